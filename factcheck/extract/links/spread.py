"""Parts of one whole told clause by clause with their growth: 第一产业增加值31亿元，增长4%；第二产业增加值86亿元，增长6%；….

The parts are known by the classes that they name, one class a part and all of an axis; the whole is the one figure in
their unit that stands before them, in their sentence or the one before, or the one that their common head names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate
from ..item import Item
from ..tape import Tape
from . import mix
from .levels import Level, ListEntry, levels
from .lists import all_of, quantity
from .patterns import zh
from .per import label
from .resolve import ending
from .units import alike

_BACK = 3
"""Sentences back in which a whole is looked for by its head."""


class _Named:
    """A figure of a level with the class that its clause names."""

    def __init__(self, item: Item, name: str, rest: str) -> None:
        self.item, self.name, self.rest = item, name, rest


@cache
def _axes() -> tuple[tuple[tuple[str, ...], ...], ...]:
    rows = words.ZH_SPREAD_AXES.split("|")
    return tuple(
        tuple(
            tuple(one.split("、")) if "（" not in one else tuple(re.split("、(?![^（]*）)", one))
            for one in row.split(" / ")
        )
        for row in rows
    )


def find(tape: Tape) -> Iterator[Candidate]:
    """Every whole of a Chinese article whose parts are spread over clauses."""
    if tape.lang != "zh":
        return
    earlier: list[Level] = []
    for level in levels(tape):
        if level.parent is not None:
            continue
        told = "\n".join(entry.gap for entry in level.entries)
        for axis in _axes():
            if all(any(name in told for name in names) for names in axis):
                yield from _along(tape, level, axis, earlier)
        earlier = [*earlier, level][-_BACK:]


def _along(tape: Tape, level: Level, axis: tuple[tuple[str, ...], ...], earlier: list[Level]) -> Iterator[Candidate]:
    """The parts of one axis in a level."""
    parts: list[_Named] = []
    classes: list[int] = []
    for at, entry in enumerate(level.entries):
        if not quantity(entry.item):
            continue
        found = _class(entry, axis)
        if found is None:
            if parts and alike(parts[0].item, entry.item, "zh"):
                parts, classes = [], []
            continue
        number, name, rest = found
        if number in classes or (parts and not alike(parts[0].item, entry.item, "zh")):
            parts, classes = [], []
        parts.append(_Named(entry.item, name, rest))
        classes.append(number)
        if len(parts) == len(axis):
            whole = _whole(tape, level, at, parts, earlier) if _of_one_measure(parts) else None
            if whole is not None and not _goes_on(level, at, parts[0].item):
                yield all_of(whole, [one.item for one in parts], "partition-spread", RESOLVED)
                yield from mix.grown(tape, whole, [one.item for one in parts])
            parts, classes = [], []


def _goes_on(level: Level, last: int, part: Item) -> bool:
    """Whether another figure of the kind follows in the sentence: a class that the axis does not know."""
    if last + 1 >= len(level.entries):
        return False
    following = level.entries[last + 1]
    return (
        quantity(following.item)
        and alike(part, following.item, "zh")
        and not re.search(f"。|{words.ZH_SPREAD_OTHER_AXIS}", following.gap)
    )


def _class(entry: ListEntry, axis: tuple[tuple[str, ...], ...]) -> tuple[int, str, str] | None:
    """Which class the clause of a figure begins with, its name there, and what stands behind the name."""
    if zh("SPREAD_NEVER_WORDS").search(re.split("[；。]", entry.gap)[-1]):
        return None
    clauses = re.split("[，；。：、\n@]", entry.gap)
    for at in range(len(clauses) - 1, -1, -1):
        said = clauses[at][_lead_end(clauses[at]) :]
        for number, names in enumerate(axis):
            for name in sorted(names, key=len, reverse=True):
                if said.startswith(name):
                    return number, name, zh("SPREAD_VERBS").sub("", "".join((said, *clauses[at + 1 :]))[len(name) :])
    return None


def _lead_end(clause: str) -> int:
    found = zh("SPREAD_LEAD").match(clause)
    return found.end() if found is not None else 0


def _of_one_measure(parts: list[_Named]) -> bool:
    """Whether what stands behind the names of the classes is the same, or left out with all but the first."""
    rests = {one.rest for one in parts if one.rest}
    return len(rests) <= 1


def _whole(tape: Tape, level: Level, last: int, parts: list[_Named], earlier: list[Level]) -> Item | None:
    """The figure before the parts that they are all of."""
    first = parts[0].item
    own = [e.item for e in level.entries[:last] if e.item.at.start < first.at.start]
    pool = [item for item in own if _may_be(tape, item, first)]
    if not pool and earlier:
        pool = [e.item for e in earlier[-1].entries if _may_be(tape, e.item, first)]
    if len({item.id for item in pool}) == 1:
        return pool[0]
    head = _head(parts)
    if len(head) < 2:
        return None
    pool = [*(e.item for one in earlier for e in one.entries), *own]
    return ending(tape, head, [item for item in pool if _may_be(tape, item, first)])


def _head(parts: list[_Named]) -> str:
    """What the parts have in common by name: 增加值, or the end that all the class names share (收入)."""
    rests = {one.rest for one in parts if one.rest}
    if rests:
        return rests.pop()
    names = [one.name for one in parts]
    return names[0][-2:] if len(names[0]) > 2 and len({name[-2:] for name in names}) == 1 else ""


def _may_be(tape: Tape, item: Item, part: Item) -> bool:
    if not quantity(item) or item.type != part.type or not alike(item, part, "zh"):
        return False
    said = label(tape, item)
    return re.search(words.ZH_RESOLVE_ANOTHER_TIME, said) is None and item.type in kinds.QUANTITIES
