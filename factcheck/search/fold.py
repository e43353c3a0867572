"""Folding: what searching takes to be the same text.

Compatibility forms (NFKC), case, typographic marks, traditional characters, runs of white space; each character by
itself, so that a place in the folded text can be led back to one in the text. Nothing is thrown away: ``5.2%`` stays
``5.2%``.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SEPARATOR, ZONE_END = "\x01", "\x02"
"""Stand between the fields of a zone, and between zones (see ``document``); no folded text holds them."""

GRAM = "\u2e80"
"""From this character on text is written without spaces (Chinese, kana …) and is matched by characters, not words."""

_PLAIN = {
    **dict.fromkeys("‘’‛′´", "'"),
    **dict.fromkeys("“”„‟″「」『』", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("〜∼～", "~"),
    # Seen by nobody: a quote copied from a web page must not be missed for them.
    **dict.fromkeys(
        map(chr, (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF)), ""
    ),
}


class _Table(dict[int, str]):
    """For ``str.translate``: what a character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        if not self:
            from .variants import table

            self.update(table())
            self.update({ord(character): plain for character, plain in _PLAIN.items()})
            # Whoever joins texts with these sees to it that they are in none.
            self.update({ord(mark): mark for mark in (SEPARATOR, ZONE_END)})
            if code in self:
                return self[code]
        character = chr(code)
        if unicodedata.category(character) == "Cc":
            folded = " "
        else:
            folded = "".join(
                [self[ord(c)] if ord(c) != code else c for c in unicodedata.normalize("NFKC", character).casefold()]
            )
        self[code] = folded
        return folded


_table = _Table()


def fold(text: str) -> str:
    """``text`` as searching sees it, white space single and none at the ends."""
    if text.isascii() and text.isprintable():
        folded = text.lower()
    else:
        folded = _fold(text).replace(SEPARATOR, " ").replace(ZONE_END, " ")
    return " ".join(folded.split())


def fold_zones(zones: Sequence[tuple[str, ...]]) -> list[str]:
    """The texts of each zone folded into one, with separators before, between and after them; one pass does it all."""
    text = ZONE_END.join([SEPARATOR.join(("", *filter(None, zone), "")) for zone in zones])
    folded = _fold(text)
    if "  " in folded or not _clean(folded, zones):
        # White space to be made single, or a separator in a text: the long way.
        return [SEPARATOR.join(("", *(fold(text) for text in zone if text), "")) for zone in zones]
    return folded.split(ZONE_END)


def _clean(folded: str, zones: Sequence[tuple[str, ...]]) -> bool:
    """Whether separators stand only where they were put, with no space beside them."""
    return (
        folded.count(ZONE_END) == len(zones) - 1
        and folded.count(SEPARATOR) == sum([len(zone) - zone.count("") + 1 for zone in zones])
        and f" {SEPARATOR}" not in folded
        and f"{SEPARATOR} " not in folded
    )


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
        piece = _fold(text[at:end])
        pieces.append(piece)
        offsets.extend([at] * len(piece))
        at = end
    offsets.append(len(text))
    return "".join(pieces), offsets


def _fold(text: str) -> str:
    """Character by character, composed ones composed."""
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_table)
