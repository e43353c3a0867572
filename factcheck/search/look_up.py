"""A search in an index: documents in the order of their bounds, until no other can be among the best."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING

from .atom import NEAR, View
from .bits import numbers
from .bounds import bounds
from .scan import NEAR_LEAST, Hit, enough, points_of

if TYPE_CHECKING:
    from .index import Index
    from .pinyin import Readings
    from .query import Query

MOST_NEAR = 600
"""Near matches are looked for among this many documents at most, those with the highest bounds."""


def look_up(
    index: Index, query: Query, stage: int, readings: Readings | None, limit: int | None, live: int
) -> list[Hit]:
    """The best ``limit`` documents of ``live`` (all that pass where it is None), in no order."""
    planes, mask = bounds(index, query, stage, readings, live)
    hits: list[Hit] = []
    best: list[tuple[int, int]] = []  # less the points, and the number, of each hit, in order
    looked = 0
    for bound, bits in planes.descending(mask):
        if stage == NEAR and bound < max(NEAR_LEAST * query.length, enough(-best[0][0] if best else 0, stage)):
            break
        for number, document in index.documents(numbers(bits)):
            # What comes now has this bound or less, and a higher number: it cannot come before the last one wanted.
            if limit is not None and len(best) >= limit and best[limit - 1] < (-bound, number):
                return hits
            if stage == NEAR and looked >= MOST_NEAR:
                return hits
            looked += 1
            points = points_of(query, View(document), stage, readings)
            if points >= 0:
                hits.append(Hit(points, document))
                insort(best, (-points, number))
    return hits
