"""**What it does.** Finds one figure with two hedges that say the same or contradict each other: before and after it (约 with
左右, 至少 with 以上, 不超过 with 以上, "about" with "or so", "at least" with "or more"), or two in a row (大约超过, "roughly about").
Words that only end like a hedge (最近, 附近, 签约, 预约), and those of place or time (近30天左右, "worried about some 200 jobs")
are left alone.

**Why it matters.** One is enough. And 超过30人左右 says at once "more than" and "roughly": which of them?

**Example.** ``约30公里左右``; ``至少500人以上``; ``不超过5人以上``; ``about 40 people or so``; ``more than 60 homes or more``.

**How to mend it.** Keep the hedge that the source supports, and drop the other.

**When it is wrong.** Somebody is quoted.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC609", "double-hedge", "warning", "one figure hedged twice"),)
EXAMPLES = (
    Example(
        "FC609",
        "全长约30公里左右。",
        at="1:3",
        says="约30公里左右: one hedge is enough",
        file="article.txt",
    ),
    Example(
        "FC609",
        "The strike cost about 40 people or so their jobs.",
        at="1:17",
        says="about 40 people or so: one hedge is enough",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC609",
        "最近30公里左右的路面已经修好。",
        file="article.txt",
    ),
    Example(
        "FC609",
        "He worried about some 200 jobs.",
        file="article.txt",
    ),
)
