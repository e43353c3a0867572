"""Other figures that may be the whole of a list as well as the one nearest to it: those of its kind before it."""

from __future__ import annotations

import re

from ..candidate import Candidate, name, plus
from ..item import Item
from ..tape import Tape
from .levels import Level
from .lists import quantity
from .units import alike

_ROW = re.compile("[、和及与]")


def with_rivals(tape: Tape, level: Level, at: int, candidate: Candidate, whole: Item) -> Candidate:
    """The same of each figure before a list that may be its whole, and of all of them together."""
    rivals = _rivals(tape, level, at, whole)
    if not rivals:
        return candidate
    trees = list(candidate.readings)
    for tree in candidate.readings:
        trees += [tree._replace(right=name(rival)) for rival in rivals]
        trees.append(tree._replace(right=plus([name(one) for one in (*reversed(rivals), whole)])))
    named = (*candidate.roles, *(("whole", rival) for rival in rivals))
    return candidate._replace(readings=tuple(trees), roles=named)


def _rivals(tape: Tape, level: Level, at: int, whole: Item) -> list[Item]:
    """The figures before a list that may be its whole as well as the one nearest to it: others of its kind in the
    sentence; in Chinese only those that stand in one row with it (干部500人、职工300人，其中…)."""
    rivals: list[Item] = []
    place = next((i for i in range(at) if level.entries[i].item is whole), 0)
    for i in range(place - 1, -1, -1):
        between = level.entries[i + 1].gap
        if re.search("[。；;]|\\. ", between) or (tape.lang == "zh" and not _ROW.search(between)):
            break
        item = level.entries[i].item
        if quantity(item) and alike(item, whole, tape.lang):
            rivals.append(item)
    return rivals
