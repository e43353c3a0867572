"""Wording that misstates a figure, found on raw text: one file a family of rules, each a pure generator.

A rule takes the text and yields :class:`~factcheck.extract.flaw.Flaw`; it knows no severity and no configuration.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..flaw import Flaw
from .headline import flatly_dated

__all__ = ["flatly_dated", "flaws"]


def flaws(text: str) -> Iterator[Flaw]:
    """Every flaw of wording in ``text``, rule by rule."""
    from . import (
        growth,
        hedges,
        points,
        ranges,
        respectively,
        respectively_english,
    )  # loaded only when text is read

    for rule in (
        points.percent_for_points,
        points.points_for_percent,
        growth.grew_to,
        growth.grew_by,
        growth.fall_in_times,
        growth.fall_over_100,
        growth.base_clash,
        respectively.respectively,
        respectively_english.respectively_english,
        hedges.double_hedge,
        hedges.hedge_precision,
        ranges.range_order,
        ranges.range_scale,
        ranges.century_missing,
    ):
        yield from rule(text)
