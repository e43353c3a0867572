"""Digits as printed, the type of every numeral, and the multipliers in words; the readers of numerals stand above."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from ..errors import FigureError
from ..words.compiled import EN_NUMBERS_DOZENS, EN_NUMBERS_MONEY_SCALES, EN_NUMBERS_SCALES
from .figure import MAX_DIGITS, MAX_POWER
from .interval import Interval, Number
from .lazy import pattern


class Numeral(NamedTuple):
    """A number without unit, sign or outer wording."""

    end: int
    value: Number
    """With its multiplier; the low end where ``bounds`` is a span (三四十)."""
    step: Number | None = 1
    """One unit of the last printed digit, multiplier applied; None for a fraction."""
    loose: bool = False
    """Rounded even where things are counted: a decimal point, or a multiplier such as 万."""
    sparse: bool = False
    """Its trailing zeros may be rounding."""
    bounds: Interval | None = None
    """What a wording inside the numeral allows (300余万, 十几, 三四十); None for none."""
    wording: str | None = None
    """That wording: ``odd``, ``range``, ``magnitude`` or ``fraction``."""
    times: Number = 1
    """The multiplier at its end, which reaches back in a range; 1 for none."""


_DIGITS = pattern(
    r"([0-9]{1,3}(?:,[0-9]{3}){1,70}(?![0-9])|[0-9]{1,2}(?:,[0-9]{2}){1,9},[0-9]{3}(?![0-9])"
    r"|[0-9]{1,3}(?: [0-9]{3}){1,70}(?![0-9])|[0-9]+)?(?:\.([0-9]+))?"
)
_EXPONENT = pattern(r"[eE]([+-]?[0-9]+)(?![0-9A-Za-z])| ?[x×*] ?10(?:\^ ?|\*\*)([+-]?[0-9]+)")
SCALES = dict(EN_NUMBERS_SCALES)
MONEY_SCALES = dict(EN_NUMBERS_MONEY_SCALES)
"""Letters that are a multiplier only beside a currency, or before a further word; else metres, bytes, tonnes."""
DOZENS = frozenset(EN_NUMBERS_DOZENS.split("|"))


class Digits(NamedTuple):
    """ASCII digits as printed: the end, the whole number without point, and how many of its digits follow the point."""

    end: int
    whole: int
    places: int
    exponent: bool = False


def match_digits(text: str, start: int) -> Digits | None:
    """Digits with separators, point and exponent. Raises FigureError where there are more than any figure has."""
    found = _DIGITS.match(text, start)
    if found is None or found.end() == start:
        return None
    whole, after = found[1] or "", found[2] or ""
    if not after and not whole:
        return None
    digits = whole.replace(",", "").replace(" ", "") + after
    if len(digits) > MAX_DIGITS:
        raise FigureError(
            f"a number of {len(digits)} digits is longer than any figure in print: at most {MAX_DIGITS} are read",
            start + MAX_DIGITS,
            f"at most {MAX_DIGITS} digits",
        )
    end, places = found.end(), len(after)
    power = _EXPONENT.match(text, end)
    if power is not None:
        printed = power[1] or power[2]
        if len(printed) > 4 or abs(int(printed)) > MAX_POWER:
            raise FigureError(
                f"an exponent of {printed[:12]} is beyond any figure in print: {MAX_POWER} is the largest read",
                power.start(1 if power[1] else 2),
                f"an exponent of at most {MAX_POWER}",
            )
        return Digits(power.end(), int(digits), places - int(printed), True)
    return Digits(end, int(digits), places)


def fraction(end: int, value: Number) -> Numeral:
    """A numeral printed as a fraction: it is read as if 约 stood before it."""
    return Numeral(end, value, None, True, False, None, "fraction")


def vulgar(character: str) -> Fraction:
    """The value of a fraction that is one character (½)."""
    import unicodedata

    return Fraction(unicodedata.numeric(character)).limit_denominator(10)
