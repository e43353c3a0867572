"""**What it does.** Takes two claims of two articles that state the same thing (measure, population, area, period, kind and
basis alike) to have one true value, and says when the checks of both articles then cannot all hold, though each
article's own can.

**Why it matters.** One of the two was revised, misread or miscounted; a reader who adds up both will notice.

**Example.** One article says 3 firms and 4 more make 7; another gives 2 to 9 firms for the same thing, and says that
they are as many as the 8 mills.

**How to mend it.** Find which article has the later or the better source, and correct the other, or say what tells the
two figures apart (``population``, ``period``, ``basis``, ``revised: true``).

**When it is wrong.** The two are not the same thing, or one is a revision of the other: hence a warning only.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC405", "cross-conflict", "warning", "checks of two articles that cannot all hold"),)
EXAMPLES = (
    Example(
        "FC405",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: firms, value: 2~9家, quote: 2~9家, measure: firms, area: city, period: 2019}
          - {id: mills, value: 8家, quote: 8家}
        checks:
          - firms = mills
        """,
        at="6:5",
        says="two articles state one thing alike, and their checks cannot all hold with it…",
        beside={
            "monday.yaml": """
            article: {title: 南山光伏电站}
            claims:
              - {id: firms, value: 2~9家, quote: 2~9家, measure: firms, area: city, period: 2019}
              - {id: more, value: 4家, quote: 4家}
              - {id: all, value: 7家, quote: 7家}
            checks:
              - firms + more = all
            """,
        },
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC405",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: firms, value: 2~9家, quote: 2~9家, measure: firms, area: city, period: 2019}
          - {id: mills, value: 3家, quote: 3家}
        checks:
          - firms = mills
        """,
        beside={
            "monday.yaml": """
            article: {title: 南山光伏电站}
            claims:
              - {id: firms, value: 2~9家, quote: 2~9家, measure: firms, area: city, period: 2019}
              - {id: more, value: 4家, quote: 4家}
              - {id: all, value: 7家, quote: 7家}
            checks:
              - firms + more = all
            """,
        },
    ),
)
