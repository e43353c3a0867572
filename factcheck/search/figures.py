"""Figures in a query: ``98.8%``, ``1.2亿元``, ``>10亿元``, ``3000..5000户``, ``~300``.

A figure without a unit compares with what is printed beside any unit (``98.8`` finds 98.8%); one with a unit compares
with every figure of the same sort in common units, of counted things only with the same noun.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..errors import FigureError, InputError
from ..quantity.interval import Interval, Number
from ..quantity.parse import parse_figure
from .amount import amount
from .atom import FULL

if TYPE_CHECKING:
    from .amount import Amount

SURE, LIKELY, POSSIBLE = 60, 58, 48
"""Points: every value that the claim allows satisfies the comparison; the printed one does; some do and none is printed."""
OVERLAP = 50
NEARNESS = 10
"""``~`` reaches this many percent to either side."""

_SIGNS = re.compile(r"(>=|<=|≥|≤|>|<|=|~|≈)\s*(.+)", re.DOTALL)
_SAME = {"≥": ">=", "≤": "<=", "≈": "~"}
_RANGE = re.compile(r"(.*?)\.\.+(.*)", re.DOTALL)
_NUMBER = re.compile(r"([-+−]?[0-9][0-9,]*(?:\.[0-9]+)?)(.*)", re.DOTALL)
_HAN_DIGITS = frozenset("一二三四五六七八九十百千万亿两半几数〇零")


class FigureTest(NamedTuple):
    """What a query asks of a figure. Ends are in the base unit of ``group``, or as printed where it is None."""

    sign: str
    """'' (this figure), ``=`` (exactly this number), ``..`` (from end to end), ``~``, ``>``, ``>=``, ``<``, ``<=``."""
    group: str | None
    wanted: Interval
    number: Number | None
    signed: bool
    """Whether the query gives a sign, or a verb of change: else 20.4% finds a fall of 20.4% too."""

    def reach(self) -> Interval:
        """Where the claim's interval must reach into: the closed hull of what may satisfy the test."""
        if self.sign == "~":
            assert self.number is not None
            margin = abs(Fraction(self.number)) * NEARNESS / 100
            return Interval(self.number - margin, self.number + margin)
        if self.sign in (">", ">="):
            return Interval(self.number, None)
        if self.sign in ("<", "<="):
            return Interval(None, self.number)
        if self.sign == "=":
            return Interval(self.number, self.number)
        return self.wanted

    def points(self, one: Amount | None) -> int:
        """How well a claim's figure satisfies the test; 0 where it does not."""
        if one is None or (self.group is not None and one.group != self.group):
            return 0
        have = Interval(one.low, one.high, one.low_open, one.high_open)
        number = one.number
        if self.group is None and one.scale != 1:
            have = have.scaled(1 / Fraction(one.scale))
            number = one.plain
        if not self.signed and self.sign in ("", "=", "~") and number is not None and number < 0:
            have, number = have.scaled(-1), -number
        return self._compare(have, number)

    def _compare(self, have: Interval, number: Number | None) -> int:
        if self.sign in ("", "="):
            if number is not None and number == self.number:
                return FULL
            return OVERLAP if self.sign == "" and not self.wanted.meet(have).empty else 0
        reach = self.reach()
        if self.sign == "~":
            if number is None:
                return 0 if reach.meet(have).empty else POSSIBLE - 8
            if not reach.contains(number):
                return 0
            assert self.number is not None
            away = abs(Fraction(number) - self.number) * 100 * 20
            return SURE - int(away / (abs(Fraction(self.number)) * NEARNESS)) if self.number else SURE
        if self.sign in (">", "<"):
            reach = reach._replace(low_open=True, high_open=True)
        if _within(have, reach):
            return SURE
        if number is not None:
            return LIKELY if reach.contains(number) else 0
        return 0 if reach.meet(have).empty else POSSIBLE


def _within(inner: Interval, outer: Interval) -> bool:
    """Whether every number of ``inner`` lies in ``outer``."""
    if outer.low is not None and (
        inner.low is None or inner.low < outer.low or (inner.low == outer.low and outer.low_open and not inner.low_open)
    ):
        return False
    return not (
        outer.high is not None
        and (
            inner.high is None
            or inner.high > outer.high
            or (inner.high == outer.high and outer.high_open and not inner.high_open)
        )
    )


def figure_test(text: str) -> FigureTest | None:
    """What ``text`` asks of a figure; None where it is not about one. Raises InputError where it must be and cannot."""
    compared = _SIGNS.fullmatch(text)
    if compared is not None:
        sign = _SAME.get(compared[1], compared[1])
        return _one(sign, compared[2].strip(), text)
    ends = _RANGE.fullmatch(text)
    if ends is not None and any(c.isdigit() for c in text):
        return _range(ends[1].strip(), ends[2].strip(), text)
    if not any(c.isdigit() or c in _HAN_DIGITS for c in text):
        return None
    try:
        return _one("", text, text)
    except InputError:
        return None


def _one(sign: str, figure: str, text: str) -> FigureTest:
    read, group, signed = _read(figure, text)
    if sign == "" and not any(c.isdigit() for c in figure) and not _known(group):
        raise InputError(f"{text!r}: words, not a figure")
    if sign and read.number is None:
        raise InputError(f"{text!r}: {figure!r} is no single number to compare with")
    return FigureTest(sign, group, Interval(*read[1:5]), read.number, signed)


def _range(first: str, last: str, text: str) -> FigureTest:
    if not first and not last:
        raise InputError(f"{text!r}: a range needs at least one end, as in 3000..5000户")
    low_parts, high_parts = _NUMBER.fullmatch(first), _NUMBER.fullmatch(last)
    if low_parts is not None and high_parts is not None and not low_parts[2]:
        first = low_parts[1] + high_parts[2]
    low = _read(first, text) if first else None
    high = _read(last, text) if last else None
    if low is not None and high is not None and low[1] != high[1]:
        raise InputError(f"{text!r}: the two ends are not in units that compare")
    group = (low or high or (None, None))[1]
    ends = [None if end is None else end[0].number for end in (low, high)]
    if (low is not None and ends[0] is None) or (high is not None and ends[1] is None):
        raise InputError(f"{text!r}: each end must be a single number")
    if ends[0] is not None and ends[1] is not None and ends[0] > ends[1]:
        raise InputError(f"{text!r}: the range ends before it begins; write the smaller figure first")
    return FigureTest("..", group, Interval(ends[0], ends[1]), None, True)


def _read(figure: str, text: str) -> tuple[Amount, str | None, bool]:
    """The figure, its group (None without a unit), and whether it has a sign."""
    try:
        read = parse_figure(figure)
    except FigureError as error:
        raise InputError(f"{text!r}: {error}") from None
    found = amount(read.interval, read.number, read.unit)
    return found, None if read.unit.sort in ("plain", "ordinal") else found.group, read.signed


def _known(group: str | None) -> bool:
    """Whether a figure written in characters is one: 三家 is, 三变 is a name."""
    if group is None or not group.startswith("count:"):
        return group is not None
    from ..quantity.unit import known_unit

    return known_unit(group.removeprefix("count:")) is not None
