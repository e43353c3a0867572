"""A whole and its parts: 其中, including, brackets and colons.

The whole is found by where it stands and by its unit. A list is closed (``=``) where its words say so: a part called the
rest, an opener that means all, names that are all there are (男/女). Else its parts are no more than the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...words import reading as words
from ..candidate import RESOLVED, STATED, Candidate
from ..item import Item
from ..tape import Tape
from . import axes, beside, counted, rests, totals, ways
from .levels import Level, levels
from .lists import MOST, Listed, Words, all_of, forward, gap_at, kin, part_of, person, quantity, words_of
from .naming import axis_of, crossed, family_of, of_one_trait, unlike_things
from .rivals import with_rivals
from .units import alike

_ANYTHING = frozenset(words.ZH_PARTITION_ANYTHING.split("|"))
_NAME = 12
"""Characters behind a whole that may name it."""
_FAR = 40
"""Characters between a whole and what opens its list."""


def find(tape: Tape) -> Iterator[Candidate]:
    """Every whole with parts on a tape."""
    found = words_of(tape.lang)
    before: Level | None = None
    for level in levels(tape):
        yield from axes.exhausted(tape, level, before, found)
        yield from totals.summed(tape, level, before, found)
        yield from totals.bullets(tape, level, found)
        yield from rests.closed(tape, level, before, found)
        yield from counted.closed(tape, level, found)
        yield from ways.told_apart(tape, level, before, found)
        yield from _opened(tape, level, found)
        yield from _bracketed(tape, level, found)
        if level.parent is None:
            before = level
    yield from totals.tables(tape, found)


def _whole(tape: Tape, level: Level, start: int) -> tuple[Item, str] | None:
    """The whole of the list that begins at an entry, with its licence: the nearest figure before it in its unit.

    Of a sentence before, it is the only one there.
    """
    part, gap = level.entries[start].item, level.entries[start].gap
    if not start or re.search("[；;]", gap):
        return None
    before = level.entries[start - 1].item
    if "。" in gap or ". " in gap:
        row = [
            e.item
            for e in level.entries[max(0, start - MOST) : start]
            if quantity(e.item) and alike(e.item, part, tape.lang)
        ]
        return (row[0], RESOLVED) if len(row) == 1 and start == 1 else None
    if quantity(before):
        if alike(before, part, tape.lang):
            return before, STATED
        beside = level.entries[start - 1].gap
        if start > 1 and not re.search("[，；。,;]", beside):
            other = level.entries[start - 2].item
            if quantity(other) and alike(other, part, tape.lang):
                return other, RESOLVED
    return None


def _opened(tape: Tape, level: Level, found: Words) -> Iterator[Candidate]:
    """W, including a, b and c; W，其中A a、B b."""
    inside = False
    for at, entry in enumerate(level.entries):
        if re.search("[；。;]|\\. ", entry.gap):
            inside = False
        if not at or not quantity(entry.item):
            continue
        opener = found.opener.search(entry.gap)
        made_of = found.made_of.search(entry.gap)
        opened = opener or made_of
        if opened is None:
            yield from beside.beside(tape, level, at, found)
            continue
        found_whole = _whole(tape, level, at)
        said = level.entries[at - 1].gap + level.entries[at - 1].item.text + entry.gap
        if found_whole is None or found.net.search(said) or opened.start() > _FAR:
            continue
        if found.again.search(entry.gap) and gap_at(level, at + 1).startswith(","):
            continue  # 417 pupils. Of those 417, 63 live there: the whole once more
        if opener is not None and found.holding.fullmatch(opener[0]) and not person(entry.item):
            continue  # 50万份礼包，包括100万份口罩
        whole, licence = found_whole
        if opener is not None and not kin(whole, entry.item, tape.lang) and entry.item.unit and whole.unit:
            continue  # 40 hotels, including one with 1,200 rooms
        if entry.item.unit in _ANYTHING and found.has.search(entry.gap[opened.start() :]):
            continue  # 项目40个，其中产业项目提供岗位1200个: of another thing, which the classifier does not tell
        if not found.next_to.fullmatch(entry.gap[: opened.start()]) or not kin(whole, entry.item, tape.lang):
            licence = RESOLVED
        listed = forward(tape, level, at, found)
        closed = made_of is not None and (
            not made_of.groupdict().get("by") or found.composed.match(listed.gaps[-1]) is not None
        )
        if opener is not None or (closed and len(listed.parts) > 1):
            for candidate in _closed_or_open(tape, whole, listed, found, licence, closed=closed, inside=inside):
                yield with_rivals(tape, level, at, candidate, whole)
        inside = True


def _closed_or_open(
    tape: Tape, whole: Item, listed: Listed, found: Words, licence: str, *, closed: bool, inside: bool = False
) -> Iterator[Candidate]:
    """What an opened list says: all of the whole where its words close it, else no more than it."""
    parts, gaps = listed.parts, listed.gaps
    said = "".join(gaps[1:])
    more = 1 if found.one_more.match(gaps[-1]) else 0
    if re.search(words.EN_PARTITION_LESS, said, re.IGNORECASE):
        return  # cash and credit lines, less drawings
    family = family_of(listed, found)
    if len(parts) > 1 and not listed.broken and not found.unsaid.search(said) and not found.beyond.match(gaps[-1]):
        if any(found.rest.search(gap) or found.other.search(gap) for gap in gaps[1:-1]):
            yield all_of(whole, parts, "partition-rest", licence, more=more)
            return
        if closed:
            yield all_of(whole, parts, "partition-made-of", RESOLVED, more=more)
            return
        axis = axis_of(listed, found)
        if axis is not None and not axis.is_of(tape.source[whole.clause[0] : whole.at.end + _NAME]):
            axis = None  # 教师300人，其中本科250人、专科40人: of students it would be all
        if axis is not None and found.some.search(gaps[0]) is None:
            licence = licence if axis.certain else RESOLVED
            yield all_of(whole, parts, "partition-axis", licence, more=more)
            return
        if family == "places" and len(parts) > 3 and (listed.breath or re.search("[：:]", gaps[0])):
            yield all_of(whole, parts, "partition-places", RESOLVED)
            return
    if len(parts) < 2 or (inside and listed.broken):
        yield part_of(whole, parts[:1], "partition-part", licence)
    elif family or (listed.breath and _one_kind(listed, found)):
        if listed.breath:
            yield part_of(whole, parts, "partition-parts", licence if family or not person(parts[0]) else RESOLVED)
        else:
            yield part_of(whole, parts, "partition-row", RESOLVED)
    elif found.zh and unlike_things(listed, found):
        yield part_of(whole, parts, "partition-listed", RESOLVED)
    else:
        yield part_of(whole, parts[:1], "partition-part", licence)


def _one_kind(listed: Listed, found: Words) -> bool:
    """Whether parts that are named in one breath are told apart by one thing."""
    if crossed(listed, found):
        return False
    return of_one_trait(listed, found) if found.zh else not person(listed.parts[0])


def _bracketed(tape: Tape, level: Level, found: Words) -> Iterator[Candidate]:
    """W (a, b and c)."""
    first = level.entries[0]
    if level.parent is None or not quantity(level.parent) or not quantity(first.item):
        return
    if not alike(level.parent, first.item, tape.lang) or len(level.lead) > 24 or re.search("[，,；;]", level.lead):
        return
    opener = found.opener.search(first.gap) is not None
    listed = forward(tape, level, 0, found)
    if len(listed.parts) < len(level.entries) and all(found.in_bracket.fullmatch(e.gap) for e in level.entries[1:]):
        parts = [e.item for e in level.entries]
        if all(quantity(one) and alike(level.parent, one, tape.lang) for one in parts):
            listed = Listed(parts, [*(e.gap for e in level.entries), level.tail], breath=False, broken=False)
    if opener or any(found.rest.search(e.gap) for e in level.entries[1:]):
        yield from _closed_or_open(tape, level.parent, listed, found, STATED if opener else RESOLVED, closed=False)
    elif len(listed.parts) == len(level.entries) > 1 and not found.unsaid.search(level.tail):
        if axis_of(listed, found):
            yield all_of(
                level.parent,
                listed.parts,
                "partition-axis",
                RESOLVED,
                more=1 if found.one_more.match(listed.gaps[-1]) else 0,
            )
        elif found.one_bracket.search(listed.gaps[-2]) and all(map(person, listed.parts)):
            yield all_of(level.parent, listed.parts, "partition-bracket-all", RESOLVED)
        elif listed.breath or tape.lang == "en" or family_of(listed, found) or unlike_things(listed, found):
            yield part_of(level.parent, listed.parts, "partition-bracket", RESOLVED)
