"""Dates in a query: ``period:2020``, ``published:>2020-04``, ``period:2020-01..2020-04``.

A plain date finds what touches it; ``>`` what has a day after it, ``<`` what has one before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import InputError
from ..store.days import Span
from ..store.edtf import parse_date
from ..store.when import plain_period

if TYPE_CHECKING:
    from collections.abc import Callable

_SIGNS = re.compile(r"(>=|<=|≥|≤|>|<|=)?\s*(.*)", re.DOTALL)
_SAME = {"≥": ">=", "≤": "<="}
_CHINESE = re.compile(r"(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?")
_FIRST, _LAST = (1, 1, 1), (9999, 12, 31)


def date_test(text: str) -> Callable[[str], bool] | None:
    """A test for the text of a period or date; None where ``text`` is no date (then it is looked for as words).

    Raises InputError where a comparison has no date.
    """
    parts = _SIGNS.fullmatch(text)
    assert parts is not None
    sign, rest = parts[1] or "", parts[2]
    wanted = read_span(rest.replace("..", "/") if rest.count("..") == 1 and rest not in ("..",) else rest)
    if wanted is None:
        if sign:
            raise InputError(f"{text!r}: {rest!r} is not a date; write 2020, 2020-05 or 2020-05-26")
        return None
    first, last = wanted.first, wanted.last
    sign = _SAME.get(sign, sign)

    def test(value: str) -> bool:
        have = read_span(value)
        if have is None:
            return False
        if sign == ">":
            return have.last > last
        if sign == ">=":
            return have.last >= first
        if sign == "<":
            return have.first < first
        if sign == "<=":
            return have.first <= last
        if sign == "=":
            return (have.first, have.last) == (first, last)
        return have.first <= last and first <= have.last

    return test


def read_span(text: str) -> Span | None:
    """The days of a date or of an interval ``a/b``, an end of which may be open; None where it is neither."""
    if not plain_period(text):
        from ..store.periods import named_period

        if (named := named_period(text)) is not None:
            return named
    start, slash, end = _CHINESE.sub(_iso, text.strip()).partition("/")
    try:
        if not slash:
            return parse_date(start)
        first = _FIRST if start.strip() in ("", "..") else parse_date(start).first
        last = _LAST if end.strip() in ("", "..") else parse_date(end).last
    except ValueError:
        return None
    if not (start.strip(". ") or end.strip(". ")):
        return None
    return Span(first, last, False)


def _iso(found: re.Match[str]) -> str:
    return "-".join(part if index == 0 else part.zfill(2) for index, part in enumerate(found.groups()) if part)
