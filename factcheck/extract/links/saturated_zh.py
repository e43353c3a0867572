"""Whether the words make a Chinese share one of the two quantities beside it, or before it, or behind it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .nearest import Nodes
from .part_whole import Parted, of_another, of_others
from .patterns import zh
from .per import label
from .units import same_noun

_FEW_ZH = 8
"""Characters before a share that speaks of the sentence beside it."""


def is_of_them(tape: Tape, nodes: Nodes, share: Item, two: tuple[Item, Item], where: list[int], known: Parted) -> bool:
    a, b = two
    if not same_noun(a, b) or _other_things(tape, a, b) or of_others(tape, share, a, b):
        return False
    if where[0] not in where[1:]:
        return where[1] == where[2] and _beside_zh(tape, nodes, share, where, (a, b), known)
    outside = not a.at.end <= share.at.start < b.at.start
    if len(set(where)) > 1:
        return known.stated and outside and bool(zh("SATURATED_A_SHARE_WORD").search(lead_of(tape, share)))
    if share.at.start < a.at.start and of_another(tape, tape.source[share.sentence[0] : a.at.start], a, b):
        return False
    inside = zh("SATURATED_A_PART_OF_IT").search(tape.source[max(share.clause[0], share.at.core - 8) : share.at.core])
    if inside is not None and zh("SATURATED_THAT_IS").fullmatch(tape.source, share.at.end, b.at.start) is None:
        return False  # 4.57亿网民，其中半数使用…，总人口13.3亿人: of a part that is not printed
    if known.stated and outside and zh("SATURATED_A_RATE").search(lead_of(tape, share)) is None:
        return _opens(tape, share) or _said_of_it(tape, share) or _set_off(tape, share, a)
    before = tape.source[max(share.sentence[0], share.at.core - 40) : share.at.core]
    if zh("SATURATED_OF_BRACKETED").search(before):
        return b.at.end <= share.at.start
    these = zh("SATURATED_OF_THESE").match(tape.source[share.at.end : share.at.end + 8])
    if these is not None and share.at.start > a.at.start:
        return False  # 提案6019件，立案5091件，99.9%的提案已办复: of a third number
    if these is not None and any(_names(tape, item, these["noun"][:n]) for item in (a, b) for n in (3, 6)):
        return True
    before = lead_of(tape, share)
    rate = zh("SATURATED_A_RATE").search(before)
    if rate is not None:
        return _rate_zh(tape, share, two, rate, known)
    taken = zh("SATURATED_OF_NAMED").search(before)
    if taken is not None:
        return _of_one(tape, share, before, taken["named"], a, b)
    owner = zh("SATURATED_OF_OWNER").search(before)
    if owner is not None and not any(_names(tape, item, owner["named"]) for item in two):
        return False
    if known.whole is not None and zh("SATURATED_THAT_IS").fullmatch(tape.source, share.at.end, b.at.start):
        return True
    if zh("SATURATED_A_FRACTION").search(share.value) and share.at.start > b.at.end:
        return True  # 一半以上国土面积: what stands before them has a noun of its own
    return zh("SATURATED_A_SHARE_WORD").search(before) is not None


def _said_of_it(tape: Tape, share: Item) -> bool:
    """Whether a share that follows a part of its whole is said to be of them: by a word, a mark, or as a fraction."""
    before = lead_of(tape, share)
    if zh("SATURATED_OF_NAMED").search(before):
        return True
    marked = zh("SATURATED_A_SHARE_WORD").search(before) or zh("SATURATED_A_FRACTION").search(share.value)
    return bool(marked or not zh("SATURATED_HAN").search(before))


def _set_off(tape: Tape, share: Item, a: Item) -> bool:
    """Whether a strong mark parts what is said of a share from the figures that prove it: 有23%的人看过——2000人里有460人."""
    between = tape.source[share.at.end : a.at.start]
    return share.at.start < a.at.start and zh("SATURATED_STRONG_MARK").search(between) is not None


def _opens(tape: Tape, share: Item) -> bool:
    """Whether a share is told first, and what follows is the evidence for it: 停运率62.5%：64条线路有40条停了车."""
    return zh("SATURATED_LEADS_ON").match(tape.source, share.at.end) is not None


def lead_of(tape: Tape, share: Item) -> str:
    """The words before a share in its clause, from the figure before it."""
    return tape.source[max(share.clause[0], tape.floor(share)) : share.at.core]


def _rate_zh(tape: Tape, share: Item, two: tuple[Item, Item], rate: re.Match[str], known: Parted) -> bool:
    """Whether a rate by its name may be that of two quantities: one of them bears its letters, or the rate bears no noun
    of its own (1263人走进考场，854人拿到合格证，通过率67.6%)."""
    own = zh("SATURATED_ONLY_HAN").search(rate.string[: rate.start("stem")])
    prefix = own[0] if own is not None else ""
    alone = not prefix
    if known.stated and _opens(tape, share):
        return True
    if known.whole is not None and alone and two[1].at.end <= share.at.start and two[0].type == kinds.COUNT:
        if not known.stated:
            return True  # what is counted behind has no noun of its own
    if rate["stem"] in _known_stems():
        return False  # a rate that ``rates`` knows, and has found nothing for
    if prefix and not _pairs(prefix) & _pairs("".join(label(tape, item) for item in two)):
        return False  # 失业人员再就业4.1万人，城镇登记失业率2.7%
    return any(_names(tape, item, rate["stem"]) for item in two)


def _beside_zh(tape: Tape, nodes: Nodes, share: Item, where: list[int], two: tuple[Item, Item], known: Parted) -> bool:
    """Whether a share that stands alone in its sentence is that of a part and its whole in the sentence beside.

    Where nothing tells the whole, the words right at one of the two must be those around the share.
    """
    if where[0] > where[1]:
        lead = tape.source[share.sentence[0] : share.at.core].strip()
        return known.whole is not None and len(lead) <= _FEW_ZH
    if len(nodes.sentences[where[0]]) > 1:
        return False
    own = _pairs(zh("SATURATED_WEAK").sub("", tape.source[share.sentence[0] : share.sentence[1]]))
    if of_another(tape, tape.source[share.sentence[0] : share.sentence[1]], *two):
        return False
    if known.whole is None:
        return any(own & _pairs(label(tape, item)) for item in two)
    return bool(own & _pairs(tape.source[two[0].sentence[0] : two[0].sentence[1]]))


def _pairs(said: str) -> set[str]:
    return {x + y for x, y in pairwise(said) if "一" <= x <= "鿿" and "一" <= y <= "鿿"}


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
