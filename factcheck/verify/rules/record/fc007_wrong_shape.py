"""**What it does.** Finds text where a list or a mapping belongs, the other way round, or nothing at all.

**Why it matters.** What stands there would have to be guessed at.

**Example.** ``items: 甲、乙、丙`` instead of ``items: [甲, 乙, 丙]``; ``area:`` with nothing after it.

**How to mend it.** Write lists as ``[a, b]`` or with one ``- `` line for each entry. Leave empty fields out.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC007", "wrong-shape", "error", "text where a list belongs, or the like"),)
EXAMPLES = (
    Example(
        "FC007",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 医院, value: 3家, quote: 3家, items: 甲、乙、丙}
        """,
        at="3:43",
        says="'items' must be a list: [a, b], or one '- ' line for each",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC007",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 医院, value: 3家, quote: 3家, items: [甲, 乙, 丙]}
        """,
    ),
)
