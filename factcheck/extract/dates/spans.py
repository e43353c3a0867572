"""Periods and spans: one that ends before it starts, a stated length that is not its own, an age that is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...text.sentences import sentence_start
from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek
from .calendar import other_calendar, pattern


def order(text: str) -> Iterator[Flaw]:
    """``period-order``: a period that ends before it starts (2020—2018年, 5月20日至10日, between May 20 and May 10)."""
    for m in seek(words.ZH_DATES_YEARS, text):
        if int(m[2]) < int(m[1]) and not _not_years(text, m):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    for m in seek(words.ZH_DATES_DAYS_IN_ORDER, text):
        # Over the turn of the year (12月28日至1月3日, 上年12月26日至12月25日) the later day is the smaller number.
        turn = pattern(words.ZH_DATES_TURN_OF_YEAR).search(text, max(0, m.start() - 5), m.start())
        if (m[3] is None or m[3] == m[1]) and int(m[4]) < int(m[2]) and not turn:
            if not other_calendar(text, m.start(), m.end()):
                yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    for m in seek(words.EN_DATES_YEARS, text):
        if int(m[4]) < int(m[2]) and _years(text, m):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    for m in seek(words.EN_DATES_DAYS, text):
        if (m[3] is None or m[3] == m[1]) and int(m[4]) < int(m[2]):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")


def _not_years(text: str, m: re.Match[str]) -> bool:
    """Whether the two are years before our era, years ago, or years listed backwards with a figure for each."""
    before, after = text[max(0, m.start() - 12) : m.start()], text[m.end() : m.end() + 24]
    return (
        pattern(words.ZH_DATES_BEFORE_ERA).search(before) is not None
        or pattern(words.ZH_DATES_LISTED_YEARS).search(after) is not None
    )


def _years(text: str, m: re.Match[str]) -> bool:
    """Whether two such numbers in English can only be years: a figure may well fall from 2010 to 1990."""
    after = text[m.end() : m.end() + 16]
    if pattern(words.EN_DATES_COUNTS_BEHIND).match(after):
        return False
    if m[3] in words.EN_DATES_UNTIL.split("|"):
        return True
    low = sentence_start(text, m.start())
    return re.search(words.EN_DATES_MOVES, text[low : m.start()], re.IGNORECASE) is None


def spans(text: str) -> Iterator[Flaw]:
    """``duration``: end minus start against the stated span; both ends counted or not are both accepted."""
    for m in seek(words.ZH_DATES_YEAR_SPAN, text):
        if _alone(text, m):
            yield from _span(m, int(m[2]) - int(m[1]), "years")
    for m in seek(words.EN_DATES_YEAR_SPAN, text):
        yield from _span(m, int(m[2]) - int(m[1]), "years")
    for m in seek(words.ZH_DATES_DAY_SPAN, text):
        first, last = int(m[1]), int(m[3] or m[1])
        if not (1 <= first <= 12 and 1 <= last <= 12):
            continue
        if first <= 2 < last or last < first or not _alone(text, m):
            continue  # a leap day, or the turn of the year, may lie between
        try:
            length = (date(2023, last, int(m[4])) - date(2023, first, int(m[2]))).days
        except ValueError:
            continue
        yield from _span(m, length, "days")


def _alone(text: str, m: re.Match[str]) -> bool:
    """Whether the length is that of the whole span: in 2000年至2019年，共10年获奖 it is that of the prizes."""
    if m["word"] not in _TOTAL:
        return True
    return pattern(words.ZH_DATES_SPAN_ENDS).match(text, m.end()) is not None


_TOTAL = frozenset(words.ZH_DATES_TOTAL.split("|"))
_LOWER = frozenset((*words.ZH_DATES_LOWER.split("|"), *words.EN_DATES_LOWER.split("|")))
_LOWER_BEHIND = frozenset((*words.ZH_DATES_LOWER_BEHIND.split("|"), *words.EN_DATES_LOWER_BEHIND.split("|")))
_UPPER = frozenset(words.ZH_DATES_UPPER.split("|"))


def _span(m: re.Match[str], length: int, what: str) -> Iterator[Flaw]:
    """The length against what is stated: N多 and 超过N are lower bounds, 近N is an upper one, 约N a tenth either way."""
    stated = int(m["n"])
    low, high = stated, stated
    hedge, about = (m["hedge"] or "").strip(), (m["about"] or "").strip()
    if m["odd"] or hedge in _LOWER or about in _LOWER_BEHIND:
        high = max(length, stated)
    elif hedge in _UPPER:
        low = 0
    elif hedge or about:
        low, high = stated * 9 // 10, -(-stated * 11 // 10)
    if length >= 0 and not low - 1 <= length <= high + 1:
        said = m[0][m.start("hedge") - m.start() :] if m["hedge"] else m[0][m.start("n") - m.start() :]
        yield Flaw(
            "duration",
            m.start(),
            m.end(),
            f"{m[0]}: from start to end are {length} {what}, {length + 1} with both ends, not {said}",
        )


def ages(text: str) -> Iterator[Flaw]:
    """``age-birth``: age, year of birth and year of death disagree, by more than the traditional count (虚岁) explains."""
    for source, slack in ((words.ZH_DATES_AGES, 2), (words.EN_DATES_AGES, 0)):
        for m in seek(source, text):
            years = int(m[2]) - int(m[1])
            if not years - 1 <= int(m[3]) <= years + slack:
                yield Flaw(
                    "age-birth",
                    m.start(),
                    m.end(),
                    f"born {m[1]}, died {m[2]}: {years - 1} or {years} years old, not {m[3]}",
                )
