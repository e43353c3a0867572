"""Whether the base of a rate is the count that seems to be it: who is left out of it, and what stands between."""

from __future__ import annotations

import re

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .per import label, of_a_kind


def of_others(tape: Tape, part: Item, base: Item, rate: Item, items: list[Item]) -> bool:
    """Whether a rate's part or base counts others than the rate does: 提前投票120万人，投票率68%; 考生3200人，缺考120人."""
    if tape.lang != "zh":
        return False
    own, named = label(tape, part), label(tape, rate)
    narrowed = re.search(words.ZH_IDENTITIES_NARROWED, own)
    if narrowed is not None and narrowed[0] not in named and narrowed[0] not in label(tape, base):
        return True
    if re.search(words.ZH_IDENTITIES_ENDED, own) and re.search(words.ZH_IDENTITIES_FILED, label(tape, base)):
        return True
    if re.fullmatch(words.ZH_IDENTITIES_VISITS, base.unit) and any(
        item.unit == part.unit != base.unit and item.at.start < base.at.start for item in items
    ):
        return True
    if re.search(words.ZH_IDENTITIES_WHOLE_BASE, label(tape, base)):
        return False
    said = tape.source[items[0].clause[0] : items[-1].at.end]
    return re.search(words.ZH_IDENTITIES_LESSENED, said) is not None


def stages(tape: Tape, part: Item, base: Item, among: list[Item]) -> list[Item]:
    """The counts between a base and the part that may as well be the base: 发放1200份，回收1140份，有效1083份."""
    between = (item for item in among if tape.lang == "zh" and base.at.end <= item.at.start < part.at.start)
    return [item for item in between if of_a_kind(item, part, tape.lang)]


def comparable(rate: Item, a: Item, b: Item) -> bool:
    """Whether a over b can be of the rate's kind: a percentage of like things, or so much money for each."""
    if rate.figure is None or a.figure is None or b.figure is None:
        return False
    if rate.type in (kinds.SHARE, kinds.GROWTH):
        return a.figure.unit.dimension == b.figure.unit.dimension
    if rate.type == kinds.AMOUNT:
        return a.figure.unit.dimension == b.figure.unit.dimension == rate.figure.unit.dimension
    return rate.type in (kinds.EACH, kinds.DURATION, kinds.TIMES, kinds.BARE)
