"""Where each figure stands, and what kind of figure it is by the words around it: kind, basis, whole, attribution."""

from __future__ import annotations

import re
from functools import cache

from ..quantity.lazy import pattern
from ..text.sentences import Clauses
from .item import Item
from .sighting import DATE, FIGURE
from .subject import subject

_AVERAGES = "人均|户均|均价|平均|日均|年均|月均|亩均|每人|每户|每亩|单价|average|per capita|mean |median|指数".split(
    "|"
)
_COMPARED = re.compile(
    r"(?:比|较)(?:上年|去年|上月|上届|同期|年初|上季度|前年|往年|去年同期|上年同期|上周|前一年)[^，,。]{0,8}(?<!的)\Z"
)
_PERCENT, _COUNTS = ("percent", "permille"), ("count", "plain")


def describe(items: list[Item], clauses: Clauses, lang: str) -> None:
    """Fill in where every item of an article stands, and what kind of figure each claim is. Items are in order."""
    text = clauses.text
    for item in items:
        start, end = item.at.start, item.at.end
        item.clause = clauses.clause(item.at.core)
        item.sentence = clauses.sentence(item.at.core)
        item.paragraph = clauses.paragraph(item.at.core)
        if item.at.sort == DATE:
            item.kind = "date"
            continue
        if not item.claim:
            item.kind = item.kind or item.at.sort
            continue
        before = text[item.clause[0] : start]
        after = text[end : min(item.clause[1], end + 40)]
        item.average = any(word in before for word in _AVERAGES)
        item.compared = _COMPARED.search(before) is not None
        if lang == "zh":
            _chinese(item, text, before)
        else:
            _english(item, before, after)
        item.basis = _basis(text, item)
        item.attributed_to = _source(text, item)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "share": pattern(r"占(?!地|领|用)|比重|份额|占比|之中有"),
        "of": pattern(r"占(?:全部|全市|全县|全省|全国|整个|其)?([\u4e00-\u9fff]{0,12}?)(?:总数|总量|总额|总人数)?(?:的|比重|比例|比|的比重|的比例)?(?:达到?|为|约|近|超过)*+\Z"),
        "rise": pattern(r"(?:增速|增幅|涨幅|增长率|降幅|跌幅)(?:为|达到?|约|是)*+\Z"),
        "of_en": pattern(r"\s*(?:of|in)\s+(?:the |its |all |their |his |total |overall )*((?:[A-Za-z-]+ ?){1,4})", re.IGNORECASE),
        "grow_en": pattern(r"\b(?:rise|rose|risen|fell|fall|fallen|grew|grow|grown|increas|decreas|declin|drop|gain|climb|jump|surg|plung|growth|slump|slid|shrank|contract|expand)\w*", re.IGNORECASE),
        "source": pattern(r"据([\u4e00-\u9fff]{0,12}?)(?:统计|介绍|透露|了解|测算|通报|显示)|according to ((?:[A-Za-z-]+ ?){1,6})", re.IGNORECASE),
    }  # fmt: skip


def _chinese(item: Item, text: str, before: str) -> None:
    patterns = _patterns()
    figure = item.figure
    sort = item.sort
    lead = text[item.at.start : item.at.core]
    own = (
        before.rsplit("、", maxsplit=1)[-1] if "、" in before and not before.endswith("、") else before.rstrip("、和及")
    )
    listed = "、" in before or before.endswith(("和", "及"))
    if sort in ("percent", "permille", "point", "basis-point") or (
        sort == "plain" and figure is not None and figure.wording == "fraction"
    ):
        share = patterns["of"].search(before + lead)
        if sort in ("point", "basis-point"):
            item.kind = "change" if figure is not None and figure.change else "level"
        elif share is not None or patterns["share"].search(own + lead):
            item.kind, item.whole = "share", share[1] if share is not None else ""
        elif patterns["rise"].search(before) or (figure is not None and figure.change):
            item.kind = "growth"
        elif listed and not any(subject(own)):
            item.kind = "share" if patterns["share"].search(text, item.sentence[0], item.at.start) else "rate"
        else:
            item.kind = "rate"
    elif sort == "times":
        item.kind = "growth" if figure is not None and figure.change else "ratio"
    elif sort == "ordinal" or lead.startswith("第"):
        item.kind = "ordinal"
    elif (figure is not None and figure.change) or item.compared:
        item.kind = "change"
    elif (
        sort == "measure"
        and figure is not None
        and any(base in ("s", "month", "year", "day", "mo", "a") for base, _ in figure.unit.dimension)
    ):
        item.kind = "duration"
    elif sort in {"count", "plain"}:
        item.kind = "level" if item.average else "count"
    else:
        item.kind = "level"


_LEVEL_EN = re.compile(r"\b(?:to|from|at|of|than)\s\Z")


def _english(item: Item, before: str, after: str) -> None:
    patterns = _patterns()
    figure, sort = item.figure, item.sort
    whole = patterns["of_en"].match(after)
    if sort in ("point", "basis-point"):
        item.kind = "change"
    elif sort in _PERCENT or (sort in _COUNTS and figure is not None and figure.wording == "fraction"):
        if (figure is not None and figure.change) or (
            patterns["grow_en"].search(before[-40:]) and whole is None and not _LEVEL_EN.search(before)
        ):
            item.kind = "growth"
        elif whole is not None or re.search(r"\bor\s\Z", before):
            item.kind, item.whole = "share", whole[1].strip() if whole is not None else ""
        else:
            item.kind = "rate"
    elif figure is not None and figure.change:
        item.kind = "change"
    elif sort == "ordinal":
        item.kind = "ordinal"
    elif (
        sort == "measure"
        and figure is not None
        and figure.unit.symbol.rstrip("s") in ("year", "month", "day", "hour", "week", "minute", "second")
    ):
        item.kind = "duration"
    elif sort in _COUNTS:
        item.kind = "count"
    elif sort == "times":
        item.kind = "ratio"
    else:
        item.kind = "level"


def _basis(text: str, item: Item) -> str:
    if item.kind not in ("growth", "change"):
        return ""
    around = text[max(item.sentence[0], item.at.start - 12) : item.at.end].lower()
    if "环比" in around or "比上月" in around or "month-on-month" in around:
        return "mom"
    if "比年初" in around or "较年初" in around:
        return "ytd"
    if any(
        word in around for word in ("同比", "比上年", "比去年", "较上年", "较去年", "year-on-year", "a year earlier")
    ):
        return "yoy"
    return ""


def _source(text: str, item: Item) -> str:
    found = _patterns()["source"].search(text, item.sentence[0], item.at.start)
    return found[0].strip() if found is not None and len(found[0]) <= 24 else ""


def is_figure(item: Item) -> bool:
    """Whether an item is a stated quantity with a value."""
    return item.at.sort == FIGURE and item.figure is not None
