"""From what was read to the figure: the interval of its magnitude, then sign, unit and precision."""

from __future__ import annotations

from fractions import Fraction

from ..errors import FigureError
from ..words.compiled import ZH_FIGURES_SPOKEN, ZH_FIGURES_TENTH
from .figure import ExcessDigits, Figure, hull, power_of_ten
from .interval import Interval, Number
from .lazy import pattern
from .parts import Attributes, Manner, Quantity
from .unit import COUNTING, PLAIN, Unit
from .wording import ABOUT, EQUAL, LEAST, LESS, MORE, MOST, NEARLY, combined, rounded

_DECIMALS = pattern(r"[+-]?[0-9]{1,3}\Z")


def finish(text: str, read: Quantity, manner: Manner, stated: Attributes) -> Figure:
    """The figure of one number with its unit and all its wordings."""
    read = with_unit(text, read, stated.unit)
    size, step, exact = read.size, read.step, False
    sparse = read.sparse
    if stated.decimals:
        step = stated_step(stated.decimals, size, text)
        sparse, exact = False, step is None
    elif read.unit.sort in COUNTING and not (read.loose and step is not None and step != 1) and step is not None:
        exact = not _decimal(step)
    printed = Interval(size, size) if exact else rounded(size, step, stated.truncate)
    sign, words = manner.sign, manner.words
    if read.wording == "fraction" and all(word == EQUAL for word in words):
        words = [ABOUT]
    interval, name = combined(words, size, printed, read.inner)
    if read.wording in ("fraction", "magnitude", "range"):
        name = read.wording if name in (None, ABOUT) else name
    elif read.inner is not None and name in (None, ABOUT):
        name = read.wording
    if sign < 0:
        interval = interval.scaled(-1)
    number: Number | None = _plain(-size if sign < 0 else size)
    if read.wording in ("magnitude", "range"):
        number = None
    places = None if exact or step is None or number is None else _places(step)
    sparse = sparse and number is not None and (read.unit.sort in COUNTING or _spoken(text))
    parted = fractional(size, step)
    return Figure(text, number, _whole(interval), read.unit, name, places, manner.signed, manner.change, sparse, parted)


def finish_range(text: str, first: Quantity, second: Quantity, manner: Manner, stated: Attributes) -> Figure:
    """The figure of a range: from end to end, the multiplier and the unit reaching back to the first."""
    second = with_unit(text, second, stated.unit)
    if first.unit is PLAIN and second.unit is not PLAIN:
        if second.unit.symbol == "%" and ZH_FIGURES_TENTH in text:
            first = first._replace(size=first.size * 10)
        first = first._replace(unit=second.unit)
    elif second.unit is PLAIN:
        second = second._replace(unit=first.unit)
    low: Number = first.size
    high: Number = second.size
    if manner.sign < 0 and not manner.change:  # a printed sign is the first end's own
        low = -low
    if first.unit != second.unit:
        if first.unit.dimension != second.unit.dimension:
            raise FigureError(
                f"“{text[:40]}” runs from {first.unit.symbol} to {second.unit.symbol}: expected one unit", 0, "one unit"
            )
        low = low * Fraction(first.unit.scale) / second.unit.scale
    elif first.times == 1 and second.times != 1 and low * second.times <= high:
        low *= second.times
    if low > high:
        low, high = high, low
    interval: Interval = Interval(low, high)
    real = [word for word in manner.words if word != EQUAL]
    if ABOUT in real:
        interval = Interval(low * Fraction(19 if low >= 0 else 21, 20), high * Fraction(21 if high >= 0 else 19, 20))
    for word in real:
        if word in (MORE, LEAST):
            interval = interval._replace(high=None)
        elif word in (LESS, MOST):
            interval = interval._replace(low=0)
        elif word == NEARLY:
            interval = hull(interval, Interval(low * Fraction(9, 10), high))
    if manner.sign < 0 and manner.change:
        interval = interval.scaled(-1)
    parted = fractional(low, first.step) or fractional(high, second.step)
    return Figure(text, None, _whole(interval), second.unit, "range", None, manner.signed, manner.change, False, parted)


def with_unit(text: str, read: Quantity, given: tuple[int, Unit] | None) -> Quantity:
    """The quantity in the unit that was given beside the value, which must not contradict a printed one."""
    if given is None:
        return read
    power, unit = given
    if read.unit is PLAIN:
        return read.times_ten(power)._replace(unit=unit)
    if read.unit.dimension == unit.dimension and read.unit.scale == unit.scale and not power:
        return read
    raise FigureError(
        f"“{text[:40]}” is printed in {read.unit.symbol}, but its unit is given as {unit.symbol}",
        read.end,
        "a value without unit, or the same unit",
    )


def stated_step(decimals: str, size: Number, text: str) -> Number | None:
    """One unit of the last digit that ``decimals`` says is accurate; None for exact.

    Raises FigureError where that is no precision, ExcessDigits where more digits are printed.
    """
    word = decimals.strip()
    if word.lower() in ("exact", "inf"):
        return None
    if not _DECIMALS.match(word) or abs(int(word)) > 100:
        raise FigureError(
            f"decimals {decimals[:20]!r} is no precision: expected a whole number such as -3, or exact",
            0,
            "-3 or exact",
        )
    step = power_of_ten(-int(word))
    if (Fraction(size) / step).denominator != 1:
        raise ExcessDigits(
            f"“{text[:40]}” prints digits beyond its stated precision: decimals {word} allows multiples of {step}",
            max(len(text) - 1, 0),
            f"no digits beyond decimals {word}",
        )
    return step


def fractional(size: Number, step: Number | None) -> bool:
    """Whether a magnitude is printed with a part of one: not whole, or with a last digit of less than 1 (2.8, 3.0)."""
    return size.denominator != 1 or (step is not None and step < 1)


def _decimal(step: Number) -> bool:
    return step < 1


def _spoken(text: str) -> bool:
    """Whether the number is in Chinese numerals with 十, 百 or 千, whose zeros are never printed."""
    return not any(c.isdigit() and c.isascii() for c in text) and any(c in ZH_FIGURES_SPOKEN for c in text)


def _places(step: Number) -> int | None:
    """The decimals of a step that is a power of ten; None for another one (a half, a dozen, a minute of an hour)."""
    value = Fraction(step)
    over, under = str(value.numerator), str(value.denominator)
    if value.numerator == 1 and under.rstrip("0") == "1":
        return len(under) - 1
    if value.denominator == 1 and over.rstrip("0") == "1":
        return 1 - len(over)
    return None


def _plain(x: Number) -> Number:
    return x.numerator if isinstance(x, Fraction) and x.denominator == 1 else x


def _whole(interval: Interval) -> Interval:
    low, high, low_open, high_open = interval
    return Interval(None if low is None else _plain(low), None if high is None else _plain(high), low_open, high_open)
