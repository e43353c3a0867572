"""Propagation never leaves a true value out, and whole problems agree with trying all values."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.quantity.interval import Interval, Number
from factcheck.verify.solver.arithmetic import divide, hull, interior, whole
from factcheck.verify.solver.contract import contract, solve_factor
from factcheck.verify.solver.decide import decide
from factcheck.verify.solver.exact import ask, extent
from factcheck.verify.solver.problem import Constraint, ConstraintProblem, Extreme, Linear, Near, Product
from factcheck.verify.solver.propagate import Propagator, propagate

F = Fraction
numbers = st.fractions(min_value=-6, max_value=6, max_denominator=4)


@st.composite
def boxes(draw: st.DrawFn, value: Fraction) -> Interval:
    """A range with ends of any kind that holds the value."""
    below = draw(st.none() | st.fractions(min_value=0, max_value=3, max_denominator=4))
    above = draw(st.none() | st.fractions(min_value=0, max_value=3, max_denominator=4))
    low = None if below is None else value - below
    high = None if above is None else value + above
    return Interval(low, high, bool(below) and draw(st.booleans()), bool(above) and draw(st.booleans()))


@st.composite
def satisfied(draw: st.DrawFn) -> tuple[Constraint, list[Number]]:
    """A constraint and values that satisfy it."""
    x, y, z = (draw(numbers) for _ in range(3))
    kind = draw(st.sampled_from(["linear", "product", "extreme", "near", "unequal"]))
    if kind == "linear":
        a, b = draw(numbers), draw(numbers)
        terms = tuple((v, c) for v, c in enumerate((a, b, F(-1))) if c)
        total = a * x + b * y - z
        op = "=" if total == 0 else draw(st.sampled_from(["=", "<=", "<"]))
        slack = 0 if op == "=" else draw(st.fractions(min_value=F(1, 8), max_value=2, max_denominator=8))
        return Linear(terms, -total - slack, op, 0), [x, y, z]
    if kind == "product":
        offset = draw(st.sampled_from([0, 1, -1]))
        return Product(2, 0, 1, offset, 0), [x, y, (x + offset) * y]
    if kind == "extreme":
        largest = draw(st.booleans())
        return Extreme(2, (0, 1), largest, 0), [x, y, max(x, y) if largest else min(x, y)]
    if kind == "near":
        return Near(0, 1, 0), [x, x * draw(st.sampled_from([F(1), F(19, 20), F(20, 19), F(99, 100)])), z]
    return Linear(((0, 1), (1, -1)), 0, "!=", 0), [x, x + 1, z]


@settings(max_examples=500, deadline=None)
@given(st.data(), satisfied())
def test_no_true_value_is_left_out(data: st.DataObject, given: tuple[Constraint, list[Number]]) -> None:
    constraint, values = given
    assert constraint.holds(values)
    domains = [data.draw(boxes(F(x))) for x in values]
    integer = [F(x).denominator == 1 and data.draw(st.booleans()) for x in values]
    for narrowing in contract(constraint, domains, integer):
        assert narrowing.interval.contains(values[narrowing.variable])
    problem = ConstraintProblem()
    for domain, is_whole in zip(domains, integer, strict=True):
        problem.variable(domain, integer=is_whole)
    problem.constraints.append(constraint)
    fixpoint = propagate(problem)
    assert fixpoint.empty is None
    assert all(d.contains(x) for d, x in zip(fixpoint.domains, values, strict=True))
    assert decide(problem).status != "unsat"


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(*[st.integers(-3, 3)] * 4), min_size=1, max_size=4), st.integers(1, 3))
def test_small_whole_systems_agree_with_trying_all_values(rows: list[tuple[int, ...]], width: int) -> None:
    """Equations between three whole numbers from 0 to ``width``."""
    problem = ConstraintProblem()
    for _ in range(3):
        problem.variable(Interval(0, width), integer=True)
    for label, (a, b, c, constant) in enumerate(rows):
        terms = tuple((v, k) for v, k in enumerate((a, b, c)) if k)
        problem.constraints.append(Linear(terms, constant, "=" if label % 2 == 0 else "<=", label))
    possible = any(problem.holds(values) for values in product(range(width + 1), repeat=3))
    decision = decide(problem)
    assert decision.status == ("sat" if possible else "unsat")
    if not possible:
        active = [i for i, c in enumerate(problem.constraints) if c.label in decision.labels]
        assert decide(problem, active=active).status == "unsat"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(*[st.integers(-3, 3)] * 4), min_size=2, max_size=4))
def test_splitting_propagation_and_the_exact_solver_agree(rows: list[tuple[int, ...]]) -> None:
    problem = ConstraintProblem()
    for _ in range(3):
        problem.variable(Interval(0, 3, False, True))
    for label, (a, b, c, constant) in enumerate(rows):
        terms = tuple((v, k) for v, k in enumerate((a, b, c)) if k)
        problem.constraints.append(Linear(terms, F(constant, 2), ["=", "<=", "<"][label % 3], label))
    asked = ask(problem, problem.domains, range(len(rows)))
    assert decide(problem).status == asked.status
    if asked.status == "sat":
        found = extent(problem, problem.domains, range(len(rows)), 0)
        outer = propagate(problem).domains[0]
        if found is not None and problem.constraints[0].variables:
            assert hull(found.interval, outer) == outer or 0 not in {
                v for c in problem.constraints for v in c.variables
            }


def test_circular_narrowing_comes_to_an_end() -> None:
    """x = 0.5 y and y = x: the ranges halve for ever towards 0."""
    problem = ConstraintProblem()
    x, y = (problem.variable(Interval(0, 1)) for _ in range(2))
    problem.constraints.append(Linear(((x, 2), (y, -1)), 0, "=", 0))
    problem.constraints.append(Linear(((x, 1), (y, -1)), 0, "=", 1))
    fixpoint = Propagator(problem).run()
    assert fixpoint.empty is None
    assert decide(problem).status == "sat"


def test_denominators_stay_bounded() -> None:
    problem = ConstraintProblem()
    x, y, z = (problem.variable(Interval(F(1, 3), F(1, 2))) for _ in range(3))
    problem.constraints += [Product(x, y, z, 0, 0), Product(y, x, z, F(1, 7), 1), Product(z, x, y, F(1, 11), 2)]
    fixpoint = propagate(problem)
    for low, high, _, _ in fixpoint.domains:
        assert low is None or F(low).denominator.bit_length() < 600
        assert high is None or F(high).denominator.bit_length() < 600


def test_interval_helpers() -> None:
    assert whole(Interval(F(1, 2), 3, False, True)) == Interval(1, 2)
    assert whole(Interval(1, 1, True, True)).empty
    assert interior(Interval(1, 2)) == Interval(1, 2, True, True)
    assert interior(Interval(1, 1)) == Interval(1, 1)
    assert divide(Interval(0, 0), Interval(-1, 1)) == Interval(0, 0)
    assert hull(Interval(1, 0), Interval(3, 4, True)) == Interval(3, 4, True)
    # 6 = f · k with k from −2 to 3, f above 0: only k > 0 serves, so f is 2 or more
    assert solve_factor(Interval(6, 6), Interval(-2, 3), Interval(0, None, True)) == Interval(2, None)


def test_a_hub_of_many_checks_is_not_called_consistent_too_early() -> None:
    """Sixty bounds on one figure, each a little tighter, the last of them impossible."""
    problem = ConstraintProblem()
    hub = problem.variable(Interval(0, 1000))
    for label in range(60):
        spoke = problem.variable(Interval(0, F(1000 * 100 - label, 100)))
        problem.constraints.append(Linear(((hub, 1), (spoke, -1)), 0, "<=", label))
    floor = problem.variable(Interval(F("999.42"), 2000))
    problem.constraints.append(Linear(((floor, 1), (hub, -1)), 0, "<=", 60))
    assert decide(problem).status == "unsat"
    problem.domains[floor] = Interval(F("999.41"), 2000)
    assert decide(problem).status == "sat"
