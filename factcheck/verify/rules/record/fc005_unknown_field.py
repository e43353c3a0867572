"""**What it does.** Finds a field that the format does not have, and offers the nearest one that it has.

**Why it matters.** A misspelt ``knwon`` or ``attributedto`` would otherwise say nothing, without a word.

**Example.** ``quotes: 共321户`` instead of ``quote``.

**How to mend it.** Use the name that is offered. What has no field of its own goes into ``note``. ``factcheck schema``
prints every field there is, and makes editors complete them.

**When it is wrong.** Never; a record of a newer version needs that version to be read.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC005", "unknown-field", "error", "no such field"),)
EXAMPLES = (
    Example(
        "FC005",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 321户, quote: 共321户, quotes: 共321户}
        """,
        at="3:40",
        says="a claim has no field 'quotes'; did you mean 'quote'?",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC005",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 321户, quote: 共321户, note: 三处都是这个数}
        """,
    ),
)
