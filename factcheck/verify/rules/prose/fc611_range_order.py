"""**What it does.** Finds a range that begins with its larger end. In Chinese with ~, —, – or 至 before a unit; in English
with an en dash before million, percent and the like. After 从, 由, 下降, 零下 and other words of falling it passes, and so do
5000~1万元 and 2019–20.

**Why it matters.** The ends were swapped, or a digit of one of them is wrong.

**Example.** ``月薪为8000~6000元``; ``a bill of 30–20 million``.

**How to mend it.** Look at the source, then print the smaller end first.

**When it is wrong.** The order is meant, as in a countdown or a fall told in words that the rule does not know.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC611", "range-order", "warning", "a range that begins with its larger end"),)
EXAMPLES = (
    Example(
        "FC611",
        "月薪为8000~6000元。",
        at="1:4",
        says="8000~6000: the range runs from the greater to the smaller figure",
        file="article.txt",
    ),
    Example(
        "FC611",
        "The city faces a bill of 30–20 million.",
        at="1:26",
        says="30–20: the range runs from the greater to the smaller figure",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC611",
        "月薪为6000~8000元。",
        file="article.txt",
    ),
    Example(
        "FC611",
        "The city faces a bill of 20–30 million.",
        file="article.txt",
    ),
)
