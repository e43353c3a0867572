"""Bounds for near matches: how many of a piece's characters, and of its pairs, a document has anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .atom import NEAR_WHOLE, NEAR_ZONE
from .bits import Levels, Planes
from .build import HEAD_NOTE, HEADLINE, INDEX_ZONES
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
    covered = _at_least([before | after for before, after in zip([0, *pairs], [*pairs, 0], strict=True)], index)
    found: Levels = []
    for met in range(length, 0, -1):
        if part_points(met, length):
            found.append((part_points(met, length), covered[met]))
    single = _at_least([index.anywhere(character) for character in text], index)
    paired = _at_least(pairs, index)
    for met in range(length, 0, -1):
        if row_points(met, length):
            # Slips cut what is met into at most 2 (length - met) + 1 stretches; within them its characters are pairs.
            least = max(0, met - 2 * (length - met) - 1)
            found.append((row_points(met, length) + NEAR_ZONE[0] + NEAR_WHOLE, single[met] & paired[least]))
    return found


def _at_least(sets: list[int], index: Index) -> list[int]:
    """For each number up to that of the sets, the documents that are in at least so many of them."""
    planes = Planes()
    for one in sets:
        planes.add(1, one)
    found = [0] * (len(sets) + 1)
    for number, bits in planes.descending(index.everything):
        found[number] = bits
    for number in range(len(sets) - 1, -1, -1):
        found[number] |= found[number + 1]
    return found


def _pair_anywhere(index: Index, pair: str) -> int:
    found = 0
    for zone, _ in INDEX_ZONES:
        having = index.pair(zone, pair)
        found |= index.spread(having) if zone in (HEADLINE, HEAD_NOTE) else having
    return found


def _word(index: Index, text: str) -> Levels:
    bonus = {zone: NEAR_ZONE[4 if zone == HEAD_NOTE else zone] for zone, _ in INDEX_ZONES}
    found: dict[int, int] = {}
    for number, entry in index.words_like(text, slips(len(text))):
        zone = int(entry[0])
        points = word_points(entry[1:], text)
        if points:
            points += bonus[zone]
            found[points] = found.get(points, 0) | index.word(number, zone)
    return list(found.items())
