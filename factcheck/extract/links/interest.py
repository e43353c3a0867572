"""Simple interest: 欠款86万元，逾期120天，按日万分之五计付违约金，应支付5.16万元."""

from __future__ import annotations

from collections.abc import Iterator

from ...expression.tree import Literal
from ...quantity.unit import known_unit
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, compare, name, over, times
from ..item import Item
from ..tape import Tape
from .patterns import zh

_RATES = frozenset((kinds.SHARE, kinds.POINTS))


def find(tape: Tape) -> Iterator[Candidate]:
    """Every Chinese sentence with one principal, one time, one rate for each of it, and what it comes to."""
    if tape.lang != "zh":
        return
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        money = [item for item in items if item.type == kinds.AMOUNT and item.sort == "money"]
        spans = [item for item in items if item.type == kinds.DURATION]
        rates = [item for item in items if item.type in _RATES]
        if len(money) != 2 or len(spans) != 1 or len(rates) != 1:
            continue
        found = zh("INTEREST_EACH").search(
            tape.source[max(rates[0].clause[0], rates[0].at.core - 10) : rates[0].at.core]
        )
        principal, due = money
        if found is None or zh("INTEREST_DUE").search(tape.gap(due)[-20:]) is None or due.at.start < rates[0].at.start:
            continue
        if zh("INTEREST_UNLESS").search(tape.source, principal.at.start, due.at.end):
            continue
        one = (found["one"] or found["short"]).replace("天", "日")
        candidate = _of(principal, spans[0], rates[0], due, dict(words.ZH_INTEREST_OF_EACH)[one])
        if candidate is not None:
            yield candidate


def _of(principal: Item, span: Item, rate: Item, due: Item, each: str) -> Candidate | None:
    unit = known_unit(each)
    if unit is None or span.figure is None or span.figure.unit.dimension != unit.dimension:
        return None
    number = over(name(span), Literal(unit.scale, unit, f"1{each}", 0, 0))
    tree = compare(times(times(name(principal), name(rate)), number), "≈", name(due))
    roles = (("principal", principal), ("rate", rate), ("time", span), ("interest", due))
    why = f"{principal.value} × {rate.value} × {span.value} = {due.value}"
    return Candidate("product-of-interest", RESOLVED, (tree,), roles, why)
