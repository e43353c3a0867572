"""The exact solver for what propagation leaves open: z3, imported only here and only then.

The problem is written out in SMT-LIB with a guard for each check and for each given range, so that a refutation names
what it stands on. The limit is z3's own count of steps (``rlimit``), never a clock: every machine gives one answer.
Values that z3 proposes are believed only after `Problem.holds`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from ...quantity.interval import Interval, Number
from .linearise import Row, Rows, linearise
from .problem import Extreme, Linear, Near, Problem, Product

LINEAR_STEPS = 1_500_000
NONLINEAR_STEPS = 150_000
"""Limits of z3's steps for one question: a linear one, and one with products of variables."""

_DEARER = 10
"""How much more time a step takes where algebraic numbers come in."""


class Answer(NamedTuple):
    """What the exact solver found."""

    status: str
    """``sat``, ``unsat`` or ``unknown``."""
    values: dict[int, Number]
    """Proposed values, where ``sat``, of the variables that stand in rows."""
    labels: frozenset[int]
    variables: frozenset[int]
    """Where ``unsat``: the checks and the given ranges that suffice."""
    exact: bool = False
    """Nothing was left out of what was asked."""


def available() -> bool:
    """Whether z3 is installed."""
    try:
        import z3  # noqa: F401
    except ImportError:
        return False
    return True


def ask(problem: Problem, domains: list[Interval], active: Iterable[int], *, products: bool = False) -> Answer:
    """Ask z3 about the linear rows of the active constraints, or about all of it with ``products``.

    ``domains`` may be narrower than the given ranges only where no core is wanted. The core is in terms of
    ``problem.domains``.
    """
    steps = min(NONLINEAR_STEPS if products else LINEAR_STEPS, problem.budget.exact)
    if steps <= 0:
        return Answer("unknown", {}, frozenset(), frozenset())
    active = list(active)
    rows = linearise(problem, domains, active)
    text = _Script(problem, domains, rows, active, products=products)
    import z3

    context = z3.Context()
    solver = z3.Solver(ctx=context)
    solver.set("rlimit", steps)
    solver.set("random_seed", 0)
    solver.from_string(text.script())
    status = str(solver.check(*(z3.Bool(name, ctx=context) for name in text.guards)))
    _spend(problem, solver, _DEARER if products else 1)
    if status == "sat":
        return Answer("sat", _values(solver.model()), frozenset(), frozenset(), products or not rows.left_over)
    if status == "unsat":
        named = [guard.decl().name() for guard in solver.unsat_core()]
        labels = frozenset(int(name[1:]) for name in named if name[0] == "c")
        return Answer("unsat", {}, labels, frozenset(int(name[1:]) for name in named if name[0] == "v"))
    return Answer("unknown", {}, frozenset(), frozenset())


def _spend(problem: Problem, solver: Any, price: int = 1) -> None:
    """Take what the solver has used from the problem's budget."""
    statistics = solver.statistics()
    if "rlimit count" in statistics.keys():  # noqa: SIM118 - not a mapping
        problem.budget.exact -= price * int(statistics.get_key_value("rlimit count"))


class Extent(NamedTuple):
    """The hull of what a quantity can be."""

    interval: Interval
    exact: bool
    """Every value in it can be; else it only holds every value that can."""


