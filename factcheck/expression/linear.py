"""The linear form of a check: what most checks are, and what propagation and exact elimination work on."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from ..quantity.interval import Number
from .arithmetic import whole
from .evaluate import point
from .tree import Binary, Call, Comparison, Literal, Name, Negate, Node

Variable = tuple[str | None, str, str]
"""(article, id, sort): ``sort`` is ``claim``, ``unknown``, or ``count`` for the number of a claim's items."""


class LinearForm(NamedTuple):
    """``left − right`` as the sum of coefficient × variable, plus a constant; compares with 0 by ``op``."""

    terms: dict[Variable, Number]
    """Coefficients, none of them 0, in the order in which the variables first stand in the check."""
    constant: Number
    op: str


def variable(name: Name) -> Variable:
    """The key of a name that stands for its value (not inside ``count``)."""
    return name.article, name.id, "unknown" if name.unknown else "claim"


def linear(tree: Comparison) -> LinearForm | None:
    """The linear form of a check in base units, or None where it has none with constant coefficients.

    Products and quotients by constant expressions, ``sum`` and ``mean`` are linear; so is ``growth`` over a constant,
    and ``min`` or ``max`` of one. A division by a constant zero has no form (evaluation reports it).
    """
    terms: dict[Variable, Number] = {}
    constant: Number = 0
    # Each entry is an expression with the factor it is to be added with; the last is taken first.
    stack: list[tuple[Node, Number]] = [(tree.right, -1), (tree.left, 1)]
    while stack:
        node, factor = stack.pop()
        if isinstance(node, Name):
            key = (node.article, node.id, "unknown" if node.unknown else "claim")
            terms[key] = terms.get(key, 0) + factor
        elif isinstance(node, Binary):
            op = node.op
            if op == "+":
                stack.append((node.right, factor))
                stack.append((node.left, factor))
            elif op == "-":
                stack.append((node.right, -factor))
                stack.append((node.left, factor))
            elif op == "*":
                known = _constant(node.right)
                other = node.left
                if known is None:
                    known = _constant(node.left)
                    other = node.right
                if known is None:
                    return None
                stack.append((other, factor * known))
            else:
                divisor = _constant(node.right)
                if not divisor:
                    return None
                stack.append((node.left, Fraction(factor) / divisor))
        elif isinstance(node, Literal):
            constant += node.value * factor
        elif isinstance(node, Negate):
            stack.append((node.operand, -factor))
        else:
            added = _call(node, factor, terms, stack)
            if added is None:
                return None
            constant += added
    return LinearForm({key: whole(value) for key, value in terms.items() if value}, whole(constant), tree.op)


def _call(node: Call, factor: Number, terms: dict[Variable, Number], stack: list[tuple[Node, Number]]) -> Number | None:
    """Adds a call to the form; returns what to add to its constant, or None where the call is not linear."""
    function, arguments = node.function, node.arguments
    if function == "count":
        name = arguments[0]
        assert isinstance(name, Name)
        key = (name.article, name.id, "count")
        terms[key] = terms.get(key, 0) + factor
        return 0
    if function == "sum" or len(arguments) == 1:
        stack.extend((argument, factor) for argument in reversed(arguments))
        return 0
    if function == "mean":
        share = Fraction(factor) / len(arguments)
        stack.extend((argument, share) for argument in reversed(arguments))
        return 0
    if function == "growth":
        before = _constant(arguments[1])
        if not before:
            return None
        stack.append((arguments[0], Fraction(factor) / before))
        return -factor
    known = _constant(node)
    return None if known is None else known * factor


def _constant(node: Node) -> Number | None:
    """The value of an expression without names; None where it has one (or divides by zero)."""
    if isinstance(node, Name):
        return None
    if isinstance(node, Literal):
        return node.value
    return point(node, _nothing)


def _nothing(_: Name) -> None:
    return None
