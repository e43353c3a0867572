"""A check that fails alone, told: how far apart its sides are, what the rest implies, under which reading it would hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..expression.names import names
from ..model import Problem
from ..quantity.measured import Measured, measured
from .scope import claim_variable
from .solver.alone import decide
from .telling import figures, label, named, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..expression.dimension import Sides
    from ..expression.tree import Comparison
    from ..model import Article, Check, Claim
    from ..quantity.interval import Interval
    from .scope import Scope
    from .solver.alone import Allowance, Outcome, Variable
    from .solver.keys import Key

LENIENT = {
    "truncated": "if the article cuts digits off instead of rounding",
    "rounded-zeros": "if the zeros at the end of a count are rounding",
}


def failure(
    article: Article,
    scope: Scope,
    check: Check,
    tree: Comparison,
    outcome: Outcome,
    sides: Sides,
    allowance: Allowance,
) -> Problem:
    """The problem that a check makes which fails alone."""
    from ..quantity.format import interval_text

    claims = named(article, scope, tree)
    unit = sides.unit.symbol
    left, right = shown(outcome.left, sides), shown(outcome.right, sides)
    said = f"{check.name or (check.because if check.rule else check.text)}: {figures(article, scope, tree)} cannot hold"
    between = _between_whole_numbers(article, scope, tree)
    if between:
        said += f": {between}"
    elif left is not None and right is not None:
        said += f": {interval_text(left, unit)} on the left, {interval_text(right, unit)} on the right"
        said += _gap(left, right, tree.op, unit)
    if len(check.readings) > 1:
        said += f"; nor does it in any other of its {len(check.readings)} readings"
    severity, saved = "", ""
    for reading in check.readings or (tree,):
        severity, saved = leniency(article, scope, reading, claims, allowance)
        if saved:
            break
    if saved:
        said += f"; it would hold {saved}"
    elif outcome.reason:
        said += f" ({outcome.reason})"
    details = tuple(
        f"{label(article, c)} = {c.value or len(c.items)}  {c.article if c.article != article.id else 'line'} {c.place.line}"
        for c in claims
    )
    if between:
        details += (f"· {between}",)
    return Problem(
        "FC201",
        said,
        check.file,
        check.place,
        article.id,
        tuple(label(article, c) for c in claims),
        (check.text,),
        (check.name or None,),
        details,
        implied_of(article, claims, outcome.implied),
        known=check.known,
        severity=severity,
    )


def _between_whole_numbers(article: Article, scope: Scope, tree: Comparison) -> str:
    """Where only the wholeness of one unknown makes the check fail: what it would have to be; '' elsewhere.

    A count and its rate that no whole number fits (GRIM: Brown and Heathers 2017) fail this way.
    """
    from ..quantity.format import interval_text

    plain = scope.variables(article)
    unknowns = {name.id for name in names(tree) if name.unknown}
    if len(unknowns) != 1:
        return ""
    (unknown,) = unknowns
    key = (article.id, "?" + unknown)
    if not plain(key).integer:
        return ""

    def variable_of(other: Key) -> Variable:
        return plain(other)._replace(integer=False) if other == key else plain(other)

    outcome = decide(tree, variable_of, article.id)
    interval = outcome.implied.get(key)
    if outcome.verdict == "fails" or interval is None or interval.low is None or interval.high is None:
        return ""
    declared = article.unknowns.get(unknown)
    unit = declared.unit.symbol if declared is not None else ""
    return f"?{unknown} would have to be {interval_text(interval, unit)}, and no whole number lies there"


def _gap(left: Interval, right: Interval, op: str, unit: str) -> str:
    """``; at least 7.5亩 apart``, for an equation."""
    from ..quantity.format import interval_text
    from ..quantity.interval import exactly

    if op != "=":
        return ""
    if left.low is not None and right.high is not None and left.low > right.high:
        gap = left.low - right.high
    elif right.low is not None and left.high is not None and right.low > left.high:
        gap = right.low - left.high
    else:
        return ""
    return f"; at least {interval_text(exactly(gap), unit)} apart"


def implied_of(article: Article, claims: list[Claim], implied: Mapping[Key, Interval]) -> dict[str, Measured]:
    """What the rest implies for each claim."""
    ranges: dict[str, Measured] = {}
    for claim in claims:
        interval = implied.get((claim.article, claim.id))
        if interval is not None and not interval.empty:
            ranges[label(article, claim)] = measured(interval, claim.unit_read, claim.value)
    return ranges


def leniency(
    article: Article, scope: Scope, tree: Comparison, claims: list[Claim], allowance: Allowance
) -> tuple[str, str]:
    """('warning', under which reading) where the check is no error, else ('', '')."""
    plain = scope.variables(article)
    for reading, words in LENIENT.items():
        changed = {(c.article, c.id): claim_variable(c, c.article, reading) for c in claims}

        def variable_of(key: Key, changed: Mapping[Key, Variable] = changed) -> Variable:
            return changed.get(key) or plain(key)

        if decide(tree, variable_of, article.id, allowance).verdict in ("exact", "holds", "edge"):
            return "warning", words
    marked = [c.id for c in claims if c.revised or c.prices == "constant"]
    if marked:
        return "warning", f"if {'、'.join(marked)} (revised, or at constant prices) is not comparable with the rest"
    return "", ""
