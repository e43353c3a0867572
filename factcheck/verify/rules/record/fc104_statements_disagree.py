"""**What it does.** Compares the value of each entry of ``also`` with the claim's own. They are one figure, so some number
must fit them all: ``$383.3 billion`` and 383,285 million do. FC104 says when none does.

**Why it matters.** Headline and body contradict each other, in one article.

**Example.** ``value: 2605万元`` with ``also: [{exact: 贷款两千万元以下, value: 2000万元以下}]``.

**How to mend it.** Look at the article again. If it does print both, keep them as two claims with a check between
them; that can be acknowledged with ``known`` and a reason.

**When it is wrong.** When the two places mean different things: then they are two claims.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC104", "statements-disagree", "error", "one figure, printed with values that cannot both hold"),)
EXAMPLES = (
    Example(
        "FC104",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 贷款, value: 2605万元, quote: 2605万元, also: [{exact: 贷款两千万元以下, value: 2000万元以下}]}
        """,
        at="3:59",
        says="one figure, two values: 2604.5–2605.5万元 as 'value', 0–2000万元 as '2000万元以下' here; no number is both",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC104",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: sales, value: "383,285 million dollars", quote: "383,285 million dollars", also: [{exact: "$383.3 billion", value: "$383.3 billion"}]}
        """,
    ),
)
