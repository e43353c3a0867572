"""A text as quotes are compared (``fold.squeezed``), with the places that its characters come from."""

from __future__ import annotations

from typing import NamedTuple

from .fold import HIDDEN, squeezed, visible


class Squeezed(NamedTuple):
    """A text as quotes are compared, and for each of its characters where it comes from (end exclusive)."""

    text: str
    starts: list[int]
    ends: list[int]


def squeezed_with_places(text: str) -> Squeezed:
    """The same as ``squeezed``, with places. Linear in the length of ``text``."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _pieces(text):
        piece = text[start:end]
        if end - start > 1 or not (piece < "\x80" or "\u4e00" <= piece <= "\u9fff") or piece.isspace():
            piece = squeezed(piece)
        pieces.append(piece)
        starts += [start] * len(piece)
        ends += [end] * len(piece)
    return Squeezed("".join(pieces), starts, ends)


def _pieces(text: str) -> list[tuple[int, int]]:
    """The text in pieces that can be brought to NFKC one by one: a character with what composes with it."""
    if text.isascii():
        return [(at, at + 1) for at in range(len(text))]
    pieces: list[tuple[int, int]] = []
    for at, char in enumerate(text):
        if pieces and not _alone(char) and (char in HIDDEN or _joins(text[max(pieces[-1][0], at - 3) : at], char)):
            pieces[-1] = (pieces[-1][0], at + 1)
        else:
            pieces.append((at, at + 1))
    return pieces


def _alone(char: str) -> bool:
    """Whether it is, at a glance, no character that composes with the one before."""
    return char < "\x80" or "\u3000" <= char <= "\u303f" or "\u4e00" <= char <= "\u9fff"


def _joins(before: str, char: str) -> bool:
    """Whether the character changes by standing after those before it."""
    from unicodedata import combining, normalize

    if combining(char):
        return True
    before = visible(before)
    return normalize("NFKC", before + char) != normalize("NFKC", before) + normalize("NFKC", char)
