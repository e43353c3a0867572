"""Styled lines brought to a terminal's width: broken between words, what goes on below indented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .columns import width_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .styles import Line

_NOT_FIRST = frozenset("，。、；：！？）】》」』”’…—%％℃,.;:!?)]}")
"""Marks that close what stands before them: no line begins with one."""
_NOT_LAST = frozenset("（【《「『“‘([{￥$£€")
"""Marks that open what follows: no line ends with one."""
_NUMERALS = frozenset("〇零一二两三四五六七八九十百千万亿")
"""What a counted noun or a multiplier follows, and stays with."""
_NEAR = 14
"""Between Chinese characters a line is broken only where no blank is so near."""
_LEAST = 20
"""Columns for text beside the indent, however narrow the terminal is."""


def wrapped(line: Line, width: int, indent: int) -> Iterator[Line]:
    """A line as lines of at most ``width`` columns, all but the first indented; 0 is no width at all.

    A word that is wider stays whole: a path can still be clicked, a figure read.
    """
    text = "".join(piece for _, piece in line)
    if not width or width_of(text) <= width:
        yield line
        return
    indent = min(indent, max(0, width - _LEAST))
    start, lead = 0, 0
    while start < len(text):
        end = _end(text, start, width - lead)
        yield _part(line, start, end, lead)
        start = end + len(text[end:]) - len(text[end:].lstrip(" "))
        lead = indent


def _end(text: str, start: int, room: int) -> int:
    """Where a line that begins at ``start`` ends: at the last break that leaves it within its columns, if there is one."""
    used = fits = blank = 0
    begun = False
    for at in range(start, len(text)):
        if begun and _may_break(text[at - 1], text[at]):
            if used > room:
                if not fits:
                    return at  # a word wider than the terminal
                break
            fits = at
            if " " in (text[at - 1], text[at]):
                blank = at
        used += width_of(text[at])
        begun = begun or text[at] != " "
    if used <= room or not fits:
        return len(text)
    return blank if blank and width_of(text[blank:fits]) <= _NEAR else fits


def _may_break(before: str, here: str) -> bool:
    """Whether a line may end between two characters: at a blank, and beside a Chinese one, but not within a figure."""
    if here == " ":
        return before != " "
    if before == " ":
        return True
    if here in _NOT_FIRST or before in _NOT_LAST or before in _NUMERALS:
        return False
    wide = width_of(here) == 2
    return (wide and not (before.isascii() and before.isalnum())) or (not wide and width_of(before) == 2)


def _part(line: Line, start: int, end: int, indent: int) -> Line:
    """A stretch of a line, in its styles, without the blanks at its end."""
    pieces: Line = [("", " " * indent)] if indent else []
    at = 0
    for style, text in line:
        piece = text[max(start - at, 0) : max(end - at, 0)]
        if piece:
            pieces.append((style, piece))
        at += len(text)
    if pieces:
        style, text = pieces[-1]
        pieces[-1] = (style, text.rstrip())
    return pieces
