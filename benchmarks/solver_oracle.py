"""The bare z3 formulation of a record: every figure a variable, every check as it is written, no limits.

Written apart from the project's solver on purpose, from the tree of each check, so that the two can be compared.
"""

from __future__ import annotations

from typing import Any

import z3

from factcheck.expression.tree import Binary, Call, Comparison, Literal, Name, Negate, Node
from factcheck.model import Article, Breakdown
from factcheck.quantity.interval import Interval, Number


class Oracle:
    """One article as a z3 problem, into which figures can be put one after another."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.solver = z3.Solver()
        self.variables: dict[str, Any] = {}
        self.fresh = 0
        for claim in article.claims:
            make = z3.Int if claim.integer else z3.Real
            self.variables[claim.id] = make(f"c_{claim.id}")
        for check in article.checks:
            if check.tree is not None:
                self.comparison(check.tree)
            else:
                assert check.breakdown is not None
                self.breakdown(check.breakdown)

    def possible(self, ranges: dict[str, Interval]) -> bool:
        """Whether these ranges (in base units, by claim) leave the article possible."""
        self.solver.push()
        for name, interval in ranges.items():
            v = self.variables[name]
            if interval.low is not None:
                self.solver.add(v > q(interval.low) if interval.low_open else v >= q(interval.low))
            if interval.high is not None:
                self.solver.add(v < q(interval.high) if interval.high_open else v <= q(interval.high))
        answer = self.solver.check()
        self.solver.pop()
        assert answer != z3.unknown, "the unlimited solver gave up"
        return bool(answer == z3.sat)

    def amount(self, least: str = ">=") -> Any:
        """A hidden real, not negative (or positive)."""
        self.fresh += 1
        v = z3.Real(f"h_{self.fresh}")
        self.solver.add(v > 0 if least == ">" else v >= 0)
        return v

    def term(self, node: Node) -> Any:
        """An expression."""
        if isinstance(node, Literal):
            return q(node.value)
        if isinstance(node, Name):
            if not node.unknown:
                return self.variables[node.id]
            key = "?" + node.id
            if key not in self.variables:
                unknown = self.article.unknowns.get(node.id)
                v = z3.Int(key) if unknown is not None and unknown.integer else z3.Real(key)
                self.variables[key] = v
                if unknown is None or not unknown.signed:
                    self.solver.add(v >= 0)
            return self.variables[key]
        if isinstance(node, Negate):
            return -self.term(node.operand)
        if isinstance(node, Binary):
            a, b = self.term(node.left), self.term(node.right)
            if node.op == "/":
                return self.ratio(a, b)
            return a + b if node.op == "+" else a - b if node.op == "-" else a * b
        assert isinstance(node, Call)
        if node.function == "growth":
            return self.ratio(self.term(node.arguments[0]), self.term(node.arguments[1])) - 1
        total = sum(self.term(a) for a in node.arguments)
        assert node.function in ("sum", "mean")
        return total if node.function == "sum" else total / len(node.arguments)

    def ratio(self, a: Any, b: Any) -> Any:
        """A quotient as a fresh number times its divisor."""
        self.fresh += 1
        v = z3.Real(f"h_{self.fresh}")
        self.solver.add(b != 0, a == v * b)
        return v

    def comparison(self, tree: Comparison) -> None:
        """A whole check."""
        a, b = self.term(tree.left), self.term(tree.right)
        made = {"=": a == b, "!=": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}
        self.solver.add(made[tree.op])

    def breakdown(self, given: Breakdown) -> None:
        """Shares and growth of parts of a whole; the whole now is 1."""
        before = self.amount(">")
        members = [(given.total, z3.RealVal(1), before)]
        members += [(part, self.amount(), self.amount()) for part in given.parts]
        for part, now, earlier in members:
            for field, written in part.terms.items():
                figure = self.term(written.node)
                if field == "share":
                    self.solver.add(now == figure)
                else:
                    assert field == "growth"
                    self.solver.add(earlier > 0, now == earlier * (1 + figure))
        for total, parts in ((1, [m[1] for m in members[1:]]), (before, [m[2] for m in members[1:]])):
            self.solver.add(sum(parts) == total if given.complete else sum(parts) <= total)


def q(x: Number) -> Any:
    """An exact number for z3."""
    return z3.Q(x.numerator, x.denominator)
