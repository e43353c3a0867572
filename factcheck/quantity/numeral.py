"""Numerals: digits, Chinese numerals and English number words, wherever they begin in a folded text."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..errors import FigureError
from .figure import MAX_DIGITS, MAX_POWER, power_of_ten
from .interval import Interval, Number
from .lazy import pattern

if TYPE_CHECKING:
    import re


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
_POWER = pattern(r"\^(-?[0-9]{1,3})(?![0-9.])")
_SCALE = pattern(r"(?: |-)?([A-Za-z]+)(?![A-Za-z])")
SCALES = {
    "k": 3, "thousand": 3, "thousands": 3, "thsd": 3, "million": 6, "millions": 6, "mn": 6, "mln": 6, "mio": 6,
    "mil": 6, "bil": 9, "billion": 9, "billions": 9, "bn": 9, "bln": 9, "milliard": 9, "trillion": 12, "trillions": 12,
    "tn": 12, "tln": 12, "trn": 12, "hundred": 2, "lakh": 5, "lakhs": 5, "lac": 5, "crore": 7, "crores": 7,
    "quadrillion": 15,
}  # fmt: skip
MONEY_SCALES = {"m": 6, "mm": 6, "b": 9, "t": 12}
"""Letters that are a multiplier only beside a currency, or before a further word; else metres, bytes, tonnes."""
DOZENS = frozenset(("dozen", "dozens", "dz", "dzs", "doz"))


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


def match_numeral(text: str, start: int, *, money: bool = False) -> Numeral | None:
    """The longest numeral that begins at ``start``; ``money`` says that a currency stands before it.

    Raises FigureError where it has more digits, or a larger exponent, than any figure has.
    """
    first = text[start : start + 1]
    if not first:
        return None
    if first.isascii():
        if first.isalpha():
            from .english import match_words

            return match_words(text, start)
        if not (first.isdigit() or first == "."):
            return None
        digits = match_digits(text, start)
        if digits is None:
            return None
        after = text[digits.end : digits.end + 1]
        if after and after in "十百千万亿兆余多来几拾佰仟" and not digits.exponent:
            from .chinese import match_chinese

            return match_chinese(text, start)
        return _scaled(text, start, digits, money)
    if first in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞":
        return fraction(start + 1, _vulgar(first))
    from .chinese import match_chinese

    return match_chinese(text, start)


def fraction(end: int, value: Number) -> Numeral:
    """A numeral printed as a fraction: it is read as if 约 stood before it."""
    return Numeral(end, value, None, True, False, None, "fraction")


def _scaled(text: str, start: int, digits: Digits, money: bool) -> Numeral:
    """Digits and the English multiplier, the fraction or the half that may follow them."""
    end, number, places, exponent = digits
    power = 0
    times = 1
    scale = _SCALE.match(text, end)
    while scale is not None:
        word = scale[1].lower()
        more = SCALES.get(word)
        if more is None and word in MONEY_SCALES and not power and _is_scale(text, scale, money):
            more = MONEY_SCALES[word]
        if more is None and not power and len(word) == 4 and word[0] in MONEY_SCALES and _is_money(word[1:]):
            power, end = MONEY_SCALES[word[0]], scale.start(1) + 1  # 48.5 mGBP
            break
        if more is None and word in DOZENS:
            times, end = 12, scale.end()
            break
        if more is None or power + more > 24:
            break
        power, end = power + more, scale.end()
        scale = _SCALE.match(text, end)
    raised = _POWER.match(text, end) if not power and times == 1 and text[end : end + 1] == "^" else None
    if raised is not None and number and abs(int(raised[1])) * len(str(number)) <= MAX_POWER:
        return Numeral(raised.end(), (Fraction(number) / 10**places) ** int(raised[1]), None, True)
    places -= power
    value: Number = number * power_of_ten(-places) * times if places <= 0 else Fraction(number * times, 10**places)
    plain = Numeral(
        end,
        value,
        power_of_ten(-places) * times,
        places != 0 or exponent,
        digits.places <= 0,
        None,
        None,
        10**power * times,
    )
    if times == 12:
        return plain._replace(step=1, loose=False, sparse=False)
    follows = text[end : end + 1]
    if follows and follows in " /-又½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞":
        from .english import after_digits

        return after_digits(text, start, plain, power > 0)
    return plain


def _is_scale(text: str, found: re.Match[str], money: bool) -> bool:
    """Whether a letter after digits stands for million, billion, trillion, not for metre or tonne.

    It does beside a currency, before a known unit or a word, and where it is no unit itself.
    """
    from .unit import known_unit

    letter, end = found[1].lower(), found.end()
    if money or known_unit(found[1]) is None:
        return True
    if not text[end : end + 1].isspace():
        return False

    word = _SCALE.match(text, end)
    return word is not None and (len(word[1]) > 3 or known_unit(word[1]) is not None) and letter != "mm"


def _is_money(word: str) -> bool:
    from .unit import known_unit

    unit = known_unit(word)
    return unit is not None and unit.sort == "money"


def _vulgar(character: str) -> Fraction:
    import unicodedata

    return Fraction(unicodedata.numeric(character)).limit_denominator(10)
