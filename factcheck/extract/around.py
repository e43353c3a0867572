"""The wording that stands before and after a figure in Chinese text and belongs to it."""

from __future__ import annotations

import re
from functools import cache

from ..quantity import change, wording
from ..quantity.unit import Unit
from ..words import reading as words
from ..words.reading import ZH_HEDGES_NOT_IN_TEXT, ZH_HEDGES_NOT_IN_TEXT_AFTER

_RISES = "增长|上升|上涨|提高|增加|提升|攀升|扩大|回升|上浮|上调|猛增|激增|净增加|递增|净增"
_FALLS = (
    "下降|减少|缩减|下跌|降低|下滑|回落|萎缩|下调|下浮|缩小|收窄|锐减|骤降|净减少|负增长|压减|压缩|缩水|暴跌|缩短|放缓"
)
_SHORT = "增|涨|升|跌|降|减"
_BASES = "同比|环比|比上年同期|较上年同期|比去年同期|较去年同期|比上年|较上年|比去年|较去年|年均|较上月|比上月|较年初|比年初|比上年末|较上年末"
_HEDGES = [
    hedge
    for hedge, meaning in wording.BEFORE.items()
    if meaning != wording.EQUAL and hedge not in ZH_HEDGES_NOT_IN_TEXT.split("|")
]
_NOT_AFTER = frozenset(ZH_HEDGES_NOT_IN_TEXT_AFTER.split("|"))
_HEDGES_AFTER = [
    hedge for hedge, meaning in wording.AFTER.items() if meaning != wording.EQUAL and hedge not in _NOT_AFTER
]
_LAST = frozenset(hedge[-1] for hedge in _HEDGES) | frozenset(
    "约计近乎多超过逾破于出止越到满足及少低底下大≥>≤<=~≈上长升涨高加大浮调增降跌低滑落缩小窄减水短缓了远占有数为破掉去宜"
)


_ALSO_ENDINGS = frozenset("近约超")
"""Hedges that end other words too: 附近, 签约, 英超."""


@cache
def _before() -> re.Pattern[str]:
    """Wording that ends right where the numeral begins: base, verb, hedges."""
    plain = (hedge for hedge in _HEDGES if hedge not in _ALSO_ENDINGS)
    hedges = "|".join(sorted(map(re.escape, plain), key=len, reverse=True))
    hedge = rf"(?:(?<![附最临靠邻])近|(?<![预条签制公契节合大])约|(?<![英西德意中])超|上(?=[百千万亿])|(?<![打突冲攻爆])破|等于|{hedges})"
    spoken = words.ZH_CHANGE_SPOKEN
    verb = rf"(?:{_RISES}|{_FALLS}|(?<![新净削缩抬提])(?:{spoken})|(?<=[比均幅再又续年、%涨跌]) ?(?:{_SHORT})|(?<=[,。、])(?:{_SHORT}))"
    return re.compile(
        rf"(?:(?:(?:{_BASES})(?:实际|名义|大幅|小幅)?)?{verb}了?(?:幅度)?(?:约|近|超过|超|逾|不足|不到)?|(?:{hedge}){{1,2}})\Z"
    )


def before(plain: str, core: int, floor: int) -> int:
    """Where the wording before the numeral at ``core`` begins; ``core`` when there is none. Never before ``floor``."""
    if core <= floor or plain[core - 1] not in _LAST:
        return core
    found = _before().search(plain, max(floor, core - 16), core)
    if found is None or (plain[core - 1] == _BROKEN and plain[core] not in "百千万亿" and found.start() == core - 1):
        return core  # 破百万, but 破三项纪录
    return found.start()


_BROKEN = "破"
_AFTER = frozenset(hedge[0] for hedge in _HEDGES_AFTER) | frozenset("左上以及或(之开多余+有")


def after(plain: str, edge: int, unit: Unit | None) -> int:
    """Where the wording after the unit that ends at ``edge`` ends; ``edge`` when there is none."""
    following = plain[edge : edge + 1]
    if following == "" or following not in _AFTER:
        return edge
    found = wording.match_after(plain, edge)
    if found is not None and found[1] != wording.EQUAL and plain[edge : found[0]] not in _NOT_AFTER:
        return found[0]
    if (
        following in "多余"
        and unit is not None
        and unit.sort == "measure"
        and plain[edge + 1 : edge + 2] not in "个种项样"
    ):
        return edge + 1
    return edge


def signed(words: str) -> int:
    """+1 where wording before a figure says that it is a rise, −1 a fall, 0 neither."""
    for word in sorted(change.BEFORE, key=len, reverse=True):
        if word in words:
            meaning = change.BEFORE[word]
            return 1 if meaning == change.UP else -1 if meaning == change.DOWN else 0
    return 0
