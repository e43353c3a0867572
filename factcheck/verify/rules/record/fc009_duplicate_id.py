"""**What it does.** Finds two claims of one id in one file, and says where the first stands. The second is not read.

**Why it matters.** A check that names it could mean either.

**Example.** Two claims copied from one another, both ``id: 贷款``.

**How to mend it.** Rename one, and look which of them each check means. Two places that state the same figure are one
claim: the further ones go under ``also``.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC009", "duplicate-id", "error", "two claims of one name"),)
EXAMPLES = (
    Example(
        "FC009",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 贷款, value: 3万元, quote: 3万元}
          - {id: 贷款, value: 5万元, quote: 5万元}
        """,
        at="4:10",
        says="'贷款' already names the claim at line 3; ids are unique in a file",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC009",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 贷款, value: 3万元, quote: 3万元, also: [贷款3万元]}
        """,
    ),
)
