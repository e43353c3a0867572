"""What a search gives back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .atom import FULL, View
from .fold import fold_with_offsets

if TYPE_CHECKING:
    from .document import Document
    from .pinyin import Readings
    from .query import Query

Spans = tuple[tuple[int, int], ...]


class Match(NamedTuple):
    """A claim that was found. Places are 1-based; spans are 0-based code points, ends exclusive, in order."""

    file: str
    line: int
    column: int
    article: str
    """The article's id."""
    title: str
    id: str
    value: str
    """As printed; '' where the claim's value is the number of its items."""
    measure: str
    quote: str
    period: str
    area: str
    population: str
    score: float
    """1 for a query met whole where it counts most; only good for comparing matches of one search."""
    quote_spans: Spans
    """What of the quote the query met."""
    value_spans: Spans

    def __repr__(self) -> str:
        return f"<Match {self.file}:{self.line} {self.id}: {self.value or self.quote}>"


def make_match(one: Document, points: int, query: Query, readings: Readings | None) -> Match:
    """A match with what there is to highlight."""
    view = View(one)
    return Match(
        one.head.file,
        one.line,
        one.column,
        one.head.article,
        one.head.title,
        one.id,
        one.value,
        one.measure,
        one.quote,
        one.period,
        one.area,
        one.population,
        round(points / (FULL * query.length), 4) if query.wanted else 1.0,
        spans(one.quote, query, view, readings),
        spans(one.value, query, view, readings),
    )


def spans(text: str, query: Query, view: View, readings: Readings | None) -> Spans:
    """Where the query's pieces stand in ``text``."""
    from .query import FigureTerm, Word

    folded, offsets = fold_with_offsets(text)
    found: list[tuple[int, int]] = []
    for one in query.wanted:
        if isinstance(one, FigureTerm):
            if one.test.points(view.document.amount):
                value = "".join(fold_with_offsets(view.document.value)[0])
                found.extend(_occurrences(value, folded))
            if one.phrase is not None:
                found.extend(_occurrences(one.phrase.text, folded))
            continue
        here = _occurrences(one.text, folded)
        if not here and isinstance(one, Word):
            if readings is not None:
                here = readings.spans(one.atom, folded)
            if not here and not one.atom.literal(view):
                here = _near_spans(one.text, folded) if one.atom.gram else []
        found.extend(here)
    return merge([(offsets[start], offsets[end - 1] + 1) for start, end in found if end > start])


def _occurrences(text: str, folded: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = folded.find(text) if text else -1
    while at >= 0:
        found.append((at, at + len(text)))
        at = folded.find(text, at + len(text))
    return found


def _near_spans(text: str, folded: str) -> list[tuple[int, int]]:
    """The parts of two characters and more that are met."""
    found: list[tuple[int, int]] = []
    for start in range(len(text) - 1):
        found.extend(_occurrences(text[start : start + 2], folded))
    return found


def merge(spans: list[tuple[int, int]]) -> Spans:
    """Spans in order, those that touch made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
