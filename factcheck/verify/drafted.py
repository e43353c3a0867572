"""What is said of a check that was drafted from running text: how loudly, by its licence and ledger, and about which figures."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..expression.names import names
from ..findings import Located
from ..model import Role
from ..text.fold import squeezed
from .ledger import severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..findings import Problem
    from ..kinds import Licence, Severity
    from ..model import Article, Check, Claim
    from ..text.squeezed import Squeezed

_LOUDNESS: tuple[Severity, ...] = ("info", "warning", "error")


_CODES = {"conversion-of-units": "FC613", "conversion-of-degrees": "FC613"}
"""Codes of checks that fail, where what an article's wording proposed is of a kind with a code of its own."""


def drafted(problem: Problem, article: Article, check: Check) -> Problem:
    """The problem that a drafted check makes: never louder than its rule has earned."""
    code = _CODES.get(check.rule, problem.code)
    return lowered(problem, [check])._replace(code=code, figures=located(article, [check]))


def lowered(problem: Problem, checks: Iterable[Check]) -> Problem:
    """A problem that rests on these checks, no louder than the weakest of them."""
    said: Severity = problem.severity or "error"
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
    weakest: Licence = "suspected" if "suspected" in licences else "resolved" if "resolved" in licences else "stated"
    return problem._replace(severity=said, rule=" + ".join(dict.fromkeys(rules)), licence=weakest)


def located(article: Article, checks: Iterable[Check]) -> tuple[Located, ...]:
    """The figures of these checks where they stand in the article's text, for claims that were drafted from it."""
    claims = {claim.id: claim for claim in article.claims}
    text = _squeezed(text_of(article))
    found: dict[str, Located] = {}
    for check in checks:
        trees = check.readings or (() if check.tree is None else (check.tree,))
        named = check.roles or tuple(Role("", one.id) for tree in trees for one in names(tree))
        for role in named:
            claim = claims.get(role.claim)
            at = None if claim is None else claim.at or _stated(claim, text)
            if at is not None:
                found.setdefault(role.claim, Located(role.claim, role.name, *at))
    return tuple(sorted(found.values(), key=lambda one: one.start))


def text_of(article: Article) -> str:
    """The article's plain text, where its record keeps it and it can be read; line ends are ``\\n``, as when it is extracted."""
    if not article.text:
        return ""
    from ..errors import InputError
    from ..store.context import read_text
    from ..text.lines import with_line_feeds

    try:
        return with_line_feeds(read_text(article))
    except InputError:
        return ""  # which is a finding of its own (FC105)


@lru_cache(maxsize=4)
def _squeezed(text: str) -> Squeezed:
    from ..text.squeezed import squeezed_with_places

    return squeezed_with_places(text)


def _stated(claim: Claim, text: Squeezed) -> tuple[int, int] | None:
    """Where a recorded claim's value stands in the article's text, by its quote."""
    quote = claim.quote
    if not text.text or quote is None:
        return None
    prefix, exact, suffix, value = map(squeezed, (quote.prefix, quote.exact, quote.suffix, claim.value))
    at = text.text.find(prefix + exact + suffix)
    if at < 0 or not exact or not value:
        return None
    within = _by_itself(exact, value)
    if within < 0:
        return None
    first = at + len(prefix) + within
    return text.starts[first], text.ends[first + len(value) - 1]


def _by_itself(exact: str, value: str) -> int:
    """Where a value stands in a quote, and not as a piece of a longer number: the 1 of 16∶1."""
    at = first = exact.find(value)
    while at >= 0:
        before, after = exact[max(at - 1, 0) : at], exact[at + len(value) :][:1]
        if not (before.isdigit() and value[0].isdigit()) and not (after.isdigit() and value[-1].isdigit()):
            return at
        at = exact.find(value, at + 1)
    return first
