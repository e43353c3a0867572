"""Shares: a part, its whole, and what share of it the part is, side by side in any order.

Which of two quantities is the whole is told by the words alone: of, out of; 里, 中, 其中, 占. Where a share is said to
be of something that neither of them is, it is of something that is not printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, STATED, Candidate, equal, name, over
from ..item import Item
from ..tape import Tape
from .part_whole import of_others
from .units import alike

if TYPE_CHECKING:
    from ...kinds import Licence


_AFTER = 8


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "container": re.compile(words.ZH_SHARE_A_CONTAINER),
        "taking": re.compile(words.ZH_SHARE_A_TAKING),
        "base": re.compile(words.ZH_SHARE_A_BASE),
        "unless": re.compile("|".join(map(re.escape, words.ZH_SHARE_UNLESS.split("|")))),
        "all": re.compile("|".join(sorted(map(re.escape, words.ZH_SHARE_OF_ALL.split("|")), key=len, reverse=True))),
        "of_other": re.compile(words.EN_SHARE_OF_OTHER, re.IGNORECASE),
        "part_of": re.compile(words.EN_SHARE_PART_OF, re.IGNORECASE),
        "whole_first": re.compile(words.EN_SHARE_WHOLE_FIRST, re.IGNORECASE),
        "bracketed": re.compile(words.EN_SHARE_BRACKETED, re.IGNORECASE),
        "rate": re.compile(words.EN_SHARE_A_RATE, re.IGNORECASE),
    }


def find(tape: Tape) -> Iterator[Candidate]:
    """Every three figures side by side that are a part, a whole and a share."""
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        for three in zip(items, items[1:], items[2:], strict=False):
            shares = [item for item in three if item.type == kinds.SHARE]
            quantities = [item for item in three if item.type in kinds.QUANTITIES]
            if len(shares) == 1 and len(quantities) == 2 and alike(quantities[0], quantities[1], tape.lang):
                candidate = (_chinese if tape.lang == "zh" else _english)(tape, three, shares[0])
                if candidate is not None:
                    yield candidate


def _between(tape: Tape, a: Item, b: Item) -> str:
    return tape.source[a.at.end : b.at.start]


def _candidate(rule: str, licence: Licence, part: Item, whole: Item, share: Item) -> Candidate:
    roles = (("part", part), ("whole", whole), ("share", share))
    return Candidate(
        rule, licence, (equal(over(name(part), name(whole)), name(share)),), roles,
        f"{part.value} / {whole.value} = {share.value}",
    )  # fmt: skip


def _chinese(tape: Tape, three: tuple[Item, Item, Item], share: Item) -> Candidate | None:
    patterns = _patterns()
    first, second, third = three
    stretch = tape.source[first.clause[0] : third.at.end + _AFTER]
    if patterns["unless"].search(stretch) or any(c in tape.source[first.at.end : third.at.start] for c in "；。;"):
        return None
    if of_others(tape, share, *(item for item in three if item is not share)):
        return None
    if share is third:
        into, onto = _between(tape, first, second), _between(tape, second, third) + share.value
        if patterns["container"].search(into) is None or patterns["taking"].search(onto) is None:
            return None
        return _candidate("share-in-whole", STATED, second, first, share) if may_be_of(tape, share, first) else None
    if share is second:
        into, onto = _between(tape, first, second), _between(tape, second, third)
        if patterns["container"].search(into) and onto.strip("，（— ") in ("即", "也就是", "为", "共", ""):
            return _candidate("share-in-whole", STATED, third, first, share)
    return None


def may_be_of(tape: Tape, share: Item, whole: Item) -> bool:
    """Whether what a share is said to be of may be that whole."""
    if tape.lang != "zh":
        return _patterns()["of_other"].match(tape.source, share.at.end) is None
    before = tape.source[max(share.clause[0], tape.floor(share)) : share.at.core]
    found = _patterns()["base"].search(before)
    if found is None:
        return "占" not in before
    named = _patterns()["all"].sub("", found["of"])
    if len(named) < 2:
        return True
    said = tape.source[whole.sentence[0] : whole.at.end + 8]
    # What it is named for stands at its end: 已发行股份总数 is of 股份.
    return whole.unit in named[-3:] or any(a + b in said for a, b in pairwise(named[-4:]))


def _english(tape: Tape, three: tuple[Item, Item, Item], share: Item) -> Candidate | None:
    patterns = _patterns()
    first, second, third = three
    if share is not third:
        return None
    into, onto = _between(tape, first, second), _between(tape, second, third)
    before = tape.source[max(first.sentence[0], first.at.start - 60) : first.at.start]
    if patterns["part_of"].search(into):
        part, whole = first, second
    elif patterns["whole_first"].search(before):
        part, whole = second, first
    else:
        return None
    behind = tape.source[third.at.end : third.at.end + 4].lower()
    if behind.startswith(" of"):
        return None  # a share of something else that is named
    if patterns["bracketed"].search(onto):
        return _candidate("share-of-whole", STATED, part, whole, third)
    if patterns["rate"].search(onto):
        return _candidate("share-rate", RESOLVED, part, whole, third)
    return None
