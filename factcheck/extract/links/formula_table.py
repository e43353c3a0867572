"""What is known of measures that make one another (``words/both/formulas.yaml``): formulas, and what kind of figure a measure is."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from ...expression.parser import parse_check
from ...expression.tree import Comparison
from ...words import reading as words
from .. import kinds
from ..item import Item

_KEY = re.compile(r"[a-z][a-z_0-9]*")
_LEVELS = frozenset((kinds.AMOUNT, kinds.CHANGE, kinds.STATISTIC, kinds.EACH))
_COUNTS = frozenset((kinds.COUNT, kinds.BARE, kinds.CHANGE, kinds.STATISTIC))
_EACH = frozenset((kinds.EACH, kinds.AMOUNT, kinds.STATISTIC, kinds.DURATION))
_RATIOS = frozenset((kinds.TIMES, kinds.BARE, kinds.COUNT, kinds.SHARE, kinds.STATISTIC))
_DAYS = ((("s", 1),), (("year", 1),))


class Formula(NamedTuple):
    """One of them."""

    text: str
    keys: tuple[str, ...]

    @property
    def tree(self) -> Comparison:
        return _tree(self.text)

    @property
    def rule(self) -> str:
        """The construction that it is one of, by what makes its result."""
        if self.tree.op == "<=":
            return "formula-bound"
        if "growth" in self.text:
            return "formula-growth"
        of = (rule for sign, rule in _RULES if f" {sign} " in self.text)
        return next(of, "formula-sum")


_RULES = (("/", "formula-ratio"), ("*", "formula-product"), ("-", "formula-difference"))


@cache
def _tree(text: str) -> Comparison:
    return parse_check(text)


@cache
def formulas_of() -> dict[str, tuple[Formula, ...]]:
    """The formulas by each of their measures."""
    found: dict[str, list[Formula]] = {}
    for text in words.BOTH_FORMULAS_FORMULAS.split("|"):
        keys = tuple(dict.fromkeys(_KEY.findall(text)))
        for key in keys:
            found.setdefault(key, []).append(Formula(text, keys))
    return {key: tuple(several) for key, several in found.items()}


@cache
def _either() -> frozenset[str]:
    return frozenset(words.BOTH_FORMULAS_EITHER.split("|"))


def unsigned(formula: Formula) -> bool:
    """Whether its result may be printed without its sign."""
    return formula.keys[0] in _either()


@cache
def kind_of() -> dict[str, str]:
    """The kind of each measure."""
    return {key: kind for kind, keys in words.BOTH_FORMULAS_KINDS for key in keys.split("|")}


class Sort(NamedTuple):
    """What tells of which kind a figure may be: its type and unit, never its value."""

    type: str
    unit: str
    """The sort of its unit."""
    signed: bool
    """A verb says whether it is a rise or a fall."""
    lasting: bool
    """It is in units of time."""


def sort_of(item: Item) -> Sort:
    """The sort of a figure."""
    figure = item.figure
    if figure is None:
        return Sort(item.type, "", False, False)
    return Sort(item.type, figure.unit.sort, bool(figure.change), figure.unit.dimension in _DAYS)


def _money(one: Sort) -> bool:
    return one.unit == "money" and one.type in _LEVELS


def _count(one: Sort) -> bool:
    return one.type in _COUNTS and one.unit in ("count", "plain")


def _size(one: Sort) -> bool:
    return one.type in _LEVELS and one.unit == "measure"


def _share(one: Sort) -> bool:
    return one.type == kinds.SHARE or (one.type == kinds.GROWTH and not one.signed)


def _growth(one: Sort) -> bool:
    """Of one that does not say whether it is a rise or a fall, that is not known."""
    return one.type == kinds.GROWTH and one.signed


def _points(one: Sort) -> bool:
    return one.type in (kinds.POINTS, kinds.SHARE)


def _ratio(one: Sort) -> bool:
    return one.type in _RATIOS and one.unit in ("times", "plain", "percent", "count")


def _index(one: Sort) -> bool:
    return one.unit == "plain" and one.type in (kinds.BARE, kinds.COUNT, kinds.STATISTIC)


def _each(one: Sort) -> bool:
    return one.type in _EACH


def _every(one: Sort) -> bool:
    return one.type == kinds.EACH


def _span(one: Sort) -> bool:
    return one.lasting and one.type in (kinds.DURATION, kinds.EACH)


FITS: dict[str, Callable[[Sort], bool]] = {
    "money": _money,
    "count": _count,
    "size": _size,
    "share": _share,
    "growth": _growth,
    "points": _points,
    "ratio": _ratio,
    "index": _index,
    "each": _each,
    "every": _every,
    "span": _span,
    "days": _span,
}
"""Whether a figure may be of a kind."""
_OF_MANY = ("share", "each", "every")


def may_be(key: str, one: Sort, *, of_many: bool = False, joined: bool = False, moved: bool = False) -> bool:
    """Whether a figure may be of a measure.

    ``of_many``: it is told of a round number, and so a rate; ``joined``: it is a number that looks like one for each (the
    320-room hotel, 平均职工2500人); ``moved``: its name is that of a rise (增速3.0%).
    """
    kind = kind_of()[key]
    if of_many:
        return kind in _OF_MANY
    if FITS[kind](one):
        return True
    if joined and kind == "count":
        return one.type == kinds.EACH and one.unit in ("count", "plain")
    return moved and kind == "growth" and one.type == kinds.GROWTH
