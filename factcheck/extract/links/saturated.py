"""A share and the only two quantities that it can be of, in any order, whatever stands between them.

Types tell: in the smallest stretch that has a share and quantities of one unit there are two of them and no more, and
nothing that the words say makes the percentage one of anything else. Which quantity is the whole is left open where no
word tells it: every reading stands beside the others, and only where none can be is anything said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, minus, name, over, plus
from ..item import Item
from ..tape import Tape
from .nearest import Nodes, nodes_of
from .patterns import en, zh
from .share import may_be_of
from .units import same_noun

_SHARE = frozenset((kinds.SHARE,))
_BEFORE, _BEHIND = 40, 16
_FEW_ZH, _FEW_EN = 8, 40
"""Characters before a share that speaks of the sentence beside it."""


def find(tape: Tape) -> Iterator[Candidate]:
    """Every share of an article that has just one part and one whole within reach."""
    nodes = nodes_of(tape)
    for number, share in nodes.results(_SHARE):
        if not _other(tape, share):
            two = nodes.pair(number, share, kinds.QUANTITIES, _SHARE)
            if two is not None and _may(tape, nodes, share, *two):
                yield _candidate(share, *two)


def _pattern(tape: Tape, name: str) -> re.Pattern[str]:
    return (zh if tape.lang == "zh" else en)(name)


def _other(tape: Tape, share: Item) -> bool:
    """Whether the words right at a percentage make it a change, a rate of interest, a stake, a limit, a quotation, a date."""
    low = max(share.clause[0] if tape.lang == "zh" else share.sentence[0], tape.floor(share), share.at.core - _BEFORE)
    before = tape.source[low : share.at.core]
    behind = tape.source[share.at.end : share.at.end + _BEHIND]
    if _DATED.search(share.value) or _pattern(tape, "SATURATED_A_QUOTE").search(
        tape.source[max(0, share.at.start - 24) : share.at.start]
    ):
        return True
    return bool(
        _pattern(tape, "SATURATED_NOT_BEFORE").search(before) or _pattern(tape, "SATURATED_NOT_BEHIND").match(behind)
    )


_DATED = re.compile(r"[0-9]{3,}[/／]")
"""1986/87 is no fraction."""


def _may(tape: Tape, nodes: Nodes, share: Item, a: Item, b: Item) -> bool:
    three = (share, a, b)
    if any(i.figure is None or i.figure.wording == "range" or i.role != share.role for i in three):
        return False
    first, last = min(item.at.start for item in three), max(item.at.end for item in three)
    if len([i for i in tape.between(first, last) if i.type not in (kinds.DATED, kinds.NAME, kinds.RANK)]) > 3:
        return False  # something of another unit between them, which the share may be of
    low = min(first, *(item.clause[0] for item in three))
    end = last + (_BEHIND if tape.lang == "zh" else 0)  # 占比16%，排名全国第二: of all of them there
    if _pattern(tape, "SATURATED_NOT_AROUND").search(tape.source, low, end):
        return False
    if any(_pattern(tape, "SATURATED_MOVED").search(tape.gap(item)[-24:]) for item in (a, b)):
        return False
    where = [nodes.number(item) for item in three]
    return (_told_zh if tape.lang == "zh" else _told_en)(tape, share, a, b, where)


# Chinese


def _told_zh(tape: Tape, share: Item, a: Item, b: Item, where: list[int]) -> bool:
    if not same_noun(a, b) or _other_things(tape, a, b):
        return False
    outside = not a.at.end <= share.at.start < b.at.start
    if where[1] == where[2] and outside and zh("SATURATED_A_PART").search(tape.source[a.at.end : b.at.start]):
        return where[0] == where[1] or _leads(tape, share, _FEW_ZH)
    if len(set(where)) > 1:
        return False
    before = tape.source[max(share.sentence[0], share.at.core - 40) : share.at.core]
    if zh("SATURATED_OF_BRACKETED").search(before):
        return b.at.end <= share.at.start
    these = zh("SATURATED_OF_THESE").match(tape.source[share.at.end : share.at.end + 8])
    if these is not None and share.at.start > a.at.start:
        return False  # 提案6019件，立案5091件，99.9%的提案已办复: of a third number
    if these is not None and any(_names(tape, item, these["noun"]) for item in (a, b)):
        return True
    before = before[-(share.at.core - max(share.clause[0], tape.floor(share))) :]
    rate = zh("SATURATED_A_RATE").search(before)
    if rate is not None:
        if rate["stem"] in _known_stems():
            return False  # a rate that ``rates`` knows, and has found nothing for
        return b.at.end <= share.at.start or any(_names(tape, item, rate["stem"]) for item in (a, b))
    taken = zh("SATURATED_OF_NAMED").search(before)
    if taken is not None:
        return _of_one(tape, share, before, taken["named"], a, b)
    return bool(zh("SATURATED_A_SHARE_WORD").search(before) or zh("SATURATED_A_FRACTION").search(share.value))


@cache
def _known_stems() -> frozenset[str]:
    """The last two letters of the rates whose part and base are known by name: 毛利, 换手."""
    names = "|".join(str(row[0]) for row in (*words.ZH_RATES_RATES, *words.ZH_IDENTITIES_IDENTITIES)).split("|")
    return frozenset(name[:-1][-2:] for name in names if name.endswith("率"))


def _other_things(tape: Tape, a: Item, b: Item) -> bool:
    """Whether a unit that counts anything (个) counts two things in Chinese: 16个省、34万个合作社."""
    if not zh("SATURATED_ANYTHING").fullmatch(a.unit) or "，" in tape.source[a.at.end : b.at.start]:
        return False
    one, two = (_HAN.match(tape.source, item.at.end) for item in (a, b))
    return one is not None and two is not None and not set(one[0]) & set(two[0])


_HAN = re.compile(r"(?![里中内以之的多是有])[\u4e00-\u9fff]{1,6}")


def _leads(tape: Tape, share: Item, most: int) -> bool:
    """Whether a share stands near the start of its sentence, so that it speaks of what stands in the one beside it."""
    return len(tape.source[share.sentence[0] : share.at.core].strip()) <= most


def _names(tape: Tape, item: Item, noun: str) -> bool:
    """Whether the words around a quantity hold a noun."""
    behind = re.split("[，。；：、）]", tape.source[item.at.end : item.at.end + 8], maxsplit=1)[0]
    said = tape.source[max(item.clause[0], tape.floor(item)) : item.at.end] + behind
    found = [x + y in said for x, y in pairwise(noun)]
    return sum(found) * 2 >= len(found)


def _of_one(tape: Tape, share: Item, before: str, named: str, a: Item, b: Item) -> bool:
    """Whether the words that a share is said to take of may name one of two quantities: 占应收账款余额的12%."""
    whole = a if b.at.end <= share.at.start else b
    place = zh("SATURATED_OF_A_PLACE").search(before)
    if (
        place is not None
        and place["place"] not in tape.source[max(whole.clause[0], tape.floor(whole)) : whole.at.end + 8]
    ):
        return False
    named = zh("SATURATED_ALL").sub("", named)
    return len(named) < 2 or _names(tape, whole, named)


# English


def _told_en(tape: Tape, share: Item, a: Item, b: Item, where: list[int]) -> bool:
    between = tape.source[a.at.end : b.at.start]
    counted = en("SATURATED_A_COUNT_OF").search(between) or (same_noun(a, b) and en("SATURATED_A_PART").search(between))
    if where[1] == where[2] and counted:
        if where[0] != where[1]:
            return _leads(tape, share, _FEW_EN)
        if share.at.start < a.at.start:
            lead = tape.source[max(share.at.end, a.at.start - 24) : a.at.start]
            return en("SATURATED_SET_OFF").search(lead) is not None
        return en("SATURATED_TURNS").search(tape.source[b.at.end : share.at.start]) is None and may_be_of(
            tape, share, b
        )
    before = tape.source[max(share.sentence[0], share.at.core - 40) : share.at.core]
    if not same_noun(a, b) or en("SATURATED_NOT_BEFORE_WEAK").search(before):
        return False
    if not any(may_be_of(tape, share, item) for item in (a, b)):
        return False
    if any(
        share.at.end <= i.at.start <= share.at.end + 8 and en("SATURATED_OF_ANOTHER").match(tape.source, i.at.end)
        for i in (a, b)
    ):
        return False  # 30 percent, or 75 tons, of the gas: which is not printed
    if len(set(where)) > 1:
        return False
    if en("SATURATED_A_WHOLE_FIRST").search(tape.gap(a)[-40:]):
        return True
    if en("SATURATED_SET_OFF").search(before) and en("SATURATED_SET_OFF_BEHIND").match(tape.source, share.at.end):
        return True
    if share.at.start < a.at.start or en("SATURATED_TURNS").search(tape.source[b.at.end : share.at.start]):
        return False  # a rate of 5 %, with 200,000 jobs added: of something else, whatever stands behind
    return bool(
        en("SATURATED_A_SHARE_WORD").search(before)
        or en("SATURATED_A_SHARE_WORD_BEHIND").match(tape.source, share.at.end)
    )


def _candidate(share: Item, a: Item, b: Item) -> Candidate:
    x, y, r = name(a), name(b), name(share)
    both = plus([x, y])
    parts = ((x, y), (y, x), (x, both), (y, both), (minus(x, y), x), (minus(y, x), y))
    readings = tuple(equal(over(p, q), r) for p, q in parts)
    roles = (("quantity", a), ("quantity", b), ("share", share))
    return Candidate("share-in-node", RESOLVED, readings, roles, f"{a.value}, {b.value}: {share.value}")
