"""Measures with their conversion in brackets, or after 折合: pairs of units that are not one quantity.

A bracket may hold another measure of the same thing, such as a part of its length (全长12公里（800米）). Only units of
different systems, or words that say so (即, 合, about, or), make it a conversion; so does no noun of its own inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...text.sentences import clause_start
from ...words import compiled as words
from ..flaw import Flaw

_EACH = (*words.ZH_WORDING_CONVERSION_EACH.split("|"), *words.EN_WORDING_CONVERSION_EACH.split("|"))
_FAR = 5, 4
"""How far apart, as a ratio beyond the rounding of both, is no custom of rounding (a yard for a metre) and no other
unit of the name (imperial gallons, troy ounces, a 斤 of 600 grams)."""


@cache
def _system() -> dict[str, str]:
    return {unit: name for name, units in words.BOTH_WORDING_SYSTEMS for unit in units.split("|")}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(words.BOTH_WORDING_CONVERSION)


def unit_conversion(text: str) -> Iterator[Flaw]:
    """``unit-conversion``: a figure and its conversion disagree by far more than rounding (30 ft (48 km))."""
    if not any(mark in text for mark in ("(", *words.ZH_WORDING_CONVERSION_MARKS.split("|"))):
        return
    for m in _pattern().finditer(text):
        system = _system()
        two, other = m["two"] or m["two_"], m["other"] or m["other_"]
        unlike = system[m["unit"]] != system[other]
        if not (unlike or m["says"] or m["out"]) or m["unit"] == other:
            continue
        before = text[clause_start(text, m.start(), reach=24) : m.start()]
        if any(word in before for word in _EACH):
            continue  # 每公顷6000公斤（800斤）: the bracket may be of another area
        if re.search(words.BOTH_WORDING_CONVERSION_GOES_ON, before):
            continue  # 5 feet 6 inches (168 cm): the figure began before
        if not _agree(m["one"], two):
            yield Flaw("unit-conversion", m.start(), m.end(), f"{m[0]}: {m['one']} is not {two}")


def _agree(one: str, two: str) -> bool:
    """Whether the two can be one quantity, as far as can be told."""
    from ...errors import FigureError
    from ...quantity.parse import parse_figure

    try:
        a, b = parse_figure(one), parse_figure(two)
    except FigureError:
        return True
    if a.unit.sort != "measure" or a.unit.dimension != b.unit.dimension:
        return True
    left, right = a.interval.scaled(a.unit.scale), b.interval.scaled(b.unit.scale)
    if left.low is None or left.high is None or right.low is None or right.high is None:
        return True
    more, less = _FAR
    return left.high * more >= right.low * less and right.high * more >= left.low * less
