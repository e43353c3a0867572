"""Folding: what searching takes to be the same text.

NFKC, case, full-width and typographic forms, traditional characters, runs of white space. Nothing is thrown away:
``5.2%`` stays ``5.2%``.
"""

from __future__ import annotations

import unicodedata

SEPARATOR = "\x01"
"""Stands before, between and after the fields of a zone (see ``document``); no folded text holds it."""

GRAM = "\u2e80"
"""From this character on text is written without spaces (Chinese, kana …) and is matched by characters, not words."""

_PLAIN = {
    **dict.fromkeys(map(ord, "‘’‛′`´"), "'"),
    **dict.fromkeys(map(ord, "“”„‟″「」『』"), '"'),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "〜∼～"), "~"),
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " "),
    # Seen by nobody: a quote copied from a web page must not be missed for them.
    **dict.fromkeys((0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF), ""),
}
_table: dict[int, int | str] = {}


def fold(text: str) -> str:
    """``text`` as searching sees it, white space single and none at the ends."""
    if text.isascii():
        folded = text.lower()
        return folded if folded.isprintable() and "  " not in folded else " ".join(_ascii(folded).split())
    folded = unicodedata.normalize("NFKC", text.translate(_table or _fill())).casefold().translate(_table)
    return " ".join(folded.split())


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """``text`` folded but with its white space as it is, and for each folded character where it came from.

    One more entry than there are characters: the length of ``text``.
    """
    pieces: list[str] = []
    offsets: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        piece = text[at:end]
        piece = " " if piece.isspace() else fold(piece)
        pieces.append(piece)
        offsets.extend([at] * len(piece))
        at = end
    offsets.append(len(text))
    return "".join(pieces), offsets


def _ascii(text: str) -> str:
    return text.translate(_table or _fill())


def _fill() -> dict[int, int | str]:
    """Built at the first text that needs it: most of it is the table of characters."""
    from .variants import table

    _table.update(table())
    _table.update(_PLAIN)
    return _table
