"""Which day was meant by a date that is written otherwise than records write it. Loaded only where one is."""

from __future__ import annotations

import re

from ..text.fold import nfkc
from .days import days_in

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[年./\-]\s*(\d{1,2})\s*(?:[月./\-]\s*(?:(\d{1,2})\s*[日号]?)?)?")
_SQUEEZED = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[./\-]\s*(\d{1,2})\s*[./\-]\s*(\d{4})")
_WORD = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_IN_WORDS = re.compile(rf"(?:(\d{{1,2}})(?:st|nd|rd|th)?\s+)?{_WORD},?\s+(\d{{4}})", re.IGNORECASE)
_AMERICAN = re.compile(rf"{_WORD}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})", re.IGNORECASE)


def date_meant(text: str) -> str:
    """``2024-05-25`` for ``25/05/2024`` and ``2024年5月25日``; two of them, joined by ``or``, where it may be either; '' for none."""
    plain = nfkc(text).strip()
    found = _YEAR_FIRST.fullmatch(plain) or _SQUEEZED.fullmatch(plain)
    if found is not None:
        return _iso(found[1], found[2], found[3] or "")
    if (found := _YEAR_LAST.fullmatch(plain)) is not None:
        ways = dict.fromkeys((_iso(found[3], found[2], found[1]), _iso(found[3], found[1], found[2])))
        return " or ".join(way for way in ways if way)
    if (found := _IN_WORDS.fullmatch(plain)) is not None:
        return _iso(found[3], str(_MONTHS.index(found[2].lower()) + 1), found[1] or "")
    if (found := _AMERICAN.fullmatch(plain)) is not None:
        return _iso(found[3], str(_MONTHS.index(found[1].lower()) + 1), found[2])
    return ""


def _iso(year: str, month: str, day: str) -> str:
    known = 1 <= int(month) <= 12 and (not day or 1 <= int(day) <= days_in(int(year), int(month)))
    return "-".join(part.zfill(2) for part in (year, month, day) if part) if known else ""
