"""The ``period`` of a claim: a date, an interval (``a/b``, an end empty or ``..`` where it is open), a quarter or the like, or words."""

from __future__ import annotations

from .days import Span
from .edtf import parse_date

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
        raise ValueError(
            f"{error}; a quarter is 2020-Q2, half a year 2020-H1" if "write 2020," in str(error) else error
        ) from None
