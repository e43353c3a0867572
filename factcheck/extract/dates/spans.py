"""Periods and spans: one that ends before it starts, a stated length that is not its own, an age that is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ...text.sentences import sentence_start
from ..flaw import Flaw
from .calendar import MONTH, TO, other_calendar, pattern


def order(text: str) -> Iterator[Flaw]:
    """``period-order``: a period that ends before it starts (2020—2018年, 5月20日至10日, between May 20 and May 10)."""
    for m in pattern(rf"(?<![\d前])((?:1[89]|20)\d\d)年?{TO}((?:1[89]|20)\d\d)年(?!前)").finditer(text):
        if int(m[2]) < int(m[1]) and not _not_years(text, m):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    days = (
        rf"(?<!\d)(\d{{1,2}})月(\d{{1,2}})[日号]{TO}(?:(\d{{1,2}})月)?(\d{{1,2}})(?:日(?![元游均内])|号(?![楼线店院]))"
    )
    for m in pattern(days).finditer(text):
        # Over the turn of the year (12月28日至1月3日, 上年12月26日至12月25日) the later day is the smaller number.
        turn = pattern(r"(?:每|去|上一?|前一?|往)年\s?\Z").search(text, max(0, m.start() - 5), m.start())
        if (m[3] is None or m[3] == m[1]) and int(m[4]) < int(m[2]) and not turn:
            if not other_calendar(text, m.start(), m.end()):
                yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    if "etween " in text or "rom " in text:
        yield from _english_order(text)


def _english_order(text: str) -> Iterator[Flaw]:
    for m in pattern(
        r"\b([Bb]etween|[Ff]rom) ((?:1[89]|20)\d\d) (and|to|until|through) ((?:1[89]|20)\d\d)\b(?=[,;:!?)\]\"”’\n]|\.(?!\d)|\Z| (?!(?:BCE?|B\.C|years?|days|to)\b)[a-z]+)"
    ).finditer(text):
        if int(m[4]) < int(m[2]) and _years(text, m):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    for m in pattern(
        rf"\b(?:[Bb]etween|[Ff]rom) ({MONTH}) (\d{{1,2}}) (?:and|to|until|through) (?:({MONTH}) )?(\d{{1,2}})\b"
        rf"(?!,? \d{{4}}| {MONTH}|[%\d]|[.,:]\d| (?:of|percent|per cent|people|million|billion|[a-z]+s)\b)"
    ).finditer(text):
        if (m[3] is None or m[3] == m[1]) and int(m[4]) < int(m[2]):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")


def _not_years(text: str, m: re.Match[str]) -> bool:
    """Whether the two are years before our era, years ago, or years listed backwards with a figure for each."""
    before, after = text[max(0, m.start() - 12) : m.start()], text[m.end() : m.end() + 24]
    return (
        pattern(r"前约?\Z|距今|公元前|树龄|海拔").search(before) is not None
        or pattern(r"历史|分别|依次|逐年|各年|倒序|三年|历年").search(after) is not None
    )


_MOVES = (
    r"\b(?:fell|fall|rose|rise|drop|grew|grow|up|down|declin|increas|decreas|cut|slip|climb|reduc|went|mov|chang|shr[aiu]nk|trimm|slash"
    r"|lower|rais|revis|adjust|correct|amend|forecast|number|count|total|index|figure|points?|rang|vari|anywhere|swung|slid|plung|tumbl|sank|gain|los[te]|jump|edg|eas)"
)


def _years(text: str, m: re.Match[str]) -> bool:
    """Whether two such numbers in English can only be years: a figure may well fall from 2010 to 1990."""
    after = text[m.end() : m.end() + 16]
    if pattern(r"[ ](?:people|men|women|children|[a-z]+s\b(?<!\bwas)(?<!\bhas)(?<!\bis)|[a-z]*illion)").match(after):
        return False
    if m[3] in ("until", "through"):
        return True
    low = sentence_start(text, m.start())
    return re.search(_MOVES, text[low : m.start()], re.IGNORECASE) is None


def spans(text: str) -> Iterator[Flaw]:
    """``duration``: end minus start against the stated span; both ends counted or not are both accepted."""
    number = r"(?P<hedge>约|近|大约|将近|超过|逾|至少|不少于|不到|不足)?(?P<n>\d{1,3})(?P<odd>余|多)?"
    zh = (
        rf"(?<![\d前])((?:1[89]|20)\d\d)年?{TO}((?:1[89]|20)\d\d)年(?:的|这|间)?[，,]?"
        rf"(?P<word>前后|历时|为期|共计?|总共|一共|整整|跨度)(?:长?达|了|是)?{number}年(?P<about>左右|以上)?"
    )
    for m in pattern(zh).finditer(text):
        if _alone(text, m):
            yield from _span(m, int(m[2]) - int(m[1]), "years")
    en = (
        r"\b[Ff]rom ((?:19|20)\d\d) (?:to|through|until) ((?:19|20)\d\d),? (?:a (?:period|span|total) of |spanning |lasting |over )"
        r"(?P<hedge>about |around |roughly |some |nearly |almost |more than |over |at least )?(?P<n>\d{1,3})(?P<odd>-odd)? years(?P<about> or (?:so|more))?\b"
    )
    for m in pattern(en).finditer(text):
        yield from _span(m, int(m[2]) - int(m[1]), "years")
    days = (
        rf"(?<!\d)(\d{{1,2}})月(\d{{1,2}})[日号]{TO}(?:(\d{{1,2}})月)?(\d{{1,2}})[日号][^，。,;；\d除每]{{0,10}}[，,]?"
        rf"(?P<word>为期|历时|会期|展期|工期|共|持续)(?:了|共)?{number}[天日](?P<about>左右|以上)?"
    )
    for m in pattern(days).finditer(text):
        first, last = int(m[1]), int(m[3] or m[1])
        if not (1 <= first <= 12 and 1 <= last <= 12):
            continue
        if first <= 2 < last or last < first or not _alone(text, m):
            continue  # a leap day, or the turn of the year, may lie between
        try:
            length = (date(2023, last, int(m[4])) - date(2023, first, int(m[2]))).days
        except ValueError:
            continue
        yield from _span(m, length, "days")


def _alone(text: str, m: re.Match[str]) -> bool:
    """Whether the length is that of the whole span: in 2000年至2019年，共10年获奖 it is that of the prizes."""
    if m["word"] not in ("共", "共计", "总共", "一共", "整整"):
        return True
    return pattern(r"[\s，。,.;；、!！?？）)”]|的|时间|之久|有余|\Z").match(text, m.end()) is not None


_LOWER = frozenset(("超过", "逾", "至少", "不少于", "more than", "over", "at least"))


def _span(m: re.Match[str], length: int, what: str) -> Iterator[Flaw]:
    """The length against what is stated: N多 and 超过N are lower bounds, 近N is an upper one, 约N a tenth either way."""
    stated = int(m["n"])
    low, high = stated, stated
    hedge, about = (m["hedge"] or "").strip(), (m["about"] or "").strip()
    if m["odd"] or hedge in _LOWER or about in ("以上", "or more"):
        high = max(length, stated)
    elif hedge in ("不到", "不足"):
        low = 0
    elif hedge or about:
        low, high = stated * 9 // 10, -(-stated * 11 // 10)
    if length >= 0 and not low - 1 <= length <= high + 1:
        said = m[0][m.start("hedge") - m.start() :] if m["hedge"] else m[0][m.start("n") - m.start() :]
        yield Flaw(
            "duration",
            m.start(),
            m.end(),
            f"{m[0]}: from start to end are {length} {what}, {length + 1} with both ends, not {said}",
        )


def ages(text: str) -> Iterator[Flaw]:
    """``age-birth``: age, year of birth and year of death disagree, by more than the traditional count (虚岁) explains."""
    zh = r"(?:生于|出生于)(1[89]\d\d|20\d\d)年[^。\n]{0,60}?((?:1[89]|20)\d\d)年[^。\n]{0,20}?(?:去世|逝世|病逝|辞世)[^。\n]{0,10}?(?:享年|终年)(\d{1,3})岁"
    en = r"\bborn (?:in |on [^.\n]{3,15}, )((?:1[89]|20)\d\d)\b[^.\n]{0,80}?\bdied (?:in |on [^.\n]{3,15}, )((?:1[89]|20)\d\d),? (?:at (?:the age of )?|aged )(\d{1,3})\b"
    for source, slack in ((zh, 2), (en, 0)):
        for m in pattern(source).finditer(text):
            years = int(m[2]) - int(m[1])
            if not years - 1 <= int(m[3]) <= years + slack:
                yield Flaw(
                    "age-birth",
                    m.start(),
                    m.end(),
                    f"born {m[1]}, died {m[2]}: {years - 1} or {years} years old, not {m[3]}",
                )
