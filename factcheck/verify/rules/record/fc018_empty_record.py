"""**What it does.** Finds a record with nothing in it, or comments alone.

**Why it matters.** An empty file would otherwise pass as one without errors.

**Example.** A file created and never filled in; a save that was interrupted.

**How to mend it.** Write the record, with ``article:`` and ``claims:``, or delete the file.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC018", "empty-record", "error", "nothing is in the file"),)
EXAMPLES = (
    Example(
        "FC018",
        "# nothing here yet",
        at="1:1",
        says="the file is empty; a record has 'article:' and 'claims:'",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC018",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 3户}
        """,
    ),
)
