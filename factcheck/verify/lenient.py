"""The two readings of print that are not the default but happen: digits cut off, and zeros that are rounding.

What fails as the design reads it, but would hold under one of these, is reported as a warning that names the reading.
What each of them allows the printed digits is in ``quantity/figure.py``; which of them saves checks that only together
cannot hold is found by ``solver/lenient.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .scope import claim_variable
from .solver.figures import READINGS
from .solver.one_check import decide_check

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..expression.tree import Comparison
    from ..kinds import LenientReading
    from ..model import Article, Claim
    from ..quantity.interval import Interval
    from .scope import Scope
    from .solver.budget import Allowance
    from .solver.keys import Key, Variable


def widened(claim: Claim, reading: LenientReading) -> Interval:
    """What a lenient reading allows a claim, in base units."""
    return _read_so(claim, reading).interval


def saved_alone(
    article: Article, scope: Scope, tree: Comparison, claims: Sequence[Claim], allowance: Allowance
) -> LenientReading | Literal[""]:
    """The first reading under which a check holds that fails alone, '' if none; ``claims`` are those that it names."""
    plain = scope.variables(article)
    for reading in READINGS:
        changed = {(claim.article, claim.id): _read_so(claim, reading) for claim in claims}

        def variable_of(key: Key, changed: dict[Key, Variable] = changed) -> Variable:
            return changed.get(key) or plain(key)

        if decide_check(tree, variable_of, article.id, allowance).verdict in ("exact", "holds", "edge"):
            return reading
    return ""


def _read_so(claim: Claim, reading: LenientReading) -> Variable:
    """The claim as a variable under a lenient reading."""
    plain = claim_variable(claim, claim.article)
    figure = claim.figure
    if figure is None:
        return plain
    wide = figure.lenient(reading)
    if claim.also and not wide.meet(claim.interval).empty and claim.interval != figure.interval:
        return plain  # another statement of it is finer than any reading of the digits
    return plain._replace(interval=wide.scaled(claim.unit_read.scale))
