"""Chinese numerals, and digits mixed with them: 二十三, 3.2亿, 5万4千6百, 一点二亿, 三四十, 十几, 300余万."""

from __future__ import annotations

from fractions import Fraction

from ..errors import FigureError
from ..words.compiled import (
    ZH_FIGURES_ABOUT,
    ZH_FIGURES_COMING_FROM,
    ZH_FIGURES_HALF,
    ZH_FIGURES_MORE,
    ZH_FIGURES_ODD,
    ZH_FIGURES_POINT,
    ZH_FIGURES_POINT_UNIT,
    ZH_FIGURES_SEVERAL,
    ZH_FIGURES_SOME,
    ZH_FIGURES_TRILLION,
)
from .chinese_digits import BIG, DIGITS, JOINED, SMALL, UNITS, NumeralState, take_digit
from .digits import Numeral, fraction, match_digits
from .figure import MAX_DIGITS, last_digit_unit, power_of_ten
from .interval import Interval, Number
from .unit import match_unit

MAX_VALUE = 10**40


def match_chinese(text: str, start: int) -> Numeral | None:
    """The longest numeral in Chinese characters, or mixed with digits, that begins at ``start``.

    Raises FigureError where it has more digits than any figure has.
    """
    if text[start] == ZH_FIGURES_HALF:
        return fraction(start + 1, Fraction(1, 2))
    state = NumeralState()
    at = start
    while at < len(text):
        if at - start > MAX_DIGITS:
            raise FigureError(f"a numeral of more than {MAX_DIGITS} characters is longer than any figure in print", at)
        following = _take(text, at, state, start)
        if following is None:
            break
        at = following
    return None if at == start else _finish(state, at)


def _take(text: str, at: int, state: NumeralState, start: int) -> int | None:
    """Read one piece of the numeral into ``state``; its end, or None where the numeral has ended."""
    character = text[at]
    if state.nothing and character not in UNITS:
        return None  # 0万5千 is no number
    if character in DIGITS:
        return take_digit(text, at, state)
    if character in JOINED:
        if state.section or state.coefficient is not None:
            return None
        state.section, state.step, state.last = JOINED[character], 1, 10
        return at + 1
    if character in SMALL:
        return _small(text, at, state, at == start)
    if character in BIG:
        return _big(text, at, state, at == start)
    if character == ZH_FIGURES_POINT:
        return _point(text, at, state)
    if character in ZH_FIGURES_ODD:
        return _odd(text, at, state, at == start)
    if character == ZH_FIGURES_SEVERAL and at == start and text[at + 1 : at + 2] in UNITS:
        return _few(at, state)
    if character.isascii() and (character.isdigit() or character == ".") and state.coefficient is None:
        return _ascii(text, at, state)
    return None


def _small(text: str, at: int, state: NumeralState, first: bool) -> int | None:
    unit = SMALL[text[at]]
    nothing = state.ascii and not (state.section or state.total or state.coefficient)
    if (
        unit != 10
        and (state.section or nothing or text.startswith(ZH_FIGURES_POINT_UNIT, at + 1))
        and _begins_unit(text, at)
    ):
        return None
    coefficient = state.coefficient
    if coefficient is None and (state.section or nothing) and (state.ascii or state.odd) and state.last <= unit:
        state.section *= unit  # 3.5千, 300余百: the whole section is meant
        state.step *= unit
        state.nothing = nothing
    else:
        if coefficient is None:
            if unit != 10 and not first:
                return None
            coefficient, state.bare = 1, unit != 10
        if state.section and state.last <= unit:
            return None
        state.section += coefficient * unit
        state.step = state.step * unit if state.ascii else unit
    _stretch(state, unit)
    state.coefficient, state.last, state.zero = None, unit, False
    return at + 1


def _big(text: str, at: int, state: NumeralState, first: bool) -> int | None:
    unit = BIG[text[at]]
    if text[at] == ZH_FIGURES_TRILLION and _begins_unit(text, at):
        return None
    group = state.section + (state.coefficient or 0)
    if first:
        state.bare, group = True, 1
    if group == 0:
        if not state.total:
            if not state.ascii:
                return None
            state.nothing = True  # 0.0亿: the multiplier says how far the printed zero is rounded
        state.total *= unit
        state.step *= unit
    elif not state.big or unit < state.big:
        state.total += group * unit
        state.step *= unit
    elif unit > state.big:
        state.total = (state.total + group) * unit
        state.step *= unit
    else:
        return None
    if state.total > MAX_VALUE:
        raise FigureError("a number above 10 to the 40th is beyond any figure in print", at)
    _stretch(state, unit)
    state.section, state.coefficient, state.big, state.last, state.zero = 0, None, unit, unit, False
    return at + 1


