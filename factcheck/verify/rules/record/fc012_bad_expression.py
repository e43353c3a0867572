"""**What it does.** Finds a check that is not an equation or inequality of the check language, with a caret under the
spot.

**Why it matters.** A check that cannot be read checks nothing.

**Example.** ``a + b``; ``a + * b = c``; ``a = b = c``; ``a^2 = b``.

**How to mend it.** One comparison (``= != < <= > >= ≈``) between two expressions of ids, ``?unknowns``, figures,
``+ - * /``, parentheses, and ``sum mean min max count growth``. Two relations are two checks.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC012", "bad-expression", "error", "the check cannot be read"),)
EXAMPLES = (
    Example(
        "FC012",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户}
          - {id: b, value: 3户, quote: 3户}
        checks:
          - a + b
        """,
        at="6:5",
        says="a check needs one of = != < <= > >= ≈",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC012",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户}
          - {id: b, value: 3户, quote: 3户}
        checks:
          - a = b
        """,
    ),
)
