"""A range with its unit: what is worked out for a quantity, in base units, and the units to give and to print it in.

Whatever is computed stands in base units (元 for 万元, hundredths for percent); no number leaves the solver but as one
of these, so that none is given under a unit that it is not in.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from ..words.compiled import EN_NUMBERS_PRINTED, ZH_NUMBERS_PRINTED
from .interval import Interval
from .unit import Unit

MULTIPLIERS = (*ZH_NUMBERS_PRINTED, *EN_NUMBERS_PRINTED)
"""Words that a figure's digits are multiplied by, and their powers of ten, the longer spelling first."""


class Measured(NamedTuple):
    """The values that a quantity can have."""

    base: Interval
    """In the base unit of its dimension."""
    unit: Unit
    """The unit that programs are given it in: the figure's own, without multiplier."""
    printed: Unit
    """The unit that people read it in: with the figure's multiplier (亿元), if it has one."""

    @property
    def interval(self) -> Interval:
        """The range in ``unit``."""
        return in_unit(self.base, self.unit)

    def text(self) -> str:
        """The range as people read it: ``7213.8亿元``."""
        from .format import interval_text

        return interval_text(in_unit(self.base, self.printed), self.printed.symbol)


def measured(base: Interval, unit: Unit, value: str = "") -> Measured:
    """A range in base units, to be given as a figure of that unit is; ``value`` is the figure as printed."""
    return Measured(base, unit, with_multiplier(unit, value))


def in_unit(base: Interval, unit: Unit) -> Interval:
    """A range in base units as one in ``unit``."""
    return base if unit.scale == 1 else base.scaled(Fraction(1) / Fraction(unit.scale))


def with_multiplier(unit: Unit, value: str) -> Unit:
    """The unit with the multiplier that a printed figure has: 亿元 for ``13.94亿元``, million USD for ``$26 million``."""
    for word, power in MULTIPLIERS:
        if word.isascii():
            if f" {word}" in value.lower():
                symbol = f"{word} {unit.symbol}".rstrip()
                return unit._replace(symbol=symbol, scale=unit.scale * 10**power)
        elif word + unit.symbol in value:
            return unit._replace(symbol=word + unit.symbol, scale=unit.scale * 10**power)
    return unit
