"""**What it does.** Stops at a record that is beyond any real one: a file above the size limit, text above 2,000
characters in a field, nesting above 16 levels.

**Why it matters.** Hostile or broken input must not take all time and memory.

**Example.** A whole article pasted into ``note``.

**How to mend it.** Keep the article's text in a file of its own and name it in ``article.text``.

**When it is wrong.** Never for a record of one article.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC015", "too-large", "error", "beyond the limits of a record"),)
EXAMPLES = (
    Example(
        "FC015",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户, note: [[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]}
        """,
        at="3:54",
        says="nested more than 16 deep; a record needs six levels at most",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC015",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户, note: '[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]'}
        """,
    ),
)
