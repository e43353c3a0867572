"""Exact arithmetic on intervals with open, closed and missing ends.

Each function gives the smallest interval that holds the operation's result for every choice of operands. The operands
must not be empty; ends that are left out stay left out unless the result reaches them otherwise.
"""

from __future__ import annotations

from fractions import Fraction

from ..quantity.interval import ANYTHING, Interval, Number


def add(a: Interval, b: Interval) -> Interval:
    """``a + b``."""
    low = None if a.low is None or b.low is None else a.low + b.low
    high = None if a.high is None or b.high is None else a.high + b.high
    return Interval(
        low,
        high,
        low is not None and (a.low_open or b.low_open),
        high is not None and (a.high_open or b.high_open),
    )


def multiply(a: Interval, b: Interval) -> Interval:
    """``a × b``.

    The extremes of a product over a box lie at its corners. A corner is (sign of infinity, value, open); 0 times a
    missing end is 0, and 0 is reached wherever the 0 itself is, whatever the other factor.
    """
    if a.low is not None and a.high is not None and b.low is not None and b.high is not None:
        # Much the commonest case: all ends there; and with both factors positive, no corners to compare.
        if a.low > 0 and b.low > 0:
            return Interval(a.low * b.low, a.high * b.high, a.low_open or b.low_open, a.high_open or b.high_open)
    corners = [_corner(x, y) for x in _ends(a) for y in _ends(b)]
    low = min(corners, key=lambda corner: (corner[0], corner[1], corner[2]))
    high = max(corners, key=lambda corner: (corner[0], corner[1], not corner[2]))
    return Interval(
        None if low[0] else low[1],
        None if high[0] else high[1],
        not low[0] and low[2],
        not high[0] and high[2],
    )


_End = tuple[int, Number, bool]


def _ends(interval: Interval) -> tuple[_End, _End]:
    low: _End = (-1, 0, True) if interval.low is None else (0, interval.low, interval.low_open)
    high: _End = (1, 0, True) if interval.high is None else (0, interval.high, interval.high_open)
    return low, high


def _corner(x: _End, y: _End) -> _End:
    x_zero = not x[0] and not x[1]
    y_zero = not y[0] and not y[1]
    if x_zero or y_zero:
        return 0, 0, not ((x_zero and not x[2]) or (y_zero and not y[2]))
    if not x[0] and not y[0]:
        return 0, x[1] * y[1], x[2] or y[2]
    x_sign = x[0] or (1 if x[1] > 0 else -1)
    y_sign = y[0] or (1 if y[1] > 0 else -1)
    return x_sign * y_sign, 0, True


def reciprocal(a: Interval) -> Interval:
    """``1 / x`` for every ``x`` of ``a`` but 0: ANYTHING across zero, a half line where zero is an end.

    ``a`` must not be 0 alone.
    """
    low, high = a.low, a.high
    if low is not None and low >= 0 and high is not None and high <= 0:
        return ANYTHING  # nothing but 0 can lie in it, and nothing is a quotient by that
    if low is not None and low >= 0:
        return Interval(
            0 if high is None else Fraction(1) / high,
            None if low == 0 else Fraction(1) / low,
            high is None or a.high_open,
            low != 0 and a.low_open,
        )
    if high is not None and high <= 0:
        return reciprocal(a.scaled(-1)).scaled(-1)
    return ANYTHING


def whole(value: Number) -> Number:
    """``value`` as an ``int`` where it is whole."""
    return value.numerator if value.denominator == 1 else value


def tidy(a: Interval) -> Interval:
    """``a`` with each end an ``int`` where it is whole, which keeps later arithmetic fast."""
    low, high, low_open, high_open = a
    return Interval(None if low is None else whole(low), None if high is None else whole(high), low_open, high_open)


def lowest(a: Interval, b: Interval) -> Interval:
    """The smaller of one number from each."""
    low, low_open = a.low, a.low_open
    if low is not None:
        if b.low is None:
            low, low_open = None, False
        elif b.low < low:
            low, low_open = b.low, b.low_open
        elif b.low == low:
            low_open = low_open and b.low_open
    high, high_open = a.high, a.high_open
    if b.high is not None:
        if high is None or b.high < high:
            high, high_open = b.high, b.high_open
        elif b.high == high:
            high_open = high_open or b.high_open
    return Interval(low, high, low_open, high_open)


def highest(a: Interval, b: Interval) -> Interval:
    """The larger of one number from each."""
    return lowest(a.scaled(-1), b.scaled(-1)).scaled(-1)
