"""What each figure is about, from the words around it: measure, kind, period, area, basis, whole, attribution."""

from __future__ import annotations

import re
from functools import cache

from ..quantity.lazy import pattern
from ..text.sentences import Clauses
from .item import Item
from .sighting import DATE, FIGURE

_AVERAGES = "人均|户均|均价|平均|日均|年均|月均|亩均|每人|每户|每亩|单价|average|per capita|mean |median|指数".split(
    "|"
)
_COMPARED = re.compile(
    r"(?:比|较)(?:上年|去年|上月|上届|同期|年初|上季度|前年|往年|去年同期|上年同期|上周|前一年)[^，,。]{0,8}(?<!的)\Z"
)
_PERCENT, _COUNTS = ("percent", "permille"), ("count", "plain")
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]+")
_STOP_WORDS = frozenset(
    (
        "the a an of in on at to from by for with and or but as is was were are be been has have had its it their his her this that "
        "which who including included include total percent said according than more less about nearly over under up down all rose "
        "fell fiscal ago earlier monday tuesday wednesday thursday friday saturday sunday year last month quarter million billion there will would also other new per cent number"
    ).split()
)
_TAILS = re.compile(
    r"(?:共计|合计|总计|累计|共有|共|约占|约为|约有|约|占比|占到|占|分别为|分别是|分别|达到了|达到|达|为|是|有|完成|实现|仅|已|了|的|至|到|近|超过|增加到|增至|增长到|升至|降至|由|从|在|和|及|与|或|高达|多达|逾|即|获得|获|取得|接诊)++\Z"
)
"""Possessive: the words overlap (达到了, 达到, 了), and trying every way to part a run of them would take for ever."""
_LONGEST_TAIL = 60
"""Characters of such a run that are looked at."""
_HEADS = re.compile(
    r"\A(?:其中|同时|此外|另外|目前|截至|全年|当年|今年|去年|预计|据统计|据悉|实现|完成|共|并|还|且|而|也|全市|全省|全县|全区|全国|我市|我省|我县|本市|本届|报告期内|公司|对|为|使|让|将|把|从|已)+"
)
_NOUN_STOP = re.compile(
    r"[^\u4e00-\u9fff“”\"A-Za-z0-9]|实行|担任|参[加与赛]|纳入|挂任|提供|涉及|进行|开展|开设|已经?|将|被|均|都|全部|到|在|为|从|把|给|获|完成|实现|的|和|与|及|按|占|达|是|有(?!限)|翻|运营|以上|以下|左右|奖牌$"
)


