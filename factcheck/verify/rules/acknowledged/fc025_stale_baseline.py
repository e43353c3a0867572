"""**What it does.** Finds an entry of the baseline whose finding has gone. Entries of articles that this run did not
read, and of codes that it did not look for, are left in peace.

**Why it matters.** The same mistake made again would be silent. A baseline is meant to shrink.

**Example.** One of ten known errors was corrected; its line is still in ``factcheck-baseline.json``.

**How to mend it.** Delete the line, or write the baseline anew: ``factcheck verify --write-baseline FILE``.

**When it is wrong.** A figure that was changed and is still wrong is a new finding, and the old entry is stale.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC025", "stale-baseline", "warning", "the baseline holds a finding that has gone"),)
EXAMPLES = (
    Example(
        "FC025",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 445亩, quote: 445亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积
        """,
        at="baseline.json:4:1",
        says="FC201 about 核心区 + 补植区 = 面积 has gone; delete this line, or write the baseline anew",
        beside={
            "baseline.json": """
            {
            "schema": "factcheck/baseline/1",
            "findings": [
            {"code": "FC201", "articles": ["record"], "about": "核心区 + 补植区 = 面积", "fingerprint": "38c619f47c7a644b9edc4ed6b8bf1436", "count": 1}
            ]
            }
            """,
        },
        options=(
            "--baseline",
            "baseline.json",
        ),
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC025",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 454亩, quote: 454亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积
        """,
        beside={
            "baseline.json": """
            {
            "schema": "factcheck/baseline/1",
            "findings": [
            {"code": "FC201", "articles": ["record"], "about": "核心区 + 补植区 = 面积", "fingerprint": "38c619f47c7a644b9edc4ed6b8bf1436", "count": 1}
            ]
            }
            """,
        },
        options=(
            "--baseline",
            "baseline.json",
        ),
    ),
)
