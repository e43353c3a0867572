"""Ranges that run backwards or leave a multiplier out, pairs of units that disagree, decades without a century."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..flaw import Flaw


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _greater(a: str, b: str) -> bool:
    """Whether plain digits ``a`` are more than plain digits ``b``, exactly."""
    wa, _, ra = a.replace(",", "").partition(".")
    wb, _, rb = b.replace(",", "").partition(".")
    wa, wb = wa.lstrip("0"), wb.lstrip("0")
    if len(wa) != len(wb):
        return len(wa) > len(wb)
    width = max(len(ra), len(rb))
    return wa + ra.ljust(width, "0") > wb + rb.ljust(width, "0")


def range_order(text: str) -> Iterator[Flaw]:
    """``range-order``: a range from the greater to the smaller figure (30~20万元)."""
    zh = r"(?<![\d.月日年时点分第从由-])(\d{1,12}(?:\.\d{1,6})?)([~～]|[—–]{1,2}|至)(\d{1,12}(?:\.\d{1,6})?)(?=[万亿千百元%％吨公亩平米岁名人户家个])(?!\d*[月日年时点分])"
    for m in _pattern(zh).finditer(text):
        falling = _pattern(r"(?:从|由|下降|降|跌|减少?|缩短)[^，。]{0,8}\Z").search(
            text, max(0, m.start() - 10), m.start()
        )
        if _greater(m[1], m[3]) and not falling:
            yield Flaw(
                "range-order", m.start(), m.end(), f"{m[0]}: the range runs from the greater to the smaller figure"
            )
    en = r"(?<![\w.$-])\$?(\d{1,12}(?:\.\d{1,6})?)[–](?:\$)?(\d{1,12}(?:\.\d{1,6})?)(?= (?:million|billion|percent|tons|people|years)|%)"
    for m in _pattern(en).finditer(text):
        if _greater(m[1], m[2]):
            yield Flaw(
                "range-order", m.start(), m.end(), f"{m[0]}: the range runs from the greater to the smaller figure"
            )


def range_scale(text: str) -> Iterator[Flaw]:
    """``range-scale``: the multiplier stands at one end only and does not reach back ($26 and $31 million)."""
    for m in _pattern(
        r"[$£€](\d{1,3}(?:\.\d+)?) (?:and|to) [$£€](\d{1,3}(?:\.\d+)?) (million|billion|trillion)\b"
    ).finditer(text):
        if not _greater(m[1], m[2]):
            yield Flaw(
                "range-scale",
                m.start(),
                m.end(),
                f"{m[0]}: is the first figure in {m[3]}s too? Write the {m[3]} at both ends",
            )


def unit_conversion(text: str) -> Iterator[Flaw]:
    """``unit-conversion``: a figure and its conversion in brackets disagree by more than rounding (30 ft (48 km)).

    Both are read with the interval of a hedged figure, so that customary rounding (5 miles (8 km)) passes.
    """
    for m in _pattern(
        r"(?<![\d.,/])(\d[\d,]{0,20}(?:\.\d{1,9})?[\s\-]?[A-Za-z\u4e00-\u9fff²³]{1,12})\s?[（(](\d[\d,]{0,20}(?:\.\d{1,9})?\s?[A-Za-z\u4e00-\u9fff²³]{1,12})[）)]"
    ).finditer(text):
        flaw = _conversion(m)
        if flaw is not None:
            yield flaw


def _conversion(m: re.Match[str]) -> Flaw | None:
    from ...errors import FigureError
    from ...quantity.figure import parse_figure

    try:
        one, two = parse_figure(m[1]), parse_figure(m[2])
    except FigureError:
        return None
    a, b = one.unit, two.unit
    if (
        a.sort != "measure"
        or b.sort != "measure"
        or a.dimension != b.dimension
        or a.symbol == b.symbol
        or a.scale == b.scale
    ):
        return None
    left, right = one.interval.scaled(a.scale), two.interval.scaled(b.scale)
    if left.low is None or left.high is None or right.low is None or right.high is None:
        return None
    # A tenth to either side is what editors' round conversions need (100 yards (90 m)).
    if left.high * 11 < right.low * 10 or right.high * 11 < left.low * 10:
        return Flaw("unit-conversion", m.start(), m.end(), f"{m[0]}: {m[1]} is not {m[2]}")
    return None


def century_missing(text: str) -> Iterator[Flaw]:
    """``century-missing``: a decade without its century (80年代) where no century was named shortly before."""
    for m in _pattern(r"(?<!\d)([1-9]0|[二三四五六七八九]十)年代").finditer(text):
        before = text[max(0, m.start() - 40) : m.start()]
        if "世纪" not in before and not re.search(r"(?:19|20)\d\d年", before):
            yield Flaw("century-missing", m.start(), m.end(), f"{m[0]}: of which century?")
