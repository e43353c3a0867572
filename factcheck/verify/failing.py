"""A check that fails alone: what the rest implies, under which reading it would hold, and the problem that it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..expression.names import names
from ..findings import Problem
from ..quantity.measured import Measured, measured, with_multiplier
from ..quantity.unit import PLAIN
from .lenient import saved_alone
from .solver.one_check import decide_check
from .words import failing as words
from .words.figures import figures, named
from .words.names import label
from .words.readings import LENIENT, incomparable
from .words.reasons import said as reason_said
from .words.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..expression.dimension import Sides
    from ..expression.tree import Comparison
    from ..findings import Repair
    from ..kinds import LenientReading
    from ..model import Article, Check, Claim
    from ..quantity.interval import Interval
    from ..quantity.unit import Unit
    from .scope import Scope
    from .solver.budget import Allowance
    from .solver.keys import Key, Variable
    from .solver.outcome import Outcome


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
    claims = named(article, scope, tree)
    # What a draft says of itself lists figures as the article's language does.
    called = check.name or (check.because.replace("、", ", ") if check.rule else check.text)
    said = f"{called}: {figures(article, scope, tree)}"
    unfit = _no_whole_number(article, scope, tree)
    told = ""
    if unfit:
        arithmetic = message = f"{words.message(said, tree.op, None, None, PLAIN)}: {unfit}"
    else:
        arithmetic = message = words.message(said, tree.op, outcome.left, outcome.right, _shown_in(sides.unit, claims))
        told = sentence(article, scope, check, tree, (outcome.left, outcome.right), sides.unit)
    if told:
        message = f"{check.name}: {told}" if check.name else told
    if len(check.readings) > 1:
        message += words.nor_otherwise(len(check.readings))
    trees = check.readings or (tree,)
    reading: LenientReading | Literal[""] = ""
    for one in trees:
        reading = reading or saved_alone(article, scope, one, claims, allowance)
    apart = [claim.id for claim in claims if claim.revised or claim.prices == "constant"]
    if reading or apart:
        message += f"; it would hold {LENIENT[reading] if reading else incomparable(apart)}"
    elif outcome.reason is not None:
        message += f" ({reason_said(outcome.reason, tree)})"
    details = (*((arithmetic,) if told else ()), *(words.claim_line(article, claim) for claim in claims))
    return Problem(
        "FC201",
        message,
        check.file,
        check.place,
        article.id,
        tuple(label(article, c) for c in claims),
        (check.text,),
        (check.name or None,),
        (*details, f"· {unfit}") if unfit else details,
        implied_of(article, claims, outcome.implied),
        _alone(article, scope, check, tree, claims, outcome),
        known=check.known,
        severity="warning" if reading or apart else "",
    )


def _alone(
    article: Article,
    scope: Scope,
    check: Check,
    tree: Comparison,
    claims: list[Claim],
    outcome: Outcome,
) -> tuple[tuple[Repair, ...], ...]:
    """Slips that would mend a check with several readings; those of all other checks are found by the joint solver."""
    if len(check.readings) < 2:
        return ()
    from .readings import repairs

    return repairs(article, scope, check, tree, claims, outcome.implied)


def _shown_in(unit: Unit, claims: list[Claim]) -> Unit:
    """The unit that a check is shown in, with the multiplier that the last of its figures in that unit is printed with."""
    for claim in reversed(claims):
        if claim.unit_read.symbol == unit.symbol and claim.unit_read.scale == unit.scale:
            return with_multiplier(unit, claim.value)
    return unit


def _no_whole_number(article: Article, scope: Scope, tree: Comparison) -> str:
    """Where only the wholeness of one unknown makes the check fail: what it would have to be; '' elsewhere.

    A count and its rate that no whole number fits (GRIM: Brown and Heathers 2017) fail this way.
    """
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

    outcome = decide_check(tree, variable_of, article.id)
    interval = outcome.implied.get(key)
    if outcome.verdict == "fails" or interval is None or interval.low is None or interval.high is None:
        return ""
    declared = article.unknowns.get(unknown)
    unit = declared.unit.symbol if declared is not None else ""
    return words.no_whole_number(unknown, interval, unit)


def implied_of(article: Article, claims: list[Claim], implied: Mapping[Key, Interval]) -> dict[str, Measured]:
    """What the rest implies for each claim."""
    ranges: dict[str, Measured] = {}
    for claim in claims:
        interval = implied.get((claim.article, claim.id))
        if interval is not None and not interval.empty:
            ranges[label(article, claim)] = measured(interval, claim.unit_read, claim.value)
    return ranges
