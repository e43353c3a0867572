"""Days of the calendar, from one to another."""

# No annotations from __future__ here: see model.py.
from typing import NamedTuple


class Span(NamedTuple):
    """The days from ``first`` to ``last``, each (year, month, day); ``inferred`` when marked ``~``, ``?`` or ``%``."""

    first: tuple[int, int, int]
    last: tuple[int, int, int]
    inferred: bool


def days_in(year: int, month: int) -> int:
    """The days of a month. (The standard library's calendar takes 2 ms to import, for this alone.)"""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
