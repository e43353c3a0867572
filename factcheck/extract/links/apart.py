"""A difference that grammar tells, beside its two levels: 68.42 metres, 1.37 metres farther than her rival's 67.05; the bid of
$3.15m beat the reserve of $2.4m by $750,000.

A comparative right behind a figure, or *by* before it, makes it one; no word for the thing compared needs to be known. The
three stand beside one another: no other figure is between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, minus, name, negative
from ..item import Item
from ..tape import Tape
from .patterns import en
from .units import alike, same_noun

_GAPS = frozenset((kinds.AMOUNT, kinds.COUNT, kinds.DURATION, kinds.DEGREE, kinds.CHANGE))
_LEVELS = (_GAPS - {kinds.CHANGE}) | {kinds.EACH, kinds.STATISTIC}
_FAR = 90
"""Characters within which a level stands before its difference or behind it."""


def find(tape: Tape) -> Iterator[Candidate]:
    """The differences of an English article that stand right between or right behind their two levels."""
    if tape.lang != "en":
        return
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        for at in range(len(items) - 2):
            three = items[at : at + 3]
            found = _between(tape, *three) or _behind(tape, *three) or _after(tape, *three)
            if found is not None:
                yield found


def _between(tape: Tape, one: Item, gap: Item, other: Item) -> Candidate | None:
    """So much, so much more than so much."""
    if not _fit(tape, one, other, gap):
        return None
    found = en("APART_THAN").match(tape.source[gap.at.edge : other.at.core])
    if found is None or en("APART_TURNS").search(tape.source, one.at.end, gap.at.start):
        return None
    signed = gap.figure is not None and gap.figure.change
    return _candidate(one, other, gap, up=bool(found["up"]) or signed, down=bool(found["down"]) and not signed)


def _behind(tape: Tape, one: Item, other: Item, gap: Item) -> Candidate | None:
    """So much beat so much by so much."""
    if not _fit(tape, one, other, gap) or en("APART_BY").match(tape.source[other.at.end : gap.at.core]) is None:
        return None
    found = en("APART_BEATS").search(tape.source, one.at.end, other.at.start)
    if found is None:
        return None
    return _candidate(one, other, gap, up=found["up"] is not None, down=found["down"] is not None)


def _after(tape: Tape, one: Item, other: Item, gap: Item) -> Candidate | None:
    """So much and so much, so much longer."""
    if gap.type == kinds.COUNT or not gap.unit or not _fit(tape, one, other, gap):
        return None
    if en("APART_AND_SO").fullmatch(tape.source, other.at.end, gap.at.start) is None:
        return None
    signed = gap.figure is not None and gap.figure.change
    behind = tape.source[gap.at.edge : gap.at.edge + _GLANCE]
    if not signed and en("APART_ALONE").match(behind) is None:
        return None
    return _candidate(one, other, gap, up=False, down=False)


_GLANCE = 30


def _fit(tape: Tape, one: Item, other: Item, gap: Item) -> bool:
    """Whether two levels and a difference are of one unit, near one another, and none of them a span of numbers."""
    if gap.type not in _GAPS or one.type not in _LEVELS or other.type not in _LEVELS:
        return False
    three = sorted((one, other, gap), key=lambda item: item.at.start)
    if any(b.at.start - a.at.end > _FAR for a, b in pairwise(three)):
        return False
    if any(item.figure is None or item.figure.wording == "range" for item in three):
        return False
    return all(alike(one, item, tape.lang) and same_noun(one, item) for item in (other, gap))


def _candidate(one: Item, other: Item, gap: Item, *, up: bool, down: bool) -> Candidate:
    a, b, r = name(one), name(other), name(gap)
    readings = [equal(minus(a, b), r)] if not down else []
    readings += [equal(minus(b, a), r)] if not up else []
    if not (up or down) and gap.figure is not None and gap.figure.change:  # less: its sign is printed
        readings += [equal(minus(a, b), negative(r)), equal(minus(b, a), negative(r))]
    roles = (("now", one), ("base", other), ("gap", gap))
    return Candidate("gap-told", RESOLVED, tuple(readings), roles, f"{one.value}, {other.value}: {gap.value}")
