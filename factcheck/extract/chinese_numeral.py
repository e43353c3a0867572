"""Numerals in Chinese characters: which count, which only look like it (一流, 统一, 三变, 十分)."""

from __future__ import annotations

import re

from ..errors import FigureError
from ..quantity.numeral import match_numeral
from ..quantity.unit import Unit
from . import labels
from .around import after, before
from .chinese_figure import MAX_RUN, compound_end, ordinal_at, quoted, span, special_end, unit_at
from .chinese_phrases import half_at, hour_at
from .periods import words_date
from .sighting import DATE, FIGURE, IDIOM, LABEL, Sighting

_IDIOM_ONE = frozenset("统唯万专单同逐划归任某另每哪这那进上下本")


_MORE_OR_LESS = ("大", "小", "高", "低")


def numeral_at(plain: str, start: int, end: int, floor: int) -> Sighting | None:
    """What a run of numerals in Chinese characters is; most such characters in running text are none."""
    previous = plain[start - 1 : start] if start else "\n"
    run = plain[start:end]
    if previous == "第":
        return ordinal_at(plain, start - 1)
    if (
        run in ("半", "半数")
        and previous in "过近超"
        and plain[end : end + 1] not in ("年", "天", "月", "小", "个", "场")
    ):
        return Sighting(start - 1, end, start - 1, end, end, FIGURE) if start > floor else None
    half = half_at(plain, start, floor) if run.startswith(("一半", "半")) else None
    if half is not None:
        return half
    hour = hour_at(plain, start, end) if plain[end : end + 1] == "点" else None
    if hour is not None:
        return hour
    if previous in "翻了" and plain[end : end + 1] == "番":
        core = start - (2 if previous == "了" else 1)
        return (
            Sighting(core, end + 1, core, end + 1, end + 1, FIGURE) if plain[core] == "翻" and core >= floor else None
        )
    dated = words_date().match(plain, start)
    if dated is not None and dated.end() > end:
        return span(start, dated.end(), DATE)
    if len(run) > MAX_RUN:
        return None
    fixed = labels.fixed().match(plain, start)
    if fixed is not None and fixed.end() > end - (len(run) > 2) and not _counted_anyway(plain, start, fixed):
        return span(start, fixed.end(), LABEL)
    if previous and previous in '“"‘「' and quoted(plain, start, end):
        return span(start, _quote_end(plain, end), LABEL)
    return _counting(plain, start, end, run, previous, floor)


def _counted_anyway(plain: str, start: int, fixed: re.Match[str]) -> bool:
    """Whether a word that is usually fixed counts here: 仅一处, 五角钱."""
    return (
        fixed[0] in ("一处", "四处", "三角", "五角", "一片", "一类", "二类", "三类")
        and plain[max(0, start - 1) : start] in "仅共"
    )


def _counting(plain: str, start: int, end: int, run: str, previous: str, floor: int) -> Sighting | None:
    """A numeral in Chinese characters that counts, in front of its unit; or None."""
    following = plain[end : end + 1]
    special = special_end(plain, start, end)
    if special is not None:
        core = start - (previous == "负" and start > floor)
        return Sighting(before(plain, core, floor), after(plain, special, None), core, special, special, FIGURE)
    if run in ("零", "〇", "万", "亿", "兆", "千", "百", "半", "数", "几") and following not in {"数", "分"}:
        hedged = run in "万亿千百" and before(plain, start, floor) < start
        if not hedged and (run != "半" or following not in "年天月小个数"):
            return None
    if run[0] in "几数" and (len(run) == 1 or run[1] not in "十百千万亿"):
        return None
    bare = run[0] in "百千万亿十" and run[0] != "十"
    try:
        numeral = match_numeral(plain, start)
    except FigureError:
        return None
    if numeral is None or numeral.end < start + 1:
        return None
    stop = numeral.end
    if stop < end:
        rest = plain[stop:end]
        if rest not in ("两", "多", "余", "兆", "千"):
            return None
    if previous == "比" and start > floor and plain[stop : stop + 1] in _MORE_OR_LESS:
        after_it = plain[stop + 1 : stop + 3]
        if after_it[:1] in ("", "。", ",", "的", "些") or after_it in ("一些", "一点", "得多", "很多"):
            return Sighting(start - 1, stop + 1, start, stop, stop, FIGURE)  # 比三十大一些
    unit = unit_at(plain, stop)
    if unit is None:
        return _without_unit(plain, start, stop, run, previous, floor)
    edge, read = compound_end(plain, start, unit), unit[1]
    first = plain[stop : stop + 1]
    strict = (
        first in labels.CLASSIFIERS
        or plain.startswith(labels.LONG_UNITS, stop)
        or first in "%％大点分吨"
        or read.sort in ("percent", "point", "compound", "times")
    )
    if not strict or (run[-1] == "十" and first == "分" and plain[stop : stop + 2] not in ("分钟", "分之", "分钱")):
        return None
    if first == "分" and read.sort == "count" and previous not in "得扣满加":
        return None
    if first == "点" and previous in labels.NUMERALS:
        return None
    hedged = before(plain, start, floor) < start or numeral.wording == "odd" or previous in "上近逾超约达"
    if run in {"一", "半"}:
        return _one(plain, start, stop, edge, read, previous, floor, hedged)
    if bare and not hedged and read.sort != "money":
        return span(start, edge, LABEL)
    if plain.startswith("有期徒刑", edge):
        return span(start, edge, LABEL)
    if quoted(plain, start, edge) and read.sort == "count":
        return span(start, edge, LABEL)
    if read.sort == "count" and _title_like(plain, start, edge, previous):
        return span(start, edge, LABEL)
    core = start - (previous == "负" and start > floor)
    return Sighting(before(plain, core, floor), after(plain, edge, read), core, stop, edge, FIGURE)


