"""A range of values as people ask for it: ``>10亿元``, ``3000..5000户``, ``98.8%``.

A bare figure stands for what it allows as printed: ``98.8%`` is 98.75 % to 98.85 %. A bound is exact. A claim lies in
a range when one of its true values may: the two intervals, in base units of one dimension, have a number in common.
Where the wording leaves a side open (``超过500万元``, ``不足20人``) that would find it nearly everywhere, so that the
printed number must lie in the range, or on the range's end, as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import FigureError
from ..quantity.interval import ANYTHING, Interval, Number
from ..quantity.parse import parse_figure
from ..text.plain_forms import fold

if TYPE_CHECKING:
    from ..model import Claim
    from ..quantity.figure import Figure
    from ..quantity.unit import Unit

_SIGNS = (">=", "=>", "<=", "=<", "≥", "≤", "≧", "≦", ">", "<", "==", "=")
_ONE_SIDED = frozenset({"more-than", "at-least", "less-than", "at-most"})
_SHARES = frozenset({"percent", "permille", "point", "basis-point", "times"})


class ValueRange(NamedTuple):
    """Values between two ends. Without a unit they are numbers as printed, whatever their unit."""

    interval: Interval
    """In base units; as printed where there is no unit."""
    unit: Unit | None
    printed: bool = False
    """It is what a figure allows as printed: ends that only touch another's are no match, or 98.8% would be 98.9%."""

    def holds(self, claim: Claim) -> bool:
        """Whether one of the claim's true values may lie in it. Dates, unread values and open lists never do."""
        figure = claim.figure
        if figure is None and (claim.value or not claim.items or claim.items_open):
            return False
        theirs = claim.unit_read
        if self.unit is not None and not _alike(self.unit, theirs):
            return False
        scale = 1 if self.unit is None else theirs.scale
        if figure is not None and figure.number is not None and figure.wording in _ONE_SIDED:
            low, high = self.interval.low, self.interval.high
            if not Interval(low, high).contains(figure.number * scale):
                return False
        theirs_in_base = claim.interval if scale == 1 else claim.interval.scaled(scale)
        common = self.interval.meet(theirs_in_base)
        touching = common.point and not (self.interval.point or theirs_in_base.point)
        return not common.empty and not (self.printed and touching)


def parse_range(text: str) -> ValueRange:
    """Read a range: ``>X``, ``>=X``, ``<X``, ``<=X``, ``=X``, ``X..Y``, ``X..``, ``..Y`` or a figure as printed.

    In ``3..5亿元`` unit and multiplier reach back to the first number. Raises FigureError, in words.
    """
    plain = fold(text).strip()
    for sign in _SIGNS:
        if plain.startswith(sign):
            return _compared(sign, _bound(plain[len(sign) :].strip()))
    first, dots, last = plain.partition("..")
    if dots:
        return _between(first.strip(), last.lstrip(".").strip())
    figure = parse_figure(plain)
    if _unit(figure) is None:
        return ValueRange(figure.interval, None, True)
    return ValueRange(figure.base(), figure.unit, True)


def _compared(sign: str, bound: tuple[Number, Unit | None]) -> ValueRange:
    end, unit = bound
    if ">" in sign or sign in "≥≧":
        return ValueRange(Interval(end, None, sign == ">"), unit)
    if "<" in sign or sign in "≤≦":
        return ValueRange(Interval(None, end, False, sign == "<"), unit)
    return ValueRange(Interval(end, end), unit)


def _between(first: str, last: str) -> ValueRange:
    if not first and not last:
        return ValueRange(ANYTHING, None)
    if not last:
        return _compared(">=", _bound(first))
    if not first:
        return _compared("<=", _bound(last))
    high, unit = _bound(last)
    low, own = _bound(first)
    if own is None and unit is not None:
        if low >= 0 and high > 0:  # the reader of figures knows how far a multiplier reaches back
            return ValueRange(parse_figure(f"{first}~{last}").base(), unit)
        low = low * unit.scale
    elif own is not None and unit is None:
        raise FigureError(f"'{last[:40]}' needs the unit of '{first[:40]}'", 0, "a unit")
    elif own is not None and unit is not None and not _alike(own, unit):
        raise FigureError(f"a range runs in one unit, not from {own.symbol} to {unit.symbol}", 0, "one unit")
    if low > high:
        raise FigureError(f"the range {first[:40]}..{last[:40]} ends before it begins", 0, "the smaller end first")
    return ValueRange(Interval(low, high), unit)


def _bound(text: str) -> tuple[Number, Unit | None]:
    """An exact end: in base units with its unit, or a number as printed."""
    figure = parse_figure(text)
    if figure.number is None or figure.wording is not None:
        raise FigureError(f"'{text[:40]}' is no end of a range: write one plain figure, such as 10亿元", 0, "a figure")
    unit = _unit(figure)
    return (figure.number, None) if unit is None else (figure.number * unit.scale, unit)


def _unit(figure: Figure) -> Unit | None:
    return None if figure.unit.sort in ("plain", "ordinal") else figure.unit


def _alike(a: Unit, b: Unit) -> bool:
    """Whether a reader would compare values in the two: 户 with 户 or what has no unit, % with ‰ or 倍, 亩 with km²."""
    if a.dimension != b.dimension:
        return False
    if a.dimension:
        return True
    if a.sort in _SHARES or b.sort in _SHARES:
        return a.sort in _SHARES and b.sort in _SHARES
    return a.symbol == b.symbol or not b.symbol
