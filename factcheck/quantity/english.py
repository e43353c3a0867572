"""English number words and fractions: twenty-one, half a million, two-thirds, one and a half, 3 hundred and 21."""

from __future__ import annotations

from fractions import Fraction

from ..words.compiled import BOTH_FIGURES_MIXED
from .digits import DOZENS, Numeral, fraction, vulgar
from .english_parts import and_part, one_over, part_first, ratio
from .english_words import ARTICLES, LARGE, ONES, PARTS, TENS, cardinal, tokens_from
from .figure import last_digit_unit
from .interval import Number
from .lazy import pattern

__all__ = ["LARGE", "ONES", "TENS", "after_digits", "match_words"]

_SLASH = pattern(r" ?/ ?([0-9]{1,6})(?![0-9.,/])")
_MIXED = pattern(BOTH_FIGURES_MIXED)


def match_words(text: str, start: int) -> Numeral | None:
    """The longest number in words that begins at ``start``."""
    tokens = tokens_from(text, start)
    if not tokens:
        return None
    best: Numeral | None = None
    first = tokens[0][0]
    if first in ("half", "quarter") or (first in ARTICLES and len(tokens) > 1 and tokens[1][0] in PARTS):
        return part_first(tokens)
    if first in ARTICLES and len(tokens) > 1 and tokens[1][0] in DOZENS:
        return Numeral(tokens[1][1], 12, 1, False, False)
    whole = cardinal(tokens, 0)
    if whole is not None:
        best = _plain(tokens, *whole)
        after, value, scaled = whole
        best = _dozens(tokens, after, value) or best
        best = _decimals(tokens, after, value) or best
        best = and_part(tokens, after, value, scaled) or best
        best = one_over(text, best) or best
        mixed_digits = _MIXED.match(text, best.end)
        if mixed_digits is not None and not scaled and best.wording is None and int(mixed_digits[2]):
            best = fraction(mixed_digits.end(), best.value + Fraction(int(mixed_digits[1]), int(mixed_digits[2])))
    for at in range(len(tokens) - 1, 0, -1):  # two hundred and fifty-four hundredths is 200.54
        if tokens[at][0] == "and":
            above = cardinal(tokens[:at], 0)
            if above is not None and above[0] == at:
                mixed = and_part(tokens, *above)
                if mixed is not None and (best is None or mixed.end > best.end):
                    best = mixed
    parted = ratio(tokens)
    if parted is not None and (best is None or parted.end > best.end):
        best = parted
    return best


def after_digits(text: str, start: int, plain: Numeral, scaled: bool) -> Numeral:
    """What may follow digits: ``/3``, `` 6/3``, `` in 5``, `` and a half``, `` hundred and 21``; else ``plain``."""
    if not scaled and not plain.loose:
        slash = _SLASH.match(text, plain.end)
        if slash is not None and int(slash[1]):
            return fraction(slash.end(), Fraction(plain.value) / int(slash[1]))
        mixed = _MIXED.match(text, plain.end)
        if mixed is not None and int(mixed[2]):
            return fraction(mixed.end(), plain.value + Fraction(int(mixed[1]), int(mixed[2])))
    follows = text[plain.end : plain.end + 1]
    if follows in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞ " and text[plain.end : plain.end + 2].strip()[:1] in tuple("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"):
        at = plain.end + (follows == " ")
        return fraction(at + 1, plain.value + vulgar(text[at]))
    over = one_over(text, plain)
    if over is not None:
        return over
    tokens = tokens_from(text, start)
    if (
        len(tokens) > 1
        and tokens[0][1] <= plain.end
        and (tokens[1][1] <= plain.end or tokens[1][0] in ("and", "hundred"))
    ):
        whole = cardinal(tokens, 0)
        if whole is not None and tokens[whole[0] - 1][1] >= plain.end:
            found = and_part(tokens, whole[0], whole[1], whole[2])
            if found is not None:
                return found
            if tokens[whole[0] - 1][1] > plain.end:
                return _plain(tokens, *whole)
    return plain


def _plain(tokens: list[tuple[str, int]], after: int, value: Number, scaled: bool) -> Numeral:
    step = (last_digit_unit(value) if scaled else None) or 1
    times: Number = 1
    for word, _ in reversed(tokens[:after]):
        if word not in LARGE:
            break
        times *= LARGE[word] if LARGE[word] > 100 else 1
    return Numeral(tokens[after - 1][1], value, step, scaled and step > 1, True, None, None, times)


def _dozens(tokens: list[tuple[str, int]], after: int, value: Number) -> Numeral | None:
    if after < len(tokens) and tokens[after][0] in DOZENS:
        return Numeral(tokens[after][1], value * 12, 1, False, False)
    return None


def _decimals(tokens: list[tuple[str, int]], after: int, value: Number) -> Numeral | None:
    """``point five``, ``point nought three``, and ``point eleven``, each digit or number said after the other."""
    if after >= len(tokens) or tokens[after][0] != "point":
        return None
    printed, at = "", after + 1
    while at < len(tokens) and (tokens[at][0] in ONES or tokens[at][0] in TENS or tokens[at][0].isdigit()):
        word = tokens[at][0]
        said = ONES.get(word, TENS.get(word, -1))
        if said >= 20 and at + 1 < len(tokens) and 0 < ONES.get(tokens[at + 1][0], 0) < 10:
            at += 1
            said += ONES[tokens[at][0]]
        printed += word if said < 0 else str(said)
        at += 1
    if not printed or len(printed) > 60:
        return None
    number, end = value + Fraction(int(printed), 10 ** len(printed)), tokens[at - 1][1]
    times = 1
    while at < len(tokens) and tokens[at][0] in LARGE and times < 10**15:
        times, end = times * LARGE[tokens[at][0]], tokens[at][1]
        at += 1
    return Numeral(end, number * times, Fraction(times, 10 ** len(printed)), True, False, None, None, times)
