"""A figure in Chinese text from its numeral on: the numeral, its unit, a range, the wording around it."""

from __future__ import annotations

import re
from functools import cache

from ..errors import FigureError
from ..quantity.grammar import match_figure
from ..quantity.lazy import pattern
from ..quantity.numeral import match_numeral
from ..quantity.unit import Unit, match_unit
from ..words import reading as words
from . import labels
from .around import after, before
from .sighting import FIGURE, LABEL, Sighting

MAX_RUN = 40
"""Characters of the longest numeral worth reading; a longer run is a code."""
MULTIPLIERS = "十百千万亿兆余多来几拾佰仟"


@cache
def chinese_patterns() -> dict[str, re.Pattern[str]]:
    return {
        "url": pattern(r"(?:https?://|www\.)[^\s\u4e00-\u9fff，。、）]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
        "score": pattern(r"\d{1,3}(?:\s?[:：比∶]\s?\d{1,3}){1,5}(?![\d.%])(?!例)"),
        "range": pattern(r"\s?(?:[-—–~～]{1,2}|至|到)\s?(?=[0-9])"),
        "case": pattern(r"[（(〔\[](?:19|20)\d\d[）)〕\]][\u4e00-\u9fff]{0,4}\d{0,6}[\u4e00-\u9fff]{0,4}(?:第?\d{1,6}号)"),
        "numbering": pattern(r"[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）]|[.．、](?!\d))"),
        "coming": pattern(words.ZH_FIGURES_COMING_BEFORE),
        "spanning": pattern(words.ZH_FIGURES_SPANNING),
        "parted": pattern(r"分 {0,3}之"),
        "groups": pattern(r"\d{3,4}(?:-\d{3,8}){1,3}|\d+(?:\.\d+){2,}"),
        "timed": pattern(r"\d{1,2}分\d{1,2}秒(?:\d{1,3}|\.\d{1,3})?|\d{1,2}秒\d{2,3}"),
        "no_unit": pattern(words.ZH_FIGURES_NO_UNIT_APART),
        "great": pattern(r"大(?![约概多都会约小部量学型专])[\u4e00-\u9fff]{2}"),
    }  # fmt: skip


def span(start: int, end: int, sort: str) -> Sighting:
    return Sighting(start, end, start, end, end, sort)


def word_end(plain: str, end: int) -> int:
    """The end of the ASCII letters and digits that go on with a code."""
    high = min(len(plain), end + 30)
    while end < high and plain[end].isascii():
        if not (plain[end].isalnum() or (plain[end] == "." and plain[end + 1 : end + 2].isdigit())):
            break
        end += 1
    return end


def figure_at(plain: str, core: int, start: int, end: int, floor: int) -> Sighting | None:
    """A figure whose numeral begins at ``start``, its digits ending at ``end``; ``core`` includes sign or currency."""
    following = plain[end : end + 1]
    stop = end
    special = special_end(plain, core, end)
    if special is not None:
        unit = unit_at(plain, special) if plain[special - 1] in "万亿" else None  # 67.3 亿千瓦时
        last = unit[0] if unit is not None else special
        return Sighting(
            before(plain, core, floor), after(plain, last, unit[1] if unit else None), core, special, last, FIGURE
        )
    if (
        following in MULTIPLIERS
        or following in "分点又/ ^零eEkK"
        or (following and core != start)
        or following in "½⅓⅔¼¾"
    ):
        try:
            numeral = match_numeral(plain, start, money=core != start and plain[core] not in "-+负")
        except FigureError:
            numeral = None
        if numeral is not None:
            stop = max(numeral.end, end)
            while stop > end and plain[stop - 1] in " \n":
                stop -= 1
            if (
                plain[stop : stop + 1] == " "
                and plain[stop - 1] in "百千万亿"
                and (spaced := _closed_up(plain, core)) is not None
            ):
                stop = max(stop, spaced)
    unit = unit_at(plain, stop)
    edge = compound_end(plain, core, unit) if unit is not None else stop
    reach = chinese_patterns()["range"].match(plain, edge) if plain[edge : edge + 1] in "-—–~～至到 " else None
    if reach is not None:
        joined = _range(plain, core, start, edge, reach.end())
        if joined is not None and not (edge > stop and _changed(plain, core, edge, joined[1])):
            stop, edge = joined
    if stop < len(plain) and edge == stop and plain[stop].isascii() and plain[stop].isalpha() and core == start:
        return span(start, word_end(plain, stop), LABEL)
    if edge == stop and quoted(plain, start, stop):
        return span(start, stop, LABEL)
    first = before(plain, core, floor)
    return Sighting(first, after(plain, edge, unit[1] if unit else None), core, stop, edge, FIGURE)


def special_end(plain: str, core: int, end: int) -> int | None:
    """The end of a fraction, a tenth or a figure typeset with spaces that begins at ``core``; None for anything else."""
    at = end
    while at < len(plain) and plain[at] == " " and at - end < 6:
        at += 1
    following = plain[at : at + 1]
    if not following or (following not in "成折分又点半" and not (at > end and following in SPACED)):
        return None
    if following == "分" and not chinese_patterns()["parted"].match(plain, at):
        return None
    beyond = plain[at + 1 : at + 2] or "\n"
    if (following == "折" and beyond in "叠射磨腾扣") or (
        following == "成" and beyond in "为立功员都果本交长年品绩效套人"
    ):
        return None
    if following == "点" and not (beyond in SPACED or beyond == " "):
        return None
    if at > end or plain[at + 1 : at + 2] == " " or (following in "又分" and " " in plain[at : at + 6]):
        spaced = _closed_up(plain, core)
        if spaced is not None or at > end:
            return spaced
    try:
        longer = match_figure(plain, core, folded=plain)
    except FigureError:
        return None
    return longer[0] if longer is not None and longer[0] > at else None


SPACED = frozenset("一二三四五六七八九十百千万亿零两余多几个分之又0123456789壹贰叁肆伍陆柒捌玖拾佰仟")


def _closed_up(plain: str, core: int) -> int | None:
    """The end of a figure whose characters stand apart (百 分 之 十, 7万 5千 4百); None where none goes on so.

    Digits are never joined to digits: in a table they are figures of their own.
    """
    places: list[int] = []
    at = core
    while at < len(plain) and len(places) < 40:
        c = plain[at]
        if c == " ":
            gap = at
            while at < len(plain) and plain[at] == " " and at - gap < 8:
                at += 1
            joint = plain[gap - 1] + plain[at : at + 1]
            if len(joint) < 2 or (joint.isascii() or not (joint[0] in _JOINTS and joint[1] in _JOINTS)):
                break
            continue
        if c not in _JOINTS:
            break
        places.append(at)
        at += 1
    if len(places) < 2 or places[-1] - places[0] == len(places) - 1:
        return None
    closed = "".join(plain[i] for i in places)
    try:
        found = match_figure(closed, 0)
    except FigureError:
        return None
    if found is None or found[0] < 2:
        return None
    end = places[found[0] - 1] + 1
    if plain[end - 1] in "百千" and (longer := match_unit(plain, end - 1)) is not None and longer[0] > end:
        return None  # 951 千瓦时
    return end if " " in plain[core:end] else None


_JOINTS = frozenset("0123456789.,一二三四五六七八九十百千万亿零两余多几个分之又点成折%k壹贰叁肆伍陆柒捌玖拾佰仟")


_POINTS = "百分点"


def _changed(plain: str, core: int, edge: int, end: int) -> bool:
    """Whether two figures that both print their unit are no range: 由2.38%到1.92%, but 从5元到10元不等."""
    if _POINTS in plain[core:edge] and _POINTS not in plain[edge:end]:
        return True  # 减少4.2个百分点至21.7%
    if plain[edge : edge + 1] not in "到至":
        return False
    patterns = chinese_patterns()
    return (
        patterns["coming"].search(plain, max(0, core - 12), core) is not None
        and patterns["spanning"].match(plain, end) is None
    )


def _range(plain: str, core: int, start: int, edge: int, second: int) -> tuple[int, int] | None:
    """The stop and edge of the second figure of a range that the first one opens, or None."""
    m = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?").match(plain, second)
    if m is None or m.end() - second > 20:
        return None
    try:
        numeral = match_numeral(plain, second)
    except FigureError:
        return None
    if numeral is None:
        return None
    stop = numeral.end
    unit = unit_at(plain, stop)
    if unit is None and edge > start and plain[edge - 1] not in "%":
        return None if plain[second - 1] not in "-—–~～" else (stop, stop)
    return stop, unit[0] if unit is not None else stop


def unit_at(plain: str, stop: int) -> tuple[int, Unit] | None:
    """The unit right after a numeral: the classifier alone where one stands before a noun (户 of 户企业)."""
    if stop >= len(plain):
        return None
    at = stop
    if (
        plain[at] == " "
        and at + 1 < len(plain)
        and (plain[at + 1].isascii() or plain[at + 1] in "个元%" or _apart(plain, at))
    ):
        at += 1
    found = match_unit(plain, at)
    if found is None:
        great = chinese_patterns()["great"].match(plain, stop)
        return (great.end(), Unit(plain[stop : great.end()], (), 1, "count")) if great is not None else None
    end, unit = found
    if unit.sort == "count" and end - at > 1 and plain[at] in "个家户名亿余多" and plain[at + 1] != "次":
        single = match_unit(plain[at : at + 1], 0)
        if single is not None:
            return at + 1, single[1]
    if (
        unit.sort in ("money", "measure")
        and plain[at:end].isascii()
        and plain[at:end].isalpha()
        and word_end(plain, end) > end
    ):
        return None
    return end, unit


def _apart(plain: str, gap: int) -> bool:
    """Whether what stands behind a space is a unit: 5021 小时, as some set their digits."""
    low = gap
    while low > 0 and gap - low < MAX_RUN and plain[low - 1].isdigit():
        low -= 1
    if plain[low - 1 : low] == " " and plain[low - 2 : low - 1] in _DIGITS_APART:
        return False  # 4 0 8 3 公里, 第 9 条
    found = match_unit(plain, gap + 1)
    if found is None or not plain[gap - 1].isalnum() or chinese_patterns()["no_unit"].match(plain, gap + 1):
        return False
    return found[1].sort != "count" or plain[found[0] : found[0] + 1] in _CLOSING


_DIGITS_APART = frozenset("0123456789.第")
_CLOSING = frozenset("，。；、,;)）的 \n")


def compound_end(plain: str, core: int, unit: tuple[int, Unit]) -> int:
    """The end of the unit, or of the smaller figure that goes on with it: 三年六个月, 两米半, 七成五."""
    edge, read = unit
    following = plain[edge : edge + 1]
    if (
        following
        and following in "0123456789一二三四五六七八九十半零"
        and read.sort in ("measure", "money", "percent")
        and plain[edge - 1] not in "%"
    ):
        try:
            longer = match_figure(plain, core, folded=plain)
        except FigureError:
            return edge
        if longer is not None and longer[0] > edge:
            return longer[0]
    return edge


def ordinal_at(plain: str, start: int) -> Sighting | None:
    """第 and a numeral at ``start``: a rank or a batch is a claim, the rest names."""
    m = labels.ordinal().match(plain, start)
    if m is None:
        return None
    if m["rank"] or m["most"] is not None:  # 第三位, 第三高
        return Sighting(start, m.end(), start, m.end("number"), m.end(), FIGURE)
    ranked = re.search(
        r"(?:居|列|排名?|排在|获|获得|夺|跃居|升至|位列|位居|名列)[\u4e00-\u9fff]{0,4}\Z",
        plain[max(0, start - 8) : start],
    )
    if ranked is not None and m["other"] in (None, "。", "大"):
        return Sighting(start, m.end("number"), start, m.end("number"), m.end("number"), FIGURE)
    return span(start, m.end(), LABEL)


def quoted(plain: str, start: int, end: int) -> bool:
    """Whether the words stand in a short quotation that names something: “三变”, “80后”, “千人名单”."""
    low = plain.rfind("“", max(0, start - 6), start)
    if low < 0 or plain.find("”", low, start) >= 0:
        return False
    high = plain.find("”", end, end + 8)
    return high >= 0 and high - low <= 11 and "。" not in plain[low:high]
