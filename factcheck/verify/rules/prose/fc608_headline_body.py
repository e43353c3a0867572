"""**What it does.** Finds a date that the headline states flatly while the body hedges it wherever it stands (预计, 计划;
expected, may). What the headline hedges itself passes. A headline's *figure* against the body's is a relation between
two figures, and comes as ``check-fails``.

**Why it matters.** Many read the headline alone.

**Example.** ``大桥6月底竣工`` over 大桥预计6月底基本完工.

**How to mend it.** Leave the body's hedge standing: 有望6月底竣工.

**When it is wrong.** The hedge belongs to other words of the sentence.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC608", "headline-body", "warning", "the headline says more than the body"),)
EXAMPLES = (
    Example(
        "FC608",
        """
        大桥6月底竣工

        记者获悉，大桥预计6月底基本完工，现已铺设路面。
        """,
        at="1:3",
        says="the headline says 6月底 flatly; the body says “大桥预计6月底基本完工，”",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC608",
        """
        大桥预计6月底竣工

        记者获悉，大桥预计6月底基本完工，现已铺设路面。
        """,
        file="article.txt",
    ),
    Example(
        "FC608",
        """
        New bridge costs $64 million

        The new bridge costs $64 million, the council said on Monday.
        """,
        file="article.txt",
    ),
)
