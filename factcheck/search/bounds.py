"""How many points each document of an index can have at most, for all documents at once.

Only documents whose bound is high enough are read and scored (``look_up``). A bound is never below the score; for words,
for one and two characters and for most figures it is the score.
"""

from __future__ import annotations

from functools import reduce
from math import inf
from operator import or_
from typing import TYPE_CHECKING

from .atom import FULL, LITERAL, NEAR, ZONE_POINTS, atoms, less_in_word
from .bits import Levels, Planes, from_numbers
from .build import HEAD_NOTE, HEADLINE, INDEX_ZONES, as_float
from .fields import FIELDS
from .fold import GRAM, SEPARATOR
from .query import FigureTerm, Phrase, Word

if TYPE_CHECKING:
    from .atom import Atom
    from .figures import FigureTest
    from .index import Index
    from .pinyin import Readings
    from .query import Query, Wanted

_IN_NUMBERS = "0123456789.,"

assert tuple(points for _, points in INDEX_ZONES[:5]) == ZONE_POINTS


def bounds(index: Index, query: Query, stage: int, readings: Readings | None, live: int) -> tuple[Planes, int]:
    """The bounds of the documents among ``live`` that may pass."""
    mask = live
    for condition in query.filters:
        if FIELDS[condition.field].indexed:
            having = index.value(condition.field, condition.test)
            mask &= ~having if condition.negated else having
        elif not condition.negated and condition.figure is None and condition.field != "value":
            mask &= reduce(or_, (bits for _, bits in _together(index, condition.text)))
    planes = Planes()
    met = 0
    for one in query.wanted:
        seen = 0
        for points, bits in sorted(levels(index, one, stage, readings), reverse=True):
            new = bits & mask & ~seen
            planes.add(points * one.length, new)
            seen |= new
        if stage == NEAR:
            met |= seen
        else:
            mask &= seen
            if not mask:
                break
    if stage == NEAR:
        mask &= met
    return planes, mask


def levels(index: Index, one: Wanted, stage: int, readings: Readings | None) -> Levels:
    """The bounds for one thing wanted."""
    if isinstance(one, FigureTerm):
        found = _figure(index, one.test)
        if isinstance(one.phrase, Phrase):
            found += levels(index, one.phrase, LITERAL, None)
        elif one.phrase is not None:
            found += literal(index, one.phrase)
        return found
    if isinstance(one, Phrase):
        return _together(index, one.text)
    assert isinstance(one, Word)
    found = literal(index, one.atom)
    if stage > LITERAL and readings is not None:
        found += readings.levels(one.atom, index)
    if stage == NEAR:
        from .near_bounds import near_levels

        found += near_levels(index, one.atom)
    return found


def literal(index: Index, atom: Atom) -> Levels:
    """As written."""
    text = atom.text
    if not atom.gram:
        return _word(index, text)
    found: Levels = []
    for zone, points in INDEX_ZONES:
        having = _in_zone(index, text, zone)
        if having and zone == 0:
            whole = having & index.pair(0, SEPARATOR + text[0]) & index.pair(0, text[-1] + SEPARATOR)
            found.append((FULL, whole))
        found.append((points, having))
    return found


def _word(index: Index, text: str) -> Levels:
    points_of = dict(INDEX_ZONES)
    found: dict[int, int] = {}
    for number, entry in index.vocabulary("words").containing(text):
        zone, word = int(entry[0]), entry[1:]
        if word[0] == SEPARATOR:
            points = FULL if word[1:-1] == text else 0
        else:
            less = less_in_word(word, text)
            points = points_of[zone] - less if less < 9 else 0
        if points:
            found[points] = found.get(points, 0) | index.word(number, zone)
    return list(found.items())


def _in_zone(index: Index, text: str, zone: int) -> int:
    """The documents with all pairs of a piece of Chinese in a zone of the index."""
    if len(text) == 1:
        found = index.pairs(zone, text)
    else:
        found = -1
        for at in range(len(text) - 1):
            found &= index.pair(zone, text[at : at + 2])
            if not found:
                return 0
    return index.spread(found) if zone in (HEADLINE, HEAD_NOTE) else found


def _together(index: Index, text: str) -> Levels:
    """The documents that may hold the text in one zone, zone by zone."""
    grams: list[str] = []
    by_word: list[dict[int, int]] = []
    at = 0
    for piece in atoms(text):
        start = text.index(piece.text, at)
        at = start + len(piece.text)
        if piece.gram:
            grams.append(piece.text)
        else:
            begins = start > 0 and text[start - 1] >= GRAM
            ends = at < len(text) and text[at] >= GRAM
            by_word.append(_zones_of_word(index, piece.text, begins, ends))
    found: Levels = []
    for zone, points in INDEX_ZONES:
        bits = index.everything
        for gram in grams:
            bits &= _in_zone(index, gram, zone)
        for zones in by_word:
            bits &= zones.get(zone, 0)
        found.append((points, bits))
    return found


def _zones_of_word(index: Index, text: str, begins: bool, ends: bool) -> dict[int, int]:
    """The documents with a word that holds ``text``, by zone of the index; that begins with it, ends with it."""
    found: dict[int, int] = {}
    for number, entry in index.vocabulary("words").containing(text, ends=ends):
        word = entry[1:]
        if text not in word or (begins and not word.startswith(text)):
            continue
        if ends and text[0].isdigit() and len(word) > len(text) and word[-len(text) - 1] in _IN_NUMBERS:
            continue
        zone = int(entry[0])
        found[zone] = found.get(zone, 0) | index.word(number, zone)
    return found


def _figure(index: Index, test: FigureTest) -> Levels:
    """Documents whose figure may pass, by the most points that it can have."""
    from .figures import NEARNESS, OVERLAP, SURE

    reach = test.reach()
    low, high = as_float(reach.low, -inf), as_float(reach.high, inf)
    found: dict[int, list[int]] = {}
    middle = as_float(test.number, 0.0)
    sides = [(low, high, 1.0)]
    if test.sign in ("", "=", "~") and not test.signed:
        sides.append((-high, -low, -1.0))  # 20.4% finds a fall of 20.4% too
    for bottom, top, sign in sides:
        for size, number, wide in index.amounts(test.group, bottom, top):
            away = abs(size * sign - middle)
            if test.sign in ("", "="):
                points = FULL if wide or away <= abs(middle) * 1e-9 else OVERLAP
            elif test.sign == "~" and middle and not wide:
                points = min(SURE, SURE - int(20 * (away * 100 / (NEARNESS * abs(middle)) - 1e-6)))
            else:
                points = SURE
            found.setdefault(points, []).append(number)
    return [(points, from_numbers(group, index.size)) for points, group in found.items()]
