"""Hedges that cancel, double or contradict one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..flaw import Flaw

_JIN = "(?<![最附邻接临靠新远亲贴相走逼迫渐抵挨就凑将晚左右切])近"
"""近 as a hedge, not the end of another word (最近, 附近)."""
_YUE = "(?<![大签制条公契预合节履违解续邀集简婚纽特誓盟失赴守稿要和毁缔立租爽隐依践换北里华征如相党])约"
"""约 as a hedge, not the end of another word (签约, 预约)."""
_UNIT = (
    r"(?:(?:余|多)?[万亿千百]{0,2}(?:余|多)?(?:个?百分点|平方(?:米|公里|千米)|立方米|公里|公斤|公顷|千米|千克|千瓦时?|小时|分钟|[美欧日港]元|人民币|人[次份]|[km]?m|kg"
    r"|个(?:月|小时|工作日|交易日|百分点|家庭|企业|项目|城市|国家|省份|星期)?|[名位家户人元吨亩斤米岁天年月日周倍次件套辆台条种例起宗间所座栋处场批枚份篇部册张棵株头只匹艘架度级层折成分秒克升度瓦块桌箱瓶包组队期届门项%％])?)"
)
_FIGURE = rf"(?:\d[\d,]*(?:\.\d+)?[%％]?|[一二三四五六七八九十百千万亿两]{{1,8}}){_UNIT}"
_AROUND = r"(?:左右(?![两各岸手侧边翼摇对为逢邻开])|上下(?![班车船学游山楼级文册集游铺水联半午坡床机]))"
_TWICE = "one hedge is enough"
_AGAINST = "the two hedges contradict each other; which one is it?"
_HAS = r"(?:有|为|达|达到)?"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


@cache
def _chinese() -> tuple[tuple[re.Pattern[str], str], ...]:
    more = r"(?:至少|最少|不低于|不少于|(?<!不)超过|逾(?!期)|(?<!不)高于|(?<!不)多于)"
    most = r"(?:至多|最多|不超过|不高于|不多于)"
    less = r"(?:(?<!不)低于|不足|不到|(?<!不)少于)"
    pairs = (
        (
            rf"(?:大约|{_YUE}|大概|将近|接近|{_JIN}(?!\d+[年天日周]|\d+个?月|[一二两三四五六七八九十]+(?:[年天周]|个月))|差不多)",
            _AROUND,
            _TWICE,
        ),
        (more, "(?:及?以上)", _TWICE),
        (rf"(?:{most}|{less})", r"(?:及?以下|以内)", _TWICE),
        (rf"(?:{most}|{less})", r"及?以上", _AGAINST),
        (rf"(?:{more}|{most}|不足|不到)", _AROUND, _AGAINST),
        (rf"(?:大约|{_YUE}|大概)(?:超过|逾|近|不足)", "", _AGAINST),
    )
    return tuple((re.compile(before + _HAS + _FIGURE + after), what) for before, after, what in pairs)


def double_hedge(text: str) -> Iterator[Flaw]:
    """``double-hedge``: two hedges on one figure that say the same or contradict each other (约…左右, 不超过…以上)."""
    seen: set[int] = set()
    for pattern, what in _chinese():
        for m in pattern.finditer(text):
            if m.end() not in seen:
                seen.add(m.end())
                yield Flaw("double-hedge", m.start(), m.end(), f"{m[0]}: {what}")
    for literals, source in _ENGLISH:
        if any(literal in text for literal in literals):
            for m in _pattern(source).finditer(text):
                end = m.start() + len(m[0].rstrip(".,"))
                yield Flaw("double-hedge", m.start(), end, f"{text[m.start() : end]}: {_TWICE}")


_NUMBER = r"[$£€]?\d[\d,.]*(?: (?!or\b|and\b)\w+){0,2}?"
_LEADS = (
    "of",
    "was",
    "were",
    "is",
    "are",
    "at",
    "in",
    "for",
    "to",
    "by",
    "killed",
    "costs",
    "cost",
    "has",
    "had",
    "have",
)
_LEAD = "|".join(rf"(?<=\b{word} )" for word in _LEADS)
"""Words after which "about" and "around" hedge: worried about some 200 jobs, and around some 50 lakes, have them as
prepositions."""
_ENGLISH = (
    ((" or so",), rf"\b(?:about|around|approximately|roughly|some|nearly) {_NUMBER} or so\b(?! (?:far|many|much)\b)"),
    ((" or more",), rf"\b(?:at least|(?<!\bno )more than|over) {_NUMBER} or more\b(?! (?:than|of)\b)"),
    ((" or less",), rf"\b(?:at most|up to|less than|under) {_NUMBER} or less\b(?! than\b)"),
    ((" or more",), rf"\b(?:at most|no more than|up to|fewer than|less than) {_NUMBER} or more\b(?! than\b)"),
    (
        ("oughly ", "pproximately "),
        r"\b(?:approximately|roughly) (?:about|around|approximately|roughly|some) [$£€]?\d[\d,.]*",
    ),
    (
        ("bout some", "bout a", "bout r", "round some", "round a", "round r"),
        rf"(?:{_LEAD}|(?<=\. )|(?<=, )|(?<=\n)|\A)"
        r"(?:about (?:around|approximately|roughly|some)|around (?:approximately|roughly|some)) [$£€]?\d[\d,.]*",
    ),
)
"""Doubled hedges in English, each with words of which one must be there (a pattern is compiled only then)."""


def hedge_precision(text: str) -> Iterator[Flaw]:
    """``hedge-precision``: "about" before a figure given to five digits or more (约12345.67元)."""
    for m in _pattern(
        rf"(?:大约|{_YUE}|\babout |\baround |\bapproximately |\broughly )[$£€¥]?(\d[\d,]{{0,30}}(?:\.\d{{1,30}})?)"
    ).finditer(text):
        whole, _, rest = m[1].replace(",", "").partition(".")
        digits = (whole + rest if rest else whole.rstrip("0")).lstrip("0")
        if len(digits) >= 5:
            yield Flaw("hedge-precision", m.start(), m.end(), f"{m[0]}: about, yet given to {len(digits)} digits")
