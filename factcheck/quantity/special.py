"""Figures that are words: 翻一番, tripled, 一半, 过半, 成千上万, dozens of, 百分之三十, 第三."""

from __future__ import annotations

from fractions import Fraction

from ..words.compiled import (
    BOTH_FIGURES_RATIO_SIGN,
    EN_FIGURES_COUPLE,
    EN_FIGURES_HUNDREDS,
    EN_FIGURES_MAJORITY,
    EN_FIGURES_ORDINAL_DIGITS,
    EN_FIGURES_PERCENT_OF,
    EN_NUMBERS_HALVED,
    EN_NUMBERS_MAGNITUDES,
    EN_NUMBERS_MULTIPLES,
    ZH_FIGURES_DOUBLING,
    ZH_FIGURES_DOUBLINGS,
    ZH_FIGURES_ORDINAL,
    ZH_FIGURES_PARTED,
    ZH_FIGURES_PARTED_AND,
    ZH_FIGURES_SEVERAL,
    ZH_FIGURES_SEVERAL_OF,
    ZH_FIGURES_SOME,
    ZH_NUMBERS_HALVES,
    ZH_NUMBERS_MAGNITUDES,
)
from .digits import SCALES
from .interval import Interval, Number
from .lazy import IGNORE_CASE, pattern
from .numeral import match_numeral
from .parts import Quantity
from .unit import ORDINAL, PERCENT, PERMILLE, PLAIN, TIMES, Unit, match_unit

_HALF = Fraction(1, 2)
PER_MYRIAD = Unit("‱", (), Fraction(1, 10000), "basis-point")
PER_MILLION = Unit("ppm", (), Fraction(1, 10**6), "permille")
_PARTED = {100: PERCENT, 1000: PERMILLE, 10000: PER_MYRIAD, 10**6: PER_MILLION}
_DOUBLINGS = pattern(ZH_FIGURES_DOUBLINGS)
_MULTIPLES = {word: int(times) for times, words in EN_NUMBERS_MULTIPLES for word in words.split("|")}
_PARTS: dict[str, tuple[Number, str, Unit]] = {
    "fraction": (_HALF, "fraction", PLAIN),
    "more-than": (_HALF, "more-than", PLAIN),
    "nearly": (_HALF, "nearly", PLAIN),
    "tenths": (50, "tenths", PERCENT),
    "halved": (50, "halved", PERCENT),
}
_HALVES = {word: _PARTS[kind] for kind, words in ZH_NUMBERS_HALVES for word in words.split("|")}
_HALVED = frozenset(EN_NUMBERS_HALVED.split("|"))
_COUPLE = frozenset(EN_FIGURES_COUPLE.split("|"))
_MAJORITY = frozenset(EN_FIGURES_MAJORITY.split("|"))


def _spans(rows: tuple[tuple[str, str], ...]) -> dict[str, tuple[int, int | None]]:
    """The words of rows such as ``10-100``, and ``1-`` where there is no end."""
    table: dict[str, tuple[int, int | None]] = {}
    for span, words in rows:
        low, _, high = span.partition("-")
        table.update(dict.fromkeys(words.split("|"), (int(low), int(high) if high else None)))
    return table


_MAGNITUDES = _spans((*ZH_NUMBERS_MAGNITUDES, *EN_NUMBERS_MAGNITUDES))
_SEVERAL = frozenset(ZH_FIGURES_SEVERAL_OF)
_HUNDREDS = pattern(EN_FIGURES_HUNDREDS, IGNORE_CASE)
_ENGLISH = pattern(r"[A-Za-z]+(?:[ -][A-Za-z]+){0,4}")
_ORDINAL_DIGITS = pattern(EN_FIGURES_ORDINAL_DIGITS, IGNORE_CASE)
_PERCENT_OF = pattern(EN_FIGURES_PERCENT_OF, IGNORE_CASE)
_AND = frozenset(ZH_FIGURES_PARTED_AND.split("|"))


def match_special(text: str, start: int) -> Quantity | None:
    """The figure in words that begins at ``start``."""
    first = text[start : start + 1]
    if first == ZH_FIGURES_DOUBLING:
        return _doubled(text, start)
    if first == ZH_FIGURES_ORDINAL:
        numeral = match_numeral(text, start + 1)
        if numeral is not None and numeral.bounds is None and isinstance(numeral.value, int):
            return Quantity(numeral.end, numeral.value, 1, False, False, None, None, ORDINAL)
        return None
    if first.isascii():
        if first.isdigit():
            ordinal = _ORDINAL_DIGITS.match(text, start)
            if ordinal is not None:
                return Quantity(ordinal.end(), int(ordinal[1].replace(",", "")), 1, False, False, None, None, ORDINAL)
            return _joined(text, start)
        if first.isalpha():
            return _english(text, start)
        return None
    for size in range(min(4, len(text) - start), 1, -1):
        word = text[start : start + size]
        half = _HALVES.get(word)
        if half is not None:
            return _half(start + size, *half)
        few = _MAGNITUDES.get(word)
        if few is not None:
            return magnitude(start + size, *few)
    if first == ZH_FIGURES_SOME and match_unit(text, start + 1) is not None:
        return magnitude(start + 1, 1, 10)
    if first == ZH_FIGURES_SEVERAL and text[start + 1 : start + 2] in _SEVERAL:
        return magnitude(start + 1, 1, 10)
    return None


