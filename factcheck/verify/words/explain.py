"""How a verdict comes about, step by step, also of a check that holds: what ``verify --explain`` prints."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ...expression.names import names
from ...quantity.format import interval_text
from ...quantity.measured import measured, with_multiplier
from ..bearing import bearing_on, names_claim
from ..scope import Scope
from .figures import figures, named
from .names import label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Report, Verdict
    from ...kinds import VerdictKind
    from ...model import Article, Claim
    from ...quantity.interval import Interval

_WHY: dict[VerdictKind, str] = {
    "exact": "the printed digits themselves fit",
    "holds": "it holds within rounding and wording",
    "edge": "it holds only because the ends of the ranges touch",
    "fails": "no values that the wording allows satisfy it",
    "conflict": "alone it holds; together with other checks it cannot",
    "undecided": "it could not be decided",
    "known": "it cannot hold, and that is acknowledged",
}


def explain(report: Report, word: str) -> list[str]:
    """The derivation of every verdict that ``word`` stands for: a check's name or text, or a claim's id.

    A claim (``id`` or ``article.id``) stands for the checks that it is in. Empty when nothing is called so.
    """
    scope = Scope(report.articles)
    homes = {article.id: article for article in report.articles}
    claims = [c for article in report.articles for c in article.claims if word in (c.id, f"{article.id}.{c.id}")]
    lines: list[str] = []
    for verdict in report.verdicts:
        check = verdict.check
        by_claim = any(names_claim(check, claim) for claim in claims)
        if check.article in homes and (word in (check.name, check.text) or by_claim):
            lines += _verdict(report, verdict, homes[check.article], scope)
            lines.append("")
    return lines[:-1]


def _verdict(report: Report, verdict: Verdict, article: Article, scope: Scope) -> Iterator[str]:
    check = verdict.check
    head = f"{check.name}: {check.text}" if check.name else check.text
    yield f"{check.file}:{check.place.line}:{check.place.column}: {verdict.verdict}  {head}"
    if check.because:
        yield f"  because {check.because}"
    claims = _claims(verdict, article, scope)
    for claim in claims:
        yield f"  {label(article, claim)} = {_stated(claim)}"
    if check.tree is not None and verdict.left is not None and verdict.right is not None:
        from ...expression.render import unparse

        yield f"  {figures(article, scope, check.tree)}"
        unit, times = _shown_in(verdict, claims)
        for side, interval in ((check.tree.left, verdict.left), (check.tree.right, verdict.right)):
            yield f"  {unparse(side)} is {interval_text(interval.scaled(times), unit)}"
        if check.tree.op == "=":
            both = verdict.left.meet(verdict.right)
            shared = (
                "they have no number in common"
                if both.empty
                else f"both can be {interval_text(both.scaled(times), unit)}"
            )
            yield f"  {shared}"
    for claim in claims:
        yield from _implied(report, article, claim)
    for one in report.deduced:
        if one.article == article.id and _speaks_of(verdict, one.name):
            yield f"  so {one.name} = {one.range.text()}"
    yield f"  {_WHY[verdict.verdict]}{f': {verdict.reason}' if verdict.reason else ''}"
    for finding in report.findings:
        if (
            finding.file == check.file
            and check.text in finding.problem.checks
            and finding.code in ("FC201", "FC203", "FC301", "FC613")
        ):
            yield f"  {finding.code}: {finding.message}"
            yield from (f"    {line}" for line in finding.problem.details if line.startswith("·"))


def _claims(verdict: Verdict, article: Article, scope: Scope) -> list[Claim]:
    check = verdict.check
    if check.tree is not None:
        return named(article, scope, check.tree)
    assert check.breakdown is not None
    found: dict[tuple[str, str], Claim] = {}
    for part in (check.breakdown.total, *check.breakdown.parts):
        for term in part.terms.values():
            for name in names(term.node):
                claim = None if name.unknown else scope.claim(article, name)
                if claim is not None:
                    found.setdefault((claim.article, claim.id), claim)
    return list(found.values())


def _stated(claim: Claim) -> str:
    printed = claim.value or f"{len(claim.items)} listed"
    return f"{printed}, which allows {_in_its_unit(claim, claim.interval)}"


def _in_its_unit(claim: Claim, interval: Interval) -> str:
    """A range in a claim's unit, with the multiplier that its figure is printed with."""
    return measured(interval.scaled(claim.unit_read.scale), claim.unit_read, claim.value).text()


def _shown_in(verdict: Verdict, claims: list[Claim]) -> tuple[str, Fraction]:
    """The unit to print a verdict's sides in, and what to multiply them by: the multiplier of the last figure in that unit."""
    for claim in reversed(claims):
        if claim.unit_read.symbol == verdict.unit:
            printed = with_multiplier(claim.unit_read, claim.value)
            return printed.symbol, Fraction(claim.unit_read.scale) / Fraction(printed.scale)
    return verdict.unit, Fraction(1)


def _implied(report: Report, article: Article, claim: Claim) -> Iterator[str]:
    """What everything else that holds implies for a claim, where that is a range."""
    home = next((one for one in report.articles if one.id == claim.article), None)
    if home is None:
        return
    interval = bearing_on(home, claim, report).implied
    if interval is not None and not interval.empty and not (interval.low is None and interval.high is None):
        yield f"  the rest implies {label(article, claim)}: {_in_its_unit(claim, interval)}"


def _speaks_of(verdict: Verdict, name: str) -> bool:
    check = verdict.check
    if check.tree is not None:
        return any(n.unknown and n.id == name for n in names(check.tree))
    assert check.breakdown is not None
    return bool(check.breakdown.rest) and name.startswith(check.breakdown.rest + ".")
