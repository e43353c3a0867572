"""Dates that cannot be, on raw text: no such day, wrong weekday, a period that ends before it starts, wrong spans.

Each rule is a pure generator over the text; :func:`flaws` runs them all. Only words that can mean nothing but a day of
the civil calendar are judged: dates of the lunar and other calendars (农历, 正月, 腊月, 藏历 …) are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..flaw import Flaw


def flaws(text: str, *, year: int | None = None, year_inferred: bool = False) -> Iterator[Flaw]:
    """Every flaw in the dates of ``text``, rule by rule. ``year`` is the year of publication, where known."""
    from . import days, events, spans, weekdays  # loaded only when text is read

    yield from days.impossible(text)
    yield from weekdays.weekdays(text, year, year_inferred)
    yield from spans.order(text)
    yield from spans.spans(text)
    yield from spans.ages(text)
    yield from events.events(text)