def describe(items: list[Item], clauses: Clauses, lang: str) -> None:
    """Fill in what every item of an article is about. Items are in order; only claims get a measure."""
    text = clauses.text
    period, paragraph = "", -1
    area = ""
    floor = 0
    previous: Item | None = None
    for item in items:
        start, end = item.at.start, item.at.end
        item.clause = clauses.clause(item.at.core)
        item.sentence = clauses.sentence(item.at.core)
        item.paragraph = clauses.paragraph(item.at.core)
        if item.paragraph != paragraph:
            period, paragraph = "", item.paragraph
        if item.at.sort == DATE:
            item.kind = "date"
            if not _COMPARED.search(text, max(0, end - 12), end) and text[start - 1 : start] not in "比较":
                period = text[start:end]
            continue
        inherited = False
        item.period = period
        if not item.claim:
            item.kind = item.kind or item.at.sort
            continue
        before = text[item.clause[0] : start]
        after = text[end : min(item.clause[1], end + 40)]
        if lang == "zh":
            area = _area(text, item.sentence[0], start) or area
            item.area = area
        item.average = any(word in before for word in _AVERAGES)
        item.compared = _COMPARED.search(before) is not None
        last = text[max(item.clause[0], floor) : start]
        if lang == "zh":
            _chinese(item, text, before, after)
        else:
            _english(item, text, before, after, last)
        if (
            previous is not None
            and previous.sentence == item.sentence
            and item.kind in ("share", "growth", "change", "rate")
        ):
            if (
                not item.measure
                or item.measure.startswith(("占", "比", "较", "of "))
                or (item.kind == "share" and lang != "zh")
            ):
                item.measure = previous.measure
                inherited = True
        if not item.measure and previous is not None and previous.sentence == item.sentence:
            item.measure, inherited = previous.measure, True
        if previous is not None and text[previous.at.end : start].strip() in ("、", "和", "及", "，", "and", ","):
            item.measure = item.measure if lang != "zh" and item.sort == "count" else previous.measure
        elif not inherited:
            previous = item
        floor = end
        item.basis = _basis(text, item)
        item.attributed_to = _source(text, item)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "area": pattern(
            r"(?:(?<=[，。,；;、\s在到对向至和\n])|\A|^)([\u4e00-\u9fff]{2,3}(?:省|自治区|市|县|区|镇|乡))(?![场委政属直级领内别])"
        ),
        "share": pattern(r"占(?!地|领|用)|比重|份额|占比|之中有"),
        "of": pattern(r"占(?:全部|全市|全县|全省|全国|整个|其)?([\u4e00-\u9fff]{0,12}?)(?:总数|总量|总额|总人数)?(?:的|比重|比例|比|的比重|的比例)?(?:达到?|为|约|近|超过)*+\Z"),
        "rate": pattern(r"(?:率|比例|比|程度|指数|进度|任务|目标|概率|满意度)(?:的|为|达到?|约|超过|是|至|到|高达|仅|近|逾)*+\Z"),
        "rise": pattern(r"(?:增速|增幅|涨幅|增长率|降幅|跌幅)(?:为|达到?|约|是)*+\Z"),
        "object": pattern(r"\s+(?:for|from|in|of|at)\s+(?:the |its |other |their |a )*((?:[a-z][a-z-]+ ?){1,3})(?!\d)"),
        "of_en": pattern(r"\s*(?:of|in)\s+(?:the |its |all |their |his |total |overall )*((?:[A-Za-z-]+ ?){1,4})", re.IGNORECASE),
        "rate_en": pattern(r"\b(?:rate|ratio|margin|yield|turnout|unemployment|inflation)s?\b", re.IGNORECASE),
        "grow_en": pattern(r"\b(?:rise|rose|risen|fell|fall|fallen|grew|grow|grown|increas|decreas|declin|drop|gain|climb|jump|surg|plung|growth|slump|slid|shrank|contract|expand)\w*", re.IGNORECASE),
        "source": pattern(r"据([\u4e00-\u9fff]{0,12}?)(?:统计|介绍|透露|了解|测算|通报|显示)|according to ((?:[A-Za-z-]+ ?){1,6})", re.IGNORECASE),
    }  # fmt: skip


def _chinese(item: Item, text: str, before: str, after: str) -> None:
    patterns = _patterns()
    figure = item.figure
    sort = item.sort
    lead = text[item.at.start : item.at.core]
    subject = (
        before.rsplit("、", maxsplit=1)[-1] if "、" in before and not before.endswith("、") else before.rstrip("、和及")
    )
    listed = "、" in before or before.endswith(("和", "及"))
    tail = _TAILS.search(subject, max(0, len(subject) - _LONGEST_TAIL))
    stem = subject if tail is None else subject[: tail.start()]
    stem = _HEADS.sub("", stem)
    noun = _noun_after(after) if sort in ("count", "plain", "ordinal") and not before.endswith("合计") else ""
    if noun and (
        not stem or len(stem) < 2 or (sort == "count" and text[item.at.edge : item.at.edge + 1] not in "，,。;；、和")
    ):
        item.measure = noun
    else:
        item.measure = _last_words(stem) or noun
    around = (
        re.sub(r"[^\u4e00-\u9fff]", "", before[-16:]) + " " + re.sub(r"[^\u4e00-\u9fff]", " ", after[:10]).split(" ")[0]
    )
    item.words = frozenset(w[i : i + 2] for w in around.split() for i in range(len(w) - 1))
    if sort in ("percent", "permille", "point", "basis-point") or (
        sort == "plain" and figure is not None and figure.wording == "fraction"
    ):
        share = patterns["of"].search(before + lead)
        if sort in ("point", "basis-point"):
            item.kind = "change" if figure is not None and figure.change else "level"
        elif share is not None or patterns["share"].search(subject + lead):
            item.kind, item.whole = "share", share[1] if share is not None else ""
        elif patterns["rise"].search(before) or (figure is not None and figure.change):
            item.kind = "growth"
        elif listed and not stem:
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


