"""The scorer, and a search that applies it to every document: what the index must agree with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .atom import NEAR, NEAR_FULL, View

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .document import Document
    from .pinyin import Readings
    from .query import Query

NEAR_LEAST = 26
"""Near matches need this many points for each unit of the query's length, where a piece in full counts ``NEAR_FULL``:
about six tenths of it met."""
NEAR_SHARE = 80
"""Near matches need this percent of the best one's points."""


class Hit(NamedTuple):
    """A document found, with its points."""

    points: int
    document: Document


def points_of(query: Query, view: View, stage: int, readings: Readings | None) -> int:
    """Points of a document that passes; -1 for one that does not. Without wanted words, 0 for each that passes.

    As written and by sound every piece must be met; nearly, enough of them.
    """
    document = view.document
    for condition in query.filters:
        if not condition.accepts(document):
            return -1
    for phrase in query.unwanted:
        if any(phrase.within(zone) for zone in view.zones()):
            return -1
    total = met = 0
    for one in query.wanted:
        points = one.points(view, stage, readings)
        if not points and stage != NEAR:
            return -1
        total += points * one.length
        met += min(points, NEAR_FULL) * one.length
    if stage == NEAR and met < NEAR_LEAST * query.length:
        return -1
    return total


def scan(query: Query, documents: Iterable[Document], stage: int, readings: Readings | None) -> list[Hit]:
    """Every document that passes, in no order."""
    hits: list[Hit] = []
    for document in documents:
        points = points_of(query, View(document), stage, readings)
        if points >= 0:
            hits.append(Hit(points, document))
    return hits


def enough(best: int, stage: int) -> int:
    """The points that a match needs beside the best one."""
    return best * NEAR_SHARE // 100 if stage == NEAR else 0
