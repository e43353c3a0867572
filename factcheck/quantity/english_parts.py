"""English fractions: half a million, two-thirds, one and a half, 1 in 5."""

from __future__ import annotations

from fractions import Fraction

from ..words.compiled import EN_FIGURES_OVER
from .digits import DOZENS, Numeral, fraction, match_digits
from .english_words import ARTICLES, LARGE, LAST, ORDINAL, PARTS, TENS, cardinal, singular, tokens_from
from .interval import Number
from .lazy import pattern

_OVER = pattern(EN_FIGURES_OVER)


_MOST_OF_A_RATIO = 12
"""A fraction of more words than these is not looked for, so that no text takes long."""


def part_first(tokens: list[tuple[str, int]]) -> Numeral | None:
    """``half a million``, ``a quarter``, ``a quarter of a million``, ``half a dozen``, ``half``."""
    at = 1 if tokens[0][0] in ARTICLES else 0
    part = Fraction(1, PARTS[tokens[at][0]])
    at += 1
    end = tokens[at - 1][1]
    if at < len(tokens) and tokens[at][0] == "of":
        at += 1
    if at < len(tokens) and tokens[at][0] in ARTICLES:
        at += 1
    if at < len(tokens) and tokens[at][0] in DOZENS:
        return Numeral(tokens[at][1], part * 12, 1, False, False)
    if at < len(tokens) and tokens[at][0] in LARGE:
        value = part * LARGE[tokens[at][0]]
        step = Fraction(LARGE[tokens[at][0]], 10 if part == Fraction(1, 2) else 100)
        whole = value.numerator if value.denominator == 1 else value
        return Numeral(tokens[at][1], whole, step, True, False, None, None, LARGE[tokens[at][0]])
    return fraction(end, part)


def and_part(tokens: list[tuple[str, int]], after: int, value: Number, scaled: bool) -> Numeral | None:
    """``and a half``, ``and two thirds``, ``and a quarter million``; after a million a part is of the million."""
    if after + 1 >= len(tokens) or tokens[after][0] != "and":
        return None
    rest = tokens[after + 1 :]
    first = rest[0][0] in ("half", "quarter") or (len(rest) > 1 and rest[0][0] in ARTICLES and rest[1][0] in PARTS)
    part = part_first(rest) if first else ratio(rest)
    if part is None:
        return None
    if part.wording != "fraction":
        if tokens[after - 1][0] not in LARGE:  # 2 and a half million
            return part._replace(value=value * part.times + part.value)
        # one billion and a quarter million
        return part._replace(value=value + part.value, times=1)
    if part.value >= 1:
        return None
    last = tokens[after - 1][0]
    times = LARGE[last] if last in LARGE and LARGE[last] >= 1000 else 1
    number = value + part.value * times
    if times == 1:
        return _scale_on(tokens, part.end, number) or fraction(part.end, number)
    number = number.numerator if number.denominator == 1 else number
    return Numeral(part.end, number, Fraction(times, 10), True, False)


def _scale_on(tokens: list[tuple[str, int]], end: int, value: Number) -> Numeral | None:
    """``one and a half million``: the multiplier after the part."""
    for word, at in tokens:
        if at > end:
            if word in LARGE:
                number = value * LARGE[word]
                return Numeral(at, number, Fraction(LARGE[word], 10), True, False, None, None, LARGE[word])
            return None
    return None


def one_over(text: str, above: Numeral) -> Numeral | None:
    """``1 in 5``, ``one over twenty``, ``3 out of 10``."""
    bar = _OVER.match(text, above.end)
    if bar is None or above.loose or above.wording or above.times != 1:
        return None
    digits = match_digits(text, bar.end()) if text[bar.end()].isdigit() else None
    if digits is not None:
        end, below = digits.end, digits.whole
        if digits.places:
            return None
    else:
        tokens = tokens_from(text, bar.end())
        whole = cardinal(tokens, 0)
        if whole is None:
            return None
        end, below = tokens[whole[0] - 1][1], int(whole[1])
    if below < 2 or above.value > below or (bar[0] == " in " and below > 1000):
        return None  # 1,200 in 2020 is no fraction
    return fraction(end, Fraction(above.value) / below)


def ratio(tokens: list[tuple[str, int]]) -> Numeral | None:
    """A cardinal over an ordinal: two-thirds, twenty-three fifths, a third, a twenty-first, one and two thirds."""
    for size in range(min(len(tokens), _MOST_OF_A_RATIO), 1, -1):
        word = singular(tokens[size - 1][0])
        last = ORDINAL.get(word) or PARTS.get(tokens[size - 1][0]) or LAST.get(word)
        if last is None:
            continue
        tens = size > 2 and tokens[size - 2][0] in TENS
        for split in (*((size - 2, size - 1) if tens else (size - 1,)), *range(size - 3, 0, -1)):
            above = _count(tokens[:split])
            below = _denominator(tokens[split:size], last, word)
            if above is not None and below:
                return fraction(tokens[size - 1][1], Fraction(above) / below)
    return None


def _count(tokens: list[tuple[str, int]]) -> Number | None:
    if len(tokens) == 1 and tokens[0][0] in ARTICLES:
        return 1
    found = cardinal(tokens, 0)
    return found[1] if found is not None and found[0] == len(tokens) else None


def _denominator(tokens: list[tuple[str, int]], last: int, word: str) -> int | None:
    """The number that tokens ending in an ordinal say (twenty-first is 21), or None."""
    if len(tokens) == 1:
        return None if word in LAST else last
    before = _count(tokens[:-1])
    if before is None or isinstance(before, Fraction):
        return None
    if last in (100, 1000, 10**6, 10**9, 10**12):
        return before * last
    room = 10 if last < 10 else 100
    return before + last if before % room == 0 and before >= room else None
