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
from ..candidate import RESOLVED, Candidate, name
from ..item import Item
from ..tape import Tape
from .nearest import Nodes, nodes_of
from .part_whole import Told, denied, of_another, readings, told
from .patterns import en, zh
from .per import heads_alike, label
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
        if not not_a_share(tape, share):
            two = _quantities(tape, nodes, number, share)
            if two is not None:
                known = told(tape, *two)
                if _may(tape, nodes, share, *two, known):
                    yield _candidate(tape, share, *two, known)


def _quantities(tape: Tape, nodes: Nodes, number: int, share: Item) -> tuple[Item, Item] | None:
    """The only two quantities that a share can be of; in Chinese they may lack a unit where they print a multiplier."""
    two = nodes.pair(number, share, kinds.QUANTITIES, _SHARE)
    if two is None and tape.lang == "zh":
        two = nodes.pair(number, share, _UNNAMED, _SHARE)
        if two is not None and not (_counted_alike(tape, *two) or all(_scaled(item) for item in two)):
            two = None
    if two is None and tape.lang == "zh" and zh("SATURATED_OF_NAMED").search(_lead(tape, share)):
        two = nodes.pair(number, share, _EACH, _SHARE)
    return two


def _scaled(item: Item) -> bool:
    return item.type != kinds.BARE or item.value[-1] in _SCALES


def _counted_alike(tape: Tape, a: Item, b: Item) -> bool:
    """Whether one letter that is no unit counts both: 54球, 38球."""
    one, two = (tape.source[item.at.end : item.at.end + 1] for item in (a, b))
    return one == two and "一" <= one <= "鿿"


_UNNAMED = kinds.QUANTITIES | {kinds.BARE}
_EACH = kinds.QUANTITIES | {kinds.EACH}
"""人均消费支出25200元，食品支出7560元，占消费支出的30%: of each head, said once."""
_SCALES = "万亿萬億"


def _pattern(tape: Tape, name: str) -> re.Pattern[str]:
    return (zh if tape.lang == "zh" else en)(name)


def not_a_share(tape: Tape, share: Item) -> bool:
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


def _may(tape: Tape, nodes: Nodes, share: Item, a: Item, b: Item, known: Told) -> bool:
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
    return (_told_zh if tape.lang == "zh" else _told_en)(tape, nodes, share, (a, b), where, known)


# Chinese


def _told_zh(tape: Tape, nodes: Nodes, share: Item, two: tuple[Item, Item], where: list[int], known: Told) -> bool:
    a, b = two
    if not same_noun(a, b) or _other_things(tape, a, b):
        return False
    if where[0] not in where[1:]:
        return where[1] == where[2] and _beside_zh(tape, nodes, share, where, (a, b), known)
    outside = not a.at.end <= share.at.start < b.at.start
    if len(set(where)) > 1:
        return known.stated and outside and bool(zh("SATURATED_A_SHARE_WORD").search(_lead(tape, share)))
    if share.at.start < a.at.start and of_another(tape, tape.source[share.sentence[0] : a.at.start], a, b):
        return False
    inside = zh("SATURATED_A_PART_OF_IT").search(tape.source[max(share.clause[0], share.at.core - 8) : share.at.core])
    if not outside and inside is not None:
        return False  # 4.57亿网民，其中半数使用…，总人口13.3亿人: of a part that is not printed
    if known.stated and outside and zh("SATURATED_A_RATE").search(_lead(tape, share)) is None:
        return _opens(tape, share) or _said_of_it(tape, share) or _set_off(tape, share, a)
    before = tape.source[max(share.sentence[0], share.at.core - 40) : share.at.core]
    if zh("SATURATED_OF_BRACKETED").search(before):
        return b.at.end <= share.at.start
    these = zh("SATURATED_OF_THESE").match(tape.source[share.at.end : share.at.end + 8])
    if these is not None and share.at.start > a.at.start:
        return False  # 提案6019件，立案5091件，99.9%的提案已办复: of a third number
    if these is not None and any(_names(tape, item, these["noun"][:n]) for item in (a, b) for n in (3, 6)):
        return True
    before = _lead(tape, share)
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
    before = _lead(tape, share)
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


def _lead(tape: Tape, share: Item) -> str:
    """The words before a share in its clause, from the figure before it."""
    return tape.source[max(share.clause[0], tape.floor(share)) : share.at.core]


def _rate_zh(tape: Tape, share: Item, two: tuple[Item, Item], rate: re.Match[str], known: Told) -> bool:
    """Whether a rate by its name may be that of two quantities: one of them bears its letters, or the rate bears no noun
    of its own (1263人走进考场，854人拿到合格证，通过率67.6%)."""
    own = zh("SATURATED_ONLY_HAN").search(rate.string[: rate.start("stem")])
    prefix = own[0] if own is not None else ""
    alone = not prefix
    if known.stated and _opens(tape, share):
        return True
    if known.whole is not None and alone and two[1].at.end <= share.at.start and two[0].type == kinds.COUNT:
        return True
    if rate["stem"] in _known_stems():
        return False  # a rate that ``rates`` knows, and has found nothing for
    if prefix and not _pairs(prefix) & _pairs("".join(label(tape, item) for item in two)):
        return False  # 失业人员再就业4.1万人，城镇登记失业率2.7%
    return any(_names(tape, item, rate["stem"]) for item in two)


def _beside_zh(tape: Tape, nodes: Nodes, share: Item, where: list[int], two: tuple[Item, Item], known: Told) -> bool:
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


# English


def _told_en(tape: Tape, nodes: Nodes, share: Item, two: tuple[Item, Item], where: list[int], known: Told) -> bool:
    a, b = two
    between = tape.source[a.at.end : b.at.start]
    counted = (known.stated and heads_alike(a, b)) or en("SATURATED_A_COUNT_OF").search(between)
    if where[1] == where[2] and counted:
        if where[0] != where[1]:
            return _beside_en(tape, nodes, share, where)
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


def _beside_en(tape: Tape, nodes: Nodes, share: Item, where: list[int]) -> bool:
    """Whether a share in the sentence beside a part and its whole is theirs: it opens its sentence, or closes one that leads
    on to them, and nothing else is told there."""
    if len(tape.source[share.sentence[0] : share.at.core].strip()) > _FEW_EN:
        return False
    return where[0] > where[1] or len(nodes.sentences[where[0]]) == 1


def _candidate(tape: Tape, share: Item, a: Item, b: Item, known: Told) -> Candidate:
    three = (share, a, b)
    start, end = min(i.sentence[0] for i in three), max(i.sentence[1] for i in three)
    hedge = share.figure.wording if share.figure is not None else None
    trees = readings(name(share), hedge, a, b, known, turned=denied(tape, start, end))
    roles = (("quantity", a), ("quantity", b), ("share", share))
    return Candidate("share-in-node", RESOLVED, trees, roles, f"{a.value}, {b.value}: {share.value}")
