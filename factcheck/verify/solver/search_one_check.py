"""One check alone where interval arithmetic on its two sides is not the whole truth.

Unknowns, figures named twice, whole numbers within a range, and divisions by what may be 0 come here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...errors import ExpressionError
from ...expression.evaluate import enclose
from ...expression.names import names
from ...expression.tree import Comparison, Node
from ...quantity.interval import Interval, Number
from .arithmetic import interior
from .budget import Budget
from .check_problem import CheckProblem
from .compiling import DivisionByZero
from .decide import decide
from .keys import Key, Lookup, key_of
from .outcome import Outcome
from .status import Reason

if TYPE_CHECKING:
    from ...kinds import VerdictKind


def decide_by_search(tree: Comparison, lookup: Lookup, article: str, budget: Budget | None = None) -> Outcome:
    """The verdict on one check by search; see `one_check.decide_check`."""
    reason, hopeless = _division(tree, lookup, article)
    if hopeless:
        return Outcome("undecided", None, None, reason)
    question = tree, lookup, article
    try:
        check = CheckProblem(tree, lookup, article, budget)
    except DivisionByZero:
        return Outcome("undecided", None, None, reason or Reason("hidden zero divisor"))
    wanted = check.wanted()
    decision = decide(check.problem, wanted)
    ranges = {v.key: decision.fixpoint.domains[n] for n, v in check.named()}
    if decision.status == "unsat":
        ranges = {v.key: v.interval for v in check.variables}
    left, right = (_enclosed(side, ranges, article) for side in (tree.left, tree.right))
    if decision.status == "unsat":
        return Outcome("fails", left, right, reason, question)
    if decision.status == "unknown":
        return Outcome("undecided", left, right, reason or decision.reason, question)
    verdict: VerdictKind = "holds"
    if all(n in wanted for n, v in check.named() if v.kind != "unknown") and _holds_as_printed(check, wanted):
        verdict = "exact"
    elif _only_at_edges(check):
        verdict = "edge"
    return Outcome(verdict, left, right, reason, question)


def _holds_as_printed(check: CheckProblem, wanted: Mapping[int, Number]) -> bool:
    points = {n: Interval(x, x) for n, x in wanted.items()}
    return decide(check.problem.replaced(points), wanted, parts=40).status == "sat"


def _only_at_edges(check: CheckProblem) -> bool:
    inner = {n: interior(v.interval) for n, v in check.named() if not v.integer}
    return decide(check.problem.replaced(inner), check.wanted(), parts=40).status == "unsat"


def _enclosed(node: Node, ranges: Mapping[Key, Interval], article: str) -> Interval | None:
    try:
        return enclose(node, lambda n: ranges[key_of(n, article)], lambda n: ranges[n.article or article, "#" + n.id])
    except ExpressionError:
        return None


def _division(tree: Comparison, lookup: Lookup, article: str) -> tuple[Reason | None, bool]:
    """What is wrong with a division in the check, and whether it is by exactly 0."""
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
            return Reason("zero divisor", start=error.start), True
    for divisor in doubtful:
        if not any(name.unknown for name in names(divisor)):
            return Reason("may divide by zero", start=divisor.start), False
    return None, False
