"""**What it does.** Finds 由 or 从 one figure 增加了 (增长了, 提高了, 上升了, 扩大了) a greater one in the same unit. 增加了 takes
the change; after "from" belongs the new level, with 到. It passes where the level that follows is what the two add up to
(``由20家增加了35家，达到55家``), and where the second figure is the smaller one, which can only be the change. Chinese only.

**Why it matters.** From 200 增加到 350 is 150 more. From 200 增加了 350 ends at 550.

**Example.** ``医院床位由200张增加了350张`` ("from 200 beds, grew by 350").

**How to mend it.** 增加到350张, or 增加了150张.

**When it is wrong.** It really is the change, and the new level is not printed after it.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC604", "grew-by", "warning", "a level printed where the change belongs"),)
EXAMPLES = (
    Example(
        "FC604",
        "医院床位由200张增加了350张。",
        at="1:5",
        says="由200张增加了350张: 增加了 says by how much; from one figure to another is 增加到",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC604",
        "医院床位由200张增加到350张。",
        file="article.txt",
    ),
)
