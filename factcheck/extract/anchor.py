"""Dates and periods as the article words them, to EDTF, anchored at the year of publication where that is known."""

from __future__ import annotations

import re

from .item import Item
from .sighting import DATE

_HAN = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_MONTHS = {
    m: i for i, m in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)
}


def year_of(published: str | None) -> tuple[int | None, bool]:
    """The year of publication, and whether it is inferred only; None when nothing tells it."""
    if published:
        m = re.match(r"(\d{4})", published)
        if m is not None:
            return int(m[1]), published[-1:] in "~?%"
    return None, True


def edtf(words: str, published: str | None) -> str:
    """A period in the article's words as EDTF, or '' where it cannot be told.

    Only what the words and the date of publication settle is given; anything that rests on an inferred date of
    publication carries its ``~``.
    """
    year, month = _published(published)
    mark = "~" if published and published[-1:] in "~?%" else ""
    m = re.fullmatch(r"((?:19|20)\d\d)年?(?:度|底|初|末)?", words)
    if m is not None:
        return m[1]
    m = re.fullmatch(r"((?:19|20)\d\d)年(\d{1,2})月(?:(\d{1,2})[日号])?.*", words)
    if m is not None:
        return _join(int(m[1]), int(m[2]), int(m[3]) if m[3] else None, "")
    m = re.fullmatch(r"((?:19|20)\d\d)年?\s?[-—–~～至到]+\s?((?:19|20)\d\d)年?度?", words)
    if m is not None:
        return f"{m[1]}/{m[2]}"
    if year is None:
        return ""
    return _relative(words, year, month, mark)


def _published(published: str | None) -> tuple[int | None, int | None]:
    m = re.match(r"(\d{4})(?:-(\d\d))?", published or "")
    return (int(m[1]), int(m[2]) if m[2] else None) if m is not None else (None, None)


def _join(year: int, month: int, day: int | None, mark: str) -> str:
    if not 1 <= month <= 12:
        return ""
    return f"{year}-{month:02}{mark}" if day is None else f"{year}-{month:02}-{day:02}{mark}"


def _relative(words: str, year: int, month: int | None, mark: str) -> str:
    shift = {
        "今年": 0,
        "本年": 0,
        "去年": -1,
        "上年": -1,
        "明年": 1,
        "前年": -2,
        "this year": 0,
        "last year": -1,
        "next year": 1,
    }
    for word, by in shift.items():
        if words == word:
            return f"{year + by}{mark}"
        if words.startswith(word) and len(words) > len(word):
            return _relative(words[len(word) :].strip(), year + by, None, mark)
    quarters = {
        "一季度": (1, 3),
        "二季度": (4, 6),
        "三季度": (7, 9),
        "四季度": (10, 12),
        "上半年": (1, 6),
        "下半年": (7, 12),
        "前三季度": (1, 9),
        "前两季度": (1, 6),
    }
    spans = quarters | {
        "first quarter": (1, 3),
        "second quarter": (4, 6),
        "third quarter": (7, 9),
        "fourth quarter": (10, 12),
        "first half": (1, 6),
        "second half": (7, 12),
    }
    key = words.removeprefix("第").removeprefix("the ").replace("-", " ")
    if key in spans:
        first, last = spans[key]
        return f"{year}-{first:02}{mark}/{year}-{last:02}{mark}"
    m = re.fullmatch(r"前(\d{1,2}|[一二两三四五六七八九十])个?月", words)
    if m is not None:
        last = int(m[1]) if m[1].isdigit() else _HAN.get(m[1], 10)
        return f"{year}-01{mark}/{year}-{last:02}{mark}" if 1 <= last <= 12 else ""
    m = re.fullmatch(r"(\d{1,2})[-—–~～至到]+(\d{1,2})月份?", words)
    if m is not None and int(m[2]) <= 12:
        return f"{year}-{int(m[1]):02}{mark}/{year}-{int(m[2]):02}{mark}"
    m = re.fullmatch(r"(\d{1,2})月(?:份|底|初|末|[上中下]旬)?", words)
    if m is not None:
        return _join(year, int(m[1]), None, mark)
    m = re.fullmatch(r"(\d{1,2})月(\d{1,2})[日号].*", words)
    if m is not None:
        return _join(year, int(m[1]), int(m[2]), mark)
    m = re.fullmatch(r"([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})(?:, (\d{4}))?", words)
    if m is not None and m[1].lower() in _MONTHS:
        return _join(int(m[3]) if m[3] else year, _MONTHS[m[1].lower()], int(m[2]), "" if m[3] else mark)
    if words in ("以来", "年初以来") and month is not None:
        return f"{year}-01{mark}/{year}-{month:02}{mark}"
    if words in ("目前", "截至目前") and month is not None:
        return f"{year}-{month:02}{mark}"
    return ""


def is_date(item: Item) -> bool:
    """Whether an item is a date or a period."""
    return item.at.sort == DATE
