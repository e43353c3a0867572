"""Shares and falls beyond what a whole allows.

**What it does.** FC204: a claim of kind ``share`` whose every allowed value lies below 0 or above 100 %. FC205: a
claim of kind ``growth`` that falls by more than 100 %.

**Why it matters.** A part is not more than its whole, and nothing that cannot be negative falls by more than all of it.
Most often the sentence meant a ratio, or a level after a fall.

**Example.** ``kind: share`` with ``value: 112%``; ``value: 下降150%``.

**How to mend it.** Where the figure is not a share of one whole (completion of a plan, attendance, debt to income),
say ``kind: rate`` or ``kind: ratio``. For a fall, look at what was printed.

**When it is wrong.** Profit that turned to loss does fall by more than 100 %: where the measure speaks of profits,
balances or the like, or is not given, FC205 is a warning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....findings import Problem
from ....words.compiled import EN_WORDING_NEGATIVE_MEASURES, ZH_WORDING_NEGATIVE_MEASURES
from ...rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from ....model import Article

RULES = (
    Rule("FC204", "share-range", "warning", "a share below 0 or above 100 %"),
    Rule("FC205", "fall-over-100", "error", "a decline of more than 100 %"),
)
EXAMPLES = (
    Example(
        "FC204",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 112%, quote: 112%, kind: share}
        """,
        at="3:20",
        says="a share of 112% is more than the whole",
    ),
    Example(
        "FC205",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 下降150%, quote: 客流量下降150%, kind: growth, measure: 客流量}
        """,
        at="3:20",
        says="下降150%: a fall of more than 100 % leaves less than nothing",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC204",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 112%, quote: 完成计划的112%, kind: rate}
        """,
    ),
    Example(
        "FC205",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 下降98.5%, quote: 客流量下降98.5%, kind: growth, measure: 客流量}
        """,
    ),
)


_NEGATIVE = (*ZH_WORDING_NEGATIVE_MEASURES.split("|"), *EN_WORDING_NEGATIVE_MEASURES.split("|"))


def check(article: Article) -> Iterator[Problem]:
    """Yield a problem for each share outside 0–100 % and each fall beyond 100 %."""
    for claim in article.claims:
        kind = claim.kind
        if claim.at is not None:
            continue  # drafted from running text, whose wording has its own rule
        if kind not in ("share", "growth") or claim.figure is None or claim.unit_read.dimension:
            continue
        low, high = claim.interval.low, claim.interval.high
        scale = claim.unit_read.scale
        place = claim.places.get("value", claim.place)
        if kind == "share":
            above = low is not None and low * scale > 1
            below = high is not None and high * scale < 0
            if above or below:
                message = f"a share of {claim.value} is {'more than the whole' if above else 'less than nothing'}"
                yield Problem("FC204", message, article.file, place, article.id, (claim.id,))
        elif high is not None and high * scale < -1:
            message = f"{claim.value}: a fall of more than 100 % leaves less than nothing"
            # What may be negative (a profit, a balance) may fall by more than all of it; so may what nobody described.
            doubt: Literal["", "warning"] = (
                "" if claim.measure and not any(word in claim.measure.lower() for word in _NEGATIVE) else "warning"
            )
            yield Problem("FC205", message, article.file, place, article.id, (claim.id,), severity=doubt)
