"""Whole numbers that follow from others, and what only they exclude."""

from __future__ import annotations

from fractions import Fraction

from factcheck.quantity.interval import ANYTHING, Interval
from factcheck.verify.solver.decide import decide, refute
from factcheck.verify.solver.problem import ConstraintProblem, Linear, Product
from factcheck.verify.solver.propagate import Propagator, core

COUNT = Interval(0, None)


def test_a_difference_of_counts_is_a_whole_number() -> None:
    problem = ConstraintProblem()
    a, b = (problem.variable(COUNT, integer=True) for _ in range(2))
    d = problem.variable(Interval(Fraction(9, 5), 2, False, True))
    problem.constraints.append(Linear(((a, 1), (b, -1), (d, -1)), 0, "=", 7))
    assert Propagator(problem).whole == [True, True, True]
    fixpoint = Propagator(problem).run()
    assert fixpoint.empty == d
    # The proof stands on the equation and on the range of the difference, on neither count's.
    assert core(fixpoint) == ({0}, {d})


def test_half_of_a_count_need_not_be_whole() -> None:
    problem = ConstraintProblem()
    count, half = problem.variable(COUNT, integer=True), problem.variable(Interval(Fraction(1, 2), Fraction(1, 2)))
    loose = problem.variable(ANYTHING)
    problem.constraints.append(Linear(((count, 1), (loose, -2)), 0, "=", 0))
    problem.constraints.append(Product(problem.variable(ANYTHING), count, half, 0, 0))
    assert Propagator(problem).whole == [True, False, False, False]


def test_whole_numbers_pass_from_one_equation_to_the_next() -> None:
    # x = 3n, y = x · x, z = y + 1.5, in the order in which the last is looked at first
    problem = ConstraintProblem()
    n = problem.variable(COUNT, integer=True)
    x, y, z = (problem.variable(ANYTHING) for _ in range(3))
    problem.constraints += [
        Linear(((y, 1), (z, -1)), Fraction(3, 2), "=", 0),
        Product(y, x, x, 0, 1),
        Linear(((n, 3), (x, -1)), 0, "=", 2),
    ]
    assert Propagator(problem).whole == [True, True, True, False]


def test_no_whole_number_between_what_the_rest_spans() -> None:
    # m + n = s with counts without an upper end: rounding their ranges in turn would never end.
    problem = ConstraintProblem()
    m = problem.variable(ANYTHING, integer=True)
    n = problem.variable(COUNT, integer=True)
    s = problem.variable(Interval(Fraction(3711, 100), Fraction(3741, 100)))
    problem.constraints.append(Linear(((m, 2), (n, -3), (s, -1)), 0, "=", 0))
    assert decide(problem).status == "unsat"
    assert decide(problem.replaced({s: Interval(Fraction(3711, 100), 38)})).status == "sat"
    even = ConstraintProblem()
    m, n = (even.variable(ANYTHING, integer=True) for _ in range(2))
    s = even.variable(Interval(Fraction(13, 2), Fraction(15, 2)))
    even.constraints.append(Linear(((m, 2), (n, -4), (s, -1)), 0, "=", 0))
    assert decide(even).status == "unsat"  # 7 is the only whole number there, and odd


def test_what_splits_into_cases_without_a_whole_number_needs_no_other_figure() -> None:
    # v is 0.079 and up to two whole ones more; 1.5v + 9.32 is 9.44, 10.94 or 12.44, none of them whole.
    problem = ConstraintProblem()
    n, m, e = (problem.variable(COUNT, integer=True) for _ in range(3))
    v, product = problem.variable(COUNT), problem.variable(ANYTHING)
    d = problem.variable(Interval(Fraction(2079, 1000), Fraction(2079, 1000)))
    problem.constraints += [
        Linear(((n, 1), (v, 1), (d, -1)), 0, "=", 0),
        Product(product, m, e, 0, 1),
        Linear(((v, Fraction(3, 2)), (product, -1), (e, -1)), Fraction(932, 100), "=", 1),
    ]
    refuted = refute(problem, [0, 1, 2], {})
    assert (refuted.status, refuted.labels) == ("unsat", {0, 1})
    assert refute(problem, [1, 2], {}).status == "sat"
