"""Rates that follow from two counts: because a word says so (giving a success rate of), or as so many of a round number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...expression.tree import Binary, Call, Comparison
from ...words import reading as words
from .. import kinds
from ..candidate import ALL, RESOLVED, STATED, Candidate, compare, equal, minus, name, over, plus, times, whole_number
from ..item import Item
from ..tape import Stretch, Tape
from .patterns import en
from .per import heads_alike, of_a_kind, singular


def of_many(rate: Item, base: Item, a: Item, b: Item) -> Candidate:
    """The rate of so many, whichever of the two counts is the part."""
    readings = tuple(
        within_one(equal(over(times(name(x), name(base)), name(y)), name(rate)), rate) for x, y in ((b, a), (a, b))
    )
    roles = (("a", a), ("b", b), ("rate", rate), ("of", base))
    return Candidate("identity-per-many", STATED, readings, roles, why(a, b, rate))


def within_one(tree: Comparison, rate: Item) -> Comparison:
    """The same of a rate that is printed without decimals: it was rounded, or cut off, though it counts whole things."""
    whole = rate.figure is not None and rate.figure.unit.sort in ("count", "plain") and "." not in rate.value
    if not whole or not _DIGITS.search(rate.value) or not isinstance(tree.left, Binary) or not _divides(tree.left):
        return tree
    off = Call("max", (minus(tree.left, tree.right), minus(tree.right, tree.left)), 0, 0)
    return compare(off, "<=", whole_number(1))


def _divides(node: Binary) -> bool:
    return node.op == "/" or any(isinstance(side, Binary) and _divides(side) for side in (node.left, node.right))


_DIGITS = re.compile("[0-9]")


def yielded(tape: Tape, rate: Item, items: list[Item], before: Stretch | None, said: str) -> Iterator[Candidate]:
    """A rate that is said to follow from the two counts before it, or to mean the two behind it."""
    base = round_number(tape, rate, items)
    first = re.search(words.EN_IDENTITIES_RATE_FIRST, said, re.IGNORECASE)
    if base is not None:
        group = tape.source[min(item.at.start for item in items) : max(item.at.end for item in items)]
        two = _counts(items, (rate, base)) if ";" not in group else []
    elif rate.type != kinds.SHARE:
        return
    elif first is not None and re.match(words.EN_IDENTITIES_FROM_THESE, tape.source[rate.at.end : rate.at.end + 20]):
        two = [item for item in _counts(items, (rate,)) if item.at.start > rate.at.end]
        if len(two) == 2 and not _part_of_whole(tape, two[0], two[1]):
            return  # 5 %, with 200,000 jobs added and 50,000 lost
    elif re.search(words.EN_IDENTITIES_YIELDED, said, re.IGNORECASE):
        two = [item for item in _counts(items, (rate,)) if item.at.start < rate.at.start]
    else:
        return
    licence = STATED
    if len(two) < 2 and before is not None and (base is None or not two):
        licence = RESOLVED
        two = _counts(tape.within(before), ()) + two
    if len(two) != 2 or not of_a_kind(two[0], two[1], tape.lang):
        return
    if base is not None:
        if heads_alike(rate, two[0]) or heads_alike(rate, two[1]):
            yield of_many(rate, base, two[0], two[1])._replace(licence=licence)
        return
    between = tape.source[two[0].at.end : two[1].at.start]
    joined = re.fullmatch(words.EN_IDENTITIES_PART_FROM, between) is not None
    if re.match(words.EN_IDENTITIES_A_YEAR_BEHIND, tape.source[rate.at.end : rate.at.end + 14]):
        return
    if not joined and not heads_alike(two[0], two[1]):
        return
    if not _part_of_whole(tape, two[0], two[1]):
        licence = RESOLVED
    a, b = (name(item) for item in two)
    both = plus([a, b])
    readings = tuple(equal(over(x, y), name(rate)) for x, y in ((a, b), (b, a), (b, both), (a, both)))
    start, end = min(two[0].at.start, two[1].at.start) - 40, max(two[0].at.end, two[1].at.end) + 30
    if en("RATES_DENIED").search(tape.source[max(0, start) : end]):  # only 18 of the 120 failed to appear
        readings = (*readings, *(equal(minus(ALL, over(x, y)), name(rate)) for x, y in ((a, b), (b, a))))
    roles = (("a", two[0]), ("b", two[1]), ("rate", rate))
    yield Candidate("identity-that-follows", licence, readings, roles, why(two[0], two[1], rate))


def _part_of_whole(tape: Tape, one: Item, other: Item) -> bool:
    """Whether the words make one of them a part of the other: eleven of 16, of 1,240 pupils 1,054."""
    if re.fullmatch(words.EN_IDENTITIES_PART_OF, tape.source[one.at.end : other.at.start], re.IGNORECASE):
        return True
    return re.search(words.EN_IDENTITIES_OF_WHOLE, tape.gap(one)[-16:], re.IGNORECASE) is not None


def round_number(tape: Tape, rate: Item, items: list[Item]) -> Item | None:
    """The thousand or the hundred thousand that a figure is of: 11.2 per 1,000."""
    at = tape.index(rate) + 1
    base = tape.items[at] if at < len(tape.items) else None
    if base is None or base.type != kinds.EACH or base not in items or rate.type not in (kinds.EACH, kinds.COUNT):
        return None
    plain = base.sort == "plain" or singular(base.unit) in PERSONS
    return base if plain and re.fullmatch(words.EN_IDENTITIES_PER_MANY, tape.gap(base)) else None


PERSONS = frozenset((*words.EN_PRODUCT_PERSONS.split("|"), "birth", "live birth"))


def _counts(items: list[Item], but: tuple[Item, ...]) -> list[Item]:
    return [i for i in items if i not in but and i.type in kinds.QUANTITIES]


def why(a: Item, b: Item, rate: Item) -> str:
    """Two counts and their rate in a few words."""
    return f"{a.value}, {b.value}: {rate.value}"
