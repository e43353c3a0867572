"""Pinyin: ``gudingzichan`` and ``gdzc`` find 固定资产.

Only single characters are converted (all readings of each), each once: the readings are kept in the cache, and a query
becomes classes of characters. pypinyin is imported when a character has none kept yet.
"""

from __future__ import annotations

import json
import os
import re
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from .atom import FULL, INITIALS_LESS, SOUND_LESS, ZONE_POINTS
from .build import HEAD_NOTE, HEADLINE
from .fold import SEPARATOR
from .folder import cache_folder, keep

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .atom import Atom, View
    from .index import Index

SHORTEST, LONGEST = 2, 40
MOST_WAYS = 16
"""Ways to cut a query into syllables that are tried: xian is 先, and 西安."""
MOST_INITIALS = 12
_FILE = "pinyin-1.json"
_ASCII = frozenset("abcdefghijklmnopqrstuvwxyz")

Table = dict[str, list[str]]
"""The readings of each character, without tones."""


class Way(NamedTuple):
    """One way to read a query: for each syllable the characters that it can be."""

    less: int
    """Points less than where the characters themselves are given."""
    classes: list[str]
    pattern: re.Pattern[str]
    whole: re.Pattern[str]
    """The pattern as a whole field."""


class Readings:
    """Readings of the characters of a corpus."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._ways: dict[str, list[Way]] = {}
        self._syllables: dict[str, str] = {}
        for character, readings in table.items():
            for reading in readings:
                self._syllables[reading] = self._syllables.get(reading, "") + character

    def ways(self, atom: Atom) -> list[Way]:
        """The ways to read a piece, syllables in full first; none where it is no pinyin."""
        found = self._ways.get(atom.text)
        if found is None:
            cuts = [(SOUND_LESS, cut) for cut in self._cuts(atom.text)] if sounds(atom) else []
            if sounds(atom) and len(atom.text) <= MOST_INITIALS:
                cuts.append((INITIALS_LESS, [letter + "*" for letter in atom.text]))
            found = self._ways[atom.text] = [way for less, cut in cuts if (way := self._way(less, cut)) is not None]
        return found

    def points(self, atom: Atom, view: View) -> int:
        """Points for standing in the document by sound."""
        best = 0
        for way in self.ways(atom):
            for number, (zone, points) in enumerate(zip(view.zones(), ZONE_POINTS, strict=True)):
                if points - way.less > best and way.pattern.search(zone):
                    whole = number == 0 and way.whole.search(zone)
                    best = max(best, (FULL if whole else points) - way.less)
        return best

    def spans(self, atom: Atom, text: str) -> list[tuple[int, int]]:
        """Where a piece stands in folded text by sound."""
        for way in self.ways(atom):
            found = [match.span() for match in way.pattern.finditer(text)]
            if found:
                return found
        return []

    def levels(self, atom: Atom, index: Index) -> list[tuple[int, int]]:
        """For ``bounds``: the documents with all neighbouring characters of a way, by zone."""
        found: list[tuple[int, int]] = []
        have = index.characters()
        for way in self.ways(atom):
            classes = [[c for c in characters if c in have] for characters in way.classes]
            if not all(classes):
                continue
            for zone, points in (*enumerate(ZONE_POINTS), (HEAD_NOTE, ZONE_POINTS[4])):
                bits = _in_a_row(index, zone, classes)
                if bits and zone == 0:
                    begins = reduce(or_, (index.pair(0, SEPARATOR + c) for c in classes[0]))
                    ends = reduce(or_, (index.pair(0, c + SEPARATOR) for c in classes[-1]))
                    found.append((FULL - way.less, bits & begins & ends))
                if bits:
                    spread = index.spread(bits) if zone in (HEADLINE, HEAD_NOTE) else bits
                    found.append((points - way.less, spread))
        return found

    def _cuts(self, text: str) -> list[list[str]]:
        """Text cut into syllables, the longest first; the last may be begun only (marked ``*``) where others precede."""
        found: list[list[str]] = []
        unfinished: list[tuple[int, list[str]]] = [(0, [])]
        steps = 0
        while unfinished and len(found) < MOST_WAYS and steps < 500:
            steps += 1
            at, before = unfinished.pop()
            if at == len(text):
                found.append(before)
                continue
            rest = text[at:]
            for size in range(1, min(6, len(rest)) + 1):
                if rest[:size] in self._syllables:
                    unfinished.append((at + size, [*before, rest[:size]]))
            if before and len(rest) <= 5 and rest not in self._syllables and self._begun(rest):
                unfinished.insert(0, (len(text), [*before, rest + "*"]))
        found.sort(key=lambda cut: (cut[-1].endswith("*"), len(cut)))
        return found

    def _begun(self, text: str) -> list[str]:
        return [syllable for syllable in self._syllables if syllable.startswith(text)]

    def _way(self, less: int, cut: list[str]) -> Way | None:
        classes = []
        for syllable in cut:
            if syllable.endswith("*"):
                begun = self._begun(syllable[:-1])
                characters = "".join(sorted(set("".join(self._syllables[one] for one in begun))))
            else:
                characters = self._syllables[syllable]
            classes.append(characters)
        if not all(classes):
            return None
        pattern = "".join(f"[{characters}]" for characters in classes)
        if cut[-1].endswith("*") and less == SOUND_LESS:
            less = INITIALS_LESS
        return Way(less, classes, re.compile(pattern), re.compile(f"{SEPARATOR}{pattern}{SEPARATOR}"))


def _in_a_row(index: Index, zone: int, classes: list[list[str]]) -> int:
    if len(classes) == 1:
        return reduce(or_, (index.pairs(zone, first) for first in classes[0]))
    bits = -1
    for firsts, seconds in pairwise(classes):
        wanted = {ord(character) for character in seconds}
        bits &= reduce(or_, (index.pairs(zone, first, wanted) for first in firsts))
        if not bits:
            break
    return bits


def sounds(atom: Atom) -> bool:
    """Whether a piece can be pinyin at all."""
    return not atom.gram and SHORTEST <= len(atom.text) <= LONGEST and _ASCII.issuperset(atom.text)


def readings_for(characters: Iterable[str], *, cache: bool) -> Readings | None:
    """The readings of these characters; None where pypinyin is needed and not installed."""
    path = os.path.join(cache_folder(), _FILE)  # noqa: PTH118
    table = _kept(path) if cache else {}
    lacking = sorted({c for c in characters if "\u3400" <= c <= "\u9fff"} - table.keys())
    if lacking:
        converted = _convert(lacking)
        if converted is None:
            return None
        table.update(converted)
        if cache:
            keep(path, json.dumps(table, ensure_ascii=False, separators=(",", ":")).encode())
    return Readings(table)


def _kept(path: str) -> Table:
    """The readings in the cache; none where they are not as they should be."""
    try:
        with open(path, "rb") as stream:  # noqa: PTH123
            table = json.loads(stream.read())
    except (OSError, ValueError):
        return {}
    if not isinstance(table, dict):
        return {}
    for character, readings in table.items():
        if not (len(character) == 1 and isinstance(readings, list)):
            return {}
        if not all(isinstance(reading, str) and reading and _ASCII.issuperset(reading) for reading in readings):
            return {}
    return table


def _convert(characters: list[str]) -> Table | None:
    try:
        from pypinyin import Style, pinyin
    except ImportError:
        return None
    table: Table = {}
    for character in characters:
        readings = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
        found = {reading.replace("ü", "v") for reading in (readings[0] if readings else [])}
        found |= {reading.replace("v", "u") for reading in found}
        table[character] = sorted(reading for reading in found if reading and _ASCII.issuperset(reading))
    return table
