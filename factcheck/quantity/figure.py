"""A printed figure, read: its number, its unit, its wording, and the interval of true values that it allows."""

# No annotations from __future__ here: see model.py.
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..errors import FigureError
from .interval import Interval, Number
from .unit import Unit

if TYPE_CHECKING:
    from ..kinds import LenientReading

MAX_DIGITS = 200
"""More digits than any figure in print; a longer run is refused, so that no reading takes long."""
MAX_POWER = 100
"""The largest power of ten, either way, that a figure may have."""


class ExcessDigits(FigureError):  # noqa: N818 - named for what it tells
    """Digits printed beyond the precision that ``decimals`` says the figure has."""


class Figure(NamedTuple):
    """A printed figure. Everything is in the unit as printed, its multiplier (万, million) applied.

    ``323.01万元`` has number 3230100 and unit 元, ``98.8%`` has 494/5 and unit %.
    """

    text: str
    """As given."""
    number: Number | None
    """The printed number with its sign; None for a range or a magnitude word."""
    interval: Interval
    """The true values that it allows."""
    unit: Unit
    wording: str | None = None
    """None, or ``about``, ``odd`` (余, 多), ``nearly``, ``more-than``, ``at-least``, ``less-than``, ``at-most``,
    ``range``, ``magnitude`` (几十, dozens), ``fraction`` (三分之二)."""
    decimals: int | None = None
    """Digits after the point that are printed, negative for tens, hundreds …; None when exact."""
    signed: bool = False
    """Printed with a sign or a verb of change; negative for a fall."""
    change: bool = False
    """Printed with a verb of change."""
    sparse: bool = False
    """Whole and with no more digits than its size needs, so that its trailing zeros may be rounding (``3000人``)."""
    fractional: bool = False
    """Printed with a part of one (``2.8人``, ``3.0 goals``, not ``3.2万户``): the number with its multiplier is not whole, or
    its last digit stands for less than 1. A mean or a rate of counted things, whose true value need not be whole."""

    def base(self) -> Interval:
        """The interval in the base unit of the unit's dimension."""
        return self.interval if self.unit.scale == 1 else self.interval.scaled(self.unit.scale)

    def lenient(self, reading: "LenientReading") -> Interval:
        """The interval under a reading that is not the default: ``truncated`` or ``rounded-zeros``.

        It holds the default one, and is the same where the reading changes nothing.
        """
        number = self.number
        if number is None or self.wording not in (None, "about"):
            return self.interval
        size: Number = number if number > 0 else -number
        margin: Number = Fraction(size, 20) if self.wording == "about" else 0
        if reading == "truncated" and self.decimals is not None:
            most = size + power_of_ten(-self.decimals) + margin
            wide = Interval(size if size else -most, most, not size, True)
        elif reading == "rounded-zeros" and self.sparse:
            unit = last_digit_unit(size)
            if unit is None or unit == 1:
                return self.interval  # no zero at its end
            wide = Interval(size - Fraction(unit, 2) - margin, size + Fraction(unit, 2) + margin)
        else:
            return self.interval
        return hull(self.interval, wide if number > 0 else wide.scaled(-1))


def power_of_ten(power: int) -> Number:
    """10 to that power, exactly."""
    if power >= 0:
        return int(10**power)
    return Fraction(1, int(10**-power))


def last_digit_unit(number: Number) -> Number | None:
    """One unit of the last non-zero digit of a number: 100 for 1500, 1/10 for 12.5.

    None where there is no such digit: 0, and a fraction that is no finite decimal (1/3).
    """
    if not number:
        return None
    if number.denominator == 1:
        whole, unit = number.numerator, 1
        while whole % (unit * 10) == 0:
            unit *= 10
        return unit
    # Only twos and fives under the bar make a finite decimal, and the more frequent of them is how many digits it has.
    rest, places = number.denominator, (0, 0)
    while rest % 2 == 0:
        rest, places = rest // 2, (places[0] + 1, places[1])
    while rest % 5 == 0:
        rest, places = rest // 5, (places[0], places[1] + 1)
    return Fraction(1, 10 ** max(places)) if rest == 1 else None


def above_by_a_step(number: Number) -> Interval | None:
    """What 余, 多 and odd allow: above the number and below the next step of its last non-zero digit.

    None where the number has no such digit.
    """
    unit = last_digit_unit(number)
    return None if unit is None else Interval(number, number + unit, True, True)


def hull(a: Interval, b: Interval) -> Interval:
    """The smallest interval that holds both."""
    low, low_open = a.low, a.low_open
    if low is not None and (b.low is None or b.low < low or (b.low == low and not b.low_open)):
        low, low_open = b.low, b.low_open
    high, high_open = a.high, a.high_open
    if high is not None and (b.high is None or b.high > high or (b.high == high and not b.high_open)):
        high, high_open = b.high, b.high_open
    return Interval(low, high, low_open, high_open)
