"""Percent and percentage points taken for each other.

A rate that moves from 5.0 % to 5.2 % rose by 0.2 percentage points, which is 4 percent. Read on the clause alone, so
both rules only warn: a rate may well change by a percentage of itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..flaw import Flaw, clause_end, clause_start

_NOT_RATES = (
    "效率",
    "功率",
    "频率",
    "汇率",
    "速率",
    "概率",
    "分辨率",
    "市盈率",
    "曲率",
    "倍率",
    "出生率",
    "死亡率",
    "犯罪率",
    "发案率",
)
"""Words in 率 that are no percentage of a whole, or whose relative change is what is usually given."""
_AMOUNTS = (
    "产值", "收入", "产量", "利润", "投资", "销售额", "营收", "出口", "进口", "总额", "总值", "税收", "增加值", "成交额", "销量",
    "人数", "余额", "贷款", "存款", "支出", "消费", "价格",
)  # fmt: skip


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    move = r"(?:上升|提高|提升|下降|降低|回落|回升|增加|减少|上涨|下跌|增长|扩大)了?"
    return (
        re.compile(
            rf"(?:率|占比|比重|份额|比例)[^，。,;；\n\d]{{0,12}}?{move}(?!到|至|为)[约近]?(\d{{1,2}}(?:\.\d+)?)[%％]"
        ),
        re.compile(
            r"\b(?:rate|share|proportion|percentage|margin)s? (?:\w+ ){0,4}?(?:rose|fell|increased|decreased|dropped|climbed|declined|grew|edged up|edged down|up|down)"
            r"(?: by)? (0?\.\d+|0\.\d+)(?:%| percent\b| per cent\b)(?! points?)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:{'|'.join(_AMOUNTS)})[^，。,;；\n\d]{{0,12}}?{move}(?!到|至|为)[约近]?(\d+(?:\.\d+)?)个百分点"
        ),
        re.compile(
            r"\b(?:revenue|sales|output|production|exports|imports|profit|income|spending|investment)s? (?:\w+ ){0,3}?"
            r"(?:rose|fell|increased|decreased|dropped|climbed|declined|grew)(?: by)? (\d+(?:\.\d+)?) percentage points?\b",
            re.IGNORECASE,
        ),
    )


def percent_for_points(text: str) -> Iterator[Flaw]:
    """``percent-for-pp``: a rate or share is said to move by a percentage (失业率上升0.2%) where points are likely meant.

    Only small moves are named: a rate that "rises by 40 %" is usually meant in percent of itself.
    """
    zh, en, _, _ = _patterns()
    for m in zh.finditer(text):
        before = text[max(0, m.start() - 3) : m.start() + 3]
        small = float(m[1]) < 10  # a guess at what is likely, not a verdict
        if small and not any(word in before for word in _NOT_RATES) and "增长率" not in before:
            yield Flaw(
                "percent-for-pp",
                m.start(),
                m.end(),
                f"{m[0]}: a rate moves by percentage points; {m[1]}% of itself is something else",
            )
    for m in en.finditer(text):
        yield Flaw(
            "percent-for-pp",
            m.start(),
            m.end(),
            f"{m[0]}: a rate moves by percentage points; {m[1]} percent of itself is something else",
        )


def points_for_percent(text: str) -> Iterator[Flaw]:
    """``pp-for-percent``: an amount is said to grow by percentage points (产值增长5个百分点)."""
    _, _, zh, en = _patterns()
    for m in zh.finditer(text):
        clause = text[clause_start(text, m.start()) : clause_end(text, m.end())]
        if not any(
            word in clause
            for word in (
                "率",
                "占",
                "比重",
                "增速",
                "增幅",
                "降幅",
                "涨幅",
                "份额",
                "比例",
                "快",
                "慢",
                "拉动",
                "贡献",
                "比上年同期",
            )
        ):
            yield Flaw(
                "pp-for-percent",
                m.start(),
                m.end(),
                f"{m[0]}: an amount grows by percent; percentage points tell how a share or a rate moves",
            )
    for m in en.finditer(text):
        yield Flaw(
            "pp-for-percent",
            m.start(),
            m.end(),
            f"{m[0]}: an amount grows by percent; percentage points tell how a share or a rate moves",
        )
