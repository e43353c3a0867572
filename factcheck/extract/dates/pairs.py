"""Two days of the week, two ages, two years that say of each other what cannot be, whatever the year.

3月4日（周一） and 3月8日（周四） are in no year both right; 从周一到周五 are five days; a father of 52 and a son of 27 are 25 years
apart; nine years from 2026 the county is a hundred, if it was founded in 1935.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek
from .calendar import month_number, names_months, other_calendar, pattern
from .moments import number

_DAYS_ZH = dict(words.ZH_DATES_WEEKDAYS)
_NAMES = words.EN_DATES_WEEKDAYS.split("|")
_NEAR = 160
"""Characters between two days of one story."""
_WEEK = 7


class _Day(NamedTuple):
    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int


def pairs(text: str, *, zh: bool) -> Iterator[Flaw]:
    """``weekday`` of two days, ``duration`` of days of the week, ``age-birth`` of two generations, anniversaries to come."""
    days = sorted(set(_chinese(text) if zh else _english(text)))
    for one, two in pairwise(days):
        if two.start - one.end <= _NEAR and not _apart(text, one, two):
            name = "weekday" if one.year or two.year else "weekday-inferred"
            what = f"{text[one.start : one.end]}, {text[two.start : two.end]}: in no year are both right"
            yield Flaw(name, one.start, two.end, what)
    if zh:
        yield from _weeks(text)
        yield from _generations(text)
        yield from _to_come(text)


def _chinese(text: str) -> Iterator[_Day]:
    for source in (words.ZH_DATES_WEEKDAY, words.ZH_DATES_WEEKDAY_TOLD):
        for m in seek(source, text):
            plain = source == words.ZH_DATES_WEEKDAY and m[5] == words.ZH_DATES_WEEK
            if plain and not pattern(words.ZH_DATES_WEEKDAY_ENDS).match(text, m.end()):
                continue  # 5月1日周一鸣: a name
            if not other_calendar(text, m.start(), m.end()):
                year = int(m[1]) if m[1] else None
                yield _Day(m.start(), m.end(), year, int(m[2]), int(m[3]), _DAYS_ZH[m[6]])


def _english(text: str) -> Iterator[_Day]:
    if not names_months(text):
        return
    for m in seek(words.EN_DATES_WEEKDAY_FIRST, text):
        if pattern(words.EN_DATES_WEEKDAY_RANGE).search(text, max(0, m.start() - 20), m.start()):
            continue
        weekday = next(i for i, name in enumerate(_NAMES) if name[:3] == m[1][:3])
        yield _Day(m.start(), m.end(), None, month_number(m[2] or m[5]), int(m[3] or m[4]), weekday)


def _apart(text: str, one: _Day, two: _Day) -> bool:
    """Whether two days may be of different years, or are right in some year."""
    if "\n" in text[one.end : two.start] or pattern(words.ZH_DATES_ANOTHER_YEAR).search(text, one.end, two.end):
        return True
    known = two.year or one.year
    if one.year and two.year:
        return True  # each is judged by itself
    years = [known] if known else [2023, 2024]
    return any(_right(one, two, first, last) for first in years for last in (first, first + 1))


def _right(one: _Day, two: _Day, first: int, last: int) -> bool:
    try:
        apart = (date(last, two.month, two.day) - date(first, one.month, one.day)).days
    except ValueError:
        return True  # no such day: said elsewhere
    if not -_NEAR < apart < _HALF:
        return False
    return apart % _WEEK == (two.weekday - one.weekday) % _WEEK


_HALF = 200
"""Days that two dates of one story lie apart at most."""


def _weeks(text: str) -> Iterator[Flaw]:
    """从周一到周五，连排5天."""
    for m in seek(words.ZH_DATES_WEEKDAYS_SPAN, text):
        stated = number(m["n"])
        length = (_DAYS_ZH[m["last"]] - _DAYS_ZH[m["first"]]) % _WEEK + 1
        if stated is not None and stated % _WEEK not in (length % _WEEK, (length - 1) % _WEEK):
            yield Flaw("duration", m.start(), m.end(), f"{m[0]}: from the one to the other are {length} days")


def _generations(text: str) -> Iterator[Flaw]:
    """父亲52岁，儿子27岁；父亲25岁那年得的他."""
    for m in seek(words.ZH_DATES_GENERATIONS, text):
        old, young, then = (int(m[group]) for group in "abc")
        if old > young and abs(old - young - then) > 1:
            yield Flaw("age-birth", m.start(), m.end(), f"{m[0]}: {old} and {young} are {old - young} years apart")


def _to_come(text: str) -> Iterator[Flaw]:
    """今年是2026年，再过9年就是建县百年，建县是在1935年."""
    for m in seek(words.ZH_DATES_TO_COME, text):
        ahead = number(m["n"])
        mark = number(m["mark"]) if m["mark"] != words.ZH_DATES_A_CENTURY else 100
        founded = int(m["founded"])
        if ahead is None or mark is None:
            continue
        if abs(int(m["now"]) + ahead - founded - mark) > 1:
            years = int(m["now"]) + ahead - founded
            yield Flaw("duration", m.start(), m.end(), f"{m[0]}: {years} years, not {mark}")
