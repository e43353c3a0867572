"""What the solver needs of interval arithmetic beyond `expression.arithmetic`: quotients, hulls, whole numbers."""

from __future__ import annotations

from math import ceil, floor

from ...expression.arithmetic import add, highest, lowest, multiply, reciprocal
from ...quantity.figure import hull as _hull
from ...quantity.interval import ANYTHING, Interval

__all__ = ["add", "divide", "highest", "hull", "interior", "lowest", "multiply", "reciprocal", "whole"]


def divide(a: Interval, b: Interval) -> Interval:
    """Every x / y with y ≠ 0, its hull where b spans 0. ``b`` must hold something other than 0."""
    ratio = reciprocal(b)
    return a if ratio == ANYTHING and a.point and a.low == 0 else multiply(a, ratio)


def hull(a: Interval, b: Interval) -> Interval:
    """The least interval that holds both; an empty one adds nothing."""
    if a.empty or b.empty:
        return b if a.empty else a
    return _hull(a, b)


def whole(a: Interval) -> Interval:
    """The whole numbers in it, as a closed interval (which may be empty)."""
    low, high, low_open, high_open = a
    if low is not None:
        low = floor(low) + 1 if low_open else ceil(low)
    if high is not None:
        high = ceil(high) - 1 if high_open else floor(high)
    return Interval(low, high)


def interior(a: Interval) -> Interval:
    """It without its ends; a single number stays."""
    return a if a[0] is not None and a[0] == a[1] else Interval(a[0], a[1], a[0] is not None, a[1] is not None)
