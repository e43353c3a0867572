"""**What it does.** Finds a quote of more than 40 characters.

**Why it matters.** A quote is evidence for one figure, not a copy of the article; a long one breaks with every edit.

**Example.** A whole sentence with five figures in it, given to each of its five claims.

**How to mend it.** Keep the words around the figure. Where they stand more than once, a short ``prefix`` or ``suffix``
tells which.

**When it is wrong.** Never: no figure needs more.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC106", "quote-too-long", "error", "a quote of more than 40 characters"),)
EXAMPLES = (
    Example(
        "FC106",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 321户, quote: 全市今年以来新登记的规模以上工业企业和限额以上商贸企业加在一起一共有321户之多比去年同期}
        """,
        at="3:33",
        says="the quote has 45 characters; 40 at most, just the words that carry the figure",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC106",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 321户, quote: 一共有321户}
        """,
    ),
)
