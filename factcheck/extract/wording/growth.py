"""Verbs of growth and decline that do not go with their figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from ...text.sentences import clause_start
from ..flaw import Flaw

_RATES = (
    "率", "占", "比重", "比例", "份额", "增速", "增幅", "降幅", "涨幅", "幅度", "覆盖", "进度", "完成", "评分", "满意", "税", "首付", "佣金", "手续费",
    "折扣", "股比", "股权", "持股", "含量", "浓度", "湿度", "水平", "负荷", "回报", "贡献", "毛利", "强度", "系数", "增长", "下降", "成数", "目标", "计划",
    "指数", "概率", "几率", "可能", "出勤", "差距", "补贴", "补助标准", "额度",
)  # fmt: skip
"""Words of things that do arrive at a percentage."""
_SIGNED = (
    "利", "盈", "益", "净", "顺差", "逆差", "现金流", "余额", "差额", "温", "亏", "增速", "增幅", "增长", "涨幅", "回报", "期货", "原油", "油价",
    "电价", "合约", "缺口", "差距",
)  # fmt: skip
"""Words of quantities that can turn negative, and so can fall by more than all of themselves."""
_SIGNED_EN = r"profit|income|earnings|surplus|deficit|cash|\bnet\b|growth|margin|balance|return|\bgap\b|oil|crude|futures|power|electricity"
_AMOUNTS = (
    "产量", "销量", "人数", "收入", "投资", "进口", "出口", "成交", "价格", "面积", "数量", "案件", "事故", "产值", "支出", "人口",
    "客流", "游客", "销售", "房价", "单价", "成本", "排放", "能耗", "用电", "发电", "货运", "客运", "库存", "户数", "起数",
)  # fmt: skip
_NARROW = {0xFF10 + i: 0x30 + i for i in range(10)}
"""Full-width digits to plain ones."""
_FALL = r"(?:下降|减少|降低|下滑|下跌|缩减|回落|萎缩|缩短|缩小|暴跌|锐减|骤降)"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def grew_to(text: str) -> Iterator[Flaw]:
    """``grew-to``: an amount "grew to" a percentage (产量增长到5%): by is likely meant."""
    for m in _pattern(
        r"(?:增长|增加|上升|提高|提升|减少|下降|降低)(?:到|至)了?(?:约|近)?(\d+(?:\.\d+)?)[%％]"
    ).finditer(text):
        clause = text[clause_start(text, m.start()) : m.start()]
        # A bare verb takes its subject from the clause before it.
        before = clause if len(clause) > 1 else text[max(0, m.start() - 30) : m.start()]
        aim = _pattern(r"以[内上下]|的?(?:目标|计划|水平)").match(text, m.end())
        if aim is None and not any(word in before for word in _RATES) and any(word in before for word in _AMOUNTS):
            yield Flaw("grew-to", m.start(), m.end(), f"{m[0]}: an amount changes by a percentage, not to one")


def grew_by(text: str) -> Iterator[Flaw]:
    """``grew-by``: a figure "grew by" a figure greater than the one it grew from (由20张增加了35张): the new level, likely.

    Not where the level that follows is what the two add up to (由20家增加了35家，达到55家).
    """
    for m in _pattern(
        r"(?:由|从)(\d{1,12}(?:\.\d{1,9})?)([万亿]?[\u4e00-\u9fff]{0,2}?)(?:增加|增长|提高|上升|扩大)了(\d{1,12}(?:\.\d{1,9})?)\2(?![\d%％倍个百])"
    ).finditer(text):
        old, more = _number(m[1]), _number(m[3])
        level = _pattern(
            r"[^\d。\n]{0,10}?(?:达到?了?|增至|增加到|升至|升到|提高到|扩大到|变为|成为|为|至|到|共有?|总数)(?:了|约)?(\d{1,12}(?:\.\d{1,9})?)"
        ).match(text, m.end())
        sums = level is not None and abs(_number(level[1]) - old - more) * 100 <= old + more
        if more <= old or sums:
            continue  # what cannot be the new level, or leads to the one that follows, is the change
        yield Flaw(
            "grew-by", m.start(), m.end(), f"{m[0]}: 增加了 says by how much; from one figure to another is 增加到"
        )


def _number(digits: str) -> Fraction:
    return Fraction(digits.translate(_NARROW))


def fall_in_times(text: str) -> Iterator[Flaw]:
    """``fall-in-times``: a fall counted in times (下降3倍, 3 times less), which has no agreed meaning."""
    for m in _pattern(
        rf"{_FALL}了?(?:约|近|超过?|逾)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十数几]+)(?:多|余)?倍"
    ).finditer(text):
        yield Flaw(
            "fall-in-times",
            m.start(),
            m.end(),
            f"{m[0]}: a thing cannot fall by a multiple of itself; say to what part, or by what percent, it fell",
        )
    for m in _pattern(
        r"\b(?:\d{1,6}(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten) times (?:less|lower|fewer|smaller|cheaper|slower)\b"
        r"(?! than (?:an?|one|two|three|\d+) (?:second|minute|hour|day|week|month|year|decade)s?\b)"
    ).finditer(text):
        yield Flaw(
            "fall-in-times",
            m.start(),
            m.end(),
            f"{m[0]}: a thing cannot fall by a multiple of itself; say to what part, or by what percent, it fell",
        )


def fall_over_100(text: str) -> Iterator[Flaw]:
    """``fall-over-100``: a decline beyond 100 % of something that cannot be negative; ``fall-over-100-perhaps`` where
    the text does not say that it cannot (a profit that turns into a loss falls by more than 100 %)."""
    zh = rf"{_FALL}了?(?:约|近|超过?|逾|幅度[达为])?(\d+(?:\.\d+)?)[%％]"
    en = r"\b(?:fell|dropped|declined|decreased|plunged|tumbled|shrank|slumped|down)(?: by)? (?:about |nearly |more than )?(\d[\d,]*(?:\.\d+)?)(?:%| percent\b| per cent\b)"
    for m in _pattern(zh).finditer(text):
        if _over(m[1]):
            subject = text[max(clause_start(text, m.start()), m.start() - 24) : m.start()]
            sure = any(word in subject for word in _AMOUNTS) and not any(word in subject for word in _SIGNED)
            if sure or not _below_zero(text, m.end()):
                yield _fall(m, sure)
    for m in _pattern(en).finditer(text):
        if _over(m[1].replace(",", "")):
            subject = text[max(0, m.start() - 60) : m.start()].lower()
            subject = subject[subject.rfind(".") + 1 :]
            sure = bool(
                re.search(
                    r"\b(?:sales|output|production|exports|imports|prices?|visitors|passengers|deaths|cases|spending|population|shipments)\b",
                    subject,
                )
            )
            sure = sure and not re.search(_SIGNED_EN, subject)
            if sure or not _below_zero(text, m.end()):
                yield _fall(m, sure)


def _below_zero(text: str, end: int) -> bool:
    """Whether the words that follow say that the thing fell below nothing (由盈转亏, to a loss of $3 million)."""
    return (
        _pattern(r"亏|转负|负值|为负|至-|\bloss|\bminus\b|\bnegative\b|\bdeficit\b|\bin the red\b| to -").search(
            text, end, end + 50
        )
        is not None
    )


def _over(digits: str) -> bool:
    whole, _, rest = digits.translate(_NARROW).partition(".")
    whole = whole.lstrip("0")
    return len(whole) > 3 or (len(whole) == 3 and (whole > "100" or rest.strip("0") != ""))


def _fall(m: re.Match[str], sure: bool) -> Flaw:
    name = "fall-over-100" if sure else "fall-over-100-perhaps"
    return Flaw(name, m.start(), m.end(), f"{m[0]}: nothing can lose more than 100% of itself")


def base_clash(text: str) -> Iterator[Flaw]:
    """``base-clash``: one figure stands under two bases at once (同比、环比增长5%)."""
    for m in _pattern(
        r"(?:同比[、和及]?环比|环比[、和及]?同比)(?!均|都|分别|双双|皆|各)[^，。,;；\n\d]{0,6}(?:增长|下降|上涨|下跌|上升)(\d+(?:\.\d+)?)[%％](?!和|、|/|以及|与|及|，\d)"
    ).finditer(text):
        yield Flaw("base-clash", m.start(), m.end(), f"{m[0]}: one figure for two bases; say which it is, or give both")
