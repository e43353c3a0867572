"""**What it does.** Says where the file stops being YAML, what was found there and what most often causes it.

**Why it matters.** Nothing of the file can be trusted from that place on, so none of it is checked. Other files are.

**Example.** ``note: "as of May`` with no closing quotation mark; a line indented with a tab; ``note: so: it is``; the
marks of a merge (``<<<<<<< HEAD``), which are named as such.

**How to mend it.** Close the quotation mark or bracket, indent with spaces, and put a value that holds a colon and a
space, or begins with a sign such as ``@``, ``%``, ``&`` or ``*``, in quotation marks.

**When it is wrong.** Never: the parser is libyaml, and its own words stand at the end of the message.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC001", "yaml-syntax", "error", "the file is not YAML"),)
EXAMPLES = (
    Example(
        "FC001",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: "3户}
        """,
        at="4:1",
        says="this quotation is never closed; add the closing quotation mark (it opens at line 3, column 31)…",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC001",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: "3户", note: "so: it is"}
        """,
    ),
)