def _title_like(plain: str, start: int, edge: int, previous: str) -> bool:
    """Whether numeral and classifier repeat as a pattern of words (三城联创、三河共治) rather than count."""
    if previous in "、“" and previous:
        window = plain[max(0, start - 6) : start]
        return "“" in window and "”" not in window
    return False


def _one(
    plain: str, start: int, stop: int, edge: int, unit: Unit, previous: str, floor: int, hedged: bool
) -> Sighting | None:
    """一 or 半 before a unit: a count only where the words around say so; mostly it means "a"."""
    if previous in _IDIOM_ONE and previous:
        return None
    if plain[start - 2 : start] == "最后":
        return span(start, edge, LABEL)
    window = plain[max(floor, start - 8) : start]
    for mark in "，。；、,;":
        window = window.rsplit(mark, 1)[-1]
    counted = hedged or any(word in window for word in labels.ONLY)
    counted = counted or (plain[stop] in "人名" and window.endswith(labels.LOST))
    measured = unit.sort in ("money", "measure", "compound", "percent", "times") and plain[stop:edge] not in (
        "年",
        "天",
        "日",
        "周",
        "月",
        "分",
        "里",
        "度",
        "代",
    )
    if (
        counted
        or (measured and plain[start] == "一" and plain[stop] not in "点分角里元度克")
        or (plain[start] == "半" and measured)
    ):
        return Sighting(before(plain, start, floor), after(plain, edge, unit), start, stop, edge, FIGURE)
    return span(start, edge, IDIOM)


def _without_unit(plain: str, start: int, stop: int, run: str, previous: str, floor: int) -> Sighting | None:
    """A numeral that no unit follows: a fraction, or one long enough that it is no part of a word."""
    if previous == "破" and len(run) == 1 and run in "百千万亿" and start > floor:
        return Sighting(start - 1, stop, start, stop, stop, FIGURE)  # 破万
    text = plain[start:stop]
    core = start - (previous == "负" and start > floor)
    if "分之" in text.replace(" ", "") or text in ("一半", "过半") or (len(text) >= 3 and "点" in text):
        return Sighting(before(plain, start, floor), after(plain, stop, None), start, stop, stop, FIGURE)
    if run == "一" and plain[stop : stop + 1] == "半" and previous not in "另每":
        return Sighting(before(plain, start, floor), stop + 1, start, stop + 1, stop + 1, FIGURE)
    letters = sum(c in "十百千万亿拾佰仟" for c in run)
    following = plain[stop : stop + 1] or "\n"
    apart = not _han(previous) and not _han(following)
    if len(run) >= 2 and letters and letters < len(run) and (apart or (len(run) >= 3 and run[0] not in "百千万亿")):
        return Sighting(before(plain, core, floor), after(plain, stop, None), core, stop, stop, FIGURE)
    if len(run) >= 2 and letters and before(plain, start, floor) < start:
        return Sighting(before(plain, start, floor), after(plain, stop, None), start, stop, stop, FIGURE)
    loose = (not _han(previous) or previous in "是前为到") and (not _han(following) or following in "而这和的与以")
    if len(run) == 1 and run not in "零〇半几数百千万亿两" and loose:
        return span(start, stop, IDIOM)
    return None


def _han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _quote_end(plain: str, end: int) -> int:
    high = plain.find("”", end, end + 8)
    return high if high >= 0 else end
