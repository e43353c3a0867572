"""**What it does.** Finds a check that divides by what is exactly 0.

**Why it matters.** It says nothing about any figure. A divisor that only may be 0 is no error; what can be said
without it is.

**Example.** ``a / (b - b) = c``; ``growth(now, before) = 5%`` where ``before`` is 0.

**How to mend it.** Write the relation as a product: ``a = c * b``. Growth from nothing has no percentage.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC019", "division-by-zero", "error", "a check divides by zero"),)
EXAMPLES = (
    Example(
        "FC019",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户}
          - {id: b, value: 2户, quote: 2户}
          - {id: c, value: 1户, quote: 1户}
        checks:
          - a / (b - b) = c
        """,
        at="7:10",
        says="division by zero",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC019",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 4户, quote: 4户}
          - {id: b, value: 2户, quote: 2户}
          - {id: c, value: 2户, quote: 2户}
        checks:
          - a = c * b
        """,
    ),
)