def _joined(text: str, start: int) -> Quantity | None:
    """Numbers with a colon between: a ratio to one, a time run."""
    near = text[start + 1 : start + 16]
    if ":" not in near and BOTH_FIGURES_RATIO_SIGN not in near:
        return None
    from .english_whole import match_run
    from .ratio import match_ratio

    return match_run(text, start) or match_ratio(text, start)


def _doubled(text: str, start: int) -> Quantity | None:
    found = _DOUBLINGS.match(text, start)
    if found is None:
        return None
    printed = found[1] or found[2]
    times = match_numeral(printed, 0) if printed else None
    count: Number = 1 if times is None else times.value
    if found[2] is not None:  # 翻3倍 is a rise of three times, in the words of the verb
        return Quantity(found.end(), count * 100, 100, True, False, None, None, PERCENT, turn=1)
    rise = (2 ** int(count) - 1) * 100
    return Quantity(found.end(), rise, 100, True, False, None, None, PERCENT, turn=1)


def _half(end: int, size: Number, wording: str, unit: Unit) -> Quantity:
    if wording == "tenths":
        return Quantity(end, size, 10, True, False, None, None, unit)
    if wording == "halved":
        return Quantity(end, size, None, True, False, None, "fraction", unit, turn=-1)
    if wording == "fraction":
        return Quantity(end, size, None, True, False, None, "fraction", unit)
    inner = (
        Interval(_HALF, None, True, False) if wording == "more-than" else Interval(Fraction(9, 20), _HALF, False, True)
    )
    return Quantity(end, size, None, True, False, inner, wording, unit)


def magnitude(end: int, low: int, high: int | None) -> Quantity:
    """A magnitude word: everything from ``low`` to below ``high``."""
    return Quantity(end, low, None, False, False, Interval(low, high, False, high is not None), "magnitude", PLAIN)


def _english(text: str, start: int) -> Quantity | None:
    of = _PERCENT_OF.match(text, start)
    if of is not None:
        numeral = match_numeral(text, of.end())
        if numeral is None:
            return None
        return Quantity(numeral.end, numeral.value, numeral.step, True, False, numeral.bounds, numeral.wording, PERCENT)
    found = _ENGLISH.match(text, start)
    if found is None:
        return None
    from .english_whole import match_phrase, match_rank

    phrase = match_phrase(text, start)
    if phrase is not None:
        return phrase
    end = found.end()
    while end > start:
        word = text[start:end].lower()
        few = _MAGNITUDES.get(word)
        if few == (1, 10) or word in _COUPLE:
            many = _of_hundreds(text, end)
            if many is not None:  # a few hundred, a couple of dozen
                end, scale = many
                if "couple" not in word:
                    return magnitude(end, scale, 10 * scale)
                around = Interval(scale, 4 * scale, True, True)
                return Quantity(end, 2 * scale, None, False, False, around, "about", PLAIN)
        if few is not None:
            return magnitude(end, *few)
        if word in _MULTIPLES:
            return Quantity(end, _MULTIPLES[word], 1, True, False, None, None, TIMES)
        if word in _HALVED:
            return Quantity(end, _HALF, None, True, False, None, "fraction", TIMES)
        if word in _MAJORITY:
            return _half(end, _HALF, "more-than", PLAIN)
        rank = match_rank(text, start, end)
        if rank is not None:
            return rank
        end = max(text.rfind(" ", start, end), text.rfind("-", start, end))
    return None


def _of_hundreds(text: str, start: int) -> tuple[int, int] | None:
    """The multipliers behind a few or a couple (hundred, of dozen, hundred thousand): their end, and their product."""
    scale, end = 1, start
    found = _HUNDREDS.match(text, start)
    while found is not None and scale < 10**12:
        word = found[1].lower()
        scale, end = scale * (12 if word == "dozen" else 10 ** SCALES[word]), found.end()
        found = _HUNDREDS.match(text, end)
    return None if end == start else (end, scale)


def match_parted(text: str, start: int) -> Quantity | None:
    """``X分之Y``: 百分之三十, 千分之五, 三分之二, 一又四分之三, 百分之3.2k."""
    below = match_numeral(text, start)
    if below is None or below.value == 0:
        return None
    whole: Number = 0
    at = below.end
    if text[at : at + 1] in _AND and below.bounds is None:
        whole = below.value
        following = match_numeral(text, at + 1)
        if following is None or following.value == 0:
            return None
        below, at = following, following.end
    if not text.startswith(ZH_FIGURES_PARTED, at):
        return None
    above = match_numeral(text, at + 2)
    if above is None:
        return None
    unit = _PARTED.get(int(below.value)) if below.value.denominator == 1 and not whole else None
    if unit is None:
        value = whole + Fraction(above.value) / below.value
        inner = None
        if above.bounds is not None and above.wording != "bare":
            inner = above.bounds.scaled(Fraction(1) / below.value)
        wording = above.wording if inner is not None else "fraction"
        return Quantity(above.end, value, None, True, False, inner, wording, PLAIN)
    bounds, wording = (None, None) if above.wording == "bare" else (above.bounds, above.wording)
    return Quantity(above.end, above.value, above.step, True, False, bounds, wording, unit, above.times)
