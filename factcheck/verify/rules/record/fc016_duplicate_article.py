"""**What it does.** Finds two records whose articles have the same id. The second is left out of the run.

**Why it matters.** ``article.claim`` in a check could mean either.

**Example.** ``2019/budget.yaml`` and ``2020/budget.yaml``: the id is the file's stem.

**How to mend it.** Give one of them an ``article.id`` of its own, or rename the file.

**When it is wrong.** Never; but one file named twice, by a link, is two records of one id.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC016", "duplicate-article", "error", "two records with one article id"),)
EXAMPLES = (
    Example(
        "FC016",
        """
        article: {id: budget, title: 预算}
        claims:
          - {id: a, value: 3户, quote: 3户}
        """,
        at="budget.yaml:1:18",
        says="the article id 'budget' is also that of record.yaml; give one an 'article.id' of its own",
        beside={
            "budget.yaml": """
            article: {title: 预算}
            claims:
              - {id: a, value: 3户, quote: 3户}
            """,
        },
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC016",
        """
        article: {title: 预算}
        claims:
          - {id: a, value: 3户, quote: 3户}
        """,
        beside={
            "budget.yaml": """
            article: {title: 预算}
            claims:
              - {id: a, value: 3户, quote: 3户}
            """,
        },
    ),
)
