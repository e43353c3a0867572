"""One check alone where interval arithmetic on its two sides is not the whole truth.

Unknowns, figures named twice, whole numbers within a range, and divisions by what may be 0 come here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...errors import ExpressionError
from ...expression.evaluate import enclose
from ...expression.names import names
from ...expression.tree import Comparison, Node
from ...quantity.interval import ANYTHING, Interval, Number
from .alone import Implied, Lookup, Outcome, Variable
from .arithmetic import interior
from .budget import Budget
from .compiling import Compiler, DivisionByZero
from .keys import Key, key_of
from .problem import ConstraintProblem
from .propagate import Propagator
from .settle import settle


class _Single:
    """One check as a problem of its own."""

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


def settle_alone(tree: Comparison, lookup: Lookup, article: str, budget: Budget | None = None) -> Outcome:
    """The verdict on one check by search; see `alone.decide`."""
    reason, hopeless = _division(tree, lookup, article)
    implied: Mapping[Key, Interval] = Implied(tree, lookup, article)
    if hopeless:
        return Outcome("undecided", None, None, reason, {})
    try:
        single = _Single(tree, lookup, article, budget)
    except DivisionByZero:
        return Outcome("undecided", None, None, reason or "what it divides by is exactly 0", {})
    wanted = single.wanted()
    settled = settle(single.problem, wanted)
    ranges = {v.key: settled.fixpoint.domains[n] for n, v in single.named()}
    if settled.status == "unsat":
        ranges = {v.key: v.interval for v in single.variables}
    left, right = (_enclosed(side, ranges, article) for side in (tree.left, tree.right))
    if settled.status == "unsat":
        return Outcome("fails", left, right, reason, implied)
    if settled.status == "unknown":
        return Outcome("undecided", left, right, reason or settled.reason, implied)
    verdict = "holds"
    if all(n in wanted for n, v in single.named() if v.kind != "unknown") and _holds_as_printed(single, wanted):
        verdict = "exact"
    elif _only_at_edges(single):
        verdict = "edge"
    return Outcome(verdict, left, right, reason, implied)


def _holds_as_printed(single: _Single, wanted: Mapping[int, Number]) -> bool:
    points = {n: Interval(x, x) for n, x in wanted.items()}
    return settle(single.problem.replaced(points), wanted, parts=40).status == "sat"


def _only_at_edges(single: _Single) -> bool:
    inner = {n: interior(v.interval) for n, v in single.named() if not v.integer}
    return settle(single.problem.replaced(inner), single.wanted(), parts=40).status == "unsat"


def implied_alone(tree: Comparison, lookup: Lookup, article: str) -> dict[Key, Interval]:
    """What the rest of the check allows each variable; for an unknown, its own range is met too."""
    try:
        single = _Single(tree, lookup, article)
    except DivisionByZero:
        return {}
    found = {}
    for number, variable in list(single.named()):
        unknown = variable.kind == "unknown"
        problem = single.problem if unknown else single.problem.replaced({number: ANYTHING})
        fixpoint = Propagator(problem).run()
        if fixpoint.empty is None:
            domain = fixpoint.domains[number]
            if domain != ANYTHING and (not unknown or domain != variable.interval):
                found[variable.key] = domain
    return found


def _enclosed(node: Node, ranges: Mapping[Key, Interval], article: str) -> Interval | None:
    try:
        return enclose(node, lambda n: ranges[key_of(n, article)], lambda n: ranges[n.article or article, "#" + n.id])
    except ExpressionError:
        return None


def _division(tree: Comparison, lookup: Lookup, article: str) -> tuple[str, bool]:
    """What is wrong with a division in the check, in words, and whether it is by exactly 0."""
    doubtful: list[Node] = []
    for side in (tree.left, tree.right):
        try:
            enclose(
                side,
                lambda n: lookup(key_of(n, article)).interval,
                lambda n: lookup((n.article or article, "#" + n.id)).interval,
                doubtful.append,
            )
        except ExpressionError as error:
            return f"{_spelled(tree, error.start)} is exactly 0, and nothing can be divided by 0", True
    for divisor in doubtful:
        if not any(name.unknown for name in names(divisor)):
            return f"{_spelled(tree, divisor.start)} may be 0 within what is printed", False
    return "", False


def _spelled(tree: Comparison, start: int) -> str:
    name = next((n for n in names(tree) if n.start == start), None)
    return "what it divides by" if name is None else f"‘{name.id}’"
