"""What the rules on dates share: lengths of months, names, other calendars, and how to tell a year from a number."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import cache

from ...text.sentences import sentence_start
from ...words import reading as words

_MONTHS = words.EN_DATES_MONTHS.split("|")
_OTHER = words.ZH_DATES_OTHER_CALENDARS.split("|")


@cache
def pattern(source: str) -> re.Pattern[str]:
    """``source`` compiled, once."""
    return re.compile(source)


def names_months(text: str) -> bool:
    """Whether an English month stands in ``text``: without one, no pattern for English dates need be compiled."""
    return any(name.capitalize() in text for name in _MONTHS)


def month_number(name: str) -> int:
    """The number of an English month, short or long: 1 for ``Jan.``."""
    return _MONTHS.index(name[:3].lower()) + 1


def days_in(month: int, year: int | None) -> int:
    """How many days ``month`` (1–12) has; the most it can have when the year is unknown.

    Until 1923 some country still counted by the Julian calendar, in which 1700, 1800 and 1900 are leap years too; and
    Sweden had a 30 February in 1712.
    """
    if month == 2 and year is not None and year < 1924 and year % 100 == 0:
        return 29
    if month == 2 and year == 1712:
        return 30
    return monthrange(year if year and 1 <= year <= 9999 else 2024, month)[1]


def other_calendar(text: str, start: int, end: int) -> bool:
    """Whether the words around ``start:end``, in the same sentence, name another calendar, which has other days."""
    low = sentence_start(text, start, reach=24)
    return any(word in text[low : end + 8] for word in _OTHER)


def year_stands(text: str, end: int) -> bool:
    """Whether the four digits that end at ``end`` can be a year: what they count does not follow (2000 people)."""
    return pattern(words.EN_DATES_COUNTED).match(text, end) is None
