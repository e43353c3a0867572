"""English number words: their tables, the words of a text, and the cardinal that they say."""

from __future__ import annotations

from fractions import Fraction

from ..words.compiled import (
    EN_FIGURES_ARTICLES,
    EN_FIGURES_WITHIN_NUMERAL,
    EN_NUMBERS_LAST,
    EN_NUMBERS_ONES,
    EN_NUMBERS_ORDINALS,
    EN_NUMBERS_PARTS,
    EN_NUMBERS_PLURALS,
    EN_NUMBERS_TENS,
)
from .digits import DOZENS, SCALES
from .interval import Number
from .lazy import pattern

ONES = dict(EN_NUMBERS_ONES)
TENS = dict(EN_NUMBERS_TENS)
LARGE = {word: 10**power for word, power in SCALES.items() if len(word) > 1 and not word.endswith("s")}
LARGE |= dict(EN_NUMBERS_PLURALS)
ORDINAL = dict(EN_NUMBERS_ORDINALS)
ORDINAL |= {word[:-1] + "ieth": value for word, value in TENS.items()}
ORDINAL |= {word + "th": value for word, value in LARGE.items() if not word.endswith("s")}
PARTS = dict(EN_NUMBERS_PARTS)
ARTICLES = frozenset(EN_FIGURES_ARTICLES.split("|"))
_WITHIN = frozenset(EN_FIGURES_WITHIN_NUMERAL.split("|"))
LAST = dict(EN_NUMBERS_LAST)
"""Ordinals that are a denominator only at the end of a longer one: a twenty-first."""
_TOKEN = pattern(r"(?: +| ?- ?)?([A-Za-z]+|[0-9][0-9,]*(?:\.[0-9]+)?)(?![A-Za-z0-9])")
MAX_TOKENS = 30


def tokens_from(text: str, start: int) -> list[tuple[str, int]]:
    """Up to 30 words or digit groups from ``start``, with the end of each."""
    tokens: list[tuple[str, int]] = []
    at = start
    while len(tokens) < MAX_TOKENS:
        found = _TOKEN.match(text, at)
        if found is None or (at == start and found.start(1) != start):
            break
        word = found[1].lower()
        if not (word in ONES or word in TENS or word in LARGE or word in ORDINAL or word in DOZENS):
            if not (word in PARTS or word in LAST or word in _WITHIN):
                if not (singular(word) in ORDINAL or singular(word) in LAST or word[0].isdigit()):
                    break
        tokens.append((word, found.end()))
        at = found.end()
    return tokens


def singular(word: str) -> str:
    return word[:-1] if word.endswith("s") else word


def cardinal(tokens: list[tuple[str, int]], first: int) -> tuple[int, Number, bool] | None:
    """The longest cardinal from token ``first``: the token after it, its value, whether a million or more scales it."""
    total: Number = 0
    group: Number | None = None
    at, good = first, first
    scaled = False
    lowest: Number = 10**30
    while at < len(tokens):
        word = tokens[at][0]
        if word in ARTICLES and group is None and at + 1 < len(tokens):
            if tokens[at + 1][0] not in LARGE and tokens[at + 1][0] not in DOZENS:
                break
            group = 1
            at += 1
            continue
        if word == "and" and good > first and at == good:
            at += 1
            continue
        if word[0].isdigit():
            value = Fraction(word.replace(",", "")) if len(word) < 40 else None
            if value is None or (group is not None and not (group % 100 == 0 and value < 100)):
                break
            if good > first and group is None and value >= lowest:
                break
            group = (group or 0) + (value.numerator if value.denominator == 1 else value)
        elif word in ONES:
            small = ONES[word]
            if group is not None and ((group % 100 and (group % 10 or small > 9 or group % 100 < 20)) or small == 0):
                break
            group = (group or 0) + small
        elif word in TENS:
            if group is not None and group % 100:
                break
            group = (group or 0) + TENS[word]
        elif word in LARGE:
            size = LARGE[word]
            if group is None and good > first:
                if not total or total * size > 10**30 or word == "hundred":
                    break
                total *= size
            elif size == 100:
                if group is not None and group >= 100:
                    break
                group = (1 if group is None else group) * 100
            elif size < lowest:
                total += (1 if group is None else group) * size
                lowest, group = size, None
            else:
                total, group = (total + (1 if group is None else group)) * size, None
            scaled = scaled or size >= 10**5
            if total > 10**30:
                break
        else:
            break
        at += 1
        good = at
    if good == first:
        return None
    return good, total + (group or 0), scaled
