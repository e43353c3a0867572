"""Ranges that run backwards or leave a multiplier out, and decades without a century."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from ..flaw import Flaw
from ..script import chinese
from ..seek import seek


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


_MULTIPLES = dict(words.ZH_WORDING_MULTIPLES)


def range_order(text: str) -> Iterator[Flaw]:
    """``range-order``: a range from the greater to the smaller figure (30~20万元)."""
    for m in seek(words.ZH_WORDING_RANGE_ORDER, text) if chinese(text) else ():
        if not _greater(m[1], m[3]) or _own_scale(m) or (len(m[1]) == 4 and _shortened(m[1], m[3])):
            continue
        falling = _pattern(words.ZH_WORDING_RANGE_FALLING).search(text, max(0, m.start() - 10), m.start())
        if not falling:
            yield _backwards(m)
    for m in seek(words.EN_WORDING_RANGE_ORDER, text):
        if _greater(m[1], m[2]) and not _shortened(m[1], m[2]):
            yield _backwards(m)


def _backwards(m: re.Match[str]) -> Flaw:
    return Flaw("range-order", m.start(), m.end(), f"{m[0]}: the range runs from the greater to the smaller figure")


def _own_scale(m: re.Match[str]) -> bool:
    """Whether the multiplier belongs to the second figure alone: 5000~1万元, 800至1千元, but not 30~20万元."""
    power = _MULTIPLES.get(m[4], 0)
    digits = len(m[1].partition(".")[0]) - len(m[3].partition(".")[0])
    return power > 0 and 0 <= power - digits <= 2


def _shortened(first: str, second: str) -> bool:
    """Whether the second figure is printed without its leading digits (2019–20, 120–30), or is part of a code (0416)."""
    if first.startswith("0") and first[1:2].isdigit():
        return True
    if "." in first or "." in second or len(second) >= len(first):
        return False
    return int(first[-len(second) :]) < int(second)


def range_scale(text: str) -> Iterator[Flaw]:
    """``range-scale``: the multiplier stands at one end only and does not reach back ($26 and $31 million)."""
    for m in seek(words.EN_WORDING_RANGE_SCALE, text):
        if not _greater(m[1], m[2]):
            yield Flaw(
                "range-scale",
                m.start(),
                m.end(),
                f"{m[0]}: is the first figure in {m[3]}s too? Write the {m[3]} at both ends",
            )


def century_missing(text: str) -> Iterator[Flaw]:
    """``century-missing``: a decade without its century (80年代) where no century was named shortly before."""
    for m in seek(words.ZH_WORDING_DECADE, text):
        before = text[max(0, m.start() - 40) : m.start()]
        if words.ZH_WORDING_CENTURY not in before and not re.search(words.ZH_WORDING_OTHER_DECADE, before):
            yield Flaw("century-missing", m.start(), m.end(), f"{m[0]}: of which century?")
