"""What is known of measures that make one another (``words/both/formulas.yaml``): formulas, and what kind of figure a measure is."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from ...expression.parser import parse_check
from ...expression.tree import Binary, Comparison
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
    varying: bool
    """Authorities define it otherwise, or a small part may be left out."""

    @property
    def tree(self) -> Comparison:
        return _tree(self.text)

    @property
    def rule(self) -> str:
        """The construction that it is one of, by what makes its result."""
        right = self.tree.right
        top = right.op if isinstance(right, Binary) else ""
        if "growth" in self.text or self.tree.op == "<=":
            return "formula-growth" if self.tree.op != "<=" else "formula-bound"
        return {"+": "formula-sum", "-": "formula-difference", "*": "formula-product"}.get(top, "formula-ratio")


@cache
def _tree(text: str) -> Comparison:
    return parse_check(text)


@cache
def formulas_of() -> dict[str, tuple[Formula, ...]]:
    """The formulas by each of their measures."""
    found: dict[str, list[Formula]] = {}
    for rows, varying in ((words.BOTH_FORMULAS_FORMULAS, False), (words.BOTH_FORMULAS_VARYING, True)):
        for text in rows.split("|"):
            keys = tuple(dict.fromkeys(_KEY.findall(text)))
            for key in keys:
                found.setdefault(key, []).append(Formula(text, keys, varying))
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


def _money(item: Item) -> bool:
    return item.sort == "money" and item.type in _LEVELS


def _count(item: Item) -> bool:
    return item.type in _COUNTS and item.sort in ("count", "plain")


def _size(item: Item) -> bool:
    return item.type in _LEVELS and item.sort == "measure"


def _share(item: Item) -> bool:
    return item.type == kinds.SHARE or (
        item.type == kinds.GROWTH and item.figure is not None and not item.figure.change
    )


def _growth(item: Item) -> bool:
    """Of one that does not say whether it is a rise or a fall, that is not known."""
    return item.type == kinds.GROWTH and item.figure is not None and bool(item.figure.change)


def _points(item: Item) -> bool:
    return item.type in (kinds.POINTS, kinds.SHARE)


def _ratio(item: Item) -> bool:
    return item.type in _RATIOS and item.sort in ("times", "plain", "percent", "count")


def _index(item: Item) -> bool:
    return item.sort == "plain" and item.type in (kinds.BARE, kinds.COUNT, kinds.STATISTIC)


def _each(item: Item) -> bool:
    return item.type in _EACH


def _every(item: Item) -> bool:
    return item.type == kinds.EACH


def _span(item: Item) -> bool:
    return item.figure is not None and item.figure.unit.dimension in _DAYS and item.type in (kinds.DURATION, kinds.EACH)


FITS: dict[str, Callable[[Item], bool]] = {
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
"""Whether a figure may be of a kind, by its type and unit alone."""


def may_be(key: str, item: Item, *, of_many: bool = False, joined: bool = False, moved: bool = False) -> bool:
    """Whether a figure may be of a measure.

    ``of_many``: it is told of a round number, and so a rate; ``joined``: it is a number that looks like one for each (the
    320-room hotel, 平均职工2500人); ``moved``: its name is that of a rise (增速3.0%).
    """
    kind = kind_of()[key]
    if of_many:
        return kind in ("share", "each", "every")
    if FITS[kind](item):
        return True
    if joined and kind == "count":
        return item.type == kinds.EACH and item.sort in ("count", "plain")
    return moved and kind == "growth" and item.type == kinds.GROWTH
