"""**What it does.** Finds two sums of money joined by "and" of which only the second says million, billion or
trillion, where the first is not the larger number. English only.

**Why it matters.** To the letter, the first is a few dollars; and a program, or a translator, may take it so.

**Example.** ``offers of $26 and $31 million``.

**How to mend it.** Write the word at both ends: $26 million and $31 million.

**When it is wrong.** The house style leaves it out where no reader can be misled; then switch this code off.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC612", "range-scale", "warning", "a range whose ends are of unlike scale"),)
EXAMPLES = (
    Example(
        "FC612",
        "The city got offers of $26 and $31 million.",
        at="1:24",
        says="$26 and $31 million: is the first figure in millions too? Write the million at both ends",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC612",
        "The city got offers of $26 million and $31 million.",
        file="article.txt",
    ),
)
