"""Which writings count as the same text: full width and half, composed and not, capitals, white space, what nobody sees.

The variants differ in what they may throw away. ``quantity/fold.py`` keeps every offset, for reading figures; ``nfkc``
keeps case and spaces, for names; ``caseless`` is for words that people type; ``squeezed`` for quotes, which a column may break
anywhere. Searching has one more of its own (``search/fold.py``), which also takes traditional characters for simplified ones.
"""

from __future__ import annotations

from typing import NamedTuple

HIDDEN = (
    "\x85\u061c\u2028\u2029\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""Characters that change what a reader sees without being seen: line ends of other standards, directions, zero width."""
_NOTHING = dict.fromkeys(map(ord, HIDDEN))


def visible(text: str) -> str:
    """The text without what nobody sees."""
    return text if text.isascii() else text.translate(_NOTHING)


def nfkc(text: str) -> str:
    """Its NFKC form: ``Ａ１`` is ``A1``."""
    # ASCII and the main block of Chinese characters are their own NFKC form: most names need no unicodedata.
    if text.isascii() or all(char < "\x80" or "\u4e00" <= char <= "\u9fff" for char in text):
        return text
    from unicodedata import normalize

    return normalize("NFKC", text)


def caseless(text: str) -> str:
    """Without regard to width and capitals."""
    return nfkc(text).casefold()


def squeezed(text: str) -> str:
    """Text as quotes are compared: without regard to width, white space and what nobody sees."""
    return "".join(nfkc(visible(text)).split())


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
