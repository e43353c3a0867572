"""分别: as many values as names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...text.sentences import ENDS
from ..flaw import Flaw

_SPLIT = "、和及与以跟"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    figure = r"(?:[$£€¥￥]?\d[\d,，]*(?:\.\d+)?(?:[%％‰]|[万亿]{0,2})|(?<![第])[一二三四五六七八九十百千两]{1,6}(?=[个名家户人元件项次例亿万分]))"
    verb = r"(?:同比|环比|比上年|较上年)?(?:增长|下降|上升|提高|增加|减少|回落|占|达到|达|为|是|有|完成|实现|获得|突破|超过|涨|跌|上涨|下跌)"
    return (
        re.compile(rf"分别(?:约)?({verb})(?:了|到|约|近)?"),
        re.compile(figure),
    )


def respectively(text: str) -> Iterator[Flaw]:
    """``respectively``: 分别 with lists of unequal length, or with a single value after 分别为.

    Names are counted only where a clean list stands right before; values that are a multiple of the names (grouped
    values) pass.
    """
    marker, figure = _patterns()
    for m in marker.finditer(text):
        end = m.end()
        while end < len(text) and text[end] not in ENDS and end - m.end() < 160:
            end += 1
        values = _values(text, m.end(), end, figure)
        names = _names(text, m.start())
        if not values:
            continue
        stretch = (m.start(), values[-1][1])
        if len(values) == 1:
            if _closes(text, values[0][1], end, figure):
                yield Flaw(
                    "respectively",
                    *stretch,
                    f"{text[m.start() : values[0][1]]}: 分别 (respectively) is followed by a single figure",
                )
        elif names >= 2 and len(values) % names:
            yield Flaw(
                "respectively",
                *stretch,
                f"{text[m.start() : values[-1][1]]}: {names} things are named, {len(values)} figures are given",
            )


def _values(text: str, start: int, end: int, figure: re.Pattern[str]) -> list[tuple[int, int]]:
    """The figures of the list that starts at ``start``: as long as only list marks and short words stand between."""
    values: list[tuple[int, int]] = []
    at = start
    while found := figure.search(text, at, end):
        between = text[at : found.start()]
        joined = any(c in between for c in "、和及与,，以")
        if joined != bool(values):
            break  # another sentence, or a list of names (分别为甲公司和乙公司)
        if len(between) > 16 or (values and "其中" in between):
            break
        clause = between.rsplit("，", 1)[-1].rsplit(",", 1)[-1]
        if ("，" in between or "," in between) and (
            len(clause) > 3 or any(c in clause for c in "均都各增降升减涨跌合总共计")
        ):
            break  # a new clause with a subject or a verb of its own, or the sum
        values.append(found.span())
        at = found.end()
    return values


def _closes(text: str, at: int, end: int, figure: re.Pattern[str]) -> bool:
    """Whether nothing that could be a second value follows in the sentence's next words."""
    rest = text[at:end]
    stop = min(
        (i for i in (rest.find("，"), rest.find(","), rest.find(";"), rest.find("；")) if i >= 0), default=len(rest)
    )
    clause, after = rest[:stop], rest[stop + 1 : stop + 14]
    return (
        not any(c in clause for c in "、和及与") and figure.search(after) is None and not after.startswith(("另", "后"))
    )


def _names(text: str, marker: int) -> int:
    """How many names the list right before 分别 has; 0 when there is no clean list."""
    start = marker
    while start > 0 and text[start - 1] not in ENDS + "，," and marker - start < 80:
        start -= 1
    clause = text[start:marker]
    if "、" not in clause and "和" not in clause:
        return 0
    if any(c.isdigit() for c in clause) or "等" in clause or "(" in clause or "（" in clause:
        return 0
    pieces = re.split(r"、|和|及|与|以及", clause)
    # 发展和改革, 和谐: a single 和 without 、 may be part of a name, so only lists with 、 or of two short names count.
    if "、" in clause:
        last = re.split(r"、", clause)[-1]
        count = clause.count("、") + 1
        return count + 1 if re.search(r".{2,}(?:和|及|与).{2,}", last) else count
    return 2 if len(pieces) == 2 and all(1 < len(p) <= 12 for p in pieces) else 0
