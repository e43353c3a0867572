"""Deciding a problem: propagation, a witness, the exact solver, and splitting.

The stages in order, each sound: propagation that leaves nothing proves impossibility, and one that comes to rest on a
tree of linear checks proves consistency; so do values that satisfy everything; the exact solver decides what is linear once each printed range is taken as such; products of
figures that stand in several checks go to it as they are, and to splitting. What none of them proves within its limit
is ``unknown``, and the reason says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Literal, NamedTuple

from ...quantity.interval import Number
from .bisect import search
from .budget import Budget
from .forest import complete
from .problem import Constraint, ConstraintProblem, Extreme, Linear, Product
from .propagate import Fixpoint, Propagator, core
from .status import LIMIT, NO_EXACT_SOLVER, Reason, Status
from .witness import find

SMALL = 6
"""Up to so many constraints, splitting is tried before the exact solver is imported."""

SPLITTABLE = 40
"""Up to so many variables, splitting is tried at all."""

FIXED = 20_000
"""What fixing the variables one by one may cost (see `budget`) before the exact solver is asked first."""

QUICK = 4_000
PATIENT = 100_000
"""The work that splitting may cost before the exact solver is asked, and after it gave up (see `budget`)."""

ONE_QUESTION = 8_000
PATIENT_QUESTION = 40_000
"""The work that a question may cost whose answer only makes a refutation smaller: at first, and where that left it open.
How far a little work reaches is another answer from each version of z3."""


class Decision(NamedTuple):
    """What a problem comes to."""

    status: Status
    values: list[Number] | None
    """A witness where ``sat``, unless a fixed point of propagation or the exact solver proved it."""
    fixpoint: Fixpoint
    labels: frozenset[int]
    """Where ``unsat``: labels of checks that suffice for the proof."""
    variables: frozenset[int]
    """Where ``unsat``: variables whose given ranges suffice for the proof."""
    reason: Reason | None = None
    """Where ``unknown``."""
    stage: Literal["", "propagation", "witness", "splitting", "exact"] = ""
    """What decided it."""


def decide(
    problem: ConstraintProblem,
    wanted: Mapping[int, Number] | None = None,
    *,
    active: Iterable[int] | None = None,
    parts: int = 200,
) -> Decision:
    """Decide the active constraints (default: all). ``wanted`` are the values to try first, by variable."""
    wanted = wanted or {}
    propagator = Propagator(problem, active)
    fixpoint = propagator.run()
    if fixpoint.empty is not None:
        return _emptied(problem, fixpoint)
    if fixpoint.finished and complete(problem, fixpoint.domains, propagator.active):
        return Decision("sat", None, fixpoint, frozenset(), frozenset(), stage="propagation")
    small = len(propagator.active) <= SMALL
    wide = propagator.cost_of_fixing > FIXED

    def witness() -> Decision | None:
        if propagator.cost_of_fixing > problem.budget.left:
            return None
        values = find(problem, fixpoint, wanted, propagator, backtracks=30 if small else 2)
        return None if values is None else Decision("sat", values, fixpoint, frozenset(), frozenset(), stage="witness")

    decision = None if wide else witness()
    if decision is not None:
        return decision
    labels = frozenset(problem.constraints[i].label for i in propagator.active)
    everything = frozenset(range(len(problem.domains)))

    def split(parts: int, work: int) -> Decision | None:
        if len(propagator.watching) > SPLITTABLE:
            return None
        searcher = Propagator(problem, propagator.active, Budget(work, problem.budget))
        found, values = search(problem, fixpoint, wanted, searcher, parts=parts)
        if found is None:
            return None
        return Decision("sat" if found else "unsat", values, fixpoint, labels, everything, stage="splitting")

    decision = split(min(parts, 60), QUICK) if small else None
    decision = decision or _exactly(problem, wanted, propagator, fixpoint)
    decision = decision or (witness() if wide else None) or split(parts, PATIENT)
    if decision is not None:
        return decision
    from .exact import available

    reason = LIMIT if available() else NO_EXACT_SOLVER
    return Decision("unknown", None, fixpoint, labels, everything, reason)


def _emptied(problem: ConstraintProblem, fixpoint: Fixpoint) -> Decision:
    """The refutation that propagation alone gives: the constraints and variables that its trail stands on."""
    constraints, variables = core(fixpoint)
    labels = frozenset(problem.constraints[i].label for i in constraints)
    return Decision("unsat", None, fixpoint, labels, frozenset(variables), stage="propagation")


def refute(
    problem: ConstraintProblem, active: Iterable[int], wanted: Mapping[int, Number], work: int = ONE_QUESTION
) -> Decision:
    """A refutation of the active constraints with what it stands on; ``sat`` where they can hold, else ``unknown``.

    Quicker than `decide`, and ``unknown`` more often: ``work`` is what each question to the exact solver may cost. Only
    for leaving out of a refutation what it does not need.
    """
    propagator = Propagator(problem, active)
    fixpoint = propagator.run()
    if fixpoint.empty is not None:
        return _emptied(problem, fixpoint)

    def holds(stage: Literal["propagation", "witness", "exact", "splitting"]) -> Decision:
        return Decision("sat", None, fixpoint, frozenset(), frozenset(), stage=stage)

    if fixpoint.finished and complete(problem, fixpoint.domains, propagator.active):
        return holds("propagation")
    if len(propagator.active) <= 5 * SMALL and find(problem, fixpoint, wanted, propagator, backtracks=2) is not None:
        return holds("witness")
    from .exact import ask, available

    if not available():
        return decide(problem, wanted, active=propagator.active, parts=60)
    labels = frozenset(problem.constraints[i].label for i in propagator.active)
    everything = frozenset(range(len(problem.domains)))
    for products, narrowed in ((False, False), (True, False), (True, True)):
        # As they were given first: a refutation then names what it stands on, and leaves out more at once. Of whole numbers
        # with products, what propagation has narrowed may be impossible for reals already.
        if narrowed and (True not in problem.integer or fixpoint.domains == problem.domains):
            continue
        question = problem.replaced({}, Budget(work, problem.budget))
        domains = fixpoint.domains if narrowed else problem.domains
        answer = ask(question, domains, propagator.active, products=products)
        if answer.status == "unsat":
            found = (labels, everything) if narrowed else (answer.labels, answer.variables)
            return Decision("unsat", None, fixpoint, *found, stage="exact")
        if answer.exact:
            return holds("exact")
    if True in propagator.whole and len(propagator.watching) <= SPLITTABLE:
        searcher = Propagator(problem, propagator.active, Budget(QUICK, problem.budget))
        found_out, _ = search(problem, fixpoint, wanted, searcher, parts=20)
        if found_out is not None:
            status: Status = "sat" if found_out else "unsat"
            return Decision(status, None, fixpoint, labels, everything, stage="splitting")
    return Decision("unknown", None, fixpoint, labels, everything, LIMIT)


def _exactly(
    problem: ConstraintProblem, wanted: Mapping[int, Number], propagator: Propagator, fixpoint: Fixpoint
) -> Decision | None:
    """What the exact solver makes of it; None where it is not installed or proves nothing."""
    from .exact import ask, available

    if not available():
        return None
    for products in (False, True):
        answer = ask(problem, fixpoint.domains, propagator.active, products=products)
        if answer.status == "unsat":
            # Once more over the ranges as they were given: only then does the core name what the proof stands on.
            given = ask(problem, problem.domains, propagator.active, products=products)
            if given.status == "unsat":
                return Decision("unsat", None, fixpoint, given.labels, given.variables, stage="exact")
            labels = frozenset(problem.constraints[i].label for i in propagator.active)
            everything = frozenset(range(len(problem.domains)))
            return Decision("unsat", None, fixpoint, labels, everything, stage="exact")
        if answer.status == "sat":
            values = _proposed(problem, answer.values, fixpoint, propagator)
            if values is None:
                values = find(problem, fixpoint, {**wanted, **answer.values}, propagator, backtracks=6)
            # Where nothing was left out of the question the answer stands as it is: a root of a polynomial, say, that no
            # fraction is.
            if values is not None or answer.exact:
                return Decision("sat", values, fixpoint, frozenset(), frozenset(), stage="exact")
    return None


def _following(definition: Constraint, hidden: int, values: list[Number | None]) -> Number | None:
    """The value of a hidden variable that follows from those of the others in its definition; None where one is open."""
    known = [values[v] for v in definition.variables if v != hidden]
    numbers = [x for x in known if x is not None]
    if len(numbers) < len(known):
        return None
    if isinstance(definition, Extreme):
        return max(numbers) if definition.largest else min(numbers)
    if isinstance(definition, Linear):
        scale = next(c for v, c in definition.terms if v == hidden)
        total = definition.constant
        for v, c in definition.terms:
            x = values[v]
            if v != hidden and x is not None:
                total += c * x
        return Fraction(-total) / scale
    return None


def _proposed(
    problem: ConstraintProblem, answer: Mapping[int, Number], fixpoint: Fixpoint, propagator: Propagator
) -> list[Number] | None:
    """The exact solver's values, completed where a variable follows from them; None unless they satisfy everything."""
    values: list[Number | None] = [answer.get(v, d.low if d.point else None) for v, d in enumerate(fixpoint.domains)]
    for index in propagator.active:
        c = problem.constraints[index]
        if isinstance(c, Product) and values[c.first] is None:
            product, amount = values[c.product], values[c.second]
            if product is not None and amount:
                values[c.first] = Fraction(product) / amount - c.offset
    for v, definition in problem.definitions.items():
        if values[v] is None:
            values[v] = _following(definition, v, values)
    found = [0 if x is None else x for x in values]
    if any(values[v] is None for v in propagator.watching):
        return None
    return found if problem.holds(found, propagator.active, propagator.watching) else None
