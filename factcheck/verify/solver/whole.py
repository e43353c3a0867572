"""Which quantities must be whole numbers because others are: a difference of counts, say, that nobody stated.

The exact solver looks for whole numbers without end where their ranges have none; that an equation leaves one of its
quantities nothing but whole numbers is seen at once, and a range without any then proves impossibility.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from ...quantity.interval import Interval, Number
from .contract import HIGH, LOW, WHOLE, Support
from .problem import Constraint, Extreme, Linear, Product


def follows(c: Constraint, whole: Sequence[bool], domains: Sequence[Interval]) -> tuple[int, Support] | None:
    """The variable of a constraint that must be whole because all others are, and what that stands on."""
    if isinstance(c, Product):
        fits = not whole[c.product] and c.offset.denominator == 1
        return _if_whole(c.product, (c.first, c.second), whole, domains) if fits else None
    if isinstance(c, Extreme):
        return None if whole[c.result] else _if_whole(c.result, c.operands, whole, domains)
    if not isinstance(c, Linear) or c.op != "=":
        return None
    loose = [(v, k) for v, k in c.terms if not whole[v] and not domains[v].point]
    if len(loose) != 1:
        return None
    target, scale = loose[0]
    rest: Number = c.constant
    support: list[tuple[int, int]] = []
    for v, k in c.terms:
        if v == target:
            continue
        if whole[v] and (Fraction(k) / scale).denominator == 1:
            support.append((v, WHOLE))
        elif domains[v].point:
            rest += k * (domains[v].low or 0)
            support += [(v, LOW), (v, HIGH)]
        else:
            return None
    return (target, tuple(support)) if (Fraction(rest) / scale).denominator == 1 else None


def _if_whole(
    result: int, others: Sequence[int], whole: Sequence[bool], domains: Sequence[Interval]
) -> tuple[int, Support] | None:
    support: list[tuple[int, int]] = []
    for v in others:
        low = domains[v].low
        if whole[v]:
            support.append((v, WHOLE))
        elif domains[v].point and low is not None and low.denominator == 1:
            support += [(v, LOW), (v, HIGH)]
        else:
            return None
    return result, tuple(support)
