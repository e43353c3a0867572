"""**What it does.** Refuses anchors (``&x``), aliases (``*x``), merge keys (``<<``) and tags (``!!int``, ``!x``).

**Why it matters.** With them the text on the page is no longer what is checked, a few lines can expand to gigabytes,
and a tag can ask a program to build objects. A record is plain text, read as typed.

**Example.** ``quote: *headline``; ``value: !!float 12.5``.

**How to mend it.** Write the text out again. What most claims share goes under ``defaults``. A text that begins with
``*``, ``&`` or ``!`` goes in quotation marks.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC003", "yaml-feature", "error", "anchors, aliases, tags and merge keys are not allowed"),)
EXAMPLES = (
    Example(
        "FC003",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: &q 共3户}
        """,
        at="3:31",
        says="an anchor (&q) is not allowed in a record; delete it",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC003",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: "&q 共3户"}
        """,
    ),
)
