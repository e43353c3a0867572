"""Dates and the day of the week printed beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek
from .calendar import days_in, month_number, names_months, other_calendar, pattern, year_stands

_DAYS_ZH = dict(words.ZH_DATES_WEEKDAYS)
_NAMES = words.EN_DATES_WEEKDAYS.split("|")
_GREGORIAN = 1924
"""From this year on all countries count civil days alike (Greece was the last to change, in 1923)."""


def weekdays(text: str, year: int | None = None, year_inferred: bool = False) -> Iterator[Flaw]:
    """``weekday``: a date printed with its year disagrees with its weekday; ``weekday-inferred``: one without its
    year does so in the year of publication and in those next to it (two to each side where that year is inferred)."""
    years = range(year - 1 - year_inferred, year + 2 + year_inferred) if year is not None else range(0)
    for m in seek(words.ZH_DATES_WEEKDAY, text):
        # 周 is a surname and means "week" too: 5月1日周一鸣, 5月1日周日均客流.
        plain = m[5] == words.ZH_DATES_WEEK and not m[4]
        if m[4] in tuple(words.ZH_DATES_COMMAS) or plain:
            if not pattern(words.ZH_DATES_WEEKDAY_ENDS).match(text, m.end()):
                continue
        if not other_calendar(text, m.start(), m.end()):
            yield from _judge(text, m, m[1], int(m[2]), int(m[3]), _DAYS_ZH[m[6]], years)
    for m in seek(words.ZH_DATES_WEEKDAY_TOLD, text):
        if not other_calendar(text, m.start(), m.end()):
            yield from _judge(text, m, m[1], int(m[2]), int(m[3]), _DAYS_ZH[m[6]], years)
    if names_months(text):
        yield from _english(text, years)


def _english(text: str, years: range) -> Iterator[Flaw]:
    for m in seek(words.EN_DATES_WEEKDAY_FIRST, text):
        # Monday-Friday, July 6-10: the weekday is the end of a range, the day its start.
        if pattern(words.EN_DATES_WEEKDAY_RANGE).search(text, max(0, m.start() - 20), m.start()):
            continue
        printed = m[6] if m[6] and year_stands(text, m.end()) else None
        stated = _number(m[1])
        yield from _judge(text, m, printed, month_number(m[2] or m[5]), int(m[3] or m[4]), stated, years)
    for m in seek(words.EN_DATES_WEEKDAY_BEHIND, text):
        yield from _judge(text, m, m[3], month_number(m[1]), int(m[2]), _number(m[4]), years)


def _number(weekday: str) -> int:
    return next(i for i, name in enumerate(_NAMES) if name[:3] == weekday[:3])


def _judge(
    text: str, m: re.Match[str], printed: str | None, month: int, day: int, stated: int, years: range
) -> Iterator[Flaw]:
    if printed:
        real = _weekday(int(printed), month, day)
        if real is not None and real != stated:
            name = "weekday" if int(printed) >= _GREGORIAN else "weekday-inferred"
            what = f"{m[0]}: {printed}-{month:02}-{day:02} is a {_NAMES[real]}, not a {_NAMES[stated]}"
            yield Flaw(name, m.start(), m.end(), what)
        return
    days = [(year, _weekday(year, month, day)) for year in years]
    known = [(year, real) for year, real in days if real is not None]
    if known and all(real != stated for _, real in known) and not _elsewhere(text, m, month, day, stated):
        real_days = ", ".join(f"{year} a {_NAMES[real]}" for year, real in known)
        yield Flaw("weekday-inferred", m.start(), m.end(), f"{m[0]}: that day is in {real_days}")


def _weekday(year: int, month: int, day: int) -> int | None:
    """0 for Monday; None where there is no such day, or the calendar of its time was another."""
    if not (1583 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= days_in(month, year)):
        return None
    try:
        return date(year, month, day).weekday()
    except ValueError:  # a leap day of the Julian calendar
        return None


def _elsewhere(text: str, m: re.Match[str], month: int, day: int, stated: int) -> bool:
    """Whether a year named nearby, that of an old story retold, makes the weekday right."""
    near = text[max(0, m.start() - 400) : m.end() + 100]
    found = {int(y) for y in pattern(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\d,.%])").findall(near)}
    return any(_weekday(year, month, day) == stated for year in found)
