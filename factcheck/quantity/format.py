"""Numbers and intervals back to text: exact for scripts, readable for people."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .figure import Figure
    from .interval import Interval, Number


def exact_text(x: Number) -> str:
    """The number exactly: ``1002.5``, or ``2000/3`` when it is no finite decimal."""
    if isinstance(x, int) or x.denominator == 1:
        return str(int(x))
    rest, twos, fives = x.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{x.numerator}/{x.denominator}"
    places = max(twos, fives)
    digits = str(abs(x.numerator) * 10**places // x.denominator).rjust(places + 1, "0")
    return f"{'-' if x < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def readable(x: Number, digits: int = 6) -> str:
    """The number for people: exact when short, else rounded to ``digits`` significant digits after ``≈``."""
    text = exact_text(x)
    if len(text.lstrip("-")) <= digits + 6 and "/" not in text:
        return text
    if isinstance(x, int) or x.denominator == 1:
        return text
    size, power = abs(x), 0
    while size >= 10**digits:
        size, power = size / 10, power + 1
    while size and size < 10 ** (digits - 1):
        size, power = size * 10, power - 1
    return exact_text(Fraction(round(size) * (-1 if x < 0 else 1)) * Fraction(10) ** power)


def interval_text(interval: Interval, unit: str) -> str:
    """``1002.5–1003.5亩``, ``325户``, ``more than 300万``: the interval for people."""
    low, high = interval.low, interval.high
    if low is None and high is None:
        return "any number"
    if low is None:
        return f"{'below' if interval.high_open else 'at most'} {readable(high)}{unit}"  # type: ignore[arg-type]
    if high is None:
        return f"{'above' if interval.low_open else 'at least'} {readable(low)}{unit}"
    if low == high:
        return f"{readable(low)}{unit}"
    return f"{readable(low)}–{readable(high)}{unit}"


def print_like(figure: Figure, number: Number) -> str | None:
    """The figure as printed with another number in its place, or None where it cannot be printed that way."""
    return None
