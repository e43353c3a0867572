"""Units in a check: whether its operands go together, what they say of its unknowns, and how to show its sides."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..errors import ExpressionError
from ..quantity.unit import PERCENT, Dimension, Unit, divide, multiply
from .render import unparse
from .shown import MIXED, Shown, base_unit, display, product, quotient, together
from .tree import Call, Comparison, Literal, Name, Negate, Node

if TYPE_CHECKING:
    from ..quantity.interval import Interval


class Sides(NamedTuple):
    """In which unit to show a check's two sides, and what it says of the units of its unknowns."""

    unit: Unit
    """Values in base units, divided by ``unit.scale``, are the numbers to show."""
    inferred: dict[str, Dimension]
    """The dimension of each unknown without declared unit, by id, where the check determines it."""

    def shown(self, interval: Interval | None) -> Interval | None:
        """An interval in base units, in the unit that the check is shown in."""
        scale = self.unit.scale
        return interval if interval is None or scale == 1 else interval.scaled(Fraction(1) / Fraction(scale))


# A dimension; None for a bare 0, which agrees with all. An unknown without unit is a base of its own, ``?id``, until
# something that it is added to or compared with says what it is.
_Size = Dimension | None
_Operand = tuple[Node, _Size, Shown]


def check_dimensions(
    tree: Comparison,
    unit_of: Callable[[Name], Unit | None],
    is_claim: Callable[[str], bool] | None = None,
) -> Sides:
    """What a check's units come to. ``unit_of`` gives a name's unit, None for an unknown that has none declared.

    Percent, points, per mille, counts and plain numbers are all pure numbers. A name in ``count(…)`` is not asked for.
    Raises ExpressionError: FC014 where unlike dimensions are added, subtracted or compared, which names both units and
    both operands; FC012 where ``is_claim`` knows a literal's noun, so that a product was meant (``2 total``).
    """
    walk = _Walk(unit_of, is_claim)
    left = walk.operand(tree.left)
    right = walk.operand(tree.right)
    size = walk.settled(walk.same("compared", left, right) or ())
    walk.again()
    inferred = {base[1:]: walk.settled(found) for base, found in walk.found.items()}
    inferred = {name: found for name, found in inferred.items() if not any(base[0] == "?" for base, _ in found)}
    return Sides(display(walk.settled(size), left[2], right[2]), inferred)


class _Walk:
    """One pass over a check, which gathers what its unknowns must be."""

    def __init__(self, unit_of: Callable[[Name], Unit | None], is_claim: Callable[[str], bool] | None) -> None:
        self.unit_of = unit_of
        self.is_claim = is_claim
        self.found: dict[str, Dimension] = {}
        """What each unknown has been found to be, in terms of bases and of unknowns not found."""
        self.later: list[tuple[str, _Operand, _Operand]] = []
        """Pairs that must be alike, and whose unknowns are too many to tell yet."""

    def operand(self, node: Node) -> _Operand:
        """A node with its dimension and the unit that it is printed in."""
        if isinstance(node, Name):
            unit = self.unit_of(node)
            return (node, (("?" + node.id, 1),), None) if unit is None else (node, unit.dimension, unit)
        if isinstance(node, Literal):
            return self.literal(node)
        if isinstance(node, Negate):
            return (node, *self.operand(node.operand)[1:])
        if isinstance(node, Call):
            return self.call(node)
        left = self.operand(node.left)
        right = self.operand(node.right)
        if node.op in "+-":
            size = self.same("added" if node.op == "+" else "subtracted", left, right)
            return node, size, together(left[2], right[2])
        if node.op == "*":
            product_size = multiply(left[1] or (), right[1] or ())
            return node, product_size, product(left[2], right[2], product_size)
        quotient_size = divide(left[1] or (), right[1] or ())
        return node, quotient_size, quotient(left[2], right[2], quotient_size)

    def literal(self, node: Literal) -> _Operand:
        unit = node.unit
        if unit.sort == "plain":
            return node, (() if node.value else None), None
        if unit.sort == "count" and self.is_claim is not None and self.is_claim(unit.symbol):
            number = node.text.removesuffix(unit.symbol).strip()
            message = f"`{node.text}` is no product: write `{number} * {unit.symbol}`, or the figure without its noun"
            raise ExpressionError(message, node.start, node.end)
        return node, unit.dimension, unit

    def call(self, node: Call) -> _Operand:
        if node.function == "count":
            return node, (), None
        first, size, shown = self.operand(node.arguments[0])
        for argument in node.arguments[1:]:
            other = self.operand(argument)
            size = self.same(f"taken together in {node.function}()", (first, size, shown), other)
            shown = together(shown, other[2])
        return (node, (), PERCENT) if node.function == "growth" else (node, size, shown)

    def same(self, verb: str, left: _Operand, right: _Operand) -> _Size:
        """The dimension that both have; what cannot be told yet waits for ``again``."""
        a, b = left[1], right[1]
        if a == b or b is None:
            return a
        if a is None:
            return b
        apart = self.settled(divide(a, b))
        free = [(base, power) for base, power in apart if base[0] == "?"]
        if not free:
            if apart:
                raise self.unlike(verb, left, right)
            return a
        # ``apart`` must come to nothing: so an unknown in it is the rest of it, turned over.
        base, power = next((pair for pair in free if pair[1] in (1, -1)), free[0])
        rest = [(other, times) for other, times in apart if other != base]
        if all(times % power == 0 for _, times in rest):
            self.found[base] = tuple((other, -times // power) for other, times in rest)
        elif len(free) == 1:
            raise self.unlike(verb, left, right)
        else:
            self.later.append((verb, left, right))
        return a

    def settled(self, size: Dimension) -> Dimension:
        """``size`` with every unknown that has been found replaced by what it is."""
        while True:
            known = next((pair for pair in size if pair[0] in self.found), None)
            if known is None:
                return size
            found = tuple((base, power * known[1]) for base, power in self.found[known[0]])
            size = multiply(tuple(pair for pair in size if pair != known), found)

    def again(self) -> None:
        """Compare once more what had to wait, as long as that finds anything."""
        while self.later:
            waiting, self.later = self.later, []
            for verb, left, right in waiting:
                self.same(verb, left, right)
            if len(self.later) == len(waiting):
                return

    def unlike(self, verb: str, left: _Operand, right: _Operand) -> ExpressionError:
        words = (f"`{_short(unparse(node))}` ({self.printed(size, shown)})" for node, size, shown in (left, right))
        message = f"unlike units cannot be {verb}: {' and '.join(words)}"
        apart = self.settled(divide(left[1] or (), right[1] or ()))
        if {base for base, _ in apart} == {"s", "year"}:
            message += "; a year has 365 or 366 days, so write for how many it stands, as in `a_year / 365 = a_day`"
        return ExpressionError(message + _slip(left[2], right[2]), left[0].start, right[0].end, "FC014")

    def printed(self, size: _Size, shown: Shown) -> str:
        """A unit as a reader knows it: the printed one where there is one."""
        size = self.settled(size or ())
        if shown is None or shown is MIXED or shown.dimension != size:
            shown = base_unit(size)
        return shown.symbol or "a pure number"


def _slip(left: Shown, right: Shown) -> str:
    """Which unit one of two unlike ones was meant for, where it is a noun near one like the other."""
    if isinstance(left, Unit) and isinstance(right, Unit):
        from ..quantity.unit_meant import unit_meant

        for one, other in ((left, right), (right, left)):
            near = unit_meant(one, other)
            if near:
                return f"; did you mean {near} by {one.symbol}?"
    return ""


def _short(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"
