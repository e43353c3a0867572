"""Intervals of exact rationals: the set of true values that a printed figure allows.

An end is an ``int``, a ``Fraction`` or ``None`` (no bound on that side). Ends are closed unless the matching
``…_open`` flag is set. Nothing here ever makes a float.
"""

# No annotations from __future__ here: see model.py.
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

Number = int | Fraction


class Interval(NamedTuple):
    """The numbers from ``low`` to ``high``; ``None`` is no bound on that side; the flags leave an end out."""

    low: Number | None
    high: Number | None
    low_open: bool = False
    high_open: bool = False

    @property
    def empty(self) -> bool:
        """Whether no number lies in it."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    @property
    def point(self) -> bool:
        """Whether exactly one number lies in it."""
        return self.low is not None and self.low == self.high and not (self.low_open or self.high_open)

    @property
    def holds_whole(self) -> bool:
        """Whether a whole number lies in it."""
        low, high, low_open, high_open = self
        if low is None or high is None or (type(low) is int and not low_open):
            return True
        first = floor(low) + 1 if low_open else ceil(low)
        return first < high or (first == high and not high_open)

    def contains(self, x: Number) -> bool:
        """Whether ``x`` lies in it."""
        if self.low is not None and (x < self.low or (self.low_open and x == self.low)):
            return False
        return not (self.high is not None and (x > self.high or (self.high_open and x == self.high)))

    def scaled(self, k: Number) -> "Interval":
        """Every number of it times ``k`` (``k`` may be negative, not 0)."""
        low = None if self.low is None else self.low * k
        high = None if self.high is None else self.high * k
        if k < 0:
            return Interval(high, low, self.high_open, self.low_open)
        return Interval(low, high, self.low_open, self.high_open)

    def meet(self, other: "Interval") -> "Interval":
        """The numbers that lie in both (may be empty)."""
        low, low_open = self.low, self.low_open
        if other.low is not None and (low is None or other.low > low or (other.low == low and other.low_open)):
            low, low_open = other.low, other.low_open
        high, high_open = self.high, self.high_open
        if other.high is not None and (high is None or other.high < high or (other.high == high and other.high_open)):
            high, high_open = other.high, other.high_open
        return Interval(low, high, low_open, high_open)


ANYTHING = Interval(None, None)


def exactly(x: Number) -> Interval:
    """The interval that holds ``x`` alone."""
    return Interval(x, x)