def _begins_unit(text: str, at: int) -> bool:
    """Whether 百, 千 or 兆 belongs to a unit (千瓦, 百分点) rather than to the number (千焦耳 is a thousand 焦耳)."""
    unit = match_unit(text, at)
    if unit is None or unit[0] == at + 1 or unit[1].sort == "count":
        return False
    without = match_unit(text, at + 1)
    return without is None or without[0] <= unit[0]


def _stretch(state: NumeralState, unit: int) -> None:
    if state.odd is not None:
        state.odd = state.odd[0] * unit, state.odd[1] * unit
    state.span *= unit


def _point(text: str, at: int, state: NumeralState) -> int | None:
    end = at + 1
    while end < len(text) and (text[end] in DIGITS or (text[end].isascii() and text[end].isdigit())):
        end += 1
    if end == at + 1 or end - at > MAX_DIGITS or state.odd is not None or state.span:
        return None
    if state.section == 0 and state.coefficient is None and not state.total:
        return None
    printed = "".join(str(DIGITS.get(c, c)) for c in text[at + 1 : end])
    places = len(printed)
    state.section += (state.coefficient or 0) + Fraction(int(printed), 10**places)
    state.step, state.ascii, state.coefficient, state.last = Fraction(1, 10**places), True, None, 0
    state.point = True
    return end


def _odd(text: str, at: int, state: NumeralState, first: bool) -> int | None:
    if first:
        return _few(at, state) if text[at] == ZH_FIGURES_SOME else None
    if text.startswith(ZH_FIGURES_COMING_FROM, at):
        return None  # 51万来自省外
    if state.odd is not None and text[at] == ZH_FIGURES_MORE:
        return at + 1  # 十几万多亿
    if state.odd is not None or state.span:
        return None
    number = state.section + (state.coefficient or 0) or state.total
    if not number or (text[at] == ZH_FIGURES_ABOUT and number % 10):
        return None
    if text[at] == ZH_FIGURES_SOME:
        if state.coefficient is not None or state.ascii:
            return None
        after = SMALL.get(text[at + 1 : at + 2])
        if after is not None and state.last > after:  # 一百几十
            state.odd, state.wording = (0, state.last), "odd"
            return at + 2
        if state.last != 10 or not state.section:
            return None
        state.odd, state.wording = (0, 10), "odd"
        return at + 1
    width = last_digit_unit(number)
    if width is None:
        return None
    state.odd = (-Fraction(number, 10) if text[at] == ZH_FIGURES_ABOUT else 0, width)
    state.wording = "odd"
    return at + 1


def _few(at: int, state: NumeralState) -> int:
    """几 or 数 as the first digit: the whole magnitude."""
    state.coefficient, state.odd, state.wording = 1, (0, 9), "magnitude"
    return at + 1


def _ascii(text: str, at: int, state: NumeralState) -> int | None:
    if state.odd is not None or state.span:
        return None
    digits = match_digits(text, at)
    if digits is None or digits.exponent:
        return None
    value: Number = digits.whole if digits.places == 0 else Fraction(digits.whole, 10**digits.places)
    within = state.section or state.total
    if within:
        if not state.last or digits.places or value >= state.last:
            return None
        if digits.whole < 10 and state.last > 10 and not state.zero and text[digits.end : digits.end + 1] not in UNITS:
            value *= state.last // 10  # 1万5
            state.step = state.last // 10
        else:
            state.step = 1
        if text[digits.end : digits.end + 1] in SMALL:
            state.coefficient = value
            return digits.end
        state.section += value
        state.ascii = True
        return digits.end
    state.section, state.ascii, state.step = value, True, power_of_ten(-digits.places)
    state.point = digits.places > 0
    return digits.end


def _finish(state: NumeralState, end: int) -> Numeral:
    value = state.total + state.section + (state.coefficient or 0)
    if isinstance(value, Fraction) and value.denominator == 1:
        value = value.numerator
    step: Number = state.step
    decimal = isinstance(step, Fraction) and step < 1
    multiplied = bool(state.big) or (state.ascii and state.last > 0)
    if not multiplied and not decimal:
        step = 1
    loose = decimal or (multiplied and step > 1)
    bounds, wording = None, state.wording
    if state.odd is not None:
        closed = state.odd[0] < 0 or wording == "magnitude"
        bounds = Interval(value + state.odd[0], value + state.odd[1], not closed, True)
    elif state.span:
        bounds = Interval(value, value + state.span)
    elif state.bare and last_digit_unit(value) == value:
        bounds, wording = Interval(value, value * 10, False, True), "bare"
    return Numeral(end, value, step, loose, not state.point, bounds, wording, state.big or 1)
