"""One check as a problem of its own, and what it implies for each variable in it."""

from __future__ import annotations

from collections.abc import Iterator

from ...expression.tree import Comparison
from ...quantity.interval import ANYTHING, Interval, Number
from .arithmetic import whole
from .budget import Budget
from .compiling import Compiler, DivisionByZero
from .forest import forest
from .keys import Key, Lookup, Variable
from .problem import ConstraintProblem
from .propagate import Fixpoint, Propagator


class CheckProblem:
    """One check as a problem of its own. Raises DivisionByZero where it divides by exactly 0."""

    def __init__(self, tree: Comparison, lookup: Lookup, article: str, budget: Budget | None = None) -> None:
        self.problem = ConstraintProblem(budget)
        self.variables: list[Variable] = []
        self._numbers: dict[Key, int] = {}
        self._numbered: list[int] = []
        self._lookup = lookup
        Compiler(self.problem, self.number_of).add(tree, article, 0)
        self.problem.budget.grow(len(self.problem.constraints))

    def number_of(self, key: Key) -> int:
        number = self._numbers.get(key)
        if number is None:
            variable = self._lookup(key)
            number = self._numbers[key] = self.problem.variable(variable.interval, integer=variable.integer)
            self.variables.append(variable)
            self._numbered.append(number)
        return number

    def named(self) -> Iterator[tuple[int, Variable]]:
        return zip(self._numbered, self.variables, strict=True)

    def wanted(self) -> dict[int, Number]:
        return {n: v.printed for n, v in self.named() if v.printed is not None}


def _tighter(problem: ConstraintProblem, fixpoint: Fixpoint, number: int, domain: Interval) -> Interval:
    """The range of an unknown that stands in a check more than once, by the exact solver."""
    from .exact import available, extent

    found = extent(problem, fixpoint.domains, range(len(problem.constraints)), number) if available() else None
    if found is None or found.interval.empty:
        return domain
    return domain.meet(whole(found.interval) if problem.integer[number] else found.interval)


def implied_by_check(tree: Comparison, lookup: Lookup, article: str) -> dict[Key, Interval]:
    """What the rest of the check allows each variable; for an unknown, its own range is met too."""
    try:
        check = CheckProblem(tree, lookup, article)
    except DivisionByZero:
        return {}
    found = {}
    for number, variable in list(check.named()):
        unknown = variable.kind == "unknown"
        problem = check.problem if unknown else check.problem.replaced({number: ANYTHING})
        fixpoint = Propagator(problem).run()
        if fixpoint.empty is None:
            domain = fixpoint.domains[number]
            if unknown and not domain.point and not forest(problem, fixpoint.domains, range(len(problem.constraints))):
                domain = _tighter(problem, fixpoint, number, domain)
            if domain != ANYTHING and (not unknown or domain != variable.interval):
                found[variable.key] = domain
    return found
