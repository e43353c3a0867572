"""Narrowing all variables to a fixed point, with a trail of what each narrowing stands on.

Sound always: a value is only ever left out when no assignment has it. The work is limited by the size of the problem
and its budget, and never by a clock, so that every machine gives the same answer; numbers that grow long are rounded
outward, and ends beyond any reason are dropped, so that a step always costs about the same. Where the constraints form a tree the fixed point is complete for reals (Freuder 1982): `witness`
then finds values straight away.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from ...quantity.interval import Interval
from .arithmetic import whole
from .budget import Budget
from .contract import HIGH, LOW, WHOLE, contract
from .problem import ConstraintProblem, Extreme, Linear, Near, Product
from .rounding import bounded
from .whole import follows

_PRODUCT, _NEAR = 10, 6
"""What a step costs over a product (six products of intervals, of numbers that have grown long), and over a ``≈``."""


class Step(NamedTuple):
    """One end of one variable moved, or it was found to be a whole number."""

    variable: int
    side: int
    """LOW, HIGH or WHOLE."""
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

    __slots__ = ("_whole", "active", "budget", "cost", "problem", "watching")

    def __init__(
        self, problem: ConstraintProblem, active: Iterable[int] | None = None, budget: Budget | None = None
    ) -> None:
        self.problem = problem
        self.budget = budget or problem.budget
        self.active = list(range(len(problem.constraints))) if active is None else list(active)
        self._whole: list[bool] | None = None
        self.watching: dict[int, list[int]] = {}
        self.cost: dict[int, int] = {}
        """What a step over a constraint costs, where that is more than 1."""
        for index in self.active:
            constraint = problem.constraints[index]
            variables = constraint.variables
            if type(constraint) is Product:
                self.cost[index] = _PRODUCT
            elif type(constraint) is Near:
                self.cost[index] = _NEAR
            elif type(constraint) is Extreme:
                self.cost[index] = 2 * len(variables)
            elif len(variables) > 3:
                self.cost[index] = len(variables) - 2
            for v in variables:
                self.watching.setdefault(v, []).append(index)

    @property
    def cost_of_fixing(self) -> int:
        """What it takes at least to give each variable a value, one after another, every constraint on it looked at."""
        cost = self.cost
        return sum(cost.get(index, 1) for indices in self.watching.values() for index in indices)

    def run(self, domains: list[Interval] | None = None, *, effort: int = 40) -> Fixpoint:
        """Narrow ``domains`` (default: the problem's) as far as it goes.

        ``effort`` is how many contractions are allowed for each constraint, on average.
        """
        problem = self.problem
        state = _State(problem, list(problem.domains if domains is None else domains), list(problem.integer))
        self._whole = state.whole
        if True in problem.integer:
            self._find_whole(state)
        for v, domain in enumerate(state.domains):
            given = ((v, LOW), (v, HIGH))
            if domain.empty or (state.whole[v] and not state.narrow(v, domain, -1, given, force=True)):
                return state.ended(v, -1, given)
        return self._loop(state, deque(self.active), effort)

    def fix(self, domains: list[Interval], v: int, value: Interval, *, effort: int = 40) -> Fixpoint:
        """Narrow on, from a fixed point, after one variable is confined to ``value`` (which lies in its domain)."""
        domains = list(domains)
        domains[v] = value
        return self._loop(_State(self.problem, domains, self.whole), deque(self.watching.get(v, ())), effort)

    @property
    def whole(self) -> list[bool]:
        """By variable, whether it is a whole number: as it is given, or because it follows from such by an equation."""
        if self._whole is None:
            state = _State(self.problem, list(self.problem.domains), list(self.problem.integer))
            if True in state.whole:
                self._find_whole(state)
            self._whole = state.whole
        return self._whole

    def _find_whole(self, state: _State) -> None:
        """Mark the variables that must be whole numbers because others are."""
        queue, waiting = deque(self.active), set(self.active)
        while queue:
            index = queue.popleft()
            waiting.discard(index)
            found = follows(self.problem.constraints[index], state.whole, state.domains)
            if found is not None:
                self.budget.spend(self.cost.get(index, 1))
                state.found_whole(found[0], index, found[1])
                fresh = [other for other in self.watching.get(found[0], ()) if other not in waiting]
                queue.extend(fresh)
                waiting.update(fresh)

    def _loop(self, state: _State, queue: deque[int], effort: int) -> Fixpoint:
        budget = self.budget
        allowed = left = min(effort * (len(self.active) + 10), budget.left)
        now, constraints, cost, integer = state.domains, self.problem.constraints, self.cost, state.whole
        waiting = set(queue)
        while queue:
            if left <= 0:
                budget.spend(allowed - left)
                return state.ended(None, -1, (), finished=False)
            index = queue.popleft()
            left -= cost.get(index, 1)
            waiting.discard(index)
            for v, interval, support in contract(constraints[index], now, integer):
                if v < 0:
                    budget.spend(allowed - left)
                    return state.ended(v, index, support)
                before = now[v]
                if not state.narrow(v, interval, index, support):
                    budget.spend(allowed - left)
                    return state.ended(v, index, (*support, (v, LOW), (v, HIGH)))
                if now[v] is before:
                    continue
                for other in self.watching.get(v, ()):
                    # The same constraint gains from its own step only where rounding to whole numbers is in play.
                    if other not in waiting and (
                        other != index or integer[v] or type(constraints[index]) is not Linear
                    ):
                        waiting.add(other)
                        queue.append(other)
        budget.spend(allowed - left)
        return state.ended(None, -1, ())


def propagate(problem: ConstraintProblem, domains: list[Interval] | None = None) -> Fixpoint:
    """Narrow the domains with every constraint."""
    return Propagator(problem).run(domains)


class _State:
    def __init__(self, problem: ConstraintProblem, domains: list[Interval], whole: list[bool]) -> None:
        self.problem = problem
        self.domains = domains
        self.whole = whole
        """Variables that are whole numbers, given so or found so."""
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
        if self.whole[v] and not after.empty and (force or after != before):
            rounded = whole(after)
            if rounded != after and not self.problem.integer[v]:
                support = (*support, (v, WHOLE))
            after = rounded
        if after == before:
            return True
        low_moved = after.low != before.low or after.low_open != before.low_open
        high_moved = after.high != before.high or after.high_open != before.high_open
        if not after.empty:
            shorter = bounded(after, before)
            self.exact = self.exact and shorter is after
            after = shorter
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

    def found_whole(self, v: int, index: int, support: tuple[tuple[int, int], ...]) -> None:
        """Note that a variable is a whole number, by that constraint."""
        self.whole[v] = True
        self.trail.append(Step(v, WHOLE, self.domains[v], index, *self._stands_on(support)))
        self.latest[v, WHOLE] = len(self.trail) - 1

    def _stands_on(self, support: tuple[tuple[int, int], ...]) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
        parents, bases = [], []
        for end in support:
            step = self.latest.get(end)
            if step is None:
                if end[1] != WHOLE:  # that a count is a whole number stands on no figure
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
