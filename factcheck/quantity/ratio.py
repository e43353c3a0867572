"""Ratios to one: 1.14∶1, 1∶18, 104.5:100. Others (3∶2, 5∶3∶2) and scores are no one number."""

from __future__ import annotations

from fractions import Fraction

from ..words.compiled import BOTH_FIGURES_OVER_ONE, BOTH_FIGURES_RATIO_SIGN, BOTH_FIGURES_TO_ONE
from .lazy import pattern
from .parts import Quantity
from .unit import Unit

RATIO = Unit(f"{BOTH_FIGURES_RATIO_SIGN}1", (), 1, "times")
_TO_ONE = pattern(BOTH_FIGURES_TO_ONE)
_OVER_ONE = pattern(BOTH_FIGURES_OVER_ONE)


def match_ratio(text: str, start: int) -> Quantity | None:
    """The ratio to one that begins at ``start``, with the first number over the second as its size."""
    found = _TO_ONE.match(text, start)
    if found is not None:
        places = len(found[1].partition(".")[2])
        below = int(found[2])
        size = Fraction(found[1]) / below
        number = size.numerator if size.denominator == 1 else size
        return Quantity(found.end(), number, Fraction(1, 10**places * below), True, False, None, None, RATIO)
    found = _OVER_ONE.match(text, start)
    if found is None or not Fraction(found[1]):
        return None
    return Quantity(found.end(), 1 / Fraction(found[1]), None, True, False, None, "fraction", RATIO)
