"""**What it does.** Says that a check was neither proved possible nor proved impossible, and why: a value that could not
be read, a divisor that may be 0, or a search that reached its limit.

**Why it matters.** An undecided check is no pass. Nobody has checked these figures.

**Example.** ``a / b = c`` where ``b`` is printed as ``不到1%``, which may be nothing at all.

**How to mend it.** Mend the value that the message names; write a quotient as a product (``a = c * b``); cut a long
check into smaller ones.

**When it is wrong.** Never: it says what is not known.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC206", "check-undecided", "warning", "a check that could not be decided"),)
EXAMPLES = (
    Example(
        "FC206",
        """
        article: {title: t}
        claims:
          - {id: c, value: 3户, quote: 3户}
        unknowns: {x: integer, y: integer}
        checks:
          - '?x * ?x * ?x - ?y * ?y * ?y = c'
        """,
        at="6:5",
        says="?x * ?x * ?x - ?y * ?y * ?y = c could not be decided: …",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC206",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户}
          - {id: b, value: 不到1%, quote: 不到1%}
          - {id: c, value: 400户, quote: 400户}
        checks:
          - a = c * b
        """,
    ),
)
