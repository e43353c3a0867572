"""Times as printed: where a check itself turns one time into another, its figures are taken as they are printed.

Times of one kind convert by themselves: ``3年 = 36个月`` holds. But years and days have no fixed ratio, and print leaves
the unit of a number out (``£720m a year / 365``, ``1972 - 1958 = 14 years``). Then each time is counted in its own unit,
as other counted things are: £720m a year is £720m, 14 years are 14.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from ..errors import ExpressionError
from ..quantity.interval import Number
from ..quantity.unit import Unit
from .arithmetic import whole
from .dimension import check_dimensions
from .tree import Binary, Call, Comparison, Literal, Name, Negate, Node

_SECONDS = {"s": 1, "year": 31_557_600}
"""How long the base units of time are, for telling how many of one time make another; a year is 365 1/4 days here."""
_YEAR = Fraction(31_557_600)
_MOST_FACTORS = 6
"""Among more numbers than these on one side, none is looked for that converts a time."""

UnitOf = Callable[[Name], Unit | None]


def mentions_time(unit: Unit | None) -> bool:
    """Whether a unit is of a time, or of something for a time (52篇/年)."""
    return unit is not None and any(base in _SECONDS for base, _ in unit.dimension)


def counted_times(tree: Comparison, unit_of: UnitOf) -> Comparison:
    """The check with its times taken as printed, where it means them so; else ``tree`` itself.

    It does where a bare number says how many of one side's time make one of the other's (``y / 365 = d``,
    ``m * 12 = y``); and, where its units agree but for times, if these are all years, or if one side has no time and a
    bare number is a factor of the other (``3000元/月 * 6 = 18000元``). ``unit_of`` gives a name's unit, None for what has
    none or is not known. The factors that are put in are literals without text, which are not printed.
    """
    seen = _Times(unit_of)
    left, right = seen.side(tree.left), seen.side(tree.right)
    if not seen.lengths or seen.entangled:
        return tree
    counted = tree._replace(left=seen.counted(tree.left), right=seen.counted(tree.right))
    if not _agree(counted, unit_of):
        return tree
    if left.time and right.time and _converts(left, right):
        return counted
    if _agree(tree, unit_of):
        return tree
    one_sided = (left.time == 1) != (right.time == 1)
    return counted if seen.lengths == {_YEAR} or (one_sided and seen.bare) else tree


def _agree(tree: Comparison, unit_of: UnitOf) -> bool:
    try:
        check_dimensions(tree, unit_of)
    except ExpressionError:
        return False
    return True


def _part(unit: Unit) -> tuple[str, int] | None:
    """The time in a unit's dimension: its base, and 1 or -1. None where there is none, or none that stands apart."""
    found = [(base, power) for base, power in unit.dimension if base in _SECONDS]
    return found[0] if len(found) == 1 and found[0][1] in (1, -1) and unit.time else None


class _Side(NamedTuple):
    """What one side of a check, or a part of it, has to do with time."""

    time: Fraction | None
    """One of its unit of time, in seconds (for each of it, one over that); 1 for none, None where that is not known."""
    factors: tuple[Fraction, ...] = ()
    """The bare numbers that it is multiplied by."""


_TIMELESS = _Side(Fraction(1))
_UNKNOWN = _Side(None)


