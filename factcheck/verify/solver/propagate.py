"""Narrowing all variables to a fixed point, with a trail of what each narrowing stands on.

Sound always: a value is only ever left out when no assignment has it. The number of steps is limited by the size of
the problem and never by a clock, so that every machine gives the same answer; fractions whose denominators grow are
rounded outward. Where the constraints form a tree the fixed point is complete for reals (Freuder 1982): `witness`
then finds values straight away.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from fractions import Fraction
from math import floor
from typing import NamedTuple

from ...quantity.interval import Interval, Number
from .arithmetic import whole
from .contract import HIGH, LOW, contract
from .problem import Linear, Problem

_BITS = 256
"""Denominators beyond this many bits are rounded outward, to about 128 significant bits."""


class Step(NamedTuple):
    """One end of one variable moved."""

    variable: int
    side: int
    interval: Interval
    """The variable's interval after the step."""
    constraint: int
    """Index of the constraint used; −1 for the rounding of a whole number at the start."""
    parents: tuple[int, ...]
    """Earlier steps that this one stands on, by index."""
    bases: tuple[tuple[int, int], ...]
    """Ends (variable, side) that it stands on as they were given, before any step moved them."""


class Fixpoint(NamedTuple):
    """Where propagation ended."""

    domains: list[Interval]
    empty: int | None
    """The variable that nothing is left for (−1: a constraint without variables), None if consistent so far."""
    trail: list[Step]
    culprit: int
    """The constraint that emptied it, −1 if none."""
    last: tuple[int, ...]
    """Indices of the steps that the contradiction stands on."""
    bases: tuple[tuple[int, int], ...]
    """Given ends that the contradiction stands on directly."""
    finished: bool
    """A fixed point was reached, within the limit of steps and without rounding."""


class Propagator:
    """The active constraints of a problem, and which of them watch which variable."""

    __slots__ = ("active", "problem", "watching")

    def __init__(self, problem: Problem, active: Iterable[int] | None = None) -> None:
        self.problem = problem
        self.active = list(range(len(problem.constraints))) if active is None else list(active)
        self.watching: dict[int, list[int]] = {}
        for index in self.active:
            for v in problem.constraints[index].variables:
                self.watching.setdefault(v, []).append(index)

    def run(self, domains: list[Interval] | None = None, *, effort: int = 40) -> Fixpoint:
        """Narrow ``domains`` (default: the problem's) as far as it goes.

        ``effort`` is how many contractions are allowed for each constraint, on average.
        """
        problem = self.problem
        state = _State(problem, list(problem.domains if domains is None else domains))
        for v, domain in enumerate(state.domains):
            given = ((v, LOW), (v, HIGH))
            if domain.empty or (problem.integer[v] and not state.narrow(v, domain, -1, given, force=True)):
                return state.ended(v, -1, given)
        return self._loop(state, deque(self.active), effort)

    def fix(self, domains: list[Interval], v: int, value: Interval, *, effort: int = 40) -> Fixpoint:
        """Narrow on, from a fixed point, after one variable is confined to ``value`` (which lies in its domain)."""
        domains = list(domains)
        domains[v] = value
        return self._loop(_State(self.problem, domains), deque(self.watching.get(v, ())), effort)

    def _loop(self, state: _State, queue: deque[int], effort: int) -> Fixpoint:
        now, problem, constraints = state.domains, self.problem, self.problem.constraints
        waiting = set(queue)
        left = problem.budget
        budget = effort * (len(self.active) + 10)
        while queue:
            if budget <= 0 or left.contractions <= 0:
                return state.ended(None, -1, (), finished=False)
            budget -= 1
            left.contractions -= 1
            index = queue.popleft()
            waiting.discard(index)
            for v, interval, support in contract(constraints[index], now, problem.integer):
                if v < 0:
                    return state.ended(v, index, support)
                before = now[v]
                if not state.narrow(v, interval, index, support):
                    return state.ended(v, index, (*support, (v, LOW), (v, HIGH)))
                if now[v] is before:
                    continue
                for other in self.watching.get(v, ()):
                    # The same constraint gains from its own step only where rounding to whole numbers is in play.
                    if other not in waiting and (
                        other != index or problem.integer[v] or type(constraints[index]) is not Linear
                    ):
                        waiting.add(other)
                        queue.append(other)
        return state.ended(None, -1, ())


