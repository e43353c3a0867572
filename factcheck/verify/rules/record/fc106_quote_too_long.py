"""**What it does.** Where the settings say ``max-quote``, finds a quote with more Chinese characters or words than that: each
Chinese character counts, and each word or figure of anything else; marks do not. Without the setting a quote may have
any length.

**Why it matters.** A quote is evidence for one figure, not a copy of the article; a long one breaks with every edit, and
a house may not be free to republish more.

**Example.** With ``max-quote = 40``, a whole sentence with five figures in it, given to each of its five claims.

**How to mend it.** Keep the words around the figure. Where they stand more than once, a short ``prefix`` or ``suffix``
tells which.

**When it is wrong.** Where the figure and its words stand far apart: set a higher ``max-quote``, or acknowledge it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....findings import Problem
from ....text.length import length
from ...rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ....model import Article

RULES = (Rule("FC106", "quote-too-long", "error", "a quote longer than the settings allow"),)
EXAMPLES = (
    Example(
        "FC106",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 321户, quote: 全市今年以来新登记的规模以上工业企业和限额以上商贸企业加在一起一共有321户之多比去年同期}
        """,
        at="3:33",
        says="the quote has 43 Chinese characters or words; the settings allow 40: keep just those that carry the figure",
        beside={"factcheck.toml": "max-quote = 40"},
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC106",
        """
        article: {title: South Hill}
        claims:
          - {id: a, value: 321 firms, quote: "In all, 321 firms of every size were registered in the city"}
        """,
        beside={"factcheck.toml": "max-quote = 40"},
    ),
)


def check(article: Article, most: int) -> Iterator[Problem]:
    """Yield a problem for each quote of more than ``most`` Chinese characters or words; for none where that is 0."""
    if not most:
        return
    for claim in article.claims:
        for quote in ((claim.quote,) if claim.quote else ()) + claim.also:
            has = length(quote.exact)
            if has > most:
                message = (
                    f"the quote has {has} Chinese characters or words; the settings allow {most}: "
                    "keep just those that carry the figure"
                )
                yield Problem("FC106", message, article.file, quote.place, article.id, (claim.id,))
