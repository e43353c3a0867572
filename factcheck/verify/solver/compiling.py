"""From the tree of a check to primitive constraints over numbered variables.

Each expression becomes an affine form (coefficients and a constant), so that a figure named twice collects into one
term and ``a - a`` is 0. Products and quotients of two forms that both vary get a hidden variable, unless the other
side of the check already is one: ``a / b = c`` is the single primitive ``a = c · b``.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from ...expression.tree import Binary, Call, Comparison, Literal, Name, Negate, Node
from ...quantity.interval import ANYTHING, Interval, Number
from .keys import Key, key_of
from .problem import ConstraintProblem, Extreme, Linear, Near, Product

Form = tuple[dict[int, Number], Number]
"""Variable to coefficient (never 0), and a constant."""

_MIRROR = {">": "<", ">=": "<="}


class DivisionByZero(Exception):  # noqa: N818 - caught where the check is compiled, and told in its words
    """A divisor that is exactly 0."""


class Compiler:
    """Adds checks to a problem; ``number_of`` gives the variable's number for a key."""

    def __init__(self, problem: ConstraintProblem, number_of: Callable[[Key], int]) -> None:
        self.problem = problem
        self.number_of = number_of
        self.article = ""
        self.label = 0

    def add(self, tree: Comparison, article: str, label: int) -> None:
        """Add a check that is written in that article, under a label. Raises DivisionByZero."""
        self.article, self.label = article, label
        op, left, right = tree.op, tree.left, tree.right
        if op in _MIRROR:
            op, left, right = _MIRROR[op], right, left
        if op == "=":
            if type(left) in {Binary, Call} and self._aimed(left, right):
                return
            if type(right) in {Binary, Call} and self._aimed(right, left):
                return
        a, b = self.form(left), self.form(right)
        if op == "≈":
            self.problem.constraints.append(Near(self.as_variable(a), self.as_variable(b), label))
        else:
            self.relate(minus(a, b), op)

    def relate(self, form: Form, op: str) -> None:
        """Add ``form op 0``."""
        terms = tuple(sorted(form[0].items()))
        self.problem.constraints.append(Linear(terms, form[1], op, self.label))

    def _aimed(self, node: Node, other: Node) -> bool:
        """``x · y = other`` and ``x / y = other`` without a hidden variable for the result, where that can be."""
        if isinstance(node, Binary) and node.op in "*/":
            x, y = self.form(node.left), self.form(node.right)
            offset: Number = 0
        elif isinstance(node, Call) and node.function == "growth":
            x, y = self.form(node.arguments[0]), self.form(node.arguments[1])
            offset = 1
        else:
            return False
        if not y[0] or (not x[0] and isinstance(node, Binary) and node.op == "*"):
            return False
        result = self.form(other)
        if isinstance(node, Binary) and node.op == "*":
            self.product(self.as_variable(result), x, y)
        else:
            self.quotient(x, y, self.as_variable(result), offset)
        return True

    def form(self, node: Node) -> Form:
        """The affine form of an expression, hidden variables and their constraints added as needed."""
        if isinstance(node, Name):
            return {self.number_of(key_of(node, self.article)): 1}, 0
        if isinstance(node, Literal):
            return {}, node.value
        if isinstance(node, Negate):
            return times(self.form(node.operand), -1)
        if isinstance(node, Binary):
            a, b = self.form(node.left), self.form(node.right)
            if node.op == "+":
                return plus(a, b)
            if node.op == "-":
                return minus(a, b)
            return self._product_form(a, b) if node.op == "*" else self._quotient_form(a, b, 0)
        return self._call(node)

    def _call(self, node: Call) -> Form:
        if node.function == "count":
            name = node.arguments[0]
            assert isinstance(name, Name)
            return {self.number_of((name.article or self.article, "#" + name.id)): 1}, 0
        forms = [self.form(a) for a in node.arguments]
        if node.function == "growth":
            return self._quotient_form(forms[0], forms[1], 1)
        if node.function in {"sum", "mean"}:
            total: Form = ({}, 0)
            for form in forms:
                total = plus(total, form)
            return total if node.function == "sum" else times(total, Fraction(1, len(forms)))
        result = self.problem.variable(ANYTHING)
        extreme = Extreme(result, tuple(self.as_variable(f) for f in forms), node.function == "max", self.label)
        self.problem.constraints.append(extreme)
        self.problem.definitions[result] = extreme
        return {result: 1}, 0

    def as_variable(self, form: Form) -> int:
        """A variable that equals the form: the form's own where it is one, else a hidden one."""
        if form[1] == 0 and len(form[0]) == 1:
            (v, c), *_ = form[0].items()
            if c == 1:
                return v
        if not form[0]:
            return self.problem.variable(Interval(form[1], form[1]))
        hidden = self.problem.variable(ANYTHING)
        link = Linear(tuple(sorted([*form[0].items(), (hidden, -1)])), form[1], "=", self.label)
        self.problem.constraints.append(link)
        self.problem.definitions[hidden] = link
        return hidden

    def _product_form(self, a: Form, b: Form) -> Form:
        if not a[0]:
            return times(b, a[1])
        if not b[0]:
            return times(a, b[1])
        hidden = self.problem.variable(ANYTHING)
        self.problem.definitions[hidden] = self.product(hidden, a, b)
        return {hidden: 1}, 0

    def _quotient_form(self, a: Form, b: Form, offset: Number) -> Form:
        if not b[0]:
            if b[1] == 0:
                raise DivisionByZero
            ratio = times(a, Fraction(1) / b[1])
            return ratio[0], ratio[1] - offset
        hidden = self.problem.variable(ANYTHING)
        self.problem.definitions[hidden] = self.quotient(a, b, hidden, offset)
        return {hidden: 1}, 0

    def product(self, result: int, a: Form, b: Form) -> Product:
        """Add ``result = a · b``."""
        if len(b[0]) == 1 and b[1] == 0:
            (v, c), *_ = b[0].items()
            a, b = times(a, c), ({v: 1}, 0)
        elif len(a[0]) == 1 and a[1] == 0:
            (v, c), *_ = a[0].items()
            a, b = times(b, c), ({v: 1}, 0)
        offset: Number = 0
        if len(a[0]) == 1 and next(iter(a[0].values())) == 1:
            a, offset = (a[0], 0), a[1]
        constraint = Product(result, self.as_variable(a), self.as_variable(b), offset, self.label)
        self.problem.constraints.append(constraint)
        return constraint

    def quotient(self, a: Form, b: Form, result: int, offset: Number) -> Product:
        """Add ``result + offset = a / b`` as ``a = (result + offset) · b`` and ``b ≠ 0``."""
        self.problem.constraints.append(Linear(tuple(sorted(b[0].items())), b[1], "!=", self.label))
        if len(b[0]) == 1 and b[1] == 0:
            (v, c), *_ = b[0].items()
            a, b = times(a, Fraction(1) / c), ({v: 1}, 0)
            shared = a[0].get(v)
            if shared is not None:
                # (n + k·b) / b is n / b + k: each figure then stands once, and intervals lose nothing.
                offset -= shared
                a = ({k: c for k, c in a[0].items() if k != v}, a[1])
        constraint = Product(self.as_variable(a), result, self.as_variable(b), offset, self.label)
        self.problem.constraints.append(constraint)
        return constraint


def plus(a: Form, b: Form) -> Form:
    """The sum of two forms."""
    terms = dict(a[0])
    for v, c in b[0].items():
        total = terms.get(v, 0) + c
        if total == 0:
            del terms[v]
        else:
            terms[v] = total
    return terms, a[1] + b[1]


def times(a: Form, k: Number) -> Form:
    """A form times a number."""
    return ({v: c * k for v, c in a[0].items()}, a[1] * k) if k != 0 else ({}, 0)


def minus(a: Form, b: Form) -> Form:
    """The difference of two forms."""
    return plus(a, times(b, -1))
