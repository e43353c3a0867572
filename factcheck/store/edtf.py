"""Dates as records give them: the part of EDTF (ISO 8601-2) that news needs.

A year, a month or a day: ``2020``, ``2020-05``, ``2020-05-26``; ``~`` (approximate), ``?`` (uncertain) or ``%`` (both)
may follow. An interval joins two by ``/``, where an end may be empty or ``..`` (open).
"""

from __future__ import annotations

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


def parse_date(text: str) -> Span:
    """The days that one date covers. Raises ValueError with what is wrong."""
    bare = text.rstrip("~?%")
    parts = bare.split("-")
    if not (1 <= len(parts) <= 3 and all(p.isascii() and p.isdigit() for p in parts) and len(parts[0]) == 4):
        raise ValueError(_not_written(text, "write 2020, 2020-05 or 2020-05-26, with ~ or ? when it is inferred"))
    if any(len(p) != 2 for p in parts[1:]):
        raise ValueError(_not_written(text, "month and day take two digits each (2020-05-06)"))
    year = int(parts[0])
    if not 1 <= year <= 9999:
        raise ValueError(f"{text!r} is not a date: no such year")
    if len(parts) == 1:
        return Span((year, 1, 1), (year, 12, 31), bare != text)
    month = int(parts[1])
    if not 1 <= month <= 12:
        raise ValueError(f"{text!r} is not a date: there is no month {parts[1]}")
    days = days_in(year, month)
    if len(parts) == 2:
        return Span((year, month, 1), (year, month, days), bare != text)
    day = int(parts[2])
    if not 1 <= day <= days:
        raise ValueError(f"{text!r} is not a date: {parts[0]}-{parts[1]} has {days} days")
    return Span((year, month, day), (year, month, day), bare != text)


def _not_written(text: str, otherwise: str) -> str:
    """What to say of a date that is not written as records write them: the day meant, where that can be told."""
    from .dates_meant import date_meant

    near = date_meant(text)
    return f"{text!r} is not a date: {f'write {near}' if near else otherwise}"


_SIGNS = "0123456789-/~?%. "
"""What dates and their intervals are written with; a period of other characters is a quarter, or words."""


def plain_period(text: str) -> bool:
    """Whether a period is written as EDTF is, rightly or not."""
    return not text.strip(_SIGNS)


def same_period(text: str, published: str) -> str:
    """One text for all ways to write a period (``2024-Q1``, ``2024年一季度``), in an article published that day."""
    if not text.strip(_SIGNS):
        return text
    from .periods import canonical

    return canonical(text, published)


def parse_period(text: str, published: str = "") -> Span | None:
    """The days that a date, an interval ``a/b``, a quarter or the like covers; None for other words and an open end.

    Without a year of its own, a quarter is seen from the day of publication, where that is given. Raises ValueError when
    it is written as EDTF and is impossible (no such day; ends before it starts).
    """
    if not plain_period(text):
        from .periods import named_period

        named = named_period(text, published)
        if named is not None or not text[:4].isdigit() or not text.isascii():
            return named
    elif not text[:4].isdigit() or text.count("/") == 2:
        from .dates_meant import date_meant

        near = date_meant(text)
        if near:
            raise ValueError(f"{text!r} is not a date: write {near}")
        if not text[:4].isdigit():
            return None
    first, slash, last = text.partition("/")
    start = _period_end(first)
    if not slash:
        return start
    if last.strip() in ("", ".."):
        return None
    end = _period_end(last)
    if end.last < start.first:
        raise ValueError(f"the period {text} ends before it starts")
    return Span(start.first, end.last, start.inferred or end.inferred)


def _period_end(text: str) -> Span:
    try:
        return parse_date(text)
    except ValueError as error:
        raise ValueError(f"{error}; a quarter is 2020-Q2, half a year 2020-H1" if "write 2020," in str(error) else error) from None
