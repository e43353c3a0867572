"""The listed things are not as many as stated.

**What it does.** Counts a claim's ``items`` and holds the number against the claim's value. A list that ends in ``…``
("and others", 等) may be longer than what is named, so only a list that names too many is reported.

**Why it matters.** "Nine hospitals", and eight names: either a name was lost in editing, or the number is wrong.

**Example.** ``value: 三家`` with ``items: [附属第一医院, 中心医院]``.

**How to mend it.** Ask which is right. Where the article says 等 or "including", end ``items`` with ``…``.

**When it is wrong.** One name that stands for two things, or an item split at an "and" that belongs to its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....findings import Problem
from ....quantity.interval import Interval, exactly
from ...rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ....model import Article

RULES = (Rule("FC202", "items-count", "error", "the listed things are not as many as stated"),)
EXAMPLES = (
    Example(
        "FC202",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 医院, value: 三家, quote: 三家, items: [附属第一医院, 中心医院]}
        """,
        at="3:43",
        says="三家 stated, 2 listed: 附属第一医院, 中心医院",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC202",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 医院, value: 三家, quote: 三家, items: [附属第一医院, 中心医院, …]}
        """,
    ),
)


def check(article: Article) -> Iterator[Problem]:
    """Yield one problem for each claim whose list cannot be as long as stated."""
    for claim in article.claims:
        if not claim.items or claim.figure is None:
            continue
        number = len(claim.items)
        listed = Interval(number, None) if claim.items_open else exactly(number)
        if not claim.interval.meet(listed).empty:
            continue
        at_least = "at least " if claim.items_open else ""
        message = f"{claim.value} stated, {at_least}{number} listed: {', '.join(claim.items)}"
        place = claim.places.get("items", claim.place)
        yield Problem("FC202", message, article.file, place, article.id, (claim.id,))
