"""**What it does.** Finds a comment ``# factcheck: ignore[FC402] …`` where nothing has that code any more. Only codes
that this run looked for count: with ``--select FC2``, or over some of the files where the finding is one between
articles, nothing is said. So too an entry of ``per-file-ignores`` in the settings that silences nothing, in a run without
paths, which sees all of the project.

**Why it matters.** A comment left behind would hide the next finding of that code at the same place.

**Example.** A figure was corrected, and ``# factcheck: ignore[FC201] the desk has asked`` still stands above its check.

**How to mend it.** Delete the comment, or the code that is named.

**When it is wrong.** Never where all records are given. An article outside the given paths cannot be seen.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC023", "unused-ignore", "warning", "a comment acknowledges what is not there"),)
EXAMPLES = (
    Example(
        "FC023",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 445亩, quote: 445亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积  # factcheck: ignore[FC201] the desk has asked
        """,
        at="7:21",
        says="nothing here is a FC201 any more; delete it from the comment",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC023",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 454亩, quote: 454亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积  # factcheck: ignore[FC201] the desk has asked
        """,
    ),
)
