"""What is said of a check that was drafted from running text: how loudly, by its licence and ledger, and about which figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Located
from .ledger import severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Article, Check, Problem

_LOUDNESS = ("info", "warning", "error")


def drafted(problem: Problem, article: Article, check: Check) -> Problem:
    """The problem that a drafted check makes: never louder than its rule has earned."""
    return lowered(problem, [check])._replace(figures=located(article, [check]))


def lowered(problem: Problem, checks: Iterable[Check]) -> Problem:
    """A problem that rests on these checks, no louder than the weakest of them."""
    said = problem.severity or "error"
    rules, licences = [], []
    for check in checks:
        if not check.rule:
            continue
        earned = severity(check.rule, check.licence)
        if check.open and earned == "error":
            earned = "warning"
        said = min(said, earned, key=_LOUDNESS.index)
        rules.append(check.rule)
        licences.append(check.licence)
    if not rules:
        return problem
    weakest = next((one for one in ("suspected", "resolved") if one in licences), "stated")
    return problem._replace(severity=said, rule=" + ".join(dict.fromkeys(rules)), licence=weakest)


def located(article: Article, checks: Iterable[Check]) -> tuple[Located, ...]:
    """The figures of these checks where they stand in the article's text, for claims that were drafted from it."""
    claims = {claim.id: claim for claim in article.claims}
    found: dict[str, Located] = {}
    for check in checks:
        for role in check.roles:
            claim = claims.get(role.claim)
            if claim is not None and claim.at is not None:
                found.setdefault(role.claim, Located(role.claim, role.name, *claim.at))
    return tuple(sorted(found.values(), key=lambda one: one.start))
