"""Numerals: digits, Chinese numerals and English number words, wherever they begin in a folded text."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ..words.compiled import BOTH_FIGURES_BEFORE_FRACTION, ZH_FIGURES_AFTER_DIGITS
from .digits import DOZENS, MONEY_SCALES, SCALES, Digits, Numeral, fraction, match_digits, vulgar
from .figure import MAX_POWER, power_of_ten
from .interval import Number
from .lazy import pattern
from .unit import known_unit

if TYPE_CHECKING:
    import re

__all__ = ["Numeral", "match_numeral"]

_POWER = pattern(r"\^(-?[0-9]{1,3})(?![0-9.])")
_SCALE = pattern(r"(?: |-)?([A-Za-z]+)(?![A-Za-z])")


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
        if after and after in ZH_FIGURES_AFTER_DIGITS and not digits.exponent:
            from .chinese import match_chinese

            return match_chinese(text, start)
        return _scaled(text, start, digits, money)
    if first in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞":
        return fraction(start + 1, vulgar(first))
    from .chinese import match_chinese

    return match_chinese(text, start)


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
    if follows and follows in BOTH_FIGURES_BEFORE_FRACTION:
        from .english import after_digits

        return after_digits(text, start, plain, power > 0)
    return plain


def _is_scale(text: str, found: re.Match[str], money: bool) -> bool:
    """Whether a letter after digits stands for million, billion, trillion, not for metre or tonne.

    It does beside a currency, before a known unit or a word, and where it is no unit itself.
    """
    letter, end = found[1].lower(), found.end()
    if money or known_unit(found[1]) is None:
        return True
    if not text[end : end + 1].isspace():
        return False

    word = _SCALE.match(text, end)
    return word is not None and (len(word[1]) > 3 or known_unit(word[1]) is not None) and letter != "mm"


def _is_money(word: str) -> bool:
    unit = known_unit(word)
    return unit is not None and unit.sort == "money"
