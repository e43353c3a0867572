"""Parts of one whole told clause by clause with their growth: 第一产业增加值31亿元，增长4%；第二产业增加值86亿元，增长6%；….

The parts are known by the classes that they name, one class a part: all of an axis, or where a word opens them some of
one. The whole is the one figure in their unit that stands before them, in their sentence or the one before, or the one
that their common head names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate
from ..item import Item
from ..tape import Tape
from . import mix
from .kinship import Axis, Kinship, kinship
from .levels import Level, ListEntry, levels
from .lists import all_of, part_of, quantity
from .patterns import zh
from .per import label
from .resolve import ending
from .units import alike

_BACK = 3
"""Sentences back in which a whole is looked for by its head."""


class _Named(NamedTuple):
    """A figure of a level with the class that its clause names."""

    at: int
    item: Item
    name: str
    rest: str
    classes: dict[int, int]
    """Axis → class."""


def find(tape: Tape) -> Iterator[Candidate]:
    """Every whole of a Chinese article all parts of which are spread over clauses."""
    return _find(tape, every=True)


def find_some(tape: Tape) -> Iterator[Candidate]:
    """The same with some of the parts: what lists say of such figures goes before."""
    return _find(tape, every=False)


def _find(tape: Tape, *, every: bool) -> Iterator[Candidate]:
    if tape.lang != "zh":
        return
    known = kinship("zh")
    earlier: list[Level] = []
    for level in levels(tape):
        if level.parent is not None:
            continue
        for run in _runs(level, known):
            yield from _along(tape, level, run, earlier, known, every=every)
        earlier = [*earlier, level][-_BACK:]


def _runs(level: Level, known: Kinship) -> Iterator[list[_Named]]:
    """Figures one behind the other that are of a kind and each named by a class of something."""
    if sum(quantity(entry.item) for entry in level.entries) < 2:
        return
    run: list[_Named] = []
    for at, entry in enumerate(level.entries):
        if not quantity(entry.item):
            continue
        like = not run or alike(run[0].item, entry.item, "zh")
        named = _class(at, entry, known)
        if run and (named is None if like else named is not None):
            if len(run) > 1:
                yield run
            run = []
        if named is not None:
            run.append(named)
    if len(run) > 1:
        yield run


def _along(
    tape: Tape, level: Level, run: Sequence[_Named], earlier: Sequence[Level], known: Kinship, *, every: bool
) -> Iterator[Candidate]:
    """The parts of one axis or another in a run."""
    at = 0
    while at < len(run) - 1:
        axes = {axis: _length(run, at, axis) for axis in run[at].classes}
        all_ = [n for axis, n in axes.items() if axis < known.whole_axes and n == known.axes[axis].classes]
        long = max(all_, default=max(axes.values()))
        parts = run[at : at + long]
        for axis, size in axes.items():
            if (
                bool(all_) == every
                and size == long > 1
                and (axis < known.whole_axes and size == known.axes[axis].classes) == every
            ):
                found = list(_tied(tape, level, parts, earlier, known.axes[axis], every=every))
                yield from found
                if found:
                    break
        at += max(long, 1)


def _length(run: Sequence[_Named], start: int, axis: int) -> int:
    """How many of a run, from one of them on, are of different classes of an axis."""
    seen: set[int] = set()
    for named in run[start:]:
        number = named.classes.get(axis)
        if number is None or number in seen:
            break
        seen.add(number)
    return len(seen)


def _tied(
    tape: Tape, level: Level, parts: Sequence[_Named], earlier: Sequence[Level], axis: Axis, *, every: bool
) -> Iterator[Candidate]:
    opened = zh("SPREAD_OPENED").search(level.entries[parts[0].at].gap) is not None
    if not _of_one_measure(parts) or (not opened and (axis.opened or not every)):
        return
    whole = _whole(tape, level, parts, earlier, axis)
    items = [one.item for one in parts]
    nouns = [m["noun"] for one in parts if (m := zh("AXES_NOUN").search(one.name + one.rest)) is not None]
    if whole is not None and not axis.whole and not _like(parts[0].rest, label(tape, whole)):
        return  # 投资120亿元。城镇居民存款80亿元
    if whole is None or any(noun not in label(tape, whole) for noun in nouns):
        return  # 教师120人，男生80人
    if not every:
        yield part_of(whole, items, "partition-spread-part", RESOLVED)
    elif not _goes_on(level, parts[-1].at, parts[0].item):
        yield all_of(whole, items, "partition-spread", RESOLVED)
        yield from mix.grown(tape, whole, items)


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


def _class(at: int, entry: ListEntry, known: Kinship) -> _Named | None:
    """Which classes the clause of a figure begins with, their name there, and what stands behind the name."""
    if zh("SPREAD_NEVER_WORDS").search(re.split("[；。]", entry.gap)[-1]):
        return None
    clauses = re.split("[，。；：、\n@]", entry.gap)
    for place in range(len(clauses) - 1, -1, -1):
        said = clauses[place][_lead_end(clauses[place]) :]
        name = known.first(said)
        if name:
            rest = zh("SPREAD_VERBS").sub("", "".join((said, *clauses[place + 1 :]))[len(name) :])
            classes = {axis: number for axis, number in known.names[name] if axis < known.apart_axes}
            return _Named(at, entry.item, name, rest, classes) if classes else None
    return None


def _lead_end(clause: str) -> int:
    found = zh("SPREAD_LEAD").match(clause)
    return found.end() if found is not None else 0


def _of_one_measure(parts: Sequence[_Named]) -> bool:
    """Whether what stands behind the names of the classes is the same, or left out with all but the first."""
    rests = {one.rest for one in parts if one.rest}
    return len(rests) <= 1


def _whole(tape: Tape, level: Level, parts: Sequence[_Named], earlier: Sequence[Level], axis: Axis) -> Item | None:
    """The figure before the parts that they are of."""
    first = parts[0].item
    own = [e.item for e in level.entries[: parts[0].at]]
    pool = [item for item in own if _may_be(tape, item, first, axis)]
    if not pool and earlier:
        pool = [e.item for e in earlier[-1].entries if _may_be(tape, e.item, first, axis) and _now(tape, e.item)]
    if len({item.id for item in pool}) == 1:
        return pool[0]
    head = _head(parts)
    if len(head) < 2:
        return None
    pool = [*(e.item for one in earlier for e in one.entries if _now(tape, e.item)), *own]
    return ending(tape, head, [item for item in pool if _may_be(tape, item, first, axis)])


def _now(tape: Tape, item: Item) -> bool:
    """Whether the sentence before a figure names no other time."""
    return zh("SPREAD_OTHER_TIME").search(tape.source, item.sentence[0], item.at.start) is None


def _like(measure: str, said: str) -> bool:
    """Whether what the parts measure, where they say so, is what their whole is said to be."""
    return not measure or any(measure[at : at + 2] in said for at in range(max(1, len(measure) - 1)))


def _head(parts: Sequence[_Named]) -> str:
    """What the parts have in common by name: 增加值, or the end that all the class names share (收入)."""
    rests = {one.rest for one in parts if one.rest}
    if rests:
        return rests.pop()
    names = [one.name for one in parts]
    return names[0][-2:] if len(names[0]) > 2 and len({name[-2:] for name in names}) == 1 else ""


def _may_be(tape: Tape, item: Item, part: Item, axis: Axis) -> bool:
    if not quantity(item) or item.type != part.type or not alike(item, part, "zh"):
        return False
    said = label(tape, item)
    return axis.is_of(said) and zh("SPREAD_OTHER_TIME").search(said) is None and item.type in kinds.QUANTITIES
