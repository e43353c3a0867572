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
from .unit import COUNTING, PLAIN, Unit
from .usual import ENDINGS, plain_tail

MAX_DIGITS = 200
"""More digits than any figure in print; a longer run is refused, so that no reading takes long."""
MAX_POWER = 100
"""The largest power of ten, either way, that a figure may have."""

_SIMPLE = re.compile(r"(\D{0,16})([0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\.([0-9]{1,15}))?(\D*)\Z")
_TENS = tuple(10**power for power in range(40))
_heads: dict[str, tuple[tuple[str, ...], int, bool] | None] = {}
"""What was found to stand before digits: wordings, sign, whether by a verb of change."""
_tails: dict[str, tuple[int, Unit, bool, str | None] | None] = dict(ENDINGS)
"""What was found to follow digits: the power of ten, the unit, whether whole numbers of it are exact, the wording."""
_MOST_KEPT = 5000


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

    def lenient(self, reading: str) -> Interval:
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
    head, whole, after, tail = simple.groups()
    try:
        known = _tails[tail]
    except KeyError:
        known = _learn_tail(tail)
    if known is None or (head and (_heads[head] if head in _heads else _learn_head(head)) is None):
        from .grammar import read_whole

        return read_whole(text, unit, decimals, truncate)
    power, read, counted, wording = known
    if len(whole) > 4 and "," in whole:
        whole = whole.replace(",", "")
    if after is None:
        number, places = int(whole), -power
    else:
        number, places = int(whole + after), len(after) - power
    if head or wording is not None:
        if wording == "odd" and not number:  # 0余: nothing is a step above nothing
            from .grammar import read_whole

            return read_whole(text, unit, decimals, truncate)
        return _worded(text, head, number, (places, after is None), known)
    if places <= 0:
        if places < 0:
            step = _TENS[-places]
            number *= step
            low = number - step // 2
            high: Number = number + step // 2
            return Figure(
                text, number, Interval(low, high), read, None, places, False, False, counted and after is None
            )
        if counted:
            return Figure(text, number, Interval(number, number), read, None, None, False, False, after is None)
    over = 2 * _TENS[places]
    twice = 2 * number
    return Figure(
        text,
        Fraction(twice, over) if places else number,
        Interval(Fraction(twice - 1, over), Fraction(twice + 1, over)),
        read,
        None,
        places,
        False,
        False,
        False,
        places > 0,
    )


def _worded(
    text: str, head: str, number: int, printed: tuple[int, bool], tail: tuple[int, Unit, bool, str | None]
) -> Figure:
    """A figure of plain digits with wording, verb or sign around them.

    ``printed`` says how many of the digits follow the point once the multiplier is applied, and whether none does.
    """
    from .finish import finish
    from .parts import NOTHING_STATED, Manner, Quantity

    places, whole = printed
    unit, wording = tail[1], tail[3]
    before = _heads[head] if head else None
    words, sign, changed = ((), 0, False) if before is None else before
    step = power_of_ten(-places)
    size = number * step
    inner = None
    if wording == "odd":
        inner = above_by_a_step(size)
    elif wording is not None:
        words = (*words, wording)
    read = Quantity(len(text), size, step, places != 0 or not whole, whole, inner, inner and wording, unit)
    return finish(text, read, Manner(list(words), sign, changed), NOTHING_STATED)


def _learn_tail(tail: str) -> tuple[int, Unit, bool, str | None] | None:
    """What follows the digits in a simple figure, remembered; None when it needs the whole grammar."""
    plain = plain_tail(tail) if tail else (0, PLAIN)
    if plain is not None:
        known: tuple[int, Unit, bool, str | None] | None = (*plain, plain[1].sort in COUNTING, None)
    else:
        from .grammar import simple_tail

        found = simple_tail(tail)
        known = None if found is None else (found[0], found[1], found[1].sort in COUNTING, found[2])
    if len(_tails) < _MOST_KEPT and len(tail) <= 40:
        _tails[tail] = known
    return known


def _learn_head(head: str) -> tuple[tuple[str, ...], int, bool] | None:
    """What stands before the digits in a simple figure, remembered; None when it needs the whole grammar."""
    from .grammar import simple_head

    known = simple_head(head) if len(_heads) < _MOST_KEPT else None
    _heads[head] = known
    return known
