"""What an expression is worth, exactly: at one value for each name, or over an interval for each.

All values are in the base unit of their dimension. Nothing here makes a float.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from ..errors import ExpressionError
from ..quantity.interval import ANYTHING, Interval, Number, exactly
from .arithmetic import add, highest, lowest, multiply, reciprocal, tidy, whole
from .tree import Binary, Call, Literal, Name, Negate, Node


def divided(a: Number, b: Number) -> Number:
    """``a / b`` exactly, an int where it is whole."""
    return whole(Fraction(a) / b)


def point(
    node: Node,
    value_of: Callable[[Name], Number | None],
    count_of: Callable[[Name], Number | None] | None = None,
) -> Number | None:
    """The exact value of an expression, given each name's (and the number of items of each name in ``count``).

    None where any value that is needed is missing, and where a divisor is 0.
    """
    if isinstance(node, Literal):
        return node.value
    if isinstance(node, Name):
        return value_of(node)
    if isinstance(node, Binary):
        left = point(node.left, value_of, count_of)
        if left is None:
            return None
        right = point(node.right, value_of, count_of)
        if right is None:
            return None
        op = node.op
        if op == "+":
            return whole(left + right)
        if op == "-":
            return whole(left - right)
        if op == "*":
            return whole(left * right)
        return divided(left, right) if right else None
    if isinstance(node, Negate):
        operand = point(node.operand, value_of, count_of)
        return None if operand is None else -operand
    if node.function == "count":
        name = node.arguments[0]
        assert isinstance(name, Name)
        return None if count_of is None else count_of(name)
    values: list[Number] = []
    for argument in node.arguments:
        value = point(argument, value_of, count_of)
        if value is None:
            return None
        values.append(value)
    return _apply(node.function, values)


def _apply(function: str, values: list[Number]) -> Number | None:
    if function == "sum":
        return whole(sum(values))
    if function == "mean":
        return divided(sum(values), len(values))
    if function == "min":
        return min(values)
    if function == "max":
        return max(values)
    now, before = values
    return divided(now - before, before) if before else None


def enclose(
    node: Node,
    interval_of: Callable[[Name], Interval],
    count_of: Callable[[Name], Interval] | None = None,
    on_zero: Callable[[Node], None] | None = None,
) -> Interval:
    """An interval that holds every value of an expression as its names range over their intervals.

    The natural interval extension (R. E. Moore, *Interval Analysis*, 1966): each operation exactly, ends open or
    closed as they are attained, a name that stands twice treated as two. So where no name is repeated, the interval
    has nothing too much, save that a gap (a quotient by an interval across zero) is filled.

    A divisor of exactly 0 raises ExpressionError (FC019). One that holds 0 among others leaves 0 out, since nothing
    is a quotient by it, and ``on_zero`` is called with the divisor: across zero the quotient is then ANYTHING, up to
    a closed end at zero it is the half line. ``count_of`` gives the number of a claim's items; without it, ANYTHING.
    """
    if isinstance(node, Literal):
        return exactly(node.value)
    if isinstance(node, Name):
        return interval_of(node)
    if isinstance(node, Binary):
        left = enclose(node.left, interval_of, count_of, on_zero)
        right = enclose(node.right, interval_of, count_of, on_zero)
        op = node.op
        if op == "+":
            return add(left, right)
        if op == "-":
            return add(left, right.scaled(-1))
        if op == "*":
            return multiply(left, right)
        return tidy(multiply(left, _inverse(node.right, right, on_zero)))
    if isinstance(node, Negate):
        return enclose(node.operand, interval_of, count_of, on_zero).scaled(-1)
    arguments = node.arguments
    if node.function == "count":
        name = arguments[0]
        assert isinstance(name, Name)
        return ANYTHING if count_of is None else count_of(name)
    # A plain loop: a comprehension would take a second frame at each level of the tree.
    values = []
    for argument in arguments:
        values.append(enclose(argument, interval_of, count_of, on_zero))
    return _enclose_call(node, values, on_zero)


def _enclose_call(node: Call, values: list[Interval], on_zero: Callable[[Node], None] | None) -> Interval:
    function = node.function
    first = values[0]
    if function == "growth":
        ratio = multiply(first, _inverse(node.arguments[1], values[1], on_zero))
        return tidy(add(ratio, exactly(-1)))
    combine = lowest if function == "min" else highest if function == "max" else add
    for value in values[1:]:
        first = combine(first, value)
    return tidy(first.scaled(Fraction(1, len(values)))) if function == "mean" else first


def _inverse(divisor: Node, interval: Interval, on_zero: Callable[[Node], None] | None) -> Interval:
    if interval.contains(0):
        if interval.point:
            raise ExpressionError("division by zero", divisor.start, divisor.end, "FC019")
        if on_zero is not None:
            on_zero(divisor)
    return reciprocal(interval)
