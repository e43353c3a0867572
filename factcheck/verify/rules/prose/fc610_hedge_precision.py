"""**What it does.** Finds 约, 大约, about, around, approximately or roughly before a figure of five digits or more. Zeros that
end a whole number do not count, so "about 12,000" passes; 签约, 公约 and such words are left alone.

**Why it matters.** Somebody has counted exactly, and then "about" takes it back; or the last digits mean nothing.

**Example.** ``约48213元``; ``about 1,234.56 dollars``.

**How to mend it.** Drop the hedge, or round: 约4.8万元, about 1,200 dollars.

**When it is wrong.** The source itself is only approximate and gives all those digits, as some conversions do.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC610", "hedge-precision", "info", "a hedge before digits that are precise"),)
EXAMPLES = (
    Example(
        "FC610",
        "总价约48213元。",
        at="1:3",
        says="约48213: about, yet given to 5 digits",
        file="article.txt",
    ),
    Example(
        "FC610",
        "It cost about 1,234.56 dollars.",
        at="1:9",
        says="about 1,234.56: about, yet given to 6 digits",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC610",
        "总价约48000元。",
        file="article.txt",
    ),
    Example(
        "FC610",
        "It cost about 12,000 dollars.",
        file="article.txt",
    ),
)