def extent(
    problem: Problem, domains: list[Interval], active: Iterable[int], objective: int, over: int | None = None
) -> Extent | None:
    """The hull of what a variable, or its ratio to the positive variable ``over``, can be; None if z3 gives up.

    A ratio is found by the substitution of Charnes and Cooper (1962): every row scaled so that ``over`` is 1. Whole
    numbers are taken as reals: the search for the best whole ones knows no limit of steps.
    """
    if problem.budget.exact <= 0:
        return None
    active = list(active)
    rows = linearise(problem, domains, active)
    shift: Number = 0
    if objective in rows.free:
        # Its range went into coefficients: it is the ratio of two amounts, less a constant.
        c = next(p for p in map(problem.constraints.__getitem__, active) if objective in p.variables)
        if over is not None or not isinstance(c, Product) or c.first != objective:
            return None
        low = domains[c.second].low
        if low is None or low < 0:
            return None
        objective, over, shift = c.product, c.second, c.offset
    elif objective in rows.bounds:
        return None
    text = _Script(problem, domains, rows, active, scaled=over, reals=True)
    import z3

    ends: list[tuple[Number | None, bool]] = []
    context = z3.Context()
    optimizer = z3.Optimize(ctx=context)
    optimizer.set("rlimit", min(LINEAR_STEPS, problem.budget.exact))
    optimizer.from_string(text.script(guarded=False))
    target = z3.Real(f"x{objective}", ctx=context)
    for sense in ("minimize", "maximize"):
        optimizer.push()
        handle = getattr(optimizer, sense)(target)
        if str(optimizer.check()) != "sat":
            return None
        infinity, value, epsilon = (_number(part) for part in optimizer.lower_values(handle))
        ends.append((None, False) if infinity or value is None else (value - shift, epsilon != 0))
        optimizer.pop()
    _spend(problem, optimizer)
    (low, low_open), (high, high_open) = ends
    whole = any(problem.integer[v] and not domains[v].point for row in rows.rows for v, _ in row.terms)
    return Extent(Interval(low, high, low_open, high_open), not rows.left_over and not whole)


def _values(model: Any) -> dict[int, Number]:
    found: dict[int, Number] = {}
    for declaration in model.decls():
        name = declaration.name()
        if name[0] == "x" and declaration.arity() == 0:
            value = _number(model[declaration])
            if value is not None:
                found[int(name[1:])] = value
    return found


def _number(value: Any) -> Number | None:
    """A z3 numeral as a number; an irrational one is cut off, which `Problem.holds` then judges."""
    import z3

    if z3.is_int_value(value):
        return int(value.as_long())
    if z3.is_rational_value(value):
        return Fraction(int(value.numerator_as_long()), int(value.denominator_as_long()))
    if z3.is_algebraic_value(value):
        near = value.approx(30)
        return Fraction(int(near.numerator_as_long()), int(near.denominator_as_long()))
    return None


class _Script:
    """A problem in SMT-LIB."""

    def __init__(
        self,
        problem: Problem,
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
        self.guards: list[str] = []
        self._known: dict[str, None] = {}

    def script(self, *, guarded: bool = True) -> str:
        """The whole text: declarations, ranges, rows."""
        used: dict[int, None] = {}
        body: list[str] = []
        for row in self.rows.rows:
            used.update((v, None) for v, _ in row.terms)
            guards = [f"c{row.label}", *(f"v{v}" for v in row.uses)] if guarded else []
            body.append(self._guarded(guards, self._row(row)))
        if self.products:
            for index in self.rows.left_over:
                c = self.problem.constraints[index]
                used.update((v, None) for v in c.variables)
                body.append(self._guarded([f"c{c.label}"] if guarded else [], self._left_over(c)))
        for v in used:
            interval = self.rows.bounds.get(v, self.domains[v])
            for bound in self._bounds(v, interval):
                body.append(self._guarded([f"v{v}"] if guarded else [], bound))
        if self.scaled is not None:
            body.append(f"(assert (and (> t 0.0) (= x{self.scaled} 1.0)))")
        sort = {v: "Int" if self.integer[v] else "Real" for v in used}
        head = [f"(declare-const x{v} {sort[v]})" for v in used]
        if self.scaled is not None:
            head.append("(declare-const t Real)")
        head += [f"(declare-const {guard} Bool)" for guard in self._known]
        self.guards = list(self._known)
        return "\n".join(head + body)

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
    text = f"{abs(top)}.0" if bottom == 1 else f"(/ {abs(top)}.0 {bottom}.0)"
    return text if top >= 0 else f"(- {text})"
