"""The rarer steps of one check alone: products, quotients, functions, and ``≈``."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ...quantity.interval import Interval, Number
from .arithmetic import add, divide, highest, lowest, multiply

if TYPE_CHECKING:
    from ...kinds import VerdictKind

Side = tuple[Number | None, Number | None, bool, bool, Number | None]
"""Low, high, low open, high open, and the value for the printed digits (None where there is none)."""

TOLERANCE = Fraction(1, 20)
"""How far apart the two sides of ``≈`` may be, as a share of the larger."""


def combine(op: str, sides: list[Side]) -> Side | None:
    """One operation on intervals; None where what is divided by may be 0."""
    ends = [Interval(*side[:4]) for side in sides]
    printed = [side[4] for side in sides]
    known = [p for p in printed if p is not None]
    whole = len(known) == len(printed)
    if op == "*":
        return _with(multiply(*ends), known[0] * known[1] if whole else None)
    if op in {"/", "growth"}:
        if ends[1].contains(0):
            return None
        ratio = _with(divide(*ends), Fraction(known[0]) / known[1] if whole and known[1] != 0 else None)
        return ratio if op == "/" else _shifted(ratio)
    if op == "mean":
        total = ends[0]
        for end in ends[1:]:
            total = add(total, end)
        share = Fraction(1, len(ends))
        return _with(total.scaled(share), sum(known) * share if whole else None)
    pick = lowest if op == "min" else highest
    result = ends[0]
    for end in ends[1:]:
        result = pick(result, end)
    return _with(result, (min(known) if op == "min" else max(known)) if whole else None)


def _with(interval: Interval, printed: Number | None) -> Side:
    low, high, low_open, high_open = interval
    return low, high, low_open, high_open, printed


def _shifted(ratio: Side) -> Side:
    low, high, low_open, high_open, printed = ratio
    return (
        None if low is None else low - 1,
        None if high is None else high - 1,
        low_open,
        high_open,
        None if printed is None else printed - 1,
    )


def size(x: Number) -> Number:
    """The magnitude of a number."""
    return x if x >= 0 else -x


def close(x: Number, y: Number) -> bool:
    """Whether x and y are within 5 % of the larger of the two, by magnitude."""
    return size(x - y) <= TOLERANCE * max(size(x), size(y))


def near(left: Side, right: Side) -> VerdictKind:
    """The verdict on ``left ≈ right`` for two sides that vary independently of each other."""
    if left[4] is not None and right[4] is not None and close(left[4], right[4]):
        return "exact"
    if not Interval(*left[:4]).meet(Interval(*right[:4])).empty:
        return "holds"
    # Two intervals apart: the nearest ends are the closest pair, also in proportion.
    if left[0] is not None and right[1] is not None and left[0] >= right[1]:
        left, right = right, left
    x, y = left[1], right[0]
    assert x is not None and y is not None
    gap, room = y - x, TOLERANCE * max(size(x), size(y))
    if gap < room:
        return "holds"
    if gap > room or left[3] or right[2]:
        return "fails"
    return "holds" if left[0] == left[1] and right[0] == right[1] else "edge"