class _Times:
    """One pass over a check, which gathers the times in it."""

    def __init__(self, unit_of: UnitOf) -> None:
        self.unit_of = unit_of
        self.lengths: set[Fraction] = set()
        """How long each time that is printed is, in seconds."""
        self.entangled = False
        """A unit has a time in it that cannot be told apart (a speed in knots, a power)."""
        self.bare = False
        """A number without unit is a factor or a divisor."""

    def side(self, node: Node) -> _Side:
        """A node's time and its bare factors."""
        if isinstance(node, Literal):
            if node.unit.sort == "plain":
                return _Side(Fraction(1), (Fraction(node.value),) if node.value else ())
            return self.unit(node.unit)
        if isinstance(node, Name):
            unit = self.unit_of(node)
            return _UNKNOWN if unit is None else self.unit(unit)
        if isinstance(node, Negate):
            return self.side(node.operand)
        if isinstance(node, Call):
            return self.call(node)
        left, right = self.side(node.left), self.side(node.right)
        if node.op in "+-":
            return _sum(left, right)
        self.bare = self.bare or self.plain(node.right) or (node.op == "*" and self.plain(node.left))
        if node.op == "/":
            over = None if right.time is None else 1 / right.time
            right = _Side(over, tuple(1 / factor for factor in right.factors))
        if left.time is None or right.time is None:
            return _UNKNOWN
        return _Side(left.time * right.time, left.factors + right.factors)

    def call(self, node: Call) -> _Side:
        if node.function == "count":
            return _TIMELESS
        found = [self.side(argument) for argument in node.arguments]
        if node.function == "growth":
            return _TIMELESS
        first = found[0]
        for other in found[1:]:
            first = _sum(first, other)
        return first

    def unit(self, unit: Unit) -> _Side:
        if not mentions_time(unit):
            return _TIMELESS
        part = _part(unit)
        if part is None:
            self.entangled = True
            return _UNKNOWN
        base, power = part
        length = Fraction(unit.time) * Fraction(_SECONDS[base]) ** power
        self.lengths.add(length if power == 1 else 1 / length)
        return _Side(length)

    def plain(self, node: Node) -> bool:
        """Whether a node is a number without any unit."""
        if isinstance(node, Name):
            unit = self.unit_of(node)
            return unit is not None and unit.sort == "plain"
        return isinstance(node, Literal) and node.unit.sort == "plain"

    def counted(self, node: Node) -> Node:
        """The node with each time in it divided by one of its own unit, and each rate multiplied by that."""
        if isinstance(node, Name | Literal):
            unit = node.unit if isinstance(node, Literal) else self.unit_of(node)
            part = None if unit is None else _part(unit)
            if unit is None or part is None:
                return node
            base, power = part
            one: Number = whole(unit.time if power == 1 else Fraction(1) / unit.time)
            literal = Literal(one, Unit(base, ((base, 1),), one, "measure", one), "", node.start, node.end)
            return Binary("/" if power == 1 else "*", node, literal, node.start, node.end)
        if isinstance(node, Negate):
            return node._replace(operand=self.counted(node.operand))
        if isinstance(node, Call):
            if node.function == "count":
                return node
            return node._replace(arguments=tuple([self.counted(argument) for argument in node.arguments]))
        return node._replace(left=self.counted(node.left), right=self.counted(node.right))


def _sum(a: _Side, b: _Side) -> _Side:
    """Terms of one sum: a bare number in one of them is no factor of the whole."""
    return a if a == b else _Side(a.time if a.time == b.time else None)


def _converts(left: _Side, right: _Side) -> bool:
    """Whether bare numbers say how many of one side's time make one of the other's: what the units would do once more.

    Exactly, where the ratio is fixed (12 months, 7 days); nearly, between calendar times and days.
    """
    assert left.time is not None
    assert right.time is not None
    ratio = left.time / right.time
    factors = (*left.factors, *(1 / factor for factor in right.factors))
    if ratio == 1 or len(factors) > _MOST_FACTORS:
        return False
    for size in range(1, len(factors) + 1):
        for some in combinations(factors, size):
            said = Fraction(1)
            for factor in some:
                said *= factor
            if (said > 1) != (ratio > 1) or said <= 0:
                continue
            many, times = (said, ratio) if ratio > 1 else (1 / said, 1 / ratio)
            if many == times or (_loose(left, right) and _near(many / times)):
                return True
    return False


def _loose(left: _Side, right: _Side) -> bool:
    """Whether one time is of the calendar (years, months) and the other of the clock (weeks, days, hours)."""
    calendar = [_calendar(side.time) for side in (left, right) if side.time is not None]
    return calendar[0] != calendar[1]


def _calendar(time: Fraction) -> bool:
    return max(time, 1 / time) % (_YEAR / 12) == 0


def _near(share: Fraction) -> bool:
    """28 to 31 days, 360 to 366, 52 weeks: all of them; or 250 and 22: the working days."""
    return Fraction(9, 10) <= share <= Fraction(103, 100) or Fraction(65, 100) <= share <= Fraction(76, 100)
