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
from .compiling import DivisionByZero
from .keys import Key, Lookup, key_of
from .one_check import OneCheck
from .outcome import Outcome
from .settle import settle
from .status import Reason

if TYPE_CHECKING:
    from ...kinds import VerdictKind


def settle_alone(tree: Comparison, lookup: Lookup, article: str, budget: Budget | None = None) -> Outcome:
    """The verdict on one check by search; see `alone.decide`."""
    reason, hopeless = _division(tree, lookup, article)
    if hopeless:
        return Outcome("undecided", None, None, reason)
    question = tree, lookup, article
    try:
        single = OneCheck(tree, lookup, article, budget)
    except DivisionByZero:
        return Outcome("undecided", None, None, reason or Reason("hidden zero divisor"))
    wanted = single.wanted()
    settled = settle(single.problem, wanted)
    ranges = {v.key: settled.fixpoint.domains[n] for n, v in single.named()}
    if settled.status == "unsat":
        ranges = {v.key: v.interval for v in single.variables}
    left, right = (_enclosed(side, ranges, article) for side in (tree.left, tree.right))
    if settled.status == "unsat":
        return Outcome("fails", left, right, reason, question)
    if settled.status == "unknown":
        return Outcome("undecided", left, right, reason or settled.reason, question)
    verdict: VerdictKind = "holds"
    if all(n in wanted for n, v in single.named() if v.kind != "unknown") and _holds_as_printed(single, wanted):
        verdict = "exact"
    elif _only_at_edges(single):
        verdict = "edge"
    return Outcome(verdict, left, right, reason, question)


def _holds_as_printed(single: OneCheck, wanted: Mapping[int, Number]) -> bool:
    points = {n: Interval(x, x) for n, x in wanted.items()}
    return settle(single.problem.replaced(points), wanted, parts=40).status == "sat"


def _only_at_edges(single: OneCheck) -> bool:
    inner = {n: interior(v.interval) for n, v in single.named() if not v.integer}
    return settle(single.problem.replaced(inner), single.wanted(), parts=40).status == "unsat"


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
