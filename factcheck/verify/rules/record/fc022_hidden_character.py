"""**What it does.** Finds characters that nobody can see and that change what is read: zero-width spaces and joiners,
marks and overrides of writing direction, a byte order mark inside the text, line ends that only some programs know.

**Why it matters.** A value can read 1003 on the screen and be 3001 in the file; two ids can look alike and differ.

**Example.** Text copied from a web page, with U+200B between two characters.

**How to mend it.** Delete it: retype the word, or use an editor that shows such characters.

**When it is wrong.** Scripts that need joiners (Persian, Hindi): it is a warning for that reason.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC022", "hidden-character", "warning", "a character that nobody can see"),)
EXAMPLES = (
    Example(
        "FC022",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 共3\u200b户}
        """,
        at="3:33",
        says="an invisible character U+200B stands in the record; delete it",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC022",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3户, quote: 共3户}
        """,
    ),
)
