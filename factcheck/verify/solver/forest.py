"""Whether constraints and the variables in them form a tree, over which propagation alone is exact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...quantity.interval import Interval
from .problem import ConstraintProblem, Linear


def complete(problem: ConstraintProblem, domains: Sequence[Interval], active: Iterable[int]) -> bool:
    """Whether a fixed point over these constraints, with nothing empty, proves that they can hold together.

    It does where equations and bounds of reals form a tree: whatever one value a constraint leaves its variable, the
    constraints beyond that variable can still be met, for no two of them meet again (Freuder 1982).
    """
    active = list(active)
    for index in active:
        constraint = problem.constraints[index]
        if not isinstance(constraint, Linear) or constraint.op == "!=":
            return False
        if any(problem.integer[v] and not domains[v].point for v, _ in constraint.terms):
            return False
    return forest(problem, domains, active)


def forest(problem: ConstraintProblem, domains: Sequence[Interval], active: Iterable[int]) -> bool:
    """Whether constraints and the variables that are not known form a tree (or several): none meets another twice."""
    leader: dict[int, int] = {}

    def find(i: int) -> int:
        while leader.setdefault(i, i) != i:
            leader[i] = i = leader.setdefault(leader[i], leader[i])
        return i

    for index in active:
        for v in problem.constraints[index].variables:
            if domains[v].point:
                continue
            a, b = find(v), find(-1 - index)
            if a == b:
                return False
            leader[a] = b
    return True
