"""A search from end to end: stage by stage, in every shard of a collection, until one stage finds something."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .atom import LITERAL, NEAR, SOUND
from .match import Match, make_match
from .scan import enough

if TYPE_CHECKING:
    from .collection import Collection
    from .pinyin import Readings
    from .query import Query


class Result(NamedTuple):
    """What was found."""

    matches: list[Match]
    near: bool
    """Whether nothing is met in full, so that these are near matches."""
    more: bool
    """Whether there are more than the limit."""
    missing: bool = False
    """Whether pinyin might have found something, but its extra is not installed."""


def find_matches(query: Query, collection: Collection, limit: int | None = None, *, last: int = NEAR) -> Result:
    """The matches, best first; equal ones in the order of files and lines. ``last`` is the last stage tried."""
    from .sections import CorruptError

    try:
        return _find(query, collection, limit, last)
    except CorruptError:
        if collection.renew is None:
            raise
        return _find(query, collection.renew(), limit, last)


def _find(query: Query, collection: Collection, limit: int | None, last: int) -> Result:
    found = _stage(query, collection, LITERAL, None, limit)
    atoms = query.words()
    if found.matches or not atoms or last == LITERAL:
        return found
    readings: Readings | None = None
    missing = False
    if any(not atom.gram for atom in atoms):
        from .pinyin import readings_for, sounds

        if any(sounds(atom) for atom in atoms):
            characters = {c for shard in collection.shards for c in shard.characters()}
            readings = readings_for(characters, cache=collection.cache)
            missing = readings is None
        if readings is not None:
            found = _stage(query, collection, SOUND, readings, limit)
            if found.matches:
                return found
    return _stage(query, collection, NEAR, readings, limit)._replace(missing=missing)


def _stage(query: Query, collection: Collection, stage: int, readings: Readings | None, limit: int | None) -> Result:
    asked = None if limit is None else limit + 1
    hits = [hit for shard in collection.shards for hit in shard.hits(query, stage, readings, asked)]
    if not hits:
        return Result([], stage == NEAR, False)
    least = enough(max(hit.points for hit in hits), stage)
    order = collection.order
    hits = [hit for hit in hits if hit.points >= least]
    hits.sort(
        key=lambda hit: (-hit.points, order.get(hit.document.head.file, 0), hit.document.line, hit.document.column)
    )
    kept = hits if limit is None else hits[:limit]
    matches = [make_match(hit.document, hit.points, query, readings) for hit in kept]
    return Result(matches, stage == NEAR, len(hits) > len(kept))
