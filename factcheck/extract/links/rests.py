"""A whole, some of its parts and the rest of it: W: a, b, and the other c; the rest of the W, c.

Which of the figures before the rest is the whole the words leave open, but they must say that it is printed: of the, 共,
a colon, a clause of its own before a list without verbs. The parts may stand in the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .. import kinds
from ..candidate import RESOLVED, Candidate, compare, name, plus
from ..item import Item
from ..tape import Tape
from .levels import Level, ListEntry
from .lists import MOST, Words, gap_at, kin, quantity, roles, unread, why


def closed(tape: Tape, level: Level, previous: Level | None, found: Words) -> Iterator[Candidate]:
    """Every rest on a level."""
    for at, entry in enumerate(level.entries):
        if not quantity(entry.item):
            continue
        if at and found.rest_of.search(level.entries[at - 1].gap) and found.names_rest.fullmatch(entry.gap):
            yield from _of_whole(tape, level, at, previous, found)
        elif found.rest.search(entry.gap):
            seated = _seated(tape, level, at, found)
            if seated is not None:
                yield seated
            else:
                yield from _rest_at(tape, level, at, previous, found)


def _kin(entries: Sequence[ListEntry], item: Item, lang: str) -> list[ListEntry]:
    return [e for e in entries if quantity(e.item) and kin(e.item, item, lang)]


def _seated(tape: Tape, level: Level, at: int, found: Words) -> Candidate | None:
    """In the 90-member house A took 47 seats, B 31 and C the other 12: the whole is one word with its number."""
    before = level.entries[max(0, at - MOST) : at]
    wholes = [e.item for e in before if e.item.type == kinds.EACH and found.seats.match(tape.source, e.item.at.stop)]
    row = [e.item for e in _kin(before, level.entries[at].item, tape.lang)]
    if len(wholes) != 1 or not row or row[0].at.start < wholes[0].at.start:
        return None
    said = "".join(e.gap for e in (*before[1:], level.entries[at]))
    if found.unsaid.search(said) or found.net.search(said) or unread(said) or re.search("[;:]", said):
        return None
    parts = [*row, level.entries[at].item]
    return Candidate(
        "partition-seats",
        RESOLVED,
        (compare(plus([name(one) for one in parts]), "=", name(wholes[0])),),
        roles(wholes[0], parts),
        why(wholes[0], parts, "="),
    )


def _rest_at(tape: Tape, level: Level, at: int, previous: Level | None, found: Words) -> Iterator[Candidate]:
    item = level.entries[at].item
    before = level.entries[max(0, at - MOST) : at]
    if any(found.opener.search(e.gap) for e in before[1:]):
        return  # of what was opened, which knows its own rest
    row = _kin(before, item, tape.lang)
    said = "".join(e.gap for e in level.entries[level.entries.index(row[0]) + 1 : at + 1]) if row else ""
    earlier: list[ListEntry] = []
    if previous is not None and len(row) < 4 and previous.entries[0].item.paragraph == item.paragraph:
        earlier = _kin(previous.entries, item, tape.lang)
    if (
        not row
        and len(earlier) > 1
        and (found.whole_before.search(earlier[0].gap) or found.of_those.match(_behind(previous, earlier[1])))
    ):
        row, earlier = earlier, []  # Of the W, a and b. The remaining c
        said = "".join(e.gap for e in previous.entries[previous.entries.index(row[0]) + 1 :]) if previous else ""
    elif len(row) < 2 and not (row and len(earlier) == 1):
        return
    elif len(earlier) > 1 or (
        not earlier
        and not (found.whole_before.search(row[0].gap) or found.whole_behind.search(said))
        and not _verbless(row, level.entries[at], found)
        and not found.first_part.search(f"{row[0].gap}¦{row[1].gap}¦{row[2].gap if len(row) > 2 else ''}")
    ):
        return  # A 5, B 3, the rest 2: all of them parts
    if found.unsaid.search(said) or found.net.search(said) or unread(said):
        return
    first = (earlier or row)[0].item
    if earlier and any(
        one not in [e.item for e in row] and quantity(one) and kin(one, item, tape.lang)
        for one in tape.between(first.at.end, item.at.start)
    ):
        return  # others stand in brackets
    yield _rest([*(e.item for e in earlier), *(e.item for e in row), item])


def _behind(level: Level | None, entry: ListEntry) -> str:
    """The words behind a figure of a level."""
    return gap_at(level, level.entries.index(entry) + 1) if level is not None else ""


def _verbless(row: Sequence[ListEntry], rest: ListEntry, found: Words) -> bool:
    """Whether the first of a row has a clause of its own, the second another with a verb, and those behind it none."""
    return (
        len(row) > 2
        and found.verb.search(row[1].gap) is not None
        and not any(found.verb.search(gap) for gap in (*(e.gap for e in row[2:]), found.rest.sub("", rest.gap)))
    )


def _of_whole(tape: Tape, level: Level, at: int, previous: Level | None, found: Words) -> Iterator[Candidate]:
    """A a, B b. The rest of the W, c."""
    whole, rest = level.entries[at - 1].item, level.entries[at].item
    row = _kin(level.entries[max(0, at - MOST) : at - 1], rest, tape.lang)
    if not row and previous is not None and previous.entries[0].item.paragraph == rest.paragraph:
        row = _kin(previous.entries, rest, tape.lang)
    if not row or not quantity(whole) or not kin(whole, rest, tape.lang):
        return
    items = [e.item for e in row]
    trees = tuple(
        compare(plus([*(name(one) for one in items[i:]), name(rest)]), "=", name(whole)) for i in range(len(items))
    )
    parts = [*items, rest]
    yield Candidate("partition-rest-of", RESOLVED, trees, roles(whole, parts), why(whole, parts, "="))


def _rest(row: Sequence[Item]) -> Candidate:
    """The last one is the rest of one of those before."""
    trees = tuple(compare(plus([name(one) for one in row[at + 1 :]]), "=", name(row[at])) for at in range(len(row) - 2))
    if len(row) == 3:  # 500 of the 1,000 …, and the other 500
        trees += (compare(plus([name(row[0]), name(row[2])]), "=", name(row[1])),)
    rule = "partition-rest" if len(row) == 3 else "partition-rest-row"
    return Candidate(rule, RESOLVED, trees, roles(row[0], row[1:]), why(row[0], row[1:], "="))
