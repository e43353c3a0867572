"""A side of a check as a reader would work it out: its figures as printed, and what the printed digits come to."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ...expression.tree import Binary, Call, Literal, Name, Negate

if TYPE_CHECKING:
    from ...expression.tree import Node
    from ...model import Article, Claim
    from ...quantity.interval import Interval
    from ..scope import Scope

_BY_DIGITS = (None, "about", "fraction")
"""Wordings of which the printed number stands for the figure."""
_SIGNS = {"+": "+", "-": "−", "*": "×", "/": "/"}
_SIGNED = ("+", "-", "−", "－", "＋")
_LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2}


class PrintedSide(NamedTuple):
    """One side of a check, without the ``/ 1亩`` or ``* 1 year`` that only makes its unit fit."""

    node: Node
    interval: Interval
    """What it can be, in base units."""
    value: Fraction | None
    """What its printed digits come to; None where a wording (more than) leaves that open."""
    factor: Fraction
    """What both sides are multiplied by so that this one is in the unit of its figure again."""

    def times(self, factor: Fraction) -> PrintedSide:
        """The side in another unit."""
        if factor == 1:
            return self
        value = None if self.value is None else self.value * factor
        return self._replace(interval=self.interval.scaled(factor), value=value)

    @property
    def single(self) -> bool:
        """Whether it is one figure."""
        node = self.node
        return isinstance(node, (Name, Literal)) or (isinstance(node, Call) and node.function == "count")


class PrintedFigures:
    """Looks a check's names up and works with the digits they are printed in."""

    def __init__(self, article: Article, scope: Scope) -> None:
        self.article, self.scope = article, scope

    def claim(self, node: Node) -> Claim | None:
        """The claim that a name stands for."""
        return self.scope.claim(self.article, node) if isinstance(node, Name) else None

    def side(self, node: Node, interval: Interval) -> PrintedSide:
        """A side of a check, with what it can be."""
        value = self.value(node)
        factor = Fraction(1)
        while isinstance(node, Binary) and node.op in "*/" and _one(node.right):
            assert isinstance(node.right, Literal)
            scale = Fraction(node.right.value)
            factor *= scale if node.op == "/" else 1 / scale
            node = node.left
        if value is not None and not interval.contains(value):
            value = None  # another statement of a figure says something finer than its digits
        return PrintedSide(node, interval, value, factor)

    def value(self, node: Node) -> Fraction | None:
        """What the printed digits of an expression come to, in base units."""
        if isinstance(node, Literal):
            return Fraction(node.value)
        if isinstance(node, Name):
            claim = self.claim(node)
            if claim is None:
                return None
            if claim.figure is None:
                return None if claim.items_open else Fraction(len(claim.items))
            if claim.figure.number is None or claim.figure.wording not in _BY_DIGITS:
                return None
            return Fraction(claim.figure.number) * Fraction(claim.figure.unit.scale)
        if isinstance(node, Negate):
            inner = self.value(node.operand)
            return None if inner is None else -inner
        if isinstance(node, Binary):
            return self._worked_out(node)
        return self._called(node)

    def _worked_out(self, node: Binary) -> Fraction | None:
        left, right = self.value(node.left), self.value(node.right)
        if left is None or right is None:
            return None
        if node.op == "/":
            return left / right if right else None
        return left * right if node.op == "*" else left + right if node.op == "+" else left - right

    def _called(self, node: Call) -> Fraction | None:
        if node.function == "count":
            claim = self.claim(node.arguments[0])
            return None if claim is None or claim.items_open else Fraction(len(claim.items))
        found = [self.value(argument) for argument in node.arguments]
        values = [value for value in found if value is not None]
        if len(values) < len(found) or not values:
            return None
        if node.function == "growth":
            return values[0] / values[1] - 1 if values[1] else None
        total = sum(values, Fraction(0))
        if node.function in ("sum", "mean"):
            return total / len(values) if node.function == "mean" else total
        return min(values) if node.function == "min" else max(values)

    def text(self, node: Node) -> str:
        """An expression with its figures as printed: ``(300 sacks × $212 + 200 × $247) / (300 sacks + 200)``."""
        if isinstance(node, Literal):
            return node.text
        if isinstance(node, Name):
            claim = self.claim(node)
            return node.id if claim is None else claim.value or str(len(claim.items))
        if isinstance(node, Negate):
            return f"−({self.text(node.operand)})"
        if isinstance(node, Binary):
            if node.op in "*/" and (_one(node.right) or (isinstance(node.right, Literal) and not node.right.text)):
                return self.text(node.left)
            left, right = self.term(node.left), self.term(node.right)
            if isinstance(node.left, Binary) and _LEVEL[node.left.op] < _LEVEL[node.op]:
                left = f"({left})"
            if isinstance(node.right, Binary) and (
                _LEVEL[node.right.op] < _LEVEL[node.op]
                or (node.op in "-/" and _LEVEL[node.right.op] == _LEVEL[node.op])
            ):
                right = f"({right})"
            return f"{left} {_SIGNS[node.op]} {right}"
        if node.function == "count":
            claim = self.claim(node.arguments[0])
            return "" if claim is None else f"{len(claim.items)} listed"
        return f"{node.function}({', '.join(map(self.text, node.arguments))})"

    def term(self, node: Node) -> str:
        """A figure in a sum or a product; one with a sign stands in parentheses."""
        text = self.text(node)
        return f"({text})" if text[:1] in _SIGNED else text

    def terms(self, node: Node) -> list[Node]:
        """What a sum adds up; the node itself where it is none."""
        if isinstance(node, Binary) and node.op == "+":
            return [*self.terms(node.left), *self.terms(node.right)]
        if isinstance(node, Call) and node.function == "sum":
            return [term for argument in node.arguments for term in self.terms(argument)]
        return [node]


def _one(node: Node) -> bool:
    """Whether it is one of a unit: ``1亩``, ``1 year``, ``1%``."""
    return (
        isinstance(node, Literal) and node.text[:1] == "1" and node.value == node.unit.scale and node.unit.symbol != ""
    )
