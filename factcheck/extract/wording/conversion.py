"""Measures with their conversion in brackets, or after 折合: pairs of units that are not one quantity.

A bracket may hold another measure of the same thing, such as a part of its length (全长12公里（800米）). Only units of
different systems, or words that say so (即, 合, about, or), make it a conversion; so does no noun of its own inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..flaw import Flaw, clause_start

_SYSTEMS = {
    "metric": (
        "公里|千米|米|厘米|公分|毫米|公顷|平方公里|平方千米|平方米|平米|立方米|升|公升|毫升|吨|公吨|公斤|千克|克|毫克|km|kilometres|kilometers|kilometre"
        "|kilometer|m|metres|meters|metre|meter|cm|centimetres|centimeters|centimetre|centimeter|mm|millimetres|millimeters|square kilometres"
        "|square kilometers|sq km|km2|km²|square metres|square meters|sq m|m2|m²|hectares|hectare|ha|cubic metres|cubic meters|m3|m³|litres"
        "|liters|litre|liter|tonnes|tonne|kg|kilograms|kilogram|kilos|kilo|g|grams|gram"
    ),
    "imperial": (
        "英里|英尺|英寸|平方英里|平方英尺|英亩|加仑|磅|盎司|miles|mile|yards|yard|feet|foot|ft|inches|inch|acres|acre|square miles|square mile|sq mi"
        "|square feet|square foot|sq ft|cubic feet|gallons|gallon|pounds|pound|lb|lbs|ounces|ounce|oz"
    ),
    "market": "里|华里|亩|市亩|斤|市斤|mu",
    "nautical": "海里|nautical miles|nautical mile",
}
"""Units that are spelt without doubt. 尺, 寸, 码, 桶, 担, 两 and ton mean more than one thing and are never judged."""
_FAR = 5, 4
"""How far apart, as a ratio beyond the rounding of both, is no custom of rounding (a yard for a metre) and no other
unit of the name (imperial gallons, troy ounces, a 斤 of 600 grams)."""


@cache
def _system() -> dict[str, str]:
    return {unit: name for name, units in _SYSTEMS.items() for unit in units.split("|")}


@cache
def _pattern() -> re.Pattern[str]:
    units = "|".join(sorted(map(re.escape, _system()), key=len, reverse=True))
    number = r"\d[\d,]{0,20}(?:\.\d{1,9})?"
    scale = r"(?:[\s-]?(?:million|thousand|billion)|[万亿千]{1,2})?"
    says = r"即|约合|折合|合|相当于|等于|约|大约|about|approximately|approx\.?|around|roughly|or|i\.e\.,?|equals|equal to|equivalent to|≈|="
    one = rf"(?<![\d.,/A-Za-z第每])(?P<one>{number}{scale}[\s-]?(?P<unit>{units}))(?![A-Za-z])"
    two = rf"(?P<two>{number}{scale}[\s-]?(?P<other>{units}))"
    return re.compile(
        rf"{one}(?:\s?[（(](?P<says>{says})?\s?{two}\s?[）)]|[，,]?\s?(?P<out>折合|约合)(?:为|成)?约?\s?(?P<two_>{number}{scale}(?P<other_>{units})))"
    )


def unit_conversion(text: str) -> Iterator[Flaw]:
    """``unit-conversion``: a figure and its conversion disagree by far more than rounding (30 ft (48 km))."""
    if not any(mark in text for mark in ("(", "（", "折合", "约合")):
        return
    for m in _pattern().finditer(text):
        system = _system()
        two, other = m["two"] or m["two_"], m["other"] or m["other_"]
        unlike = system[m["unit"]] != system[other]
        if not (unlike or m["says"] or m["out"]) or m["unit"] == other:
            continue
        before = text[clause_start(text, m.start(), reach=24) : m.start()]
        if any(word in before for word in ("每", "亩产", "单产", "亩均", " per ", " a ton", " an acre")):
            continue  # 每公顷6000公斤（800斤）: the bracket may be of another area
        if re.search(r"\d[\s-]?[A-Za-z\u4e00-\u9fff′'’]{1,12}[.,]?\s?(?:and|又|零|×|x|by)?[\s-]?\Z", before):
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
