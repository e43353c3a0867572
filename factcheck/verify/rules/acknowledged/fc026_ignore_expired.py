"""**What it does.** Finds a comment whose ``until=`` is over. What it acknowledged is reported again.

**Why it matters.** Someone wanted to look again by that day.

**Example.** ``# factcheck: ignore[FC402] until=2020-06-30 the June edition will say``.

**How to mend it.** Look, then correct the figure, delete the comment, or give a later day.

**When it is wrong.** Where the computer's clock is.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC026", "ignore-expired", "warning", "an acknowledgement's last day is over"),)
EXAMPLES = (
    Example(
        "FC026",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 454亩, quote: 454亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积  # factcheck: ignore[FC201] until=2020-06-30 the June edition will say
        """,
        at="7:21",
        says="this acknowledgement ended on 2020-06-30; mend it, or give a later date",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC026",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 454亩, quote: 454亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积  # factcheck: ignore[FC201] until=9999-12-31 nobody can be asked any more
        """,
    ),
)
