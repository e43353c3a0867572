"""A share and the only two quantities that it can be of, in any order, whatever stands between them.

Types tell: in the smallest stretch that has a share and quantities of one unit there are two of them and no more, and
nothing that the words say makes the percentage one of anything else. Which quantity is the whole is left open where no
word tells it: every reading stands beside the others, and only where none can be is anything said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .. import kinds
from ..candidate import RESOLVED, Candidate, name
from ..item import Item
from ..tape import Tape
from .nearest import Nodes, nodes_of
from .part_whole import Parted, denied, readings, told
from .patterns import en, zh
from .per import heads_alike, singular
from .saturated_zh import is_of_them, lead_of
from .share import may_be_of
from .units import same_noun

_SHARE = frozenset((kinds.SHARE,))
_BEFORE, _BEHIND = 40, 16
_FEW_EN = 40
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
    if two is None and tape.lang == "zh" and zh("SATURATED_OF_NAMED").search(lead_of(tape, share)):
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


def _may(tape: Tape, nodes: Nodes, share: Item, a: Item, b: Item, known: Parted) -> bool:
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
    return (is_of_them if tape.lang == "zh" else _told_en)(tape, nodes, share, (a, b), where, known)


# English


def _told_en(tape: Tape, nodes: Nodes, share: Item, two: tuple[Item, Item], where: list[int], known: Parted) -> bool:
    a, b = two
    it = en("SATURATED_OF_IT").match(tape.source, share.at.end) if share.at.start > b.at.end else None
    if it is not None and (it[1] != "it" or a.type != kinds.COUNT):
        return False  # 14 of her 20 fights, 60 per cent of them inside the distance: of the 14
    between = tape.source[a.at.end : b.at.start]
    counted = (known.stated and heads_alike(a, b)) or en("SATURATED_A_COUNT_OF").search(between)
    if where[1] == where[2] and counted:
        if where[0] != where[1]:
            return known.stated and heads_alike(a, b) and _beside_en(tape, nodes, share, where, b)
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
    of = tape.source[share.at.end : share.at.end + 4] == " of "
    if len(set(where)) > 1 or (of and ";" in tape.source[min(share.at.end, b.at.start) : b.at.start]):
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


def _beside_en(tape: Tape, nodes: Nodes, share: Item, where: list[int], b: Item) -> bool:
    """Whether a share in the sentence beside a part and its whole is theirs: "That is 22 %", or the share and no more; one
    that stands before them shares two words with their sentence."""
    if not may_be_of(tape, share, b):
        return False
    if en("SATURATED_ATTRIBUTE").match(tape.source, share.at.end) and tape.source[: share.at.core].endswith("a "):
        return False  # on a 57 percent night: of what is named behind it
    lead = tape.source[share.sentence[0] : share.at.core].strip()
    if where[0] > where[1]:
        if len(lead) > _FEW_EN:
            return False
        ends = en("SATURATED_ENDS").match(tape.source, share.at.end)
        return ends is not None and en("SATURATED_THAT_IS").fullmatch(lead) is not None
    own, told_ = (words_of(tape.source[slice(*item.sentence)]) for item in (share, b))
    return len(nodes.sentences[where[0]]) == 1 and len(own & told_) > 1


def words_of(said: str) -> set[str]:
    """The longer words of a stretch, in the singular."""
    return {singular(word.lower()) for word in en("SATURATED_WORD").findall(said)}


def _candidate(tape: Tape, share: Item, a: Item, b: Item, known: Parted) -> Candidate:
    three = (share, a, b)
    start, end = min(i.sentence[0] for i in three), max(i.sentence[1] for i in three)
    hedge = share.figure.wording if share.figure is not None else None
    trees = readings(name(share), hedge, a, b, known, turned=denied(tape, start, end))
    roles = (("quantity", a), ("quantity", b), ("share", share))
    return Candidate("share-in-node", RESOLVED, trees, roles, f"{a.value}, {b.value}: {share.value}")
