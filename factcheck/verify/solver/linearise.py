"""A problem as linear rows, wherever printed ranges make that exact.

Of ``product = (factor + k) · amount`` with an amount that is known not to be negative and a factor that stands
nowhere else, the factor's range [l, h] says no more and no less than ``(l + k) · amount ≤ product ≤ (h + k) · amount``.
That is how shares, growth rates and contributions of a breakdown become linear in its amounts. A factor that stands
only in products with known results becomes linear as its reciprocal. What stays nonlinear is enclosed (McCormick 1976)
and named in ``left_over``: rows that contradict each other then still prove impossibility, and values that satisfy
them are only a proposal.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from ...quantity.interval import Interval, Number
from .arithmetic import reciprocal
from .problem import ConstraintProblem, Extreme, Linear, Near, Product
from .sides import TOLERANCE


class Row(NamedTuple):
    """``Σ coefficient · variable + constant  op  0``, op one of ``= <= <``."""

    terms: tuple[tuple[int, Number], ...]
    constant: Number
    op: str
    label: int
    uses: tuple[int, ...]
    """Variables whose given ranges went into the coefficients."""


class Rows(NamedTuple):
    """The linear part of a problem."""

    rows: list[Row]
    free: set[int]
    """Variables that stand in no row: their ranges went into coefficients, or they are replaced."""
    bounds: dict[int, Interval]
    """Ranges that replace the given ones: of variables that stand for a reciprocal."""
    left_over: list[int]
    """Constraints that the rows only enclose."""


def linearise(problem: ConstraintProblem, domains: list[Interval], active: Iterable[int]) -> Rows:
    """The rows of the active constraints; ``domains`` is what is known of each variable."""
    return _Lineariser(problem, domains, [i for i in active if i not in problem.redundant]).result


class _Lineariser:
    def __init__(self, problem: ConstraintProblem, domains: list[Interval], active: list[int]) -> None:
        self.problem, self.domains = problem, domains
        self.result = Rows([], set(), {}, [])
        self.standing: dict[int, list[int]] = {}
        for index in active:
            for v in problem.constraints[index].variables:
                self.standing.setdefault(v, []).append(index)
        self.inverse = self._inverses()
        for index in active:
            constraint = problem.constraints[index]
            if isinstance(constraint, Linear):
                if constraint.op == "!=":
                    if not self.excluded(constraint):
                        self.result.left_over.append(index)
                else:
                    self.row(constraint.terms, constraint.constant, constraint.op, constraint.label)
            elif isinstance(constraint, Product):
                self.product(index, constraint)
            elif isinstance(constraint, Extreme):
                self.result.left_over.append(index)
                sign = 1 if constraint.largest else -1
                for operand in constraint.operands:
                    self.row(((operand, sign), (constraint.result, -sign)), 0, "<=", constraint.label)
            else:
                self.near(index, constraint)

    def row(
        self, terms: Iterable[tuple[int, Number]], constant: Number, op: str, label: int, uses: tuple[int, ...] = ()
    ) -> None:
        collected: dict[int, Number] = {}
        for v, c in terms:
            collected[v] = collected.get(v, 0) + c
        kept = tuple((v, c) for v, c in collected.items() if c != 0)
        self.result.rows.append(Row(kept, constant, op, label, uses))

    def _inverses(self) -> dict[int, Number]:
        """Factors that stand only in ``c = (factor + k) · y`` with known c and one k, by their k."""
        found: dict[int, Number] = {}
        for v, indices in self.standing.items():
            offsets = set()
            for index in indices:
                c = self.problem.constraints[index]
                fits = isinstance(c, Product) and c.first == v and c.second != v and self.domains[c.product].point
                offsets.add(c.offset if fits and isinstance(c, Product) else None)
            offset = next(iter(offsets))
            if len(indices) > 1 and len(offsets) == 1 and offset is not None and not self.problem.integer[v]:
                low = self.domains[v].low
                if low is not None and low + offset >= 0 and self._divides(v, offset):
                    found[v] = offset
                    self.result.bounds[v] = reciprocal(_shifted(self.domains[v], offset))
        return found

    def _divides(self, v: int, offset: Number) -> bool:
        """Whether the factor is never 0: as it is printed, or because no product that it stands in is."""
        return not self.domains[v].contains(-offset) or all(
            self.domains[self.problem.constraints[index].variables[0]].low != 0 for index in self.standing[v]
        )

    def product(self, index: int, c: Product) -> None:
        p, x, y = (self.domains[v] for v in c.variables)
        if c.first in self.inverse and p.low is not None:
            # y = c / (factor + k): the variable now stands for 1 / (factor + k).
            self.row(((c.second, 1), (c.first, -p.low)), 0, "=", c.label, (c.first, c.product))
        elif x.point and x.low is not None:
            self.row(((c.product, 1), (c.second, -(x.low + c.offset))), 0, "=", c.label, (c.first,))
        elif y.point and y.low is not None:
            self.row(((c.product, 1), (c.first, -y.low)), -c.offset * y.low, "=", c.label, (c.second,))
        elif self.private(c.first) and c.first not in (c.product, c.second) and self.signed(c.second):
            self.between(index, c, (c.first, _shifted(x, c.offset)), (c.second, 0, y))
        elif self.private(c.second) and c.second not in (c.product, c.first) and self.signed(c.first, c.offset):
            self.between(index, c, (c.second, y), (c.first, c.offset, _shifted(x, c.offset)))
        else:
            self.result.left_over.append(index)
            self.enclose(c, p, _shifted(x, c.offset), y)

    def excluded(self, c: Linear) -> bool:
        """Whether an inequality ``≠`` of one variable says nothing that its range does not say."""
        if len(c.terms) != 1:
            return False
        v, k = c.terms[0]
        return not self.domains[v].contains(Fraction(-c.constant) / k)

    def private(self, v: int) -> bool:
        return len(self.standing[v]) == 1 and not self.problem.integer[v]

    def signed(self, v: int, offset: Number = 0) -> bool:
        low, high, _, _ = _shifted(self.domains[v], offset)
        return (low is not None and low >= 0) or (high is not None and high <= 0)

    def between(
        self, index: int, c: Product, factor: tuple[int, Interval], amount: tuple[int, Number, Interval]
    ) -> None:
        """``product = f · (amount + constant)`` with f anywhere in its range."""
        ratio = factor[1]
        amount_variable, constant, amount_range = amount
        self.result.free.add(factor[0])
        positive = amount_range.low is not None and amount_range.low >= 0
        uses = (factor[0], amount_variable)
        low, high, low_open, high_open = ratio
        if not positive:
            low, high, low_open, high_open = high, low, high_open, low_open
        nonzero = not amount_range.contains(0)
        if (low_open or high_open or ratio.low is None or ratio.high is None) and not nonzero:
            self.result.left_over.append(index)  # with an amount of 0 the rows allow a little more than they should
        if low is not None:
            op = "<" if low_open and nonzero else "<="
            self.row(((amount_variable, low), (c.product, -1)), low * constant, op, c.label, uses)
        if high is not None:
            op = "<" if high_open and nonzero else "<="
            self.row(((c.product, 1), (amount_variable, -high)), -high * constant, op, c.label, uses)

    def enclose(self, c: Product, p: Interval, x: Interval, y: Interval) -> None:
        """Rows that every ``product = x · y`` over the box satisfies."""
        uses = (c.first, c.second)
        for a, b, op in ((x.low, y.low, 1), (x.high, y.high, 1), (x.low, y.high, -1), (x.high, y.low, -1)):
            if a is not None and b is not None:
                # (x − a)(y − b) ≥ 0 for like ends, ≤ 0 for unlike: p − b·x − a·y + a·b, with x = first + offset.
                terms = ((c.product, -op), (c.first, op * b), (c.second, op * a))
                self.row(terms, op * (b * c.offset - a * b), "<=", c.label, uses)

    def near(self, index: int, c: Near) -> None:
        x, y = self.domains[c.first], self.domains[c.second]
        for sign in (1, -1):
            positive = any(
                (d.low is not None and d.low >= 0) if sign == 1 else (d.high is not None and d.high <= 0)
                for d in (x, y)
            )
            if positive:
                small = Fraction(1) - TOLERANCE
                for a, b in ((c.first, c.second), (c.second, c.first)):
                    self.row(((a, sign * small), (b, -sign)), 0, "<=", c.label, (a, b))
                    self.row(((a, -sign),), 0, "<=", c.label, (a, b))
                return
        self.result.left_over.append(index)


def _shifted(a: Interval, k: Number) -> Interval:
    if k == 0:
        return a
    return Interval(
        None if a.low is None else a.low + k, None if a.high is None else a.high + k, a.low_open, a.high_open
    )
