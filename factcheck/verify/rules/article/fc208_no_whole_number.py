"""A count's range holds no whole number.

**What it does.** Takes what a claim prints for all values that it allows, and says when none of them is a whole number
though the claim must be one: a claim of ``kind: count``, or counted things printed without a fraction.

**Why it matters.** Nobody counts 424.3 cases. Every check with the figure would be judged on a value that cannot be.

**Example.** ``424.3例`` with ``kind: count``: from 424.25 to 424.35.

**How to mend it.** Look for the lost multiplier (``424.3万例``), or the point that is a comma. A mean or a rate of counted
things (2.8 people a household) is no count: leave ``kind`` out, or say ``kind: rate``.

**When it is wrong.** The figure is a mean, and the record says that it is a count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....findings import Problem
from ...rule import Example, Rule
from ...scope import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ....model import Article

RULES = (Rule("FC208", "no-whole-number", "error", "a count's range holds no whole number"),)
EXAMPLES = (
    Example(
        "FC208",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 424.3例, quote: 424.3例, kind: count}
        """,
        at="3:20",
        says="424.3例 is a count, and no whole number lies in 424.25–424.35例",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC208",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 424.3万例, quote: 424.3万例, kind: count}
          - {id: b, value: 2.8人, quote: 户均2.8人, kind: rate}
        """,
    ),
)


def check(article: Article) -> Iterator[Problem]:
    """Yield one problem for each claim that must be a whole number and cannot be."""
    for claim in article.claims:
        if claim.unit_read.sort != "count" or type(claim.interval[0]) is int:
            continue
        if claim.figure is None or claim.figure.wording is not None:
            continue  # nearly 7, 45-odd: words that no whole number may fit, and that nobody means so exactly
        if counted(claim) and not claim.interval.empty and not claim.interval.holds_whole:
            from ....quantity.measured import measured

            allowed = measured(claim.interval, claim.unit_read).text()
            message = f"{claim.value} is a count, and no whole number lies in {allowed}"
            place = claim.places.get("value", claim.place)
            yield Problem("FC208", message, article.file, place, article.id, (claim.id,))
