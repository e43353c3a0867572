"""Money in two currencies and the rate of exchange printed beside them: 1.8亿美元，以7.12的汇率折算，约合12.8亿元; $30bn at 150 yen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...expression.tree import Literal, Node
from .. import kinds
from ..candidate import RESOLVED, Candidate, compare, name, over, times
from ..item import Item
from ..tape import Tape
from .patterns import en, zh

_TYPES = frozenset((kinds.BARE, kinds.EACH, kinds.AMOUNT, kinds.COUNT, kinds.STATISTIC))


def find(tape: Tape) -> Iterator[Candidate]:
    """Every sentence with two amounts of two currencies and one rate between them."""
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        money = [item for item in items if item.sort == "money"]
        if not 1 < len(money) < 4:
            continue
        rates = [item for item in items if item.type in _TYPES and _is_rate(tape, item)]
        amounts = [item for item in money if item not in rates]
        if len(rates) != 1 or len(amounts) != 2 or amounts[0].unit == amounts[1].unit:
            continue
        if any(item.type != kinds.AMOUNT or item.figure is None or item.figure.signed for item in amounts):
            continue
        words = zh("EXCHANGE_UNLESS") if tape.lang == "zh" else en("EXCHANGE_UNLESS")
        roles = (*amounts, rates[0])
        start, end = min(i.at.start for i in roles), max(i.at.end for i in roles)
        if not words.search(tape.source, start, end) and end - start < _FAR:
            yield _converted(amounts[0], amounts[1], rates[0])


_FAR = 120
"""Characters that the three lie apart at most."""


def _is_rate(tape: Tape, item: Item) -> bool:
    """Whether a figure is so many of one currency for one of another."""
    if item.sort not in ("plain", "money") and item.type != kinds.COUNT:
        return False
    before = tape.gap(item)[-24:]
    behind = tape.source[item.at.end : item.at.end + 30]
    if tape.lang == "zh":
        return zh("EXCHANGE_BEFORE").search(before) is not None or zh("EXCHANGE_BEHIND").match(behind) is not None
    return en("EXCHANGE_BEHIND").match(behind) is not None or (
        item.sort == "plain" and re.search(r"rate(?: of| was| is)? \Z", before) is not None
    )


def _converted(one: Item, other: Item, rate: Item) -> Candidate:
    """One times the rate is the other: which of the two is not told, or by the currency that the rate is in."""
    pairs = [(one, other), (other, one)]
    if rate.sort == "money":
        pairs = [pair for pair in pairs if pair[1].unit == rate.unit] or pairs
    trees = tuple(
        compare(times(_pure(base), _pure(rate) if rate.sort == "money" else name(rate)), "≈", _pure(into))
        for base, into in pairs
    )
    why = f"{one.value}, {other.value}: {rate.value}"
    roles = (("one", one), ("other", other), ("rate", rate))
    return Candidate("conversion-at-a-rate", RESOLVED, trees, roles, why)


def _pure(item: Item) -> Node:
    """An amount as a number of its unit."""
    assert item.figure is not None
    unit = item.figure.unit
    space = " " if unit.symbol.isascii() else ""
    return over(name(item), Literal(unit.scale, unit, f"1{space}{unit.symbol}", 0, 0))
