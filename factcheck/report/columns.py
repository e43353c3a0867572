"""Text in columns of a terminal: Chinese characters take two, and what does not fit goes on below."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

Piece = tuple[str, bool]
"""A run of text, and whether it is marked."""


def width_of(text: str) -> int:
    """How many columns a text takes."""
    if text.isascii():
        return len(text)
    return sum(_wide(c) for c in text)


def _wide(character: str) -> int:
    if character.isascii():
        return 1
    if combining(character):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def pad(pieces: list[Piece], width: int) -> str:
    """The spaces that bring the pieces to a width."""
    return " " * max(0, width - sum(width_of(text) for text, _ in pieces))


def fold_columns(text: str, marks: list[tuple[int, int]], width: int | None) -> list[list[Piece]]:
    """A text as lines of at most ``width`` columns (one line without it), each cut where marked spans begin and end."""
    marked = [False] * len(text)
    for start, end in marks:
        marked[start:end] = [True] * (end - start)
    lines: list[list[Piece]] = [[]]
    used = 0
    for character, on in zip(text, marked, strict=True):
        wide = _wide(character)
        if width is not None and used + wide > width:
            lines.append([])
            used = 0
        used += wide
        line = lines[-1]
        if line and line[-1][1] == on:
            line[-1] = (line[-1][0] + character, on)
        else:
            line.append((character, on))
    return lines
