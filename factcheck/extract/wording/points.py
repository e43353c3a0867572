"""Percent and percentage points taken for each other.

A rate that moves from 5.0 % to 5.2 % rose by 0.2 percentage points, which is 4 percent. Read on the clause alone, so
both rules only warn: a rate may well change by a percentage of itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...text.sentences import clause_end, clause_start, sentence_start
from ..flaw import Flaw

_NOT_RATES = (
    "效率", "功率", "频率", "汇率", "速率", "概率", "分辨率", "市盈率", "市净率", "曲率", "倍率", "出生率", "死亡率", "病死率", "犯罪率",
    "发案率", "生育率", "离婚率", "结婚率", "自杀率", "发病率", "患病率", "感染率", "生产率", "产出率", "周转率", "换手率", "容积率", "增长率",
    "事故率", "故障率", "投诉率", "发生率", "复发率", "费率", "运价率", "心率", "斜率", "表率", "草率", "轻率", "坦率", "直率", "统率",
    "按比例", "同比例", "等比例",
)  # fmt: skip
"""Words in 率 or 比例 that are no percentage of a whole, or whose relative change is what is usually given."""
_AMOUNTS = (
    "产值", "收入", "产量", "利润", "投资", "销售额", "营收", "出口", "进口", "总额", "总值", "税收", "增加值", "成交额", "销量",
    "人数", "余额", "贷款", "存款", "支出", "消费", "价格",
)  # fmt: skip
_POINTED = (
    "率", "占", "比重", "增速", "增幅", "降幅", "涨幅", "幅度", "份额", "比例", "快", "慢", "拉动", "贡献", "影响", "推动", "带动", "拖累", "拉低",
    "导致", "比上年同期", "进度", "程度", "依存度", "集中度", "满意度", "指数", "CPI", "PPI", "GDP", "毛利", "差距", "回报", "税负", "赤字", "景气",
    "强度", "渗透", "覆盖", "预期",
)  # fmt: skip
"""Words of a clause whose percentage points are in order, though it names an amount too."""
_RATES_EN = (
    "unemployment|jobless|interest|inflation|vacancy|participation|employment|tax|mortgage|savings?|default|delinquency|poverty|literacy"
    "|vaccination|occupancy|approval|repo|lending|deposit|policy|benchmark|funds|utili[sz]ation|completion|enrol+ment|recovery|positivity"
    "|success|retention|graduation|homeownership|dropout|response|coverage|growth"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    move = r"(?:上升|提高|提升|下降|降低|回落|回升|增加|减少|上涨|下跌|增长|扩大)了?"
    moved = r"(?:rose|fell|increased|decreased|dropped|climbed|declined|grew|edged up|edged down|was up|was down|is up|is down|up|down)"
    return (
        # Between the rate and its verb stand words of time and degree, and nothing else that could rise.
        re.compile(
            rf"(?:率(?![先领队军部真性直众团])|占比|比重|份额|比例)[也又再将已均都还仅略约累计平均小大幅进一步持续明显同环比较上年去月季度期末初前的相有所稳则却]{{0,12}}?"
            rf"{move}(?!到|至|为)[约近]?(\d{{1,2}}(?:\.\d+)?)[%％]"
        ),
        re.compile(
            rf"\b(?:(?:{_RATES_EN}) (?=rate)|market (?=share)|(?:profit|gross|operating|net) (?=margin)|(?=(?:share|proportion|percentage) of (?:the )?\w))"
            r"(?P<what>(?:rate|share|margin)s?|(?:share|proportion|percentage) of (?:the )?\w+)"
            rf"(?: (?:for|of|in|on|among) (?:\w+ ){{0,2}}?\w+)? (?:also |then |\w+ly )?{moved}(?: by)? (?P<by>0?\.\d+)(?:%| percent\b| per cent\b)(?! points?)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:{'|'.join(_AMOUNTS)})(?P<between>[^，。,;；\n\d]{{0,12}}?){move}(?!到|至|为)[约近]?(\d+(?:\.\d+)?)个百分点"
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
        small = len(m[1].partition(".")[0].lstrip("0０")) <= 1
        if small and not any(word in before for word in _NOT_RATES):
            yield _percent(m, m.start(), f"{m[1]}%")
    for m in en.finditer(text):
        yield _percent(m, m.start("what"), f"{m['by']} percent")


def _percent(m: re.Match[str], start: int, moved: str) -> Flaw:
    words = m[0][start - m.start() :]
    what = f"{words}: a rate moves by percentage points; {moved} of itself is something else"
    return Flaw("percent-for-pp", start, m.end(), what)


def points_for_percent(text: str) -> Iterator[Flaw]:
    """``pp-for-percent``: an amount is said to grow by percentage points (产值增长5个百分点).

    Growth itself may move by points (出口增长比上年提高5个百分点, sales growth), and so may what is told as a share
    (spending rose 2 percentage points of GDP).
    """
    _, _, zh, en = _patterns()
    for m in zh.finditer(text):
        clause = text[clause_start(text, m.start()) : clause_end(text, m.end())]
        if any(word in clause for word in _POINTED) or re.search(r"[增降涨跌减]", m["between"]):
            continue
        if re.match(r"[，,]?(?:至|到|达到?|升至|降至)\d+(?:\.\d+)?[%％]", text[m.end() : m.end() + 12]):
            continue
        yield _points(m)
    shares = r"\b(?:margin|growth|share|rate|ratio|proportion|pace|contribution|tax|duty|returns?|yield|spread|gap|confidence|approval|support)s?\b"
    for m in en.finditer(text):
        around = text[sentence_start(text, m.start()) : m.end()]
        after = text[m.end() : m.end() + 40]
        if not re.search(shares, around, re.IGNORECASE) and not re.match(
            r",? (?:of (?:GDP|gross|the total|all|total)|as a|relative|to \d+(?:\.\d+)?(?:%| percent| per cent)|faster|slower|more|less)",
            after,
        ):
            yield _points(m)


def _points(m: re.Match[str]) -> Flaw:
    what = f"{m[0]}: an amount grows by percent; percentage points tell how a share or a rate moves"
    return Flaw("pp-for-percent", m.start(), m.end(), what)
