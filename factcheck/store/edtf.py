"""Dates as records give them: the part of EDTF (ISO 8601-2) that news needs.

A year, a month or a day: ``2020``, ``2020-05``, ``2020-05-26``; ``~`` (approximate), ``?`` (uncertain) or ``%`` (both)
may follow. Intervals of two are read in ``when``.
"""

from __future__ import annotations

from .days import Span, days_in


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
