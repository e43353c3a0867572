"""**What it does.** Finds a field that one mapping has twice, and says where it stood first. For unknowns likewise.

**Why it matters.** Most YAML readers keep the last of the two in silence; then half of what was typed is lost.

**Example.** A claim with ``period: 2019`` and, four lines below, ``period: 2020``.

**How to mend it.** Keep the right one. Two claims that ran together need a ``- `` before the second.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC004", "duplicate-key", "error", "a field is given twice"),)
EXAMPLES = (
    Example(
        "FC004",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户, period: 2019, period: 2020}
        """,
        at="3:49",
        says="'period' is given twice (first at line 3); keep one",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC004",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户, period: 2019}
          - {id: b, value: 4户, quote: 4户, period: 2020}
        """,
    ),
)