def complete(problem: Problem, domains: list[Interval], active: Iterable[int]) -> bool:
    """Whether a fixed point over these constraints, with nothing empty, proves that they can hold together.

    It does where equations and bounds of reals form a tree: whatever one value a constraint leaves its variable, the
    constraints beyond that variable can still be met, for no two of them meet again (Freuder 1982).
    """
    leader: dict[int, int] = {}

    def find(i: int) -> int:
        while leader.setdefault(i, i) != i:
            i = leader[i]
        return i

    for index in active:
        constraint = problem.constraints[index]
        if not isinstance(constraint, Linear) or constraint.op == "!=":
            return False
        for v, _ in constraint.terms:
            if domains[v].point:
                continue
            if problem.integer[v]:
                return False
            a, b = find(v), find(-1 - index)
            if a == b:
                return False
            leader[a] = b
    return True


def propagate(problem: Problem, domains: list[Interval] | None = None) -> Fixpoint:
    """Narrow the domains with every constraint."""
    return Propagator(problem).run(domains)


class _State:
    def __init__(self, problem: Problem, domains: list[Interval]) -> None:
        self.problem = problem
        self.domains = domains
        self.trail: list[Step] = []
        self.latest: dict[tuple[int, int], int] = {}
        self.moves: dict[int, int] = {}
        self.exact = True
        """No step was left undone or rounded."""

    def narrow(
        self, v: int, interval: Interval, index: int, support: tuple[tuple[int, int], ...], *, force: bool = False
    ) -> bool:
        """Meet the variable's domain with the interval; False if nothing is left."""
        before = self.domains[v]
        after = before.meet(interval)
        if self.problem.integer[v] and not after.empty and (force or after != before):
            after = whole(after)
        if after == before:
            return True
        low_moved = after.low != before.low or after.low_open != before.low_open
        high_moved = after.high != before.high or after.high_open != before.high_open
        if not after.empty:
            bounded = _bounded(after)
            self.exact = self.exact and bounded is after
            after = bounded
            moves = self.moves.get(v, 0)
            if moves > 24 and not _worthwhile(before, after):
                self.exact = False
                return True
            self.moves[v] = moves + 1
        parents, bases = self._stands_on(support)
        for side, moved in ((LOW, low_moved), (HIGH, high_moved)):
            if moved:
                self.trail.append(Step(v, side, after, index, parents, bases))
                self.latest[v, side] = len(self.trail) - 1
        if after.empty:
            return False
        self.domains[v] = after
        return True

    def _stands_on(self, support: tuple[tuple[int, int], ...]) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
        parents, bases = [], []
        for end in support:
            step = self.latest.get(end)
            if step is None:
                bases.append(end)
            else:
                parents.append(step)
        return tuple(dict.fromkeys(parents)), tuple(bases)

    def ended(
        self, empty: int | None, culprit: int, support: tuple[tuple[int, int], ...], *, finished: bool = True
    ) -> Fixpoint:
        last, bases = self._stands_on(support)
        return Fixpoint(self.domains, empty, self.trail, culprit, last, bases, finished and self.exact)


def _worthwhile(before: Interval, after: Interval) -> bool:
    """Whether a variable that has moved often moved far enough to go on with."""
    if (before.low is None) != (after.low is None) or (before.high is None) != (after.high is None):
        return True
    if before.low is None or before.high is None or after.low is None or after.high is None:
        return False
    return (before.high - before.low) - (after.high - after.low) > Fraction(before.high - before.low) / 32


def _bounded(a: Interval) -> Interval:
    low, high, low_open, high_open = a
    if type(low) is Fraction and low.denominator.bit_length() > _BITS:
        low, low_open = _rounded(low, up=False), False
    if type(high) is Fraction and high.denominator.bit_length() > _BITS:
        high, high_open = _rounded(high, up=True), False
    return a if low is a.low and high is a.high else Interval(low, high, low_open, high_open)


def _rounded(x: Fraction, *, up: bool) -> Number:
    shift = 128 + max(0, x.denominator.bit_length() - abs(x.numerator).bit_length())
    scaled = x * (1 << shift)
    return Fraction(-floor(-scaled) if up else floor(scaled), 1 << shift)


def core(fixpoint: Fixpoint) -> tuple[set[int], set[int]]:
    """The constraints (by index) and the variables whose given domains the contradiction stands on."""
    constraints: set[int] = set() if fixpoint.culprit < 0 else {fixpoint.culprit}
    variables = {v for v, _ in fixpoint.bases}
    todo = list(fixpoint.last)
    seen = set(todo)
    while todo:
        step = fixpoint.trail[todo.pop()]
        if step.constraint >= 0:
            constraints.add(step.constraint)
        variables.update(v for v, _ in step.bases)
        for parent in step.parents:
            if parent not in seen:
                seen.add(parent)
                todo.append(parent)
    return constraints, variables
