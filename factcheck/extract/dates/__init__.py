"""Dates that cannot be, on raw text: no such day, wrong weekday, a period that ends before it starts, wrong spans.

Each rule is a pure generator over the text; :func:`flaws` runs them all. Only words that can mean nothing but a day of
the civil calendar are judged: dates of the lunar and other calendars (农历, 正月, 腊月, 藏历 …) are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..flaw import Flaw
from ..script import chinese


def flaws(text: str, *, year: int | None = None, year_inferred: bool = False) -> Iterator[Flaw]:
    """Every flaw in the dates of ``text``, rule by rule. ``year`` is the year of publication, where known."""
    from . import days, events, pairs, spans, told, weekdays  # loaded only when text is read

    said: list[Flaw] = []
    for found in (
        days.impossible(text),
        weekdays.weekdays(text, year, year_inferred),
        spans.order(text),
        spans.spans(text),
        spans.ages(text),
        events.events(text),
        told.told(text, zh=chinese(text)),
        pairs.pairs(text, zh=chinese(text)),
    ):
        for flaw in found:
            # One contradiction has one finding, whichever of two patterns has seen it first.
            if not any(flaw.name == one.name and flaw.start < one.end and one.start < flaw.end for one in said[-8:]):
                said.append(flaw)
                yield flaw
