"""What a figure is called: the measures whose names stand in its own words (``words/*/formulas.yaml``).

A name before a figure is its own where nothing but small words stands between them, and the nearest name is; the longest
name wins, so that 进口 in 净进口 is no import. A figure that begins a move or is only compared with is called nothing, and
the end of the move bears the name before its beginning (毛利率由28%升至30%).
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from ...words import reading as words
from .. import kinds
from ..item import Item
from .formula_table import Sort, may_be, sort_of

REACH = 60


class Called(NamedTuple):
    """A figure with the measures that it may be of."""

    item: Item
    strong: frozenset[str]
    weak: frozenset[str]
    before: str
    """In its clause, before its name."""
    plain: bool = False
    """No words of its own stand at it: of what it is, only the others can tell (…，合计60亿元; … is 5 per cent)."""

    @property
    def keys(self) -> frozenset[str]:
        return self.strong | self.weak


NOBODY: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


class NameAt(NamedTuple):
    """A name in a figure's words."""

    start: int
    end: int
    strong: frozenset[str]
    weak: frozenset[str]
    mean: bool = False
    """It is of a mean number: 平均职工2500人."""
    moved: bool = False
    """It is of a rise by itself: 增速."""


@cache
def names(lang: str) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Every name with the measures that it is a strong and a weak name of; English ones by the stems of their words."""
    strong: dict[str, set[str]] = {}
    weak: dict[str, set[str]] = {}
    for key, row in words.ZH_FORMULAS_NAMES if lang == "zh" else words.EN_FORMULAS_NAMES:
        for name in row.split("|"):
            spelt = name.removeprefix("~")
            if lang == "en":
                spelt = " ".join(map(stem_of, spelt.split()))
            (weak if name[0] == "~" else strong).setdefault(spelt, set()).add(key)
    return {
        name: (frozenset(strong.get(name, ())), frozenset(weak.get(name, set()) - strong.get(name, set())))
        for name in strong.keys() | weak.keys()
    }


@cache
def lengths(lang: str) -> dict[str, tuple[int, ...]]:
    """By the first letter or word of a name the lengths that names have, longest first."""
    found: dict[str, set[int]] = {}
    for name in names(lang):
        parts = name if lang == "zh" else name.split()
        found.setdefault(parts[0], set()).add(len(parts))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}


@cache
def row_tuple(row: str) -> tuple[str, ...]:
    return tuple(row.split("|"))


@cache
def row_set(row: str) -> frozenset[str]:
    return frozenset(row.split("|"))


Keys = tuple[frozenset[str], frozenset[str]]


def fitting(item: Item, name: NameAt, base: Item | None = None, *, joined: bool = False) -> Keys:
    """Of the measures of a name those that the figure may be of."""
    return _fitting(name.strong, name.weak, sort_of(item), base is not None, joined or name.mean, name.moved)


@lru_cache(maxsize=4096)
def _fitting(strong: frozenset[str], weak: frozenset[str], one: Sort, of_many: bool, joined: bool, moved: bool) -> Keys:
    def may(key: str) -> bool:
        return may_be(key, one, of_many=of_many, joined=joined, moved=moved)

    return frozenset(filter(may, strong)), frozenset(filter(may, weak))


@cache
def stem_of(word: str) -> str:
    word = word.lower().removesuffix("'s").removesuffix("’s").rstrip("'’")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


LIVE_NOT = frozenset((kinds.DATED, kinds.NAME, kinds.RANK))
"""Types of figures that no formula has."""
