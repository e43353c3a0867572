"""The exact solver for what propagation leaves open: z3, imported only here and only then.

The problem is written out in SMT-LIB (see `script`), with a guard for each check and for each given range, so that a
refutation names what it stands on. The limit is z3's own count of steps (``rlimit``), so that every machine gives one
answer; a clock stands behind it only for the rare step that never ends. Values that z3 proposes are believed only
after `ConstraintProblem.holds`; that there are some, where nothing was left out of the question.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any, NamedTuple

from ...quantity.interval import Interval, Number
from .linearise import Rows, linearise
from .problem import ConstraintProblem, Product
from .rounding import bounded
from .script import Oversized, Script
from .status import Status

LINEAR_STEPS = 1_500_000
NONLINEAR_STEPS = 150_000
"""Limits of z3's steps for one question: a linear one, and one with products of variables."""
STEPS_OF_ROW = 1_000
"""More for each row of a linear one."""

_STEPS_OF_ONE = 20
"""z3's steps that take as long as one narrowing of propagation."""
_ASKING = 1_000
"""What it costs to ask at all: a context, and the question written out and read."""
_DEARER = 10
"""How much more time a step takes where algebraic numbers come in."""
_PATIENCE = 4_000
"""Milliseconds after which a question is given up though its steps are not spent: a single step over algebraic
numbers may go on for minutes. A question that ends so costs all that is left of its budget."""


_SHORT = 96
"""Bits of the ends of ranges that propagation has found, beyond which they are rounded outward."""
_LIMITS = ("canceled", "resource limit", "max. memory", "out of memory")
"""What z3 says where a limit ends it in the midst of a step."""


class Answer(NamedTuple):
    """What the exact solver found."""

    status: Status
    values: dict[int, Number]
    """Proposed values, where ``sat``, of the variables that stand in rows."""
    labels: frozenset[int]
    variables: frozenset[int]
    """Where ``unsat``: the checks and the given ranges that suffice."""
    exact: bool = False
    """Nothing was left out of what was asked."""


_NOTHING: frozenset[int] = frozenset()
UNKNOWN = Answer("unknown", {}, _NOTHING, _NOTHING)


def available() -> bool:
    """Whether z3 is installed."""
    try:
        import z3  # noqa: F401
    except ImportError:
        return False
    return True


def ask(
    problem: ConstraintProblem, domains: list[Interval], active: Iterable[int], *, products: bool = False
) -> Answer:
    """Ask z3 about the linear rows of the active constraints, or about all of it with ``products``.

    ``domains`` may be narrower than the given ranges only where no core is wanted. The core is in terms of
    ``problem.domains``.
    """
    if problem.budget.spent:
        return UNKNOWN
    active = list(active)
    if domains is not problem.domains:  # long numbers are what z3 is slow at; what lies between is given, too
        domains = [bounded(now, given, _SHORT) for now, given in zip(domains, problem.domains, strict=True)]
    rows = linearise(problem, domains, active)
    script = Script(problem, domains, rows, active, products=products)
    try:
        if not products:
            return _guarded(problem, rows, script, {}, LINEAR_STEPS + STEPS_OF_ROW * len(rows.rows), 1)
        whole = script.whole_numbers
        # What is impossible for reals is so for whole numbers, too.
        reals = Script(problem, domains, rows, active, products=True, reals=True) if whole else script
        answer = _algebra(problem, reals, active)
        if answer.status == "unsat" or (answer.status == "sat" and not whole):
            return answer
        # Gröbner bases and Horner forms over long rationals are what takes minutes in a step.
        without = {"arith.nl.grobner": False, "arith.nl.horner": False}
        return _guarded(problem, rows, script, without, NONLINEAR_STEPS, _DEARER)
    except Oversized:
        return UNKNOWN


def _guarded(
    problem: ConstraintProblem, rows: Rows, script: Script, settings: dict[str, bool], steps: int, price: int
) -> Answer:
    """The question with a guard for each check and range, so that a refutation has a core."""
    import z3

    context = z3.Context()
    solver = z3.SimpleSolver(ctx=context) if settings else z3.Solver(ctx=context)
    for name, value in settings.items():
        solver.set(name, value)
    text, guards = script.text()
    status = _checked(problem, solver, text, [z3.Bool(name, ctx=context) for name in guards], steps, price)
    if status == "sat":
        return Answer("sat", _values(solver.model()), _NOTHING, _NOTHING, script.products or not rows.left_over)
    if status == "unsat":
        named = [guard.decl().name() for guard in solver.unsat_core()]
        labels = frozenset(int(name[1:]) for name in named if name[0] == "c")
        return Answer("unsat", {}, labels, frozenset(int(name[1:]) for name in named if name[0] == "v"))
    return UNKNOWN


