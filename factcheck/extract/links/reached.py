"""Comparisons whose three figures do not stand side by side: something unlike stands between, or a sentence ends.

Only what cannot be a level, a base or a change of the kind in hand is passed over; a figure that could be one of them
ends the search. The words must tell which level is the base; what is found so is resolved, never stated.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .. import kinds
from ..candidate import RESOLVED, Candidate
from ..item import Item
from ..tape import Tape
from .compared import LEVELS, PERCENTS, RESULTS, of_two, words
from .patterns import en, zh
from .units import alike


def find(tape: Tape) -> Iterator[Candidate]:
    """The comparisons of an article that reach over figures of another kind, or back over a sentence's end."""
    before: list[Item] = []
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        for result in items:
            if result.type in (kinds.GROWTH, kinds.POINTS, kinds.CHANGE):
                yield from _over(tape, result, items)
        if items and items[0].type in RESULTS and len(before) >= 2:
            yield from _summed_up(tape, items[0], before, sentence.start)
        before = items


def _over(tape: Tape, result: Item, items: list[Item]) -> Iterator[Candidate]:
    """A change and two levels of its sentence, of which figures of other kinds stand between."""
    row = [item for item in items if item is result or not _passed_over(result, item)]
    at = row.index(result)
    for first in range(max(0, at - 2), at + 1):
        three = row[first : first + 3]
        if len(three) < 3 or len(items) == len(row):
            continue
        if any(words(tape).apart(tape, a, b) for a, b in pairwise(three)):
            continue
        if three[0] is result and not words(tape).leads_on(tape, result, three[1]):
            continue
        if three[1] is result and not words(tape).behind(tape, result, three[0], three[2]):
            continue
        if (three[2] is result or tape.lang == "en") and words(tape).own_subject(tape, result, three):
            continue
        yield from _resolved(tape, result, [item for item in three if item is not result])


def _passed_over(result: Item, item: Item) -> bool:
    """Whether a figure can be neither a level of such a change nor another change of the same levels."""
    if result.type == kinds.POINTS:
        return item.type not in (*PERCENTS, kinds.POINTS, kinds.CHANGE)
    if result.type == kinds.GROWTH:
        return item.type in (kinds.CHANGE, kinds.RANK, kinds.NAME)
    return item.type in (kinds.GROWTH, kinds.SHARE, kinds.RANK, kinds.NAME, kinds.TIMES)


def _summed_up(tape: Tape, result: Item, before: list[Item], start: int) -> Iterator[Candidate]:
    """This year 640; a year earlier it was 800. That is 20 % fewer."""
    if not words(tape).sums_up(tape, tape.words(start, tape.place(result)), result):
        return
    kind = PERCENTS if result.type == kinds.POINTS else LEVELS
    levels = [item for item in before if item.type in kind]
    if len(levels) == 2 and all(item.type in kind for item in before[-2:]) and levels == before[-2:]:
        yield from _resolved(tape, result, levels)


def _resolved(tape: Tape, result: Item, levels: list[Item]) -> Iterator[Candidate]:
    if not alike(levels[0], levels[1], tape.lang):
        return
    behind = tape.source[result.at.end : result.at.end + 16]
    if (zh if tape.lang == "zh" else en)("CONTRAST_MEAN").search(behind):
        return  # and by 10 basis points sequentially
    candidate = of_two(tape, result, levels)
    if candidate is not None:
        yield candidate._replace(licence=RESOLVED)