def _noun_after(after: str) -> str:
    stop = _NOUN_STOP.search(after)
    noun = after[: stop.start()] if stop is not None else after
    return noun.strip('“”"')[:10] if len(noun) >= 2 else ""


_BOUNDARY = re.compile(
    r"(?=((?:取得|实现|达成|完成|争取|解决|开展|筛选|促成|明确|发放|获得|投入|带动|帮助|通过|按照|根据|组织|发现|储备|比上年|比上月|其中|截至|约占|共有|共计|共(?!同|产|享|建)|累计|预计|(?:[的了着把由向给按且还也已]|对(?![外口方象])|将(?!军)|为(?!止)|从(?![业事])|使(?!用)|让(?!利)|在(?![校园职编建岗册库押院])|以(?![上下内外及])|并(?!购)))(?=[\u4e00-\u9fff“]{2})))"
)
"""A word that cannot be within a noun phrase, wherever one begins, with two more characters behind it."""


def _last_words(stem: str) -> str:
    """The noun phrase that a stretch of text before a figure ends with, cut at words that cannot be in one."""
    stem = re.sub(r"[（(][^（()）]*[）)]", "", stem)
    runs = re.findall(r"[\u4e00-\u9fffA-Za-z“”]+", stem)
    if not runs:
        return ""
    words = runs[-1]
    cut = 0
    for boundary in _BOUNDARY.finditer(words):
        cut = boundary.end(1)
    words = words[cut:].removesuffix("分别为")
    words = re.sub(r"^(?:全市|全省|全县|全国|全区)", "", words).strip("“”")
    return words if len(words) <= 12 else words[-8:]


_LEVEL_EN = re.compile(r"\b(?:to|from|at|of|than)\s\Z")


def _english(item: Item, text: str, before: str, after: str, last: str) -> None:
    patterns = _patterns()
    figure, sort = item.figure, item.sort
    # What follows the figure before belongs to that figure, up to the "and" of a list.
    left = [w.lower() for w in _WORD.findall(re.split(r"\band\b", last)[-1] if len(last) < len(before) else before)][
        -6:
    ]
    right = [w.lower() for w in _WORD.findall(re.split(r"\d|,|;|\band\b", after, maxsplit=1)[0])][:5]
    unit = [w.lower() for w in _WORD.findall(text[item.at.stop : item.at.edge])]
    content = [w for w in (*left, *unit, *right) if w not in _STOP_WORDS]
    item.words = frozenset(w.rstrip("s") for w in content)
    near = [w for w in left if w not in _STOP_WORDS][-2:]
    nouns = [w for w in unit if w not in _STOP_WORDS] if sort == "count" else []
    object_of = (
        patterns["object"].match(after) if sort in ("money", "plain", "count", "measure") and not nouns else None
    )
    spoken = (
        [w.lower() for w in _WORD.findall(object_of[1]) if w.lower() not in _STOP_WORDS][:2]
        if object_of is not None
        else []
    )
    item.measure = " ".join(nouns or spoken or near or [w for w in right if w not in _STOP_WORDS][:2])
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
        elif patterns["rate_en"].search(before):
            item.kind = "rate"
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


def _area(text: str, start: int, end: int) -> str:
    """The last place named before a figure in its sentence: a name at the head of a clause, ending in 省 市 县 …"""
    found = ""
    for m in _patterns()["area"].finditer(text[max(start, end - 80) : end]):
        found = m[1]
    return "" if found[:1] in ("全", "各", "我", "本", "该") else found


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
