"""Growth of a whole and of its parts: what the parts and the whole were a year before adds up too.

Each level has its growth right behind it. Where growth is at constant prices, levels of now say nothing of it; then only
the growth of the whole is no more than that of the part that grew most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...expression.tree import Node
from ...words import reading as words
from .. import kinds
from ..candidate import ALL, RESOLVED, Candidate, compare, equal, name, over, plus
from ..item import Item
from ..tape import Tape

_NEAR = 24


def grown(tape: Tape, whole: Item, parts: Sequence[Item]) -> Iterator[Candidate]:
    """What the growth told right behind a whole and each of its parts must come to."""
    rates = [_rate(tape, item) for item in (whole, *parts)]
    if any(rate is None for rate in rates):
        return
    told = [rate for rate in rates if rate is not None]
    start, end = min(i.at.start for i in (whole, *parts)), max(i.at.end for i in told)
    stretch = tape.source[min(whole.sentence[0], start) : end]
    if re.search(words.ZH_SPREAD_NO_MIX, stretch):
        return
    levels = (whole, *parts)
    roles = (*(("level", item) for item in levels), *(("growth", rate) for rate in told))
    why = "、".join(f"{item.value} {rate.value}" for item, rate in zip(levels, told, strict=True))
    if re.search(f"{words.ZH_COMPARED_REAL}|{words.ZH_SPREAD_REAL}", stretch):
        upper = tuple(compare(name(told[0]), "<=", name(rate)) for rate in told[1:])
        rates_only = (("whole", told[0]), *(("part", rate) for rate in told[1:]))
        yield Candidate("mix-of-growth", RESOLVED, upper, rates_only, why)
        return
    before = [_before(item, rate) for item, rate in zip(levels, told, strict=True)]
    yield Candidate("mix-of-levels", RESOLVED, (equal(plus(before[1:]), before[0]),), roles, why)


def _before(item: Item, rate: Item) -> Node:
    """What a level was before it grew at a rate."""
    return over(name(item), plus([ALL, name(rate)]))


def _rate(tape: Tape, item: Item) -> Item | None:
    """The growth that is told right behind a level, with its sign."""
    at = tape.index(item) + 1
    while at < len(tape.items) and tape.items[at].type == kinds.DATED:
        at += 1
    if at == len(tape.items):
        return None
    rate = tape.items[at]
    between = tape.source[item.at.end : rate.at.core]
    if rate.type != kinds.GROWTH or rate.figure is None or not rate.figure.change or not rate.id:
        return None
    if len(between) > _NEAR or re.search("[。；：]|环比|季", between):
        return None
    return rate
