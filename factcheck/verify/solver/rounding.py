"""Ends of ranges that grow long, rounded outward, so that a step over them always costs about the same."""

from __future__ import annotations

from fractions import Fraction

from ...quantity.interval import Interval, Number

BITS = 256
"""Ends whose numerator or denominator is longer than this many bits are rounded outward, to half as many significant ones."""
_REASON = 1024
"""An end beyond 2 to this power is none (and one nearer to 0 than its inverse is 0): no figure in print comes near."""
_LARGE = 1 << _REASON
_TINY = Fraction(1, _LARGE)


def bounded(after: Interval, before: Interval, bits: int = BITS) -> Interval:
    """``after`` with ends that are long rounded outward, but never beyond those of ``before``."""
    low, high, low_open, high_open = after
    if low is not None and low is not before.low and _long(low, bits):
        low, low_open = _rounded_down(low, bits // 2), False
        if before.low is not None and (low is None or low < before.low):
            low, low_open = before.low, before.low_open
    if high is not None and high is not before.high and _long(high, bits):
        down = _rounded_down(-high, bits // 2)
        high, high_open = None if down is None else -down, False
        if before.high is not None and (high is None or high > before.high):
            high, high_open = before.high, before.high_open
    return after if low is after.low and high is after.high else Interval(low, high, low_open, high_open)


def _long(x: Number, bits: int) -> bool:
    return x.numerator.bit_length() > bits or x.denominator.bit_length() > bits


def _rounded_down(x: Number, bits: int) -> Number | None:
    """A number of so many significant bits at or below ``x``; None where that is below any reason."""
    top, bottom = x.numerator, x.denominator
    size = top.bit_length() - bottom.bit_length()
    if size > _REASON:
        return _LARGE if top > 0 else None
    if size < -_REASON:
        return 0 if top > 0 else -_TINY
    shift = bits - size
    if shift <= 0:
        return (top // (bottom << -shift)) << -shift
    return Fraction((top << shift) // bottom, 1 << shift)
