"""Bounds for near matches: how many of a piece's characters, and of its pairs, a document has anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .atom import NEAR_WHOLE, NEAR_ZONE, bare
from .bits import Planes
from .bounds import INDEX_ZONES, Levels
from .build import HEAD_NOTE, HEADLINE
from .near import applies, part_points, row_points, slips, word_points

if TYPE_CHECKING:
    from .atom import Atom
    from .index import Index


def near_levels(index: Index, atom: Atom) -> Levels:
    """Points that documents may have for meeting the piece nearly."""
    if not applies(atom):
        return []
    return _gram(index, atom.text) if atom.gram else _word(index, atom.text)


def _gram(index: Index, text: str) -> Levels:
    length = len(text)
    pairs = [_pair_anywhere(index, text[at : at + 2]) for at in range(length - 1)]
    parts, row = Planes(), Planes()
    for before, after, character in zip([0, *pairs], [*pairs, 0], text, strict=True):
        parts.add(1, before | after)
        row.add(1, index.anywhere(character))
    found: Levels = []
    for met, bits in parts.descending(index.everything):
        if part_points(met, length):
            found.append((part_points(met, length), bits))
    for met, bits in row.descending(index.everything):
        if row_points(met, length):
            # A hair more where there are pairs in a row too: those are looked at first.
            found.append((row_points(met, length) + NEAR_ZONE[0] + NEAR_WHOLE, bits))
    return found


def _pair_anywhere(index: Index, pair: str) -> int:
    found = 0
    for zone, _ in INDEX_ZONES:
        having = index.pair(zone, pair)
        found |= index.spread(having) if zone in (HEADLINE, HEAD_NOTE) else having
    return found


def _word(index: Index, text: str) -> Levels:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract_iter

    vocabulary = index.vocabulary("words")
    entries = vocabulary.all()
    words = [bare(entry[1:]) for entry in entries]
    bonus = {zone: NEAR_ZONE[4 if zone == HEAD_NOTE else zone] for zone, _ in INDEX_ZONES}
    found: dict[int, int] = {}
    for word, _, number in extract_iter(text, words, scorer=OSA.distance, score_cutoff=slips(len(text))):
        zone = int(entries[number][0])
        points = word_points(word, text)
        if points:
            points += bonus[zone]
            found[points] = found.get(points, 0) | index.word(number, zone)
    return list(found.items())
