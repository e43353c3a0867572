"""Slips of a check with several readings, which is judged alone: one printed figure changed so that the reading told holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..expression.names import names
from ..findings import Repair
from .scope import counted
from .slips import misprints
from .solver.budget import Budget
from .solver.one_check import decide_check

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..expression.tree import Comparison
    from ..model import Article, Check, Claim
    from ..quantity.interval import Interval
    from .scope import Scope
    from .solver.budget import Allowance
    from .solver.figures import Slip
    from .solver.keys import Key, Variable

_HOLDING = ("exact", "holds", "edge")
_MOST_TRIED = 100
"""Slips that are tried against the checks that share the figure."""
_WORK = 20_000
"""What trying all of them may cost (see ``solver/budget.py``): some fifth of a second. What is left then is not offered."""


def repairs(
    article: Article,
    scope: Scope,
    check: Check,
    tree: Comparison,
    claims: list[Claim],
    implied: Mapping[Key, Interval],
) -> tuple[tuple[Repair, ...], ...]:
    """Changes of one figure of the article after which this reading holds, and what else names the figure still does.

    Likeliest first. ``implied`` is what the rest of the reading implies for each figure.
    """
    plain = scope.variables(article)
    budget = Budget(_WORK)

    def allowance() -> Budget:
        return budget

    found: list[tuple[Claim, Slip]] = []
    tried = 0
    for claim in claims:
        key = (claim.article, claim.id)
        allowed = implied.get(key)
        if claim.article != article.id or allowed is None or allowed.empty:
            continue
        others = list(_holding(article, scope, check, claim, allowance))
        for slip in misprints(claim, article, allowed):
            meet = slip.interval.meet(allowed)
            if meet.empty or (counted(claim) and not meet.holds_whole):
                continue
            tried += 1
            if tried > _MOST_TRIED or budget.spent:
                break
            changed = plain(key)._replace(interval=slip.interval, printed=None)

            def variable_of(other: Key, key: Key = key, changed: Variable = changed) -> Variable:
                return changed if other == key else plain(other)

            if all(
                decide_check(one, variable_of, article.id, allowance).verdict in _HOLDING for one in (tree, *others)
            ):
                found.append((claim, slip))
    found.sort(key=lambda pair: pair[1].cost)
    return tuple((Repair(claim.id, claim.value, slip.text, slip.kind, slip.cost),) for claim, slip in found)


def _holding(article: Article, scope: Scope, check: Check, claim: Claim, allowance: Allowance) -> Iterator[Comparison]:
    """The other equations and inequalities between figures of the article that name this one and hold as printed."""
    plain = scope.variables(article)
    read = {one.id for one in article.claims if one.figure is not None}
    for other in article.checks:
        if other is check or other.tree is None or other.readings:
            continue
        named = list(names(other.tree))
        if all(not n.unknown and n.article is None and n.id in read for n in named) and claim.id in {
            n.id for n in named
        }:
            if (
                "count(" not in other.text
                and decide_check(other.tree, plain, article.id, allowance).verdict in _HOLDING
            ):
                yield other.tree
