"""**What it does.** Finds a name in a check that no claim has, and offers the nearest that one has. In
``article.claim``, the article is looked for among the given paths and then in the folder of the record.

**Why it matters.** Most often a claim was renamed and its check was not.

**Example.** ``核心区 + 补植 = 建设面积`` where the claim is called ``补植区``.

**How to mend it.** Correct the name. A quantity that the article never states is written ``?name``, or declared under
``unknowns``.

**When it is wrong.** Never; but an article outside the given paths and folders is not found: name its path too.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC013", "unknown-name", "error", "a check names a claim that is not there"),)
EXAMPLES = (
    Example(
        "FC013",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 445亩, quote: 445亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植 = 面积
        """,
        at="7:11",
        says="no claim is called '补植'; did you mean '补植区'?",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC013",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 445亩, quote: 445亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积
        """,
    ),
)
