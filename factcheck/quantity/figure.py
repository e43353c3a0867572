"""A printed figure, read: its number, its unit, its wording, and the interval of true values that it allows.

``parse_figure`` is the one door. Plain digits with a multiplier and a unit (``323.01万元``) are read here, at once;
whatever else is printed goes to ``grammar``, which is imported only then.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from ..errors import FigureError
from .interval import Interval, Number
from .unit import COUNTING, Unit

MAX_DIGITS = 200
"""More digits than any figure in print; a longer run is refused, so that no reading takes long."""
MAX_POWER = 100
"""The largest power of ten, either way, that a figure may have."""

_SIMPLE = re.compile(r"([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\.([0-9]{1,15}))?(\D*)\Z")
_TENS = tuple(10**power for power in range(48))
_tails: dict[str, tuple[int, Unit, bool] | None] = {}
"""What was found to follow digits: the multiplier's power of ten, the unit, and whether whole numbers are exact."""


class ExcessDigits(FigureError):
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

    def base(self) -> Interval:
        """The interval in the base unit of the unit's dimension."""
        return self.interval if self.unit.scale == 1 else self.interval.scaled(self.unit.scale)

    def lenient(self, reading: str) -> Interval:
        """The interval under a reading that is not the default: ``truncated`` or ``rounded-zeros``.

        It holds the default one, and is the same where the reading changes nothing.
        """
        number = self.number
        if not number or self.wording not in (None, "about"):
            return self.interval
        margin = Fraction(abs(number), 20) if self.wording == "about" else 0
        size = abs(number)
        if reading == "truncated" and self.decimals is not None:
            wide = Interval(size, size + power_of_ten(-self.decimals) + margin, False, True)
        elif reading == "rounded-zeros" and self.sparse:
            half = Fraction(last_digit_unit(size), 2)
            wide = Interval(size - half - margin, size + half + margin)
        else:
            return self.interval
        return hull(self.interval, wide if number > 0 else wide.scaled(-1))


def power_of_ten(power: int) -> Number:
    """10 to that power, exactly."""
    if power >= 0:
        return _TENS[power] if power < 48 else 10**power
    return Fraction(1, _TENS[-power] if power > -48 else 10**-power)


def last_digit_unit(number: Number) -> Number:
    """One unit of the last non-zero digit: 100 for 1500, 1/10 for 12.5. ``number`` is above 0 and finite in decimals."""
    unit: Number = 1
    if isinstance(number, Fraction):
        while (number * unit).denominator != 1:
            unit *= 10
        return Fraction(1, unit) if unit != 1 else last_digit_unit(int(number))
    while number % (unit * 10) == 0:
        unit *= 10
    return unit


def hull(a: Interval, b: Interval) -> Interval:
    """The smallest interval that holds both."""
    low, low_open = a.low, a.low_open
    if low is not None and (b.low is None or b.low < low or (b.low == low and not b.low_open)):
        low, low_open = b.low, b.low_open
    high, high_open = a.high, a.high_open
    if high is not None and (b.high is None or b.high > high or (b.high == high and not b.high_open)):
        high, high_open = b.high, b.high_open
    return Interval(low, high, low_open, high_open)


def parse_figure(text: str, *, unit: str = "", decimals: str = "", truncate: bool = False) -> Figure:
    """The figure that ``text`` is, all of it: wording, verb, number, unit.

    ``unit`` is the unit where it is not printed beside the digits (it may hold a multiplier: ``万元``); ``decimals``
    is XBRL's, in the unit after the multiplier (``-3``, ``exact``); with ``truncate`` the article cuts digits off
    instead of rounding them. Raises FigureError, which names the character that stopped the reading, and its
    subclass ExcessDigits for digits printed beyond ``decimals``.
    """
    simple = _SIMPLE.match(text)
    if simple is None or unit or decimals or truncate:
        from .grammar import read_whole

        return read_whole(text, unit, decimals, truncate)
    whole, digits_after, tail = simple.groups()
    try:
        known = _tails[tail]
    except KeyError:
        known = _learn(tail)
    if known is None:
        from .grammar import read_whole

        return read_whole(text, unit, decimals, truncate)
    power, read, counted = known
    if len(whole) > 4 and "," in whole:
        whole = whole.replace(",", "")
    if digits_after is None:
        number = int(whole)
        if power == 0:
            if counted:
                return Figure(text, number, Interval(number, number), read, None, None, False, False, True)
            twice = 2 * number
            return Figure(
                text, number, Interval(Fraction(twice - 1, 2) if number else 0, Fraction(twice + 1, 2)), read, None, 0
            )
        places = -power
    else:
        number = int(whole + digits_after)
        places = len(digits_after) - power
    if places < 0:
        step = _TENS[-places]
        half = step // 2
        number *= step
        low = number - half if number else 0
        return Figure(
            text, number, Interval(low, number + half), read, None, places, False, False, counted and not digits_after
        )
    twice = 2 * number
    over = 2 * _TENS[places]
    return Figure(
        text,
        Fraction(twice, over) if places else number,
        Interval(Fraction(twice - 1, over) if number else 0, Fraction(twice + 1, over)),
        read,
        None,
        places,
    )


def _learn(tail: str) -> tuple[int, Unit, bool] | None:
    """What follows the digits in a simple figure, remembered; None when it needs the whole grammar."""
    from .grammar import simple_tail

    found = simple_tail(tail)
    known = None if found is None else (found[0], found[1], found[1].sort in COUNTING)
    if len(_tails) < 5000 and len(tail) <= 40:
        _tails[tail] = known
    return known
