"""Two printed figures of one claim: whether the figure, its wording or its unit changed, and by how much."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..text.plain_forms import fold
from .change import Difference

if TYPE_CHECKING:
    from ..model import Claim
    from ..quantity.interval import Interval, Number
    from ..quantity.unit import Unit

_LOOSENESS = {
    "about": 1,
    "fraction": 1,
    "nearly": 1,
    "odd": 1,
    "more-than": 2,
    "at-least": 2,
    "less-than": 2,
    "at-most": 2,
    "range": 2,
    "magnitude": 3,
}
"""How little a wording commits to; figures without one stand at 0."""
_RATIOS = frozenset(("percent", "permille", "times"))
_POINTS = frozenset(("point", "basis-point"))
_COUNTS = frozenset(("count", "plain", "ordinal"))


class Stated(NamedTuple):
    """What a claim states, reduced to what is compared. Numbers are in the unit as printed."""

    text: str
    number: Number | None
    interval: Interval
    unit: Unit
    wording: str | None
    sparse: bool = False


def stated(claim: Claim) -> Stated | None:
    """What a claim states, or None where it states no figure that could be read (a date, a slip)."""
    figure = claim.figure
    if figure is not None:
        return Stated(claim.value, figure.number, figure.interval, figure.unit, figure.wording)
    if claim.value or not claim.items:
        return None
    wording = "at-least" if claim.items_open else None
    return Stated("", len(claim.items), claim.interval, claim.unit_read, wording)


def value_kinds(old: Claim, new: Claim) -> tuple[list[str], Difference | None]:
    """The kinds of change in what two claims state (of the groups value, wording and unit), and the difference.

    Meant for claims whose value, unit, decimals or items differ; [] where that changes nothing of what is stated.
    """
    a, b = stated(old), stated(new)
    if a is None or b is None:
        return (["changed"] if old.value != new.value else []), None
    kinds = []
    one = same_unit(a.unit, b.unit)
    if one is None:
        kinds.append("unit")
    scale = Fraction(b.unit.scale) / Fraction(a.unit.scale) if one is not None else Fraction(1)
    there = b.interval.scaled(scale) if scale != 1 else b.interval
    number = None if b.number is None else b.number * scale
    kinds += _value(a, b, number, there, one is None)
    wording = _wording(a, b, there, number is not None and number == a.number)
    if wording:
        kinds.append(wording)
    if not kinds and a.text != b.text:
        kinds.append("restated")
    # Amounts in unlike units have no difference, except counts: 5 firms fewer are fewer whatever they are called.
    comparable = one is not None or (a.unit.sort in _COUNTS and b.unit.sort in _COUNTS)
    return kinds, _difference(a, b, number, scale) if "changed" in kinds and comparable else None


def same_unit(a: Unit, b: Unit) -> bool | None:
    """True for one unit, False for another that it converts to exactly, None for one that it does not."""
    if a.symbol == b.symbol and a.sort == b.sort:
        return True
    if a.dimension != b.dimension:
        return None
    for family in (_RATIOS, _POINTS):
        if a.sort in family or b.sort in family:
            return False if a.sort in family and b.sort in family else None
    if a.sort in _COUNTS and b.sort in _COUNTS:
        return True if _singular(a.symbol) == _singular(b.symbol) else None
    return a.scale == b.scale


def _singular(noun: str) -> str:
    """``companies`` and ``company`` are one unit."""
    noun = noun.casefold()
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _value(a: Stated, b: Stated, number: Number | None, there: Interval, unlike: bool) -> list[str]:
    """The kind of the group value: ``number`` and ``there`` are b's, in a's unit."""
    if unlike:
        same = a.number == b.number and (a.number is not None or a.interval == b.interval)
        return [] if same else ["changed"]
    narrower = _width(there) < _width(a.interval)
    wider = _width(a.interval) < _width(there)
    if number is None or a.number is None:
        if number is not None and narrower and a.interval.contains(number):
            return ["refined"]
        if a.number is not None and wider and there.contains(a.number):
            return ["coarsened"]
        if there == a.interval:
            return []
        both = there.meet(a.interval)
        if both == there:
            return ["refined"]
        return ["coarsened"] if both == a.interval else ["changed"]
    # The printed words besides digits tell the unit and the multiplier: 亿元 for 万元 is a restatement.
    elsewhere = a.unit.symbol != b.unit.symbol or _letters(a.text) != _letters(b.text)
    if a.wording == b.wording and elsewhere and a.interval.contains(number) and there.contains(a.number):
        return ["restated"] if number == a.number or a.unit.scale != b.unit.scale else _finer(narrower, wider)
    if number == a.number:
        # A wording alone tells the two apart, or digits do: 12.5 and 12.50.
        return _finer(narrower, wider) if a.wording == b.wording else []
    if narrower and a.interval.contains(number):
        return ["refined"]
    if wider and there.contains(a.number):
        return ["coarsened"]
    return ["changed"]


def _finer(narrower: bool, wider: bool) -> list[str]:
    if narrower:
        return ["refined"]
    return ["coarsened"] if wider else []


def _wording(a: Stated, b: Stated, there: Interval, same_number: bool) -> str:
    """The kind of the group wording, '' for none."""
    if a.wording == b.wording:
        return ""
    before, after = _LOOSENESS.get(a.wording or "", 0), _LOOSENESS.get(b.wording or "", 0)
    if before != after:
        return "firmer" if after < before else "softer"
    if same_number and there == a.interval:
        return ""
    if same_number:
        both = there.meet(a.interval)
        if both == there:
            return "firmer"
        if both == a.interval:
            return "softer"
    return "reworded"


def _difference(a: Stated, b: Stated, number: Number | None, scale: Fraction) -> Difference | None:
    if number is None or a.number is None:
        return None
    amount = Fraction(number) - Fraction(a.number)
    unit = "points" if b.unit.sort in ("percent", "point") else b.unit.symbol
    relative = amount / abs(Fraction(a.number)) if a.number else None
    return Difference(amount / scale, unit, relative)


def _width(interval: Interval) -> tuple[int, Number]:
    """How much an interval allows, for comparing: without bounds, with one, with two and then by length."""
    if interval.low is None or interval.high is None:
        return (2 if interval.low is interval.high else 1), 0
    return 0, interval.high - interval.low


def _letters(text: str) -> str:
    return "".join(c for c in fold(text) if not (c.isascii() and (c.isdigit() or c in ",. "))).casefold()
