"""**What it does.** Finds checks that hold one by one and cannot all hold together, for a figure in two of them would
have to be two numbers. It names a set of claims and checks that cannot be made smaller: leave any one out, and the
rest can be true. What fails alone, or is acknowledged, is left out beforehand, so that one slip hides no other.

**Why it matters.** No single sentence of the article looks wrong; together they are.

**Example.** ``a + b = 100户`` and ``a - b = 51户``: whole numbers cannot do both.

**How to mend it.** Go through the claims named, with the range that the others imply for each. The change of one
printed figure that would mend everything is offered, likeliest first; hold it against the source.

**When it is wrong.** As for a check that fails alone: one of the relations does not follow from the words. Take the
one that you would least defend, and write what the article really says.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC301", "conflict", "error", "several checks that cannot all hold"),)
EXAMPLES = (
    Example(
        "FC301",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: sum, value: 101户, quote: 101户}
          - {id: difference, value: 52户, quote: 52户}
        unknowns: {a: 户, b: 户}
        checks:
          - ?a + ?b = sum
          - ?a - ?b = difference
        """,
        at="7:5",
        says="two checks that cannot all hold, by sum, difference: ?a + ?b = sum and ?a - ?b = difference cannot hold with sum = 101户, difference = 52户",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC301",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: sum, value: 101户, quote: 101户}
          - {id: difference, value: 51户, quote: 51户}
        unknowns: {a: 户, b: 户}
        checks:
          - ?a + ?b = sum
          - ?a - ?b = difference
        """,
    ),
)
