"""Near matches: slips of the pen and half-remembered words. Imported only when nothing else is found.

A piece of Chinese of three characters or more is near where half of it or more is met: in a row but for slips (the
longest common subsequence with the best stretch of one field, as long as the piece), or in parts of two characters and
more anywhere in the document. A word of four letters or more is near a word that is one edit away, two from eight
letters on (optimal string alignment: a letter wrong, missing, added, or two swapped). Two characters, or a number, with
a slip in them could be anything: they are left to "did you mean".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..text.distance import edits, in_a_row, in_order
from .atom import CHUNKS, NEAR_FULL, NEAR_WHOLE, NEAR_ZONE, bare, words
from .fold import SEPARATOR

if TYPE_CHECKING:
    from .atom import Atom, View

SHORTEST_GRAM = 3
SHORTEST_WORD = 4
LONGEST = 64
"""Longer pieces are only looked for as written."""


def near(atom: Atom, view: View) -> int:
    """Points for a near match; 0 where there is none."""
    if not applies(atom):
        return 0
    return _near_gram(atom.text, view) if atom.gram else _near_word(atom.text, view)


def applies(atom: Atom) -> bool:
    """Whether the piece can be met nearly at all."""
    if len(atom.text) > LONGEST:
        return False
    if atom.gram:
        return len(atom.text) >= SHORTEST_GRAM
    return len(atom.text) >= SHORTEST_WORD and not any(c.isdigit() for c in atom.text)


def slips(length: int) -> int:
    """The edits that a word of this many letters may be away."""
    return 1 if length < 8 else 2


def word_points(word: str, text: str) -> int:
    """Points for ``text`` being nearly ``word``, without those for the zone; 0 where it is not."""
    away = edits(bare(word), text, slips(len(text)))
    return NEAR_FULL * (len(text) - away) // len(text) if away <= slips(len(text)) else 0


def row_points(met: int, length: int) -> int:
    """Points for ``met`` of ``length`` characters met in a row; 0 below a half."""
    return NEAR_FULL * met // length if 2 * met >= length else 0


def part_points(met: int, length: int) -> int:
    """Points for ``met`` of ``length`` characters met in parts; 0 below a half."""
    return NEAR_FULL * CHUNKS * met // (100 * length) if 2 * met >= length else 0


def _near_gram(text: str, view: View) -> int:
    length = len(text)
    everything = view.everything()
    found = [text[i : i + 2] in everything for i in range(length - 1)]
    covered = sum(a or b for a, b in zip([False, *found], [*found, False], strict=True))
    best = part_points(covered, length)
    for number, (zone, bonus) in enumerate(zip(view.zones(), NEAR_ZONE, strict=True)):
        # No field can do better than all the characters that its zone has: most zones need no closer look.
        most = bonus + (NEAR_WHOLE if number == 0 else 0)
        if row_points(sum([character in zone for character in text]), length) + most <= best:
            continue
        for field in zone.split(SEPARATOR):
            points = row_points(_in_a_row(text, field), length) if field else 0
            if points:
                whole = NEAR_WHOLE if number == 0 and abs(len(field) - length) <= 1 else 0
                best = max(best, points + bonus + whole)
    return best


def _in_a_row(text: str, field: str) -> int:
    """How many characters of ``text`` stand, in order, in some stretch of ``field`` that is as long as it."""
    if len(field) <= len(text):
        return in_order(text, field)
    return in_a_row(text, field, 50)


def _near_word(text: str, view: View) -> int:
    best = 0
    for zone, bonus in zip(view.zones(), NEAR_ZONE, strict=True):
        for word in words(zone):
            points = word_points(word, text)
            if points:
                best = max(best, points + bonus)
    return best
