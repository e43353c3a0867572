"""Did you mean: when nothing matches, other queries that do."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..errors import InputError
from .atom import LITERAL, View, bare, words
from .query import FigureTerm, Word, parse_query
from .sections import CorruptError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .atom import Atom
    from .collection import Collection, Shard
    from .query import Query

MOST = 3
LONGEST = 16
"""Characters of a piece that is looked at."""
_NAMES = (0, 2)
"""The zones of names: what is measured, of whom, where."""


def suggest(query: Query, collection: Collection) -> list[str]:
    """Up to three other queries, likeliest first, each of which finds something."""
    from .engine import find_matches

    found: list[str] = []
    try:
        for offer in dict.fromkeys(_offers(query, collection)):
            if offer == query.text:
                continue
            try:
                read = parse_query(offer)
            except InputError:
                continue
            if find_matches(read, collection, 1, last=LITERAL).matches:
                found.append(offer)
                if len(found) == MOST:
                    break
    except CorruptError:  # a damaged index: the search itself has read everything anew, this need not
        return []
    return found


def _offers(query: Query, collection: Collection) -> Iterator[str]:
    for one in query.wanted:
        if isinstance(one, FigureTerm):
            if one.phrase is not None:
                yield _replaced(query.text, one.phrase.text, f"~{one.phrase.text}")
        elif isinstance(one, Word) and 2 <= len(one.text) <= LONGEST:
            for word in _alike(one.atom, collection.shards):
                yield _replaced(query.text, one.text, word)


def _replaced(text: str, old: str, new: str) -> str:
    """The query with one piece replaced; the piece is folded, so the rest is folded where need be."""
    from .fold import fold

    return (text if old in text else fold(text)).replace(old, new, 1)


def _alike(atom: Atom, shards: list[Shard]) -> Iterable[str]:
    """What a piece may have been meant for."""
    text = atom.text
    if not atom.gram:
        return _alike_words(text, shards)
    if len(text) == 2:
        return _alike_pairs(text, shards)
    # Something within it may be right: the longest shards that could be, as they come.
    return (text[at : at + size] for size in range(len(text) - 1, 1, -1) for at in range(len(text) - size + 1))


def _alike_pairs(text: str, shards: list[Shard]) -> list[str]:
    """Pairs that share a character at its place; those in most names first."""
    counts: Counter[str] = Counter()
    for shard in shards:
        if shard.through is not None:
            counts.update(shard.through.alike(text, _NAMES))
            continue
        for document in shard.documents:
            zones = View(document).zones()
            name = zones[_NAMES[0]] + zones[_NAMES[1]]
            pairs = {name[at : at + 2] for at in range(len(name) - 1)}
            counts.update(pair for pair in pairs if (pair[0] == text[0]) != (pair[1] == text[1]))
    return [pair for pair, _ in counts.most_common(10) if pair.isalnum()]


def _alike_words(text: str, shards: list[Shard]) -> list[str]:
    """Words one or two edits away; the nearest first."""
    from ..text.distance import edits

    most = 1 if len(text) < 4 else 2
    near: set[str] = set()
    for shard in shards:
        if shard.through is not None:
            near.update(bare(entry[1:]) for _, entry in shard.through.words_like(text, most))
        else:
            seen = {
                bare(word) for document in shard.documents for zone in View(document).zones() for word in words(zone)
            }
            near.update(word for word in seen if edits(word, text, most) <= most)
    return sorted((word for word in near if word), key=lambda word: (edits(word, text), word))[:10]
