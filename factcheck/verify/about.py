"""What a corpus says about one claim: the checks it is in, what they imply for it, and the findings that name it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..errors import ExpressionError
from ..expression.names import names
from .scope import Scope
from .solver.alone import decide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..expression.tree import Comparison, Name, Node
    from ..model import Article, Check, Claim, Finding, Report, Verdict
    from ..quantity.interval import Interval


class Bearing(NamedTuple):
    """A check that a claim is in, and what the rest of that check alone implies for it, in the claim's own unit."""

    verdict: Verdict
    implied: Interval | None


class About(NamedTuple):
    """A claim with all that bears on it."""

    article: Article
    claim: Claim
    bearings: tuple[Bearing, ...]
    implied: Interval | None
    """What its checks, one by one, leave of all values, in the claim's own unit; empty when they contradict; None
    where they say nothing."""
    findings: tuple[Finding, ...]


def about(article: Article, claim: Claim, report: Report) -> About:
    """Gather from a report of verify, and work out anew, what bears on a claim of it."""
    scope = Scope(report.articles)
    homes = {one.id: one for one in report.articles}
    bearings = tuple(
        Bearing(verdict, _implied(verdict, claim, homes[verdict.check.article], scope))
        for verdict in report.verdicts
        if names_claim(verdict.check, claim)
    )
    return About(article, claim, bearings, _together(bearings), tuple(_findings(claim, report)))


def names_claim(check: Check, claim: Claim) -> bool:
    """Whether the check computes with the claim."""
    return any(
        not name.unknown and name.id == claim.id and (name.article or check.article) == claim.article
        for tree in _trees(check)
        for name in names(tree)
    )


def _trees(check: Check) -> Iterator[Comparison | Node]:
    if check.tree is not None:
        yield check.tree
    if check.breakdown is not None:
        for part in (check.breakdown.total, *check.breakdown.parts):
            for term in part.terms.values():
                yield term.node


def _implied(verdict: Verdict, claim: Claim, home: Article, scope: Scope) -> Interval | None:
    """What the rest of one check allows the claim; None for a breakdown and for a check that could not be computed."""
    tree = verdict.check.tree
    if tree is None or verdict.left is None or any(_missing(name, home, scope) for name in names(tree)):
        return None
    try:
        found = decide(tree, scope.variables(home), home.id).implied.get((claim.article, claim.id))
    except ExpressionError:
        return None
    scale = claim.unit_read.scale
    return found if found is None or scale == 1 else found.scaled(1 / Fraction(scale))


def _missing(name: Name, home: Article, scope: Scope) -> bool:
    return not name.unknown and scope.claim(home, name) is None


def _together(bearings: tuple[Bearing, ...]) -> Interval | None:
    met: Interval | None = None
    for bearing in bearings:
        if bearing.implied is not None:
            met = bearing.implied if met is None else met.meet(bearing.implied)
    return met


def _findings(claim: Claim, report: Report) -> Iterator[Finding]:
    elsewhere = f"{claim.article}.{claim.id}"
    for finding in report.findings:
        if elsewhere in finding.claims or (finding.article == claim.article and claim.id in finding.claims):
            yield finding
