"""Periods and spans: one that ends before it starts, a stated length that is not its own, an age that is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from ..flaw import Flaw

_LUNAR = ("农历", "阴历", "正月", "腊月", "闰", "旧历")
_DAYS_ZH = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_DAYS_EN = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
_MONTHS = {
    m: i for i, m in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)
}
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TO = r"\s*(?:[—–\-~～至到]{1,2})\s*"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _lunar(text: str, start: int) -> bool:
    return any(word in text[max(0, start - 8) : start + 4] for word in _LUNAR)


def order(text: str) -> Iterator[Flaw]:
    """``period-order``: a period that ends before it starts (2020—2018年, 5月20日至10日, between May 20 and May 10)."""
    for m in _pattern(rf"(?<!\d)((?:1[89]|20)\d\d)年?{_TO}((?:1[89]|20)\d\d)年").finditer(text):
        if int(m[2]) < int(m[1]):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    for m in _pattern(rf"(?<!\d)(\d{{1,2}})月(\d{{1,2}})[日号]{_TO}(?:(\d{{1,2}})月)?(\d{{1,2}})[日号]").finditer(text):
        # Over the turn of the year (12月28日至1月3日) the later month is the smaller number.
        if (m[3] is None or m[3] == m[1]) and int(m[4]) < int(m[2]) and not _lunar(text, m.start()):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    for m in _pattern(
        r"\b(?:between|from) ((?:19|20)\d\d) (?:and|to|until|through) ((?:19|20)\d\d)\b(?![,.]?\d|%| [a-z]+ion)"
    ).finditer(text):
        moved = _pattern(
            r"(?:fell|rose|drop|grew|up|down|declin|increas|decreas|cut|from|slip|climb|reduc|went)\w*\s*\Z"
        )
        if int(m[2]) < int(m[1]) and not moved.search(text, max(0, m.start() - 14), m.start()):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")
    for m in _pattern(
        rf"\b(?:between|from) ({_MONTH}) (\d{{1,2}}) (?:and|to|until|through) ({_MONTH})? ?(\d{{1,2}})\b(?!,? \d{{4}})"
    ).finditer(text):
        if (m[3] is None or m[3] == m[1]) and int(m[4]) < int(m[2]):
            yield Flaw("period-order", m.start(), m.end(), f"{m[0]} ends before it starts")


def spans(text: str) -> Iterator[Flaw]:
    """``duration``: end minus start against the stated span; both ends counted or not are both accepted."""
    zh = rf"(?<!\d)((?:1[89]|20)\d\d)年?{_TO}((?:1[89]|20)\d\d)年(?:的|这|间)?[，,]?(?:前后|历时|为期|共计?|总共|一共|整整|跨度)(?:长?达|了|是)?(\d{{1,3}})(?:余|多)?年"
    for m in _pattern(zh).finditer(text):
        yield from _span(m, int(m[2]) - int(m[1]), int(m[3]), "years")
    en = r"\bfrom ((?:19|20)\d\d) (?:to|through|until) ((?:19|20)\d\d),? (?:a (?:period|span|total) of |spanning |lasting |over )(\d{1,3}) years\b"
    for m in _pattern(en).finditer(text):
        yield from _span(m, int(m[2]) - int(m[1]), int(m[3]), "years")
    days = rf"(?<!\d)(\d{{1,2}})月(\d{{1,2}})[日号]{_TO}(?:(\d{{1,2}})月)?(\d{{1,2}})[日号][^，。,;；\d]{{0,10}}[，,]?(?:为期|历时|会期|展期|工期|共|持续)(?:了|共)?(\d{{1,3}})[天日]"
    for m in _pattern(days).finditer(text):
        first, last = int(m[1]), int(m[3] or m[1])
        if not (1 <= first <= 12 and 1 <= last <= 12):
            continue
        year = 2023 if last >= first else 2022
        try:
            length = (date(2023, last, int(m[4])) - date(year, first, int(m[2]))).days
        except ValueError:
            continue
        if first <= 2 < last or last < first:
            continue  # a leap day, or the turn of the year, may lie between
        yield from _span(m, length, int(m[5]), "days")


def _span(m: re.Match[str], length: int, stated: int, what: str) -> Iterator[Flaw]:
    if length >= 0 and not length - 1 <= stated <= length + 1:
        yield Flaw(
            "duration",
            m.start(),
            m.end(),
            f"{m[0]}: from start to end are {length} {what}, {length + 1} with both ends, not {stated}",
        )


def ages(text: str) -> Iterator[Flaw]:
    """``age-birth``: age, year of birth and year of death disagree, by more than the traditional count (虚岁) explains."""
    zh = r"(?:生于|出生于)(1[89]\d\d|20\d\d)年[^。\n]{0,60}?((?:1[89]|20)\d\d)年[^。\n]{0,20}?(?:去世|逝世|病逝|辞世)[^。\n]{0,10}?(?:享年|终年)(\d{1,3})岁"
    en = r"\bborn (?:in |on [^.\n]{3,15}, )((?:1[89]|20)\d\d)\b[^.\n]{0,80}?\bdied (?:in |on [^.\n]{3,15}, )((?:1[89]|20)\d\d),? (?:at (?:the age of )?|aged )(\d{1,3})\b"
    for source, slack in ((zh, 2), (en, 0)):
        for m in _pattern(source).finditer(text):
            years = int(m[2]) - int(m[1])
            if not years - 1 <= int(m[3]) <= years + slack:
                yield Flaw(
                    "age-birth",
                    m.start(),
                    m.end(),
                    f"born {m[1]}, died {m[2]}: {years - 1} or {years} years old, not {m[3]}",
                )
