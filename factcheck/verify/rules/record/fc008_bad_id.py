"""**What it does.** Finds an id that cannot be a name in a check: a name holds letters of any script, digits and ``_``,
does not begin with a digit, and has 100 characters at most.

**Why it matters.** ``规上-企业`` in a check would be a subtraction.

**Example.** ``id: 2019年``; ``id: 新建 占比``.

**How to mend it.** Leave the sign out or use ``_``; put a letter in front of a digit: ``y2019``, ``年份2019``.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC008", "bad-id", "error", "a name that cannot be used in a check"),)
EXAMPLES = (
    Example(
        "FC008",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 2019年, value: 3家, quote: 3家}
        """,
        at="3:10",
        says="'id' begins with a digit ('2019年'); an id begins with a letter; write '年2019', in the checks too",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC008",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 年份2019, value: 3家, quote: 3家}
        """,
    ),
)
