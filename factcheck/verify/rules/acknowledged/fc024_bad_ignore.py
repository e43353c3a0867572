"""**What it does.** Finds a comment that begins with ``factcheck:`` and cannot be obeyed: no reason, no code, a code that
does not exist, a word other than ``ignore``, an ``until=`` that is no day. What it was to acknowledge is reported.

**Why it matters.** Whoever wrote it believes that something is acknowledged. And a reason is all that tells the next
reader whether it still is.

**Example.** ``# factcheck: ignore[FC201]``; ``# factcheck: ignore another edition printed 317``.

**How to mend it.** ``# factcheck: ignore[FC402] another edition printed 317``; several codes are separated by commas;
``until=2027-01-31`` anywhere in the reason ends it after that day.

**When it is wrong.** A comment that merely begins with the word: put another before it.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC024", "bad-ignore", "warning", "a comment acknowledges without a reason or a code"),)
EXAMPLES = (
    Example(
        "FC024",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 454亩, quote: 454亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积  # factcheck: ignore[FC201]
        """,
        at="7:21",
        says="an acknowledgement needs a reason; write '# factcheck: ignore[FC201] the reason'",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC024",
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
