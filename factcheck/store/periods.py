"""Periods as newsrooms write them: quarters, half-years, the first nine months, in figures or in words.

``2024-Q1``, ``2024Q1``, ``Q1 2024``, ``2024-H1``, ``2024年一季度``, ``2024年上半年``, ``2024年1—4月``, ``first half of 2024``; without a year
(``一季度``, ``上半年``) the year is that of publication, if the period had begun by then. Loaded only where a period is no date.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..text.fold import nfkc
from .dates_meant import date_meant
from .days import Span, days_in
from .edtf import parse_date

_CHINESE = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_NUMBER = "十[一二]|[一二三四五六七八九十]|1[0-2]|0?[1-9]"
_PART = rf"""(?:
      (?: Q(?P<q>[1-4]) | (?P<qe>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter | 第?(?P<qz>[一二三四1-4])季度? )
    | (?: H(?P<h>[12]) | (?P<he>first|second|1st|2nd)[ -]half(?:[ -]year)? | (?P<hz>[上下])半年 )
    | 前(?P<qs>[二三两23])个?季度
    | 前(?P<ms>{_NUMBER})个?月
    | (?P<m1>{_NUMBER})月?[-—–至到](?P<m2>{_NUMBER})月份?
    | (?P<m>{_NUMBER})月份?
    | (?P<all>全年|full[ -]year)
)"""
_YEAR = r"(?P<y>[12]\d{3})"
_FORMS = (
    rf"{_YEAR}(?:年度?)?[ -]?{_PART}",
    rf"{_YEAR}年度?",
    rf"(?P<rel>今年|本年|去年|上年|前年)?{_PART}",
    rf"(?:the[ ])?{_PART}(?:[ ]of|,)?[ -]?{_YEAR}",
)
_BACK = {"今年": 0, "本年": 0, "去年": 1, "上年": 1, "前年": 2}


@lru_cache(maxsize=1)
def _patterns() -> list[re.Pattern[str]]:
    return [re.compile(rf"{form}(?P<mark>[~?%]?)", re.VERBOSE | re.IGNORECASE) for form in _FORMS]


@lru_cache(maxsize=1024)
def named_period(text: str, published: str = "") -> Span | None:
    """The days of a period written so, or of an interval ``a/b`` of two; None where it is written otherwise.

    One without a year, in an article published that day, is ``inferred``.
    """
    if len(text) > 60:
        return None
    first, slash, last = nfkc(text).strip().partition("/")
    start = _one(first.strip(), published)
    if start is None or not slash:
        return start
    end = _one(last.strip(), published)
    return (
        None if end is None or end.last < start.first else Span(start.first, end.last, start.inferred or end.inferred)
    )


def canonical(text: str, published: str = "") -> str:
    """A period by its months where it is a quarter, a half-year or the like; else as it is written.

    So ``2024-Q1``, ``2024年一季度`` and ``2024-01/2024-03`` are one.
    """
    if text.isascii() and not text.strip("0123456789-/~?%. "):
        return text
    span = named_period(text, published)
    if span is None or text[-1:] in "~?%":
        return text
    (year, first, _), (until, last, _) = span.first, span.last
    if (first, last) == (1, 12):
        return f"{year:04}" if year == until else f"{year:04}/{until:04}"
    return f"{year:04}-{first:02}" + ("" if (year, first) == (until, last) else f"/{until:04}-{last:02}")


def _one(text: str, published: str) -> Span | None:
    for pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is None:
            continue
        said = {name: each for name, each in found.groupdict().items() if each}
        if "y" in said:
            return _span(int(said["y"]), *_months(said), inferred="mark" in said)
        return _of_publication(said, published)
    try:
        return parse_date(date_meant(text) or text)  # 2024年5月25日; of two that may be meant, neither
    except ValueError:
        return None


def _of_publication(said: dict[str, str], published: str) -> Span | None:
    """A period without a year, seen from the day of publication."""
    try:
        day = parse_date(published) if published else None
    except ValueError:
        day = None
    if day is None:
        return None
    span = _span(day.last[0] - _BACK[said["rel"]] if "rel" in said else day.last[0], *_months(said), inferred=True)
    return span if span is not None and span.first <= day.last else None


def _months(said: dict[str, str]) -> tuple[int, int]:
    """First and last month of what was said of a year."""
    quarter = _number(said.get("q") or said.get("qe") or said.get("qz") or "")
    half = _number(said.get("h") or said.get("he") or {"上": "1", "下": "2"}.get(said.get("hz", ""), ""))
    if quarter:
        return 3 * quarter - 2, 3 * quarter
    if half:
        return 6 * half - 5, 6 * half
    if "qs" in said:
        return 1, 3 * _number(said["qs"])
    if "ms" in said:
        return 1, _number(said["ms"])
    if "m1" in said:
        return _number(said["m1"]), _number(said["m2"])
    if "m" in said:
        return (_number(said["m"]),) * 2
    return 1, 12


def _number(text: str) -> int:
    if text == "两":
        return 2
    if text in _CHINESE:
        return _CHINESE.index(text) + 1
    return _ORDINALS.get(text.lower()) or (int(text) if text.isdigit() else 0)


def _span(year: int, first: int, last: int, *, inferred: bool) -> Span | None:
    return Span((year, first, 1), (year, last, days_in(year, last)), inferred) if first <= last else None