def _algebra(problem: ConstraintProblem, script: Script, active: list[int]) -> Answer:
    """Polynomials over the reals by cylindrical algebraic decomposition (nlsat: Jovanović, de Moura 2012).

    It is much the quickest and decides everything in the end, but names no core: a refutation stands on all.
    """
    import z3

    context = z3.Context()
    solver = z3.Tactic("qfnra-nlsat", ctx=context).solver()
    text, _ = script.text(guarded=False)
    status = _checked(problem, solver, text, [], NONLINEAR_STEPS, _DEARER)
    if status == "sat":
        return Answer("sat", _values(solver.model()), _NOTHING, _NOTHING, exact=True)
    if status == "unsat":
        labels = frozenset(problem.constraints[i].label for i in active)
        # The ranges of some went into coefficients, and stand in no row themselves.
        variables = frozenset(v for i in active for v in problem.constraints[i].variables)
        return Answer("unsat", {}, labels, variables)
    return UNKNOWN


def _checked(problem: ConstraintProblem, solver: Any, text: str, guards: list[Any], steps: int, price: int) -> Status:
    """One question under its limits, charged to the problem's budget."""
    steps = min(steps, problem.budget.left * _STEPS_OF_ONE // price)
    if steps <= 0:
        return "unknown"
    import z3

    for name, value in (("rlimit", steps), ("timeout", _PATIENCE)):
        solver.set(name, value)
    try:
        solver.from_string(text)
        status = str(solver.check(*guards))
    except z3.Z3Exception as error:
        if not any(limit in str(error) for limit in _LIMITS):
            raise
        status = "unknown"
    _spend(problem, solver, price, gave_up=status == "unknown")
    return "sat" if status == "sat" else "unsat" if status == "unsat" else "unknown"


def _spend(problem: ConstraintProblem, solver: Any, price: int = 1, *, gave_up: bool = False) -> None:
    """Take what z3 has used from the problem's budget: its own count, all of the budget where a clock ended it."""
    statistics = solver.statistics()
    used = 0
    for name in ("rlimit count", "rlimit-count"):  # tactics spell it with a hyphen
        if name in statistics.keys():  # noqa: SIM118 - not a mapping
            used = int(statistics.get_key_value(name))
    if gave_up and "timeout" in solver.reason_unknown():
        problem.budget.spend(problem.budget.left)
    else:
        problem.budget.spend(_ASKING + price * used // _STEPS_OF_ONE)


class Extent(NamedTuple):
    """The hull of what a quantity can be."""

    interval: Interval
    exact: bool
    """Every value in it can be; else it only holds every value that can."""


def extent(
    problem: ConstraintProblem, domains: list[Interval], active: Iterable[int], objective: int, over: int | None = None
) -> Extent | None:
    """The hull of what a variable, or its ratio to the positive variable ``over``, can be; None if z3 gives up.

    A ratio is found by the substitution of Charnes and Cooper (1962): every row scaled so that ``over`` is 1. Whole
    numbers are taken as reals: the search for the best whole ones knows no limit of steps.
    """
    if problem.budget.spent:
        return None
    active = list(active)
    rows = linearise(problem, domains, active)
    shift: Number = 0
    if objective in rows.free:
        # Its range went into coefficients: it is the ratio of two amounts, less a constant.
        c = next(p for p in map(problem.constraints.__getitem__, active) if objective in p.variables)
        if over is not None or not isinstance(c, Product) or c.first != objective:
            return None
        low, _, low_open, _ = domains[c.second]
        if low is None or low < 0 or (low == 0 and not low_open):
            return None  # times 0, it could be anything
        objective, over, shift = c.product, c.second, c.offset
    elif objective in rows.bounds:
        return None
    script = Script(problem, domains, rows, active, scaled=over, reals=True)
    if objective not in script.used or (over is not None and over not in script.used):
        return None  # it stands in no linear row: nothing more is known of it than its domain
    try:
        text, _ = script.text(guarded=False)
    except Oversized:
        return None
    import z3

    ends: list[tuple[Number | None, bool]] = []
    context = z3.Context()
    optimizer = z3.Optimize(ctx=context)
    optimizer.set("rlimit", min(LINEAR_STEPS, problem.budget.left * _STEPS_OF_ONE))
    optimizer.set("timeout", _PATIENCE)
    optimizer.from_string(text)
    target = z3.Real(f"x{objective}", ctx=context)
    for sense in ("minimize", "maximize"):
        optimizer.push()
        handle = getattr(optimizer, sense)(target)
        if str(optimizer.check()) != "sat":
            _spend(problem, optimizer, gave_up=True)
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
    """A z3 numeral as a number; an irrational one is cut off, which `ConstraintProblem.holds` then judges."""
    import z3

    if z3.is_int_value(value):
        return int(value.as_long())
    if z3.is_rational_value(value):
        return Fraction(int(value.numerator_as_long()), int(value.denominator_as_long()))
    if z3.is_algebraic_value(value):
        near = value.approx(30)
        return Fraction(int(near.numerator_as_long()), int(near.denominator_as_long()))
    return None
