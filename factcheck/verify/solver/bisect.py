"""Splitting ranges in two until each part is refuted by propagation or holds a witness.

For what propagation alone leaves open: figures named twice in products, whole numbers within a range. The number of
parts is limited; beyond it nothing is said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import floor

from ...quantity.interval import Interval, Number
from .problem import ConstraintProblem
from .propagate import Fixpoint, Propagator
from .sides import size
from .witness import find


def search(
    problem: ConstraintProblem, fixpoint: Fixpoint, wanted: Mapping[int, Number], propagator: Propagator, *, parts: int
) -> tuple[bool | None, list[Number] | None]:
    """(True, values), (False, None) where proved impossible, or (None, None) after ``parts`` parts."""
    todo = [fixpoint]
    while todo:
        if parts <= 0 or propagator.budget.spent:
            return None, None
        parts -= 1
        here = todo.pop()
        values = find(problem, here, wanted, propagator, backtracks=6)
        if values is not None:
            return True, values
        halves = _halves(problem, here.domains, propagator.whole)
        if halves is None:
            return None, None
        v, lower, upper = halves
        for half in (upper, lower):
            after = propagator.fix(here.domains, v, half)
            if after.empty is None:
                todo.append(after)
    return False, None


def _halves(
    problem: ConstraintProblem, domains: list[Interval], whole: Sequence[bool]
) -> tuple[int, Interval, Interval] | None:
    """The variable to split and its two halves; None where there is none with two ends."""
    best: tuple[bool, Number, int] | None = None
    for v, (low, high, _, _) in enumerate(domains):
        if low is None or high is None or low == high:
            continue
        width = Fraction(high - low) / max(size(high), size(low), 1)
        rank = (v not in problem.definitions, width, -v)
        if best is None or rank > best:
            best = rank
    if best is None:
        return None
    v = -best[2]
    low, high, low_open, high_open = domains[v]
    assert low is not None and high is not None
    middle = Fraction(low + high) / 2
    if whole[v]:
        cut = floor(middle)
        return v, Interval(low, cut), Interval(cut + 1, high)
    if best[1] < Fraction(1, 1 << 60):
        return None
    return v, Interval(low, middle, low_open, False), Interval(middle, high, True, high_open)
