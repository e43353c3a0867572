"""**What it does.** Finds more digits in a value than its ``decimals`` say that it has.

**Why it matters.** Digits beyond the stated precision claim to know what nobody knows; or ``decimals`` is wrong, and
with it the range of every check.

**Example.** ``value: 323.01万元`` with ``decimals: -3``: rounded to thousands, and yet 3,230,100.

**How to mend it.** ``decimals`` counts in the base unit after the multiplier: ``-2`` for 323.01万元. For a percentage
it counts in percent: ``1`` for 98.8%. ``exact`` says that nothing was rounded. Most claims need none.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC017", "excess-digits", "error", "digits beyond the stated precision"),)
EXAMPLES = (
    Example(
        "FC017",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 323.01万元, quote: 323.01万元, decimals: -3}
        """,
        at="3:27",
        says="'value': “323.01万元” prints digits beyond its stated precision: decimals -3 allows multiples of 1000",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC017",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 323.01万元, quote: 323.01万元, decimals: -2}
        """,
    ),
)
