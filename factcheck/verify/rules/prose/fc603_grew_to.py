"""**What it does.** Finds an amount (产量, 收入, 人数, 价格) that grows or falls 到 or 至 a percentage, where its clause names
no rate, share, tax or other thing that has one. Chinese only.

**Why it matters.** 到 names where a figure arrives, 了 by how much it moves; an amount does not arrive at a percentage.

**Example.** ``粮食产量增长到4%`` (output grew "to 4 %").

**How to mend it.** 增长4%, or 增长了4%. If it is a share that came to 4 %, name the share: 占比增长到4%.

**When it is wrong.** The percentage is of an earlier year or of a plan: ``收入增长到120%``. Say of what.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC603", "grew-to", "warning", "an amount said to grow to a percentage"),)
EXAMPLES = (
    Example(
        "FC603",
        "粮食产量增长到4%。",
        at="1:5",
        says="增长到4%: an amount changes by a percentage, not to one",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC603",
        "占比增长到4%。",
        file="article.txt",
    ),
)
