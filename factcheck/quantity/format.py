"""Numbers and intervals as text: exact for scripts, readable for people, and printed again like a figure."""

from __future__ import annotations

from fractions import Fraction

from .figure import Figure
from .interval import Interval, Number
from .parse import parse_figure

_SIGNIFICANT = 6


def exact_text(x: Number) -> str:
    """``x`` exactly: ``1002.5``, or ``2000/3`` where it is no finite decimal."""
    value = Fraction(x)
    over, under = value.numerator, value.denominator
    if under == 1:
        return str(over)
    rest, twos, fives = under, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{over}/{under}"
    return _shifted(over * 2 ** max(fives - twos, 0) * 5 ** max(twos - fives, 0), max(twos, fives))


def readable(x: Number, digits: int = _SIGNIFICANT) -> str:
    """``x`` for people: exact if that takes at most ``digits`` significant digits (or is whole), else rounded to them.

    Rounding is half away from zero. Thousands are left as they are.
    """
    value = Fraction(x)
    if value.denominator == 1:
        return str(value.numerator)
    places = digits - _magnitude(abs(value))
    scaled = abs(value) * 10 ** max(places, 0)
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    text = _shifted(whole, max(places, 0))
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "-" + text if value < 0 and text != "0" else text


def interval_text(interval: Interval, symbol: str = "", digits: int = _SIGNIFICANT) -> str:
    """An interval with its unit: ``1002.5–1003.5亩``, ``325户``, ``more than 300 tonnes``, ``any number``."""
    low, high, low_open, high_open = interval
    if interval.empty:
        return "no number"

    def side(x: Number) -> str:
        return _with_symbol(readable(x, digits), symbol)

    if low is None and high is None:
        return "any number"
    if high is None:
        assert low is not None
        return f"{'more than' if low_open else 'at least'} {side(low)}"
    if low is None or (low == 0 and not low_open and high != 0):
        if low == 0 and high > 0 and not high_open:
            return _with_symbol(f"0–{readable(high, digits)}", symbol)
        return f"{'less than' if high_open else 'at most'} {side(high)}"
    if low == high:
        return side(low)
    first, last = readable(low, digits), readable(high, digits)
    if first == last:  # more digits, or the two ends could not be told apart
        first, last = readable(low, digits + 9), readable(high, digits + 9)
    between = " to " if first.startswith("-") or last.startswith("-") else "–"
    text = _with_symbol(first + between + last, symbol)
    if low_open and high_open:
        return f"between {text}, ends left out" if between == "–" else f"{text}, ends left out"
    if low_open or high_open:
        return f"{text}, {'from' if low_open else 'to'} {first if low_open else last} left out"
    return text


def print_like(figure: Figure, number: Number) -> str | None:
    """Another number in the printed form of ``figure``: ``445`` like ``454亩`` is ``445亩``.

    The same multiplier, decimals, separators, wording and unit. None where the form has no place for that number:
    more digits than it prints, another sign, or a number that is not printed in digits.
    """
    found = _digits(figure.text)
    if figure.number is None or found is None:
        return None
    start, end = found
    printed = figure.text[start:end]
    plain = printed.replace(",", "").replace("，", "")
    if not plain.isascii():
        plain = "".join(chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in plain)
    whole, _, after = plain.partition(".")
    if not (whole + after).isdigit():
        return None
    value = Fraction(int(whole + after), 10 ** len(after))
    size, old = abs(Fraction(number)), abs(Fraction(figure.number))
    if value == 0 or old == 0:
        times = _times_of_zero(figure, start, end) if value == 0 else Fraction(1)
    else:
        times = old / value
    if times == 0 or ((number < 0) != (figure.number < 0) and number != 0):
        return None
    shown = size / times * 10 ** len(after)
    if shown.denominator != 1:
        return None
    text = _shifted(int(shown), len(after))
    if after and "." not in text:
        text += "." + "0" * len(after)
    if "," in printed or "，" in printed:
        text = _separated(text, "," if "," in printed else "，")
    if any(0xFF10 <= ord(c) <= 0xFF19 for c in printed):
        text = "".join(chr(ord(c) + 0xFEE0) if c.isdigit() or c == "." else c for c in text)
    return figure.text[:start] + text + figure.text[end:]


def _times_of_zero(figure: Figure, start: int, end: int) -> Fraction:
    """What one unit of the printed digits stands for in a figure whose digits are all 0."""
    try:
        one = parse_figure(figure.text[:start] + "1" + figure.text[end:], unit="").number
    except Exception as error:  # the printed form is at fault, whatever it is: then nothing is printed like it
        from ..errors import FigureError

        if not isinstance(error, FigureError):
            raise
        return Fraction(0)
    return Fraction(0) if one is None else abs(Fraction(one))


def _digits(text: str) -> tuple[int, int] | None:
    """Where the only run of digits of a printed figure stands; None where there is none, or several."""
    runs: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        if text[at].isdecimal():
            end = at + 1
            while end < len(text) and (text[end].isdecimal() or _joins(text, end)):
                end += 1
            runs.append((at, end))
            at = end
        else:
            at += 1
    return runs[0] if len(runs) == 1 else None


def _joins(text: str, at: int) -> bool:
    return text[at] in ".,．，" and at + 1 < len(text) and text[at + 1].isdecimal()


def _magnitude(value: Fraction) -> int:
    """How many digits stand before the point of a number above 0 (0 or less for 0.0…)."""
    size = len(str(value.numerator)) - len(str(value.denominator))
    while value >= Fraction(10) ** size:
        size += 1
    while size and value < Fraction(10) ** (size - 1):
        size -= 1
    return size


def _shifted(whole: int, places: int) -> str:
    """An integer with its decimal point ``places`` digits from the right."""
    if places <= 0:
        return str(whole)
    digits = str(abs(whole)).rjust(places + 1, "0")
    return f"{'-' if whole < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def _separated(text: str, mark: str) -> str:
    whole, point, after = text.partition(".")
    groups = [whole[max(at - 3, 0) : at] for at in range(len(whole), 0, -3)]
    return mark.join(reversed(groups)) + point + after


def _with_symbol(text: str, symbol: str) -> str:
    """Chinese units and signs such as % close up to the number, words keep a space."""
    if symbol[:1].isascii() and symbol[:1].isalpha():
        return f"{text} {symbol}"
    return text + symbol
