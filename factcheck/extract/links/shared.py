"""A total and the number of those who share it, with what each of them has: 60 schools teach 21,000 pupils, 350 each.

The last of three figures is for each of one of the two before it; of which, their units tell, or neither: then both
readings stand. A whole number for each may be rounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, over
from ..item import Item
from ..tape import Tape
from .follows import within_one
from .patterns import en

_TWO = 2
_ALL = frozenset((kinds.AMOUNT, kinds.COUNT))


def find(tape: Tape) -> Iterator[Candidate]:
    """The three figures of each sentence that begins with two and tells what each has."""
    if tape.lang != "en":
        return
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        if len(items) > _TWO and items[_TWO].type == kinds.EACH:
            found = _shared(tape, items[0], items[1], items[_TWO])
            if found is not None:
                yield found


def _shared(tape: Tape, one: Item, other: Item, each: Item) -> Candidate | None:
    if not {one.type, other.type} <= _ALL or each.figure is None or one.figure is None or other.figure is None:
        return None
    if en("SHARED_BEHIND").match(tape.source, each.at.end) is None or not en("SHARED_LED").search(tape.gap(each)):
        return None
    between = tape.source[one.at.end : other.at.start]
    if not en("SHARED_BETWEEN").fullmatch(between) or en("SHARED_KEPT_APART").search(between):
        return None
    dimension = each.figure.unit.dimension
    pairs = [
        (total, number)
        for total, number in ((one, other), (other, one))
        if total.figure is not None
        and total.figure.unit.dimension == dimension
        and number.sort in ("count", "plain")
        and (each.sort != "count" or total.sort != "count" or each.unit == total.unit or each.unit != number.unit)
    ]
    if not pairs:
        return None
    readings = tuple(within_one(equal(over(name(a), name(b)), name(each)), each) for a, b in pairs)
    roles = (("one", one), ("other", other), ("each", each))
    said = f"{one.value}, {other.value}: {each.value}"
    return Candidate("product-shared-out", RESOLVED, readings, roles, said)
