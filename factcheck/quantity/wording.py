"""The words around a number that say how it is meant (约, 超过, at least …), and the interval that each makes of it."""

from __future__ import annotations

from fractions import Fraction

from ..words.compiled import EN_HEDGES_AFTER, EN_HEDGES_BEFORE, ZH_HEDGES_AFTER, ZH_HEDGES_BEFORE
from .figure import above_by_a_step, hull
from .interval import Interval, Number
from .lazy import pattern

ABOUT, NEARLY, MORE, LESS, LEAST, MOST, ODD, RANGE = (
    *("about", "nearly", "more-than", "less-than", "at-least", "at-most", "odd", "range"),
)
EQUAL = "equal"
"""A word that changes nothing: 共, 仅, exactly."""


def _table(rows: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {spelling: meaning for meaning, spellings in rows for spelling in spellings.split("|")}


BEFORE = _table(ZH_HEDGES_BEFORE)
AFTER = _table(ZH_HEDGES_AFTER)
BEFORE_WORDS = _table(EN_HEDGES_BEFORE)
AFTER_WORDS = _table(EN_HEDGES_AFTER)
_LONGEST_BEFORE, _LONGEST_AFTER = max(map(len, BEFORE)), max(map(len, AFTER))
_PHRASE = pattern(r"[A-Za-z]+\.?(?:[ -][A-Za-z]+\.?){0,4}")


def match_phrase(text: str, start: int, table: dict[str, str]) -> tuple[int, str] | None:
    """The longest English phrase of ``table`` that begins at ``start``: its end and meaning."""
    found = _PHRASE.match(text, start)
    if found is None:
        return None
    end = found.end()
    while end > start:
        meaning = table.get(text[start:end].lower())
        if meaning is not None and not text[end : end + 1].isalpha():
            return end, meaning
        end = max(text.rfind(mark, start, end) for mark in " .-")
    return None


def match_before(text: str, start: int) -> tuple[int, str] | None:
    """The wording that stands before a number, beginning at ``start``: its end and meaning."""
    first = text[start : start + 1]
    if first.isascii() and first.isalpha():
        return match_phrase(text, start, BEFORE_WORDS)
    for size in range(min(_LONGEST_BEFORE, len(text) - start), 0, -1):
        meaning = BEFORE.get(text[start : start + size])
        if meaning is not None:
            return start + size, meaning
    return None


def match_after(text: str, start: int) -> tuple[int, str] | None:
    """The wording that stands after a number and its unit, beginning at ``start``."""
    first = text[start : start + 1]
    if first == "+":
        return start + 1, LEAST
    if first.isascii():
        return match_phrase(text, start, AFTER_WORDS)
    for size in range(min(_LONGEST_AFTER, len(text) - start), 0, -1):
        meaning = AFTER.get(text[start : start + size])
        if meaning is not None:
            return start + size, meaning
    return None


def rounded(size: Number, step: Number | None, truncate: bool) -> Interval:
    """What digits allow: half a unit of the last one to either side, ends included; cut off: up to a unit more.

    A printed zero has no side: it may have been a little less than nothing, or a little more.
    """
    if step is None:
        return Interval(size, size)
    if truncate:
        return Interval(size if size else -step, size + step, not size, True)
    half = Fraction(step, 2)
    return Interval(size - half, size + half)


def worded(wording: str, size: Number, printed: Interval) -> Interval:
    """The interval of magnitudes that a wording makes of a printed magnitude and what its digits allow."""
    if wording in (ABOUT, "fraction"):
        return widened(printed, size)
    if wording == NEARLY:
        return Interval(size * Fraction(9, 10), size, False, True)
    if wording == MORE:
        return Interval(size, None, True, False)
    if wording == LEAST:
        return Interval(size, None)
    if wording == LESS:
        return Interval(0, size, False, True)
    if wording == MOST:
        return Interval(0, size)
    if wording == ODD:
        return above_by_a_step(size) or printed
    return printed


def widened(interval: Interval, size: Number) -> Interval:
    """Both ends moved outward by 5 % of the printed magnitude, which is what 约 allows."""
    margin = Fraction(size, 20)
    low = None if interval.low is None else interval.low - margin
    high = None if interval.high is None else interval.high + margin
    return Interval(low, high, interval.low_open, interval.high_open)


def combined(
    wordings: list[str], size: Number, printed: Interval, inner: Interval | None
) -> tuple[Interval, str | None]:
    """The interval under all the wordings that a figure has, and the one to name.

    Where two say different things the figure may mean either, so it is the hull; 约 widens whatever the other says.
    """
    real = list(dict.fromkeys(word for word in wordings if word != EQUAL))
    bounds = [word for word in real if word != ABOUT]
    interval = inner
    for word in bounds:
        made = worded(word, size, printed)
        interval = made if interval is None else hull(interval, made)
    if interval is None:
        interval = printed
    if ABOUT in real:
        interval = widened(interval, size)
    return interval, bounds[0] if bounds else (ABOUT if real else None)
