"""**What it does.** Finds unlike things added, subtracted or compared: lengths with areas, one currency with another, a
date with a figure. It names both units. Counted things and shares are pure numbers and go with each other.

**Why it matters.** Either the check means something else, or a value has the wrong unit: 亩 for 亿.

**Example.** ``558亩 + 445公里 = 1003亩``.

**How to mend it.** Correct the unit, or the check. Money in two currencies needs a rate: a claim, or an ``?unknown``.

**When it is wrong.** A noun that is also the name of a unit (吨位, 一度). Give another in ``unit``.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC014", "unlike-units", "error", "units that cannot be added or compared"),)
EXAMPLES = (
    Example(
        "FC014",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 路, value: 445公里, quote: 445公里}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 路 = 面积
        """,
        at="7:5",
        says="unlike units cannot be added: `核心区` (亩) and `路` (公里)",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC014",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: firms, value: 25家, quote: 25家}
          - {id: works, value: 166个, quote: 166个}
          - {id: all, value: 191个, quote: 191个}
        checks:
          - firms + works = all
        """,
    ),
)
