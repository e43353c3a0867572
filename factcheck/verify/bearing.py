"""What a corpus says about one claim: the checks it is in, what they imply for it, and the findings that name it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..errors import ExpressionError
from ..expression.names import names
from .gather import gather
from .scope import Scope, expressions
from .solver.components import components
from .solver.conflict import Workbench
from .solver.deduce import implied
from .solver.one_check import decide_check
from .solver.system import FAILED, build

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..expression.tree import Name
    from ..findings import Finding, Report, Verdict
    from ..model import Article, Check, Claim
    from ..quantity.interval import Interval
    from .gather import Gathered
    from .solver.system import Relation, System


class CheckBearing(NamedTuple):
    """A check that a claim is in, and what the rest of that check alone implies for it, in the claim's own unit."""

    verdict: Verdict
    implied: Interval | None


class Bearing(NamedTuple):
    """A claim with all that bears on it."""

    article: Article
    claim: Claim
    checks: tuple[CheckBearing, ...]
    implied: Interval | None
    """What everything else that holds implies for it, in its own unit. Where all that it is in fails: what those checks
    imply one by one, empty when they contradict each other. None where nothing is implied."""
    findings: tuple[Finding, ...]


def bearing_on(article: Article, claim: Claim, report: Report) -> Bearing:
    """Gather from a report of verify, and work out anew, what bears on a claim of it."""
    findings = tuple(_findings(article, claim, report))
    if all(one is not article for one in report.articles):  # another record has its id: it took part in nothing
        return Bearing(article, claim, (), None, findings)
    scope = Scope(report.articles)
    homes = {one.id: one for one in report.articles}
    verdicts = [verdict for verdict in report.verdicts if names_claim(verdict.check, claim)]
    gathered = gather(report.articles, report.verdicts, scope)
    bearings = tuple(CheckBearing(v, _alone(v, claim, homes[v.check.article], scope, gathered)) for v in verdicts)
    return Bearing(article, claim, bearings, _together(claim, gathered.system, bearings), findings)


def names_claim(check: Check, claim: Claim) -> bool:
    """Whether the check computes with the claim."""
    return any(
        not name.unknown and name.id == claim.id and (name.article or check.article) == claim.article
        for tree in expressions(check)
        for name in names(tree)
    )


def _alone(verdict: Verdict, claim: Claim, home: Article, scope: Scope, gathered: Gathered) -> Interval | None:
    """What the rest of one check allows the claim; None where that says nothing or could not be computed."""
    tree = verdict.check.tree
    if tree is None:
        label = gathered.label(verdict.check)
        system = gathered.system
        return None if label is None else _solved(claim, system, [system.relations[label]])
    if verdict.left is None or any(_missing(name, home, scope) for name in names(tree)):
        return None
    try:
        found = decide_check(tree, scope.variables(home), home.id).implied.get((claim.article, claim.id))
    except ExpressionError:
        return None
    return _in_own_unit(claim, found)


def _solved(claim: Claim, system: System, relations: Sequence[Relation]) -> Interval | None:
    """What these relations, taken together, imply for the claim."""
    key = (claim.article, claim.id)
    built = build(system, relations)
    if key not in built.numbers:
        return None
    labels = [relation.label for relation in built.relations if relation not in built.uncompiled]
    return _in_own_unit(claim, implied(Workbench(system, built), key, labels))


def _in_own_unit(claim: Claim, interval: Interval | None) -> Interval | None:
    scale = claim.unit_read.scale
    return interval if interval is None or scale == 1 else interval.scaled(1 / Fraction(scale))


def _missing(name: Name, home: Article, scope: Scope) -> bool:
    return not name.unknown and scope.claim(home, name) is None


def _together(claim: Claim, system: System, bearings: Sequence[CheckBearing]) -> Interval | None:
    key = (claim.article, claim.id)
    holding = [r for r in system.relations if r.verdict not in FAILED and r.kind != "across"]
    for component in components(holding, system.variables):
        if key in component.keys:
            found = _solved(claim, system, component.relations)
            if found is not None:
                return found
    met: Interval | None = None
    for bearing in bearings:
        if bearing.implied is not None:
            met = bearing.implied if met is None else met.meet(bearing.implied)
    return met


def _findings(article: Article, claim: Claim, report: Report) -> Iterator[Finding]:
    elsewhere = f"{claim.article}.{claim.id}"
    for finding in report.findings:
        if elsewhere in finding.problem.claims or (finding.file == article.file and claim.id in finding.problem.claims):
            yield finding
