"""The text of FC201: a check that fails alone, with how far apart its sides are and what would have to be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...quantity.format import interval_text
from ...quantity.interval import exactly
from ...quantity.measured import in_unit
from .names import label

if TYPE_CHECKING:
    from ...model import Article, Claim
    from ...quantity.interval import Interval
    from ...quantity.unit import Unit


def message(said: str, op: str, left: Interval | None, right: Interval | None, unit: Unit) -> str:
    """``said`` (the check with its figures) cannot hold, for what its sides can be, where that is known.

    The sides are in base units, and printed in ``unit``.
    """
    said += " cannot hold"
    if left is None or right is None:
        return said
    left, right = in_unit(left, unit), in_unit(right, unit)
    said += f": {interval_text(left, unit.symbol)} on the left, {interval_text(right, unit.symbol)} on the right"
    return said + _gap(left, right, op, unit.symbol)


def nor_otherwise(readings: int) -> str:
    """That no other of a check's readings holds either."""
    others = readings - 1
    return f"; {'the other reading of the words fails' if others == 1 else f'the other {others} readings of the words fail'} too"


def no_whole_number(unknown: str, interval: Interval, unit: str) -> str:
    """What an unknown that is a whole number would have to be."""
    return f"?{unknown} would have to be {interval_text(interval, unit)}, and no whole number lies there"


def claim_line(article: Article, claim: Claim) -> str:
    """A claim of a check of that article, with its figure and its line."""
    where = claim.article if claim.article != article.id else "line"
    return f"{label(article, claim)} = {claim.value or len(claim.items)}  {where} {claim.place.line}"


def _gap(left: Interval, right: Interval, op: str, unit: str) -> str:
    """``; at least 7.5亩 apart``, for an equation."""
    if op != "=":
        return ""
    if left.low is not None and right.high is not None and left.low > right.high:
        gap = left.low - right.high
    elif right.low is not None and left.high is not None and right.low > left.high:
        gap = right.low - left.high
    else:
        return ""
    return f"; at least {interval_text(exactly(gap), unit)} apart"
