"""Figures that are words: 翻一番, tripled, 一半, 过半, 成千上万, dozens of, 百分之三十, 第三."""

from __future__ import annotations

from fractions import Fraction

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
_DOUBLINGS = pattern(r"翻了?(?:([一二两三四五六七八九1-9])?番|([一二两三四五六七八九0-9.]+)倍)")
_MULTIPLES = {
    **dict.fromkeys(("doubled", "doubles", "double", "twofold", "two-fold", "twice", "doubling"), 2),
    **dict.fromkeys(("tripled", "triples", "triple", "trebled", "threefold", "three-fold", "thrice", "tripling"), 3),
    **dict.fromkeys(("quadrupled", "quadruples", "quadruple", "fourfold", "four-fold", "quadrupling"), 4),
    **dict.fromkeys(("quintupled", "quintuple", "fivefold", "five-fold"), 5),
    **dict.fromkeys(("sixfold", "six-fold"), 6),
    **dict.fromkeys(("tenfold", "ten-fold"), 10),
}
_HALVES: dict[str, tuple[Number, str, Unit]] = {
    **dict.fromkeys(("一半", "半数", "对半"), (_HALF, "fraction", PLAIN)),
    **dict.fromkeys(
        ("过半", "过半数", "大半", "多半", "一大半", "半数以上", "一半以上", "超半", "超半数"),
        (_HALF, "more-than", PLAIN),
    ),
    **dict.fromkeys(("近半", "近半数", "将近一半"), (_HALF, "nearly", PLAIN)),
    **dict.fromkeys(("对折", "半价", "五折优惠"), (50, "tenths", PERCENT)),
    "减半": (50, "halved", PERCENT),
}
_HALVED = frozenset(("halved", "halves", "halving"))
_MAGNITUDES: dict[str, tuple[int, int | None]] = {
    **dict.fromkeys(
        ("几", "数", "several", "a few", "few", "a handful of", "a handful", "a couple of", "a couple"), (1, 10)
    ),
    **dict.fromkeys(("若干", "许多", "众多", "many", "numerous", "various"), (1, None)),
    **dict.fromkeys(("成百上千", "上百上千"), (100, 10**4)),
    **dict.fromkeys(("成千上万", "千千万万", "上千上万"), (1000, 10**6)),
    **dict.fromkeys(("个位数", "single digits"), (0, 10)),
    **dict.fromkeys(("两位数", "双位数", "double digits"), (10, 100)),
    **dict.fromkeys(("三位数", "triple digits"), (100, 1000)),
    "上百": (100, 1000),
    "上千": (1000, 10**4),
    "上万": (10**4, 10**5),
    "上十万": (10**5, 10**6),
    "上百万": (10**6, 10**7),
    "上千万": (10**7, 10**8),
    "上亿": (10**8, 10**9),
    "上十亿": (10**9, 10**10),
    "上百亿": (10**10, 10**11),
    "上千亿": (10**11, 10**12),
    "上万亿": (10**12, 10**13),
    **dict.fromkeys(("dozens of", "dozens", "tens of", "scores of", "scores", "decades of"), (10, 100)),
    **dict.fromkeys(("hundreds of", "hundreds"), (100, 1000)),
    **dict.fromkeys(("thousands of", "thousands"), (1000, 10**6)),
    **dict.fromkeys(("tens of thousands of", "tens of thousands"), (10**4, 10**5)),
    **dict.fromkeys(("hundreds of thousands of", "hundreds of thousands"), (10**5, 10**6)),
    **dict.fromkeys(("millions of", "millions"), (10**6, 10**9)),
    **dict.fromkeys(("tens of millions of", "tens of millions"), (10**7, 10**8)),
    **dict.fromkeys(("hundreds of millions of", "hundreds of millions"), (10**8, 10**9)),
    **dict.fromkeys(("billions of", "billions"), (10**9, 10**12)),
    **dict.fromkeys(("tens of billions of", "tens of billions"), (10**10, 10**11)),
    **dict.fromkeys(("hundreds of billions of", "hundreds of billions"), (10**11, 10**12)),
    **dict.fromkeys(("trillions of", "trillions"), (10**12, 10**15)),
}
_SEVERAL = frozenset("家名人个次件项起例天年月周小分元种类批只条辆台支场倍位户处")
"""What 数 counts (数名记者); 数字 and 数码 are words of their own."""
_HUNDREDS = pattern(
    r"(?: of)? (hundred|thousand|million|billion|trillion|dozen)(?![A-Za-z])(?: of(?= [A-Za-z]))?", IGNORE_CASE
)
_ENGLISH = pattern(r"[A-Za-z]+(?:[ -][A-Za-z]+){0,4}")
_ORDINAL_DIGITS = pattern(r"([0-9]{1,6}(?:,[0-9]{3})*)(?:st|nd|rd|th)(?![A-Za-z0-9])", IGNORE_CASE)
_PERCENT_OF = pattern(r"(?:percentages?|percents?|per cents?)(?: of)? +", IGNORE_CASE)
_AND = ("又", "和", "加")


def match_special(text: str, start: int) -> Quantity | None:
    """The figure in words that begins at ``start``."""
    first = text[start : start + 1]
    if first == "翻":
        return _doubled(text, start)
    if first == "第":
        numeral = match_numeral(text, start + 1)
        if numeral is not None and numeral.bounds is None and isinstance(numeral.value, int):
            return Quantity(numeral.end, numeral.value, 1, False, False, None, None, ORDINAL)
        return None
    if first.isascii():
        if first.isdigit():
            ordinal = _ORDINAL_DIGITS.match(text, start)
            if ordinal is not None:
                return Quantity(ordinal.end(), int(ordinal[1].replace(",", "")), 1, False, False, None, None, ORDINAL)
        elif first.isalpha():
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
    if first == "几" and match_unit(text, start + 1) is not None:
        return magnitude(start + 1, 1, 10)
    if first == "数" and text[start + 1 : start + 2] in _SEVERAL:
        return magnitude(start + 1, 1, 10)
    return None


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
    end = found.end()
    while end > start:
        word = text[start:end].lower()
        few = _MAGNITUDES.get(word)
        if few == (1, 10) or word in ("couple", "couple of"):
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
        if word in ("a majority", "the majority", "a majority of", "the majority of", "more than half"):
            return _half(end, _HALF, "more-than", PLAIN)
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
    if not text.startswith("分之", at):
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
