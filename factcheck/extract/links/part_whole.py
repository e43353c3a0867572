"""Which of two quantities is the whole of the other, as far as words tell, and what a share of them may then be.

The words between two quantities of one unit, and those right at each, make one of them a part of the other: of, out of;
里, 中, 其中; a number without a noun of its own behind one that has it (查了120家门店，36家不合格); 按常住人口48.9万人算.
"""

from __future__ import annotations

from typing import NamedTuple

from ...expression.tree import Call, Comparison, Node
from ...words import reading as words
from ..candidate import ALL, equal, minus, name, over, plus
from ..item import Item
from ..tape import Tape
from .patterns import en, zh
from .per import label

_TAIL = 40
_PERSONS = frozenset(words.ZH_PART_WHOLE_PERSONS.split("|"))
_FLOORS = frozenset(("more-than", "at-least", "odd"))


class Parted(NamedTuple):
    """What the words tell of two quantities, the first of them first in the text."""

    whole: Item | None
    """None where either may be it."""
    part: Item | None
    stated: bool
    """A word makes the one a part of the other; else only a noun that is left out does."""


NOTHING_TOLD = Parted(None, None, False)


def told(tape: Tape, a: Item, b: Item) -> Parted:
    """Which of two quantities is the whole; ``a`` stands before ``b``."""
    return (_chinese if tape.lang == "zh" else _english)(tape, a, b)


def _chinese(tape: Tape, a: Item, b: Item) -> Parted:
    between = tape.source[a.at.end : b.at.start]
    if zh("PART_WHOLE_CONTAINER").search(between):
        return Parted(a, b, True)
    if a.unit == b.unit and zh("PART_WHOLE_HAS").fullmatch(between):
        return Parted(a, b, True)
    for whole, part in ((a, b), (b, a)):
        behind = tape.source[whole.at.end : whole.at.end + 6]
        if zh("PART_WHOLE_COUNTED_BY").search(tape.gap(whole)[-12:]) and zh("PART_WHOLE_AS_BASE").match(behind):
            return Parted(whole, part, True)
    if zh("PART_WHOLE_ELLIPTIC").search(between[-_TAIL:]) and a.unit and a.unit == b.unit:
        if b.unit in _PERSONS or zh("PART_WHOLE_OWN_NOUN").match(tape.source, b.at.end) is None:
            return Parted(a, b, False)
    return NOTHING_TOLD


def _english(tape: Tape, a: Item, b: Item) -> Parted:
    between = tape.source[a.at.end : b.at.start]
    if en("PART_WHOLE_PART_OF").search(between):
        return Parted(b, a, True)
    first = en("PART_WHOLE_WHOLE_FIRST").search(tape.gap(a)[-_TAIL:])
    if first is not None and en("PART_WHOLE_NEW_CLAUSE").search(between) is None:
        return Parted(a, b, True)
    if a.unit and a.sort == "count" and not b.unit and en("PART_WHOLE_ENDS").match(tape.source, b.at.end):
        return Parted(a, b, False)
    return NOTHING_TOLD


def of_another(tape: Tape, said: str, a: Item, b: Item) -> bool:
    """Whether the second of two Chinese figures bears a noun of its own that some words lack: 其中包括死亡病例169例."""
    if tape.lang != "zh":
        return False
    own = zh("PART_WHOLE_SAID").sub("", tape.source[a.at.end : b.at.start])
    own = "".join(zh("PART_WHOLE_HANS").findall(own.rsplit("，", 1)[-1]))
    whole = label(tape, a)
    apart = {own[at : at + 2] for at in range(len(own) - 1) if own[at : at + 2] not in whole}
    return bool(apart) and not any(two in said for two in apart)


def of_others(tape: Tape, share: Item, a: Item, b: Item) -> bool:
    """Whether a Chinese share says that it is of others than two quantities: 女生占四成, 赞成票占九成; 七成受访者满意."""
    if tape.lang != "zh":
        return False
    low = max(share.clause[0], tape.floor(share))
    taking = zh("PART_WHOLE_TAKER").search(tape.source[low : share.at.core])
    known = "".join(label(tape, item) for item in (a, b)) + tape.source[a.at.end : b.at.start]
    known += tape.source[b.at.end : b.at.end + _BEHIND].split("，", 1)[0]
    if taking is not None and taking["who"]:
        who = zh("PART_WHOLE_NO_ONE").sub("", taking["who"])
        if who and who[-2:] not in known:
            return True
    noun = zh("PART_WHOLE_NOUN_BEHIND").match(tape.source, share.at.end)
    return noun is not None and noun["noun"] not in known and noun["noun"][-1] not in known


_BEHIND = 16


def denied(tape: Tape, start: int, end: int) -> bool:
    """Whether a word of a stretch may make a share one of those that are not: left, without, 未, 其余."""
    return (zh if tape.lang == "zh" else en)("PART_WHOLE_DENIED").search(tape.source, start, end) is not None


def readings(
    share: Node, hedge: str | None, a: Item, b: Item, known: Parted, *, turned: bool
) -> tuple[Comparison, ...]:
    """What a share of two quantities may be: of the whole, where that is told; else of either, or of both together.

    ``turned``: it may be the share of those that are not the part. A share that is only bounded from below is taken to
    be the smaller over the larger, where nothing tells which is which: the larger over the smaller would always do.
    """
    x, y = name(a), name(b)
    if known.whole is not None and known.part is not None:
        ratio = over(name(known.part), name(known.whole))
        other = over(name(known.whole), name(known.part))
        found = [ratio] if known.stated else [ratio, other]
        if hedge in _FLOORS:
            found = [ratio]
    elif hedge in _FLOORS:
        found = [over(Call("min", (x, y), 0, 0), Call("max", (x, y), 0, 0))]
    else:
        both = plus([x, y])
        found = [over(x, y), over(y, x), over(x, both), over(y, both)]
    if turned:
        found += [minus(ALL, one) for one in found[:2]]
    return tuple(equal(one, share) for one in found)
