"""Hedges that cancel, double or contradict one another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek

_TWICE = "one hedge is enough"
_AGAINST = "the two hedges contradict each other; which one is it?"


_PAIRS = (
    (words.ZH_WORDING_TWICE_ABOUT, _TWICE),
    (words.ZH_WORDING_TWICE_MORE, _TWICE),
    (words.ZH_WORDING_TWICE_LESS, _TWICE),
    (words.ZH_WORDING_LESS_AND_MORE, _AGAINST),
    (words.ZH_WORDING_BOUND_AND_AROUND, _AGAINST),
    (words.ZH_WORDING_ABOUT_AND_BOUND, _AGAINST),
)
_ENGLISH = (
    words.EN_WORDING_TWICE_OR_SO,
    words.EN_WORDING_TWICE_OR_MORE,
    words.EN_WORDING_TWICE_OR_LESS,
    words.EN_WORDING_MOST_OR_MORE,
    words.EN_WORDING_ROUGHLY_ABOUT,
    words.EN_WORDING_ABOUT_AROUND,
)


def double_hedge(text: str) -> Iterator[Flaw]:
    """``double-hedge``: two hedges on one figure that say the same or contradict each other (约…左右, 不超过…以上)."""
    seen: set[int] = set()
    for source, what in _PAIRS:
        for m in seek(source, text):
            if m.end() not in seen:
                seen.add(m.end())
                yield Flaw("double-hedge", m.start(), m.end(), f"{m[0]}: {what}")
    for source in _ENGLISH:
        for m in seek(source, text, re.IGNORECASE):
            end = m.start() + len(m[0].rstrip(".,"))
            yield Flaw("double-hedge", m.start(), end, f"{text[m.start() : end]}: {_TWICE}")


def hedge_precision(text: str) -> Iterator[Flaw]:
    """``hedge-precision``: "about" before a figure given to five digits or more (约12345.67元)."""
    for m in seek(words.BOTH_WORDING_HEDGE_PRECISION, text, re.IGNORECASE):
        whole, _, rest = m[1].replace(",", "").partition(".")
        digits = (whole + rest if rest else whole.rstrip("0")).lstrip("0")
        if len(digits) >= 5:
            yield Flaw("hedge-precision", m.start(), m.end(), f"{m[0]}: about, yet given to {len(digits)} digits")
