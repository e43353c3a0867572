"""**What it does.** Finds a fall counted in multiples: 下降, 减少, 缩短 and the like with 倍; "times" with less, lower, fewer,
smaller, cheaper or slower.

**Why it matters.** Once less is nothing left. Some read "three times less" as a third, others as a quarter.

**Example.** ``库存下降了2倍``; ``Shipments were three times less than in May.``

**How to mend it.** Say to what part it fell, or by what percentage: 降至原来的三分之一, a third of, down 67 %.

**When it is wrong.** Somebody is quoted; then ask what was meant, and say it beside the quote.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC605", "fall-in-times", "warning", "a fall counted in times"),)
EXAMPLES = (
    Example(
        "FC605",
        "库存下降了2倍。",
        at="1:3",
        says="下降了2倍: a thing cannot fall by a multiple of itself; say to what part, or by what percent, it fell",
        file="article.txt",
    ),
    Example(
        "FC605",
        "Shipments were three times less than in May.",
        at="1:16",
        says="three times less: a thing cannot fall by a multiple of itself; say to what part, or by what percent, it fell",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC605",
        "库存增长了2倍。",
        file="article.txt",
    ),
    Example(
        "FC605",
        "Shipments were a third of those in May.",
        file="article.txt",
    ),
)
