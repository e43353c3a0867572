"""The pieces of a query, and how well one piece is met by one document.

Weights, in points for each unit of the query's length (a character of Chinese, half a letter of a word, so that rank
follows how much of the query is covered, and then where):

====================================  ==========================================================================
64                                    the piece is the whole of the id or the measure; a figure of exactly this number
                                      (62 where it is printed otherwise: 1.2亿元 for 12000万元)
60, 57, 54, 51, 48                    stands in the zone name, words, scope, headline, note (see ``document``)
1 less, 2 less                        only begins a word there; only stands inside a word
6 less, 10 less                       is found by pinyin in full; by initials
up to 44 x the share that is covered  near: a slip, or pieces of it, with up to 6 points for where
====================================  ==========================================================================
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from .fold import GRAM, SEPARATOR, ZONE_END, fold_zones

if TYPE_CHECKING:
    from .document import Document

LITERAL, SOUND, NEAR = 1, 2, 3
"""Stages of a search, each tried only where the one before finds nothing: as written; by pinyin too; with slips too."""

FULL = 64
ZONE_POINTS = (60, 57, 54, 51, 48)
SOUND_LESS = 6
INITIALS_LESS = 10
NEAR_FULL = 44
NEAR_ZONE = (4, 3, 2, 1, 0)
NEAR_WHOLE = 2
CHUNKS = 92
"""Percent of the credit for a piece found only in parts (``葡萄贷款`` in ``葡萄园贷款``), against one found in a row."""

_STOPS = rf"\s{SEPARATOR}{ZONE_END}\"…()\[\]{{}}<>|;:!?,{GRAM}-\U0010ffff"
_WORD = rf"[^{_STOPS}]+(?:[,:][^{_STOPS}]+)*"
_EDGES = ".'-/~#*_&"
_DASHES = "、。·・〜～《》〈〉【】〔〕※"


class View:
    """A document as the scorer sees it: its zones folded, when first needed."""

    __slots__ = ("_zones", "document")

    def __init__(self, document: Document) -> None:
        self.document = document
        self._zones: list[str] = []

    def zones(self) -> list[str]:
        """The folded texts of each zone, between separators."""
        if not self._zones:
            self._zones = fold_zones(self.document.zones())
        return self._zones

    def everything(self) -> str:
        """All zones in one."""
        return "".join(self.zones())


class Atom(NamedTuple):
    """A piece of a query: folded text without white space, all Chinese (``gram``) or a word."""

    text: str
    gram: bool

    @property
    def length(self) -> int:
        """How much of a query it is, at least 1."""
        return len(self.text) if self.gram else max(1, (len(self.text) + 1) // 2)

    def literal(self, view: View) -> int:
        """Points for standing in the document as written; 0 where it does not."""
        text = self.text
        zones = view.zones()
        if f"{SEPARATOR}{text}{SEPARATOR}" in zones[0]:
            return FULL
        best = 0
        for zone, points in zip(zones, ZONE_POINTS, strict=True):
            if points <= best:
                break
            if text in zone:
                less = 0 if self.gram else min((less_in_word(word, text) for word in words(zone)), default=9)
                if less < 9:
                    best = max(best, points - less)
        return best


def bare(word: str) -> str:
    """A word without the marks at its ends, and without a possessive ``'s``."""
    return word.strip(_EDGES).removesuffix("'s")


def less_in_word(word: str, text: str) -> int:
    """How many points are lost where ``text`` is 0 the word, 1 its beginning, 2 within it; 9 where it is not in it.

    A number is not found in the middle of another: ``3`` is in ``3.5`` but not in ``13``.
    """
    at = word.find(text)
    if at < 0:
        return 9
    if bare(word) == text:
        return 0
    if text[0].isdigit():
        while at > 0 and (word[at - 1].isdigit() or (word[at - 1] in ".," and word[at - 2 : at - 1].isdigit())):
            at = word.find(text, at + 1)
            if at < 0:
                return 9
        rest = word[at + len(text) :]
        return 0 if at == 0 and rest in ("%", "‰") else 1
    return 1 if at == 0 else 2


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words; and words and runs of Chinese. Compiled when first needed: most queries need neither."""
    return re.compile(_WORD), re.compile(f"({_WORD})|([{GRAM}-\U0010ffff]+)")


def words(text: str) -> list[str]:
    """The words of folded text: whatever stands between white space, brackets and Chinese, commas within included."""
    found: list[str] = _patterns()[0].findall(text)
    return found


def atoms(text: str) -> list[Atom]:
    """The pieces of folded text: runs of Chinese, and words."""
    if text.isalnum():
        if text.isascii():
            return [Atom(text, False)]
        if min(text) >= GRAM:
            return [Atom(text, True)]
    found: list[Atom] = []
    for word, run in _patterns()[1].findall(text):
        if word:
            found.append(Atom(word.strip("'") or word, False))
        else:
            found.extend(Atom(part, True) for part in re.split(f"[{_DASHES}]+", run) if part)
    return found
