"""Hedges that cancel, double or contradict one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import compiled as words
from ..flaw import Flaw
from ..script import chinese

_TWICE = "one hedge is enough"
_AGAINST = "the two hedges contradict each other; which one is it?"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@cache
def _chinese() -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = (
        (words.ZH_WORDING_TWICE_ABOUT, _TWICE),
        (words.ZH_WORDING_TWICE_MORE, _TWICE),
        (words.ZH_WORDING_TWICE_LESS, _TWICE),
        (words.ZH_WORDING_LESS_AND_MORE, _AGAINST),
        (words.ZH_WORDING_BOUND_AND_AROUND, _AGAINST),
        (words.ZH_WORDING_ABOUT_AND_BOUND, _AGAINST),
    )
    return tuple((re.compile(source), what) for source, what in pairs)


def double_hedge(text: str) -> Iterator[Flaw]:
    """``double-hedge``: two hedges on one figure that say the same or contradict each other (约…左右, 不超过…以上)."""
    seen: set[int] = set()
    for pattern, what in _chinese():
        for m in chinese(pattern, text):
            if m.end() not in seen:
                seen.add(m.end())
                yield Flaw("double-hedge", m.start(), m.end(), f"{m[0]}: {what}")
    for marks, source in _ENGLISH:
        for low, high in _near(text, marks):
            for m in _pattern(source).finditer(text, low, high):
                end = m.start() + len(m[0].rstrip(".,"))
                yield Flaw("double-hedge", m.start(), end, f"{text[m.start() : end]}: {_TWICE}")


def _near(text: str, marks: str) -> Iterator[tuple[int, int]]:
    """The stretches around words of which one must be there."""
    start = end = -1
    for m in _marks(marks).finditer(text):
        if m.start() - _REACH > end:
            if end >= 0:
                yield start, end
            start = max(0, m.start() - _REACH)
        end = m.end() + _REACH
    if end >= 0:
        yield start, end


@cache
def _marks(marks: str) -> re.Pattern[str]:
    return re.compile(marks)


_REACH = 120
_ENGLISH = (
    (words.EN_WORDING_OR_SO_MARKS, words.EN_WORDING_TWICE_OR_SO),
    (words.EN_WORDING_OR_MORE_MARKS, words.EN_WORDING_TWICE_OR_MORE),
    (words.EN_WORDING_OR_LESS_MARKS, words.EN_WORDING_TWICE_OR_LESS),
    (words.EN_WORDING_OR_MORE_MARKS, words.EN_WORDING_MOST_OR_MORE),
    (words.EN_WORDING_ROUGHLY_MARKS, words.EN_WORDING_ROUGHLY_ABOUT),
    (words.EN_WORDING_ABOUT_MARKS, words.EN_WORDING_ABOUT_AROUND),
)
"""Doubled hedges in English, each with words of which one must be there (a pattern is compiled only then)."""


def hedge_precision(text: str) -> Iterator[Flaw]:
    """``hedge-precision``: "about" before a figure given to five digits or more (约12345.67元)."""
    for m in _pattern(words.BOTH_WORDING_HEDGE_PRECISION).finditer(text):
        whole, _, rest = m[1].replace(",", "").partition(".")
        digits = (whole + rest if rest else whole.rstrip("0")).lstrip("0")
        if len(digits) >= 5:
            yield Flaw("hedge-precision", m.start(), m.end(), f"{m[0]}: about, yet given to {len(digits)} digits")
