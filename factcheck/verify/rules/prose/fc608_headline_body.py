"""**What it does.** Holds the headline against the body: a figure that the body does not have while it has another one
in that unit (in Chinese, one about the same thing or one slip away); and a figure or date that the headline states
flatly while the body hedges it wherever it stands (预计, 计划, 约; expected, may, about). The headline may round, and
what it hedges itself passes.

**Why it matters.** Many read the headline alone.

**Example.** ``大桥6月底竣工`` over 大桥预计6月底基本完工;
``New bridge costs $46 million`` over "The new bridge costs $64 million".

**How to mend it.** Take the body's figure, once it is checked, and leave its hedge standing: 有望6月底竣工.

**When it is wrong.** The headline's figure is worked out from those of the body, or the hedge belongs to other words
of the sentence.
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
    Example(
        "FC608",
        """
        New bridge costs $46 million

        The new bridge costs $64 million, the council said on Monday.
        """,
        at="1:18",
        says="the headline's $46 million is nowhere in the body, which has $64 million",
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
