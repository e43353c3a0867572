"""Days that no calendar has (2月30日, April 31, 29 February 2023), where the words leave no doubt that a day is meant.

A month before a number is not yet a date: ``By June 50 houses stood``, ``40 June Street``, ``Issue 31 June 2020``.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...text.sentences import sentence_start
from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek
from .calendar import days_in, month_number, names_months, other_calendar, pattern, year_stands


def impossible(text: str) -> Iterator[Flaw]:
    """``impossible-date``: no such day in the calendar."""
    yield from _chinese(text)
    if names_months(text):
        yield from _month_first(text)
        yield from _day_first(text)


def _no_day(year: int | None, month: int, day: int) -> str:
    """What is wrong with a day; '' when there is such a day."""
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    last = days_in(month, year)
    if not 1 <= day <= last:
        of = f"{month}/{year}" if year else f"month {month}"
        return f"there is no day {day}: {of} has {last} days"
    return ""


def _chinese(text: str) -> Iterator[Flaw]:
    """2月30日, 2023年2月29日, 6月28日至31日; no durations (刑期2年6月32日), no numbers of things (12月35号选手)."""
    for m in seek(words.ZH_DATES_DAY, text):
        year, month, day = int(m[1]) if m[1] else None, int(m[2]), int(m[3])
        wrong = _no_day(year, month, day)
        if not wrong or _not_civil(text, m.start(), m.end()):
            continue
        # A number that is no day anywhere may count what follows: 12月35号选手, 3月50日本游客.
        if (day > 31 or month > 12) and pattern(words.ZH_DATES_NUMBERS_A_THING).match(text, m.end() - 1):
            continue
        if year is not None and year < 1912 and day == 30:
            continue  # before 1912 a Chinese date may be one of the lunar calendar
        yield Flaw("impossible-date", m.start(), m.end(), f"{m[0]}: {wrong}")
    for m in seek(words.ZH_DATES_DAYS, text):
        year, month, first, last = int(m[1]) if m[1] else None, int(m[2]), int(m[3]), int(m[4])
        if _no_day(year, month, first) or not first < last <= 31:
            continue
        wrong = _no_day(year, month, last)
        if wrong and not _not_civil(text, m.start(), m.end()):
            yield Flaw("impossible-date", m.start(), m.end(), f"{m[0]}: {wrong}")


def _not_civil(text: str, start: int, end: int) -> bool:
    """Whether it is a length of time, a day of another calendar, or said not to exist."""
    before = text[max(0, start - 6) : start]
    return (
        other_calendar(text, start, end)
        or pattern(words.ZH_DATES_NOT_CIVIL).search(before) is not None
        or words.ZH_DATES_UNREAL in text[end : end + 12]
    )


def _month_first(text: str) -> Iterator[Flaw]:
    """June 31, 2020; on February 30; April 31st."""
    for m in seek(words.EN_DATES_MONTH_FIRST, text):
        year, comma = (m[5], bool(m[4])) if m[5] and (m[4] or year_stands(text, m.end())) else (None, False)
        day, month = int(m[2]), month_number(m[1])
        wrong = _no_day(int(year) if year else None, month, day)
        if not wrong or (m[5] and not year):
            continue
        sure = comma and year_stands(text, m.end())
        if sure or _clear(text, m.start(), m.end(), day, bool(m[3]), year):
            if not _unreal(text, m.start(), m.end()):
                yield Flaw("impossible-date", m.start(), m.end(), f"{m[0]}: {wrong}")


def _day_first(text: str) -> Iterator[Flaw]:
    """31 June 2020; on 30 February; the 31st of April."""
    for m in seek(words.EN_DATES_DAY_FIRST, text):
        year = m[4] if m[4] and year_stands(text, m.end()) else None
        day = int(m[1])
        wrong = _no_day(int(year) if year else None, month_number(m[3]), day)
        if (
            not wrong
            or (m[4] and not year)
            or pattern(words.EN_DATES_LABELLED).search(text, max(0, m.start() - 10), m.start())
        ):
            continue
        if _clear(text, m.start(), m.end(), day, bool(m[2]), year) and not _unreal(text, m.start(), m.end()):
            yield Flaw("impossible-date", m.start(), m.end(), f"{m[0]}: {wrong}")


def _clear(text: str, start: int, end: int, day: int, ordinal: bool, year: str | None) -> bool:
    """Whether the words before and after leave no other reading than a day of a month."""
    low = max(0, start - 40)
    stops = pattern(words.EN_DATES_STOP).match(text, end) is not None
    closed = stops or pattern(words.EN_DATES_GOES_ON).match(text, end) is not None
    if pattern(words.EN_DATES_ON).search(text, low, start):
        return (closed and day <= 31) or stops
    if day > 31:  # may be a count of anything, whatever stands before
        return bool(year) and stops and pattern(words.EN_DATES_BY).search(text, low, start) is not None
    if pattern(words.EN_DATES_RANGE).search(text, low, start):
        return closed
    if pattern(words.EN_DATES_BY).search(text, low, start):
        return stops or (bool(year) and closed)
    dateline = pattern(words.EN_DATES_DATELINE).search(text, low, start) is not None
    return closed and (ordinal or bool(year) or dateline)


def _unreal(text: str, start: int, end: int) -> bool:
    """Whether the sentence says that there is no such day."""
    return pattern(words.EN_DATES_UNREAL).search(text, sentence_start(text, start, reach=40), end + 40) is not None
