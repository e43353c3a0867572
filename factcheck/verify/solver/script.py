"""A problem written out in SMT-LIB, the exact solver's language: what is declared, what ranges hold, what rows hold."""

from __future__ import annotations

from collections.abc import Iterator

from ...quantity.interval import Interval, Number
from .linearise import Row, Rows
from .problem import ConstraintProblem, Extreme, Linear, Near, Product

_LONGEST = 12_000
"""Bits of the longest number that is written out, some 3,600 digits."""


class Oversized(Exception):  # noqa: N818 - caught where the question is asked, which is then given up
    """A number too long to be worth writing out."""


class Script:
    """A problem in SMT-LIB."""

    def __init__(
        self,
        problem: ConstraintProblem,
        domains: list[Interval],
        rows: Rows,
        active: list[int],
        *,
        products: bool = False,
        scaled: int | None = None,
        reals: bool = False,
    ) -> None:
        self.problem, self.domains, self.rows, self.active = problem, domains, rows, active
        self.products, self.scaled = products, scaled
        self.integer = [False] * len(problem.integer) if reals else problem.integer
        self._known: dict[str, None] = {}
        self.used: dict[int, None] = {}
        """The variables that stand in it, in order."""
        for row in rows.rows:
            self.used.update((v, None) for v, _ in row.terms)
        if products:
            for index in rows.left_over:
                self.used.update((v, None) for v in problem.constraints[index].variables)

    @property
    def whole_numbers(self) -> bool:
        """Whether a variable in it is confined to whole numbers."""
        return any(self.integer[v] for v in self.used)

    def text(self, *, guarded: bool = True) -> tuple[str, list[str]]:
        """The whole text (declarations, ranges, rows), and the names of its guards."""
        self._known = {}
        body: list[str] = []
        for row in self.rows.rows:
            guards = [f"c{row.label}", *(f"v{v}" for v in row.uses)] if guarded else []
            body.append(self._guarded(guards, self._row(row)))
        if self.products:
            for index in self.rows.left_over:
                c = self.problem.constraints[index]
                body.append(self._guarded([f"c{c.label}"] if guarded else [], self._left_over(c)))
        for v in self.used:
            interval = self.rows.bounds.get(v, self.domains[v])
            for bound in self._bounds(v, interval):
                body.append(self._guarded([f"v{v}"] if guarded else [], bound))
        if self.scaled is not None:
            body.append(f"(assert (and (> t 0.0) (= x{self.scaled} 1.0)))")
        head = [f"(declare-const x{v} {'Int' if self.integer[v] else 'Real'})" for v in self.used]
        if self.scaled is not None:
            head.append("(declare-const t Real)")
        head += [f"(declare-const {guard} Bool)" for guard in self._known]
        return "\n".join(head + body), list(self._known)

    def _guarded(self, guards: list[str], formula: str) -> str:
        self._known.update(dict.fromkeys(guards))
        if not guards:
            return f"(assert {formula})"
        condition = guards[0] if len(guards) == 1 else f"(and {' '.join(dict.fromkeys(guards))})"
        return f"(assert (=> {condition} {formula}))"

    def _name(self, v: int) -> str:
        return f"(to_real x{v})" if self.integer[v] else f"x{v}"

    def _constant(self, x: Number) -> str:
        return numeral(x) if self.scaled is None else f"(* {numeral(x)} t)"

    def _row(self, row: Row) -> str:
        parts = [self._name(v) if c == 1 else f"(* {numeral(c)} {self._name(v)})" for v, c in row.terms]
        if row.constant != 0 or not parts:
            parts.append(self._constant(row.constant))
        total = parts[0] if len(parts) == 1 else f"(+ {' '.join(parts)})"
        return f"({row.op} {total} 0.0)"

    def _bounds(self, v: int, interval: Interval) -> Iterator[str]:
        if interval.low is not None:
            yield f"({'>' if interval.low_open else '>='} {self._name(v)} {self._constant(interval.low)})"
        if interval.high is not None:
            yield f"({'<' if interval.high_open else '<='} {self._name(v)} {self._constant(interval.high)})"

    def _left_over(self, c: Linear | Product | Extreme | Near) -> str:
        name = self._name
        if isinstance(c, Product):
            factor = name(c.first) if c.offset == 0 else f"(+ {name(c.first)} {numeral(c.offset)})"
            return f"(= {name(c.product)} (* {factor} {name(c.second)}))"
        if isinstance(c, Extreme):
            return f"(or {' '.join(f'(= {name(c.result)} {name(o)})' for o in c.operands)})"
        if isinstance(c, Near):
            x, y = name(c.first), name(c.second)
            return (
                f"(or (and (>= {x} 0.0) (>= {y} 0.0) (>= {x} (* 0.95 {y})) (>= {y} (* 0.95 {x})))"
                f" (and (<= {x} 0.0) (<= {y} 0.0) (<= {x} (* 0.95 {y})) (<= {y} (* 0.95 {x}))))"
            )
        row = self._row(Row(c.terms, c.constant, "=", c.label, ()))
        return f"(not {row})"


def numeral(x: Number) -> str:
    """A number in SMT-LIB, as a real."""
    top, bottom = x.numerator, x.denominator
    if max(top.bit_length(), bottom.bit_length()) > _LONGEST:
        raise Oversized
    text = f"{abs(top)}.0" if bottom == 1 else f"(/ {abs(top)}.0 {bottom}.0)"
    return text if top >= 0 else f"(- {text})"
