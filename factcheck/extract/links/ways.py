"""A whole told apart in a way that is named, or one that is named itself: 按造林方式分，人工造林6.2万亩…; 卫技人员中，医师245人….

Whatever the parts are called, one way of telling things apart puts each of them in one place: together they are no more
than the whole. That they are all of it their names must say (see ``spread``), or a number of parts (see ``counted``).
"""

from __future__ import annotations

from collections.abc import Iterator

from ..candidate import RESOLVED, Candidate
from ..item import Item
from ..tape import Tape
from .contrast import is_gap
from .levels import Level
from .lists import Words, forward, gap_at, kin, part_of, quantity, unread
from .naming import crossed
from .patterns import zh
from .resolve import earlier, ending
from .units import alike


def told_apart(tape: Tape, level: Level, previous: Level | None, found: Words) -> Iterator[Candidate]:
    """Every such list of a level, in Chinese."""
    if not found.zh or level.parent is not None:
        return
    for at, entry in enumerate(level.entries):
        if not quantity(entry.item):
            continue
        within = zh("WAYS_WITHIN").search(entry.gap)
        if within is not None:
            yield from _within(tape, level, at, within["whole"], found)
        elif zh("WAYS_BY_A_WAY").search(entry.gap):
            yield from _by_a_way(tape, level, at, previous, found)


def _by_a_way(tape: Tape, level: Level, at: int, previous: Level | None, found: Words) -> Iterator[Candidate]:
    """W。按…分，A a，B b: with the one figure of their kind before them."""
    parts = [level.entries[at].item]
    end = at + 1
    while end < len(level.entries):
        entry = level.entries[end]
        if quantity(entry.item) and alike(parts[0], entry.item, "zh"):
            if zh("WAYS_NO_MORE").search(entry.gap):
                break
            parts.append(entry.item)
        elif "。" in entry.gap:
            break
        end += 1
    said = "".join(gap_at(level, one) for one in range(at + 1, end))
    if len(parts) < 2 or found.net.search(said) or unread(said) or found.unsaid.search(said):
        return
    pool = [e.item for e in level.entries[:at]] or ([e.item for e in previous.entries] if previous is not None else [])
    wholes = [item for item in pool if quantity(item) and alike(item, parts[0], "zh")]
    if len(wholes) == 1 and _near(wholes[0], parts[0]) and not is_gap(tape, wholes[0]):
        yield part_of(wholes[0], parts, "partition-way", RESOLVED)


def _near(whole: Item, part: Item) -> bool:
    """Whether a whole stands in the paragraph of a part, or in the headline over it."""
    return whole.paragraph == part.paragraph or whole.role == "headline"


def _within(tape: Tape, level: Level, at: int, phrase: str, found: Words) -> Iterator[Candidate]:
    """X中，A a，B b: of the one figure before them that bears the name X."""
    listed = forward(tape, level, at, found)
    first = listed.parts[0]
    pool = [
        item
        for item in earlier(tape, level.entries[at].item.at.start, 3)
        if kin(item, first, "zh") and item.paragraph == first.paragraph
    ]
    whole = ending(tape, phrase, pool)
    if whole is None or found.net.search("".join(listed.gaps)) or found.unsaid.search("".join(listed.gaps[1:])):
        return
    apart = len(listed.parts) > 1 and not listed.broken and not crossed(listed, found)
    apart = apart and not any(found.overlapping.search(gap) for gap in listed.gaps[1:])
    parts = listed.parts if apart else listed.parts[:1]
    yield part_of(whole, parts, "partition-within", RESOLVED)
