"""**What it does.** Finds a value (or unit) that cannot be read as a printed figure. It points at the character that
stopped the reading and says what would have been right there.

**Why it matters.** A figure that is not understood takes part in no check.

**Example.** ``value: 3千多万左右户元``; ``value: 1,00,3亩``.

**How to mend it.** Copy the figure as printed, with its wording and unit and nothing else. A unit printed elsewhere
goes into ``unit``; a date needs ``kind: date``.

**When it is wrong.** When a person would read the figure without doubt. Please report it; until then write it in
digits, and how it is printed in ``note``.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC010", "bad-value", "error", "the value cannot be read as a figure"),)
EXAMPLES = (
    Example(
        "FC010",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: "1,00,3亩", quote: "1,00,3亩"}
        """,
        at="3:22",
        says="'value': “1,00,3亩” cannot be read from “,” (character 2) on: expected a unit or the end",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC010",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: "1,003亩", quote: "1,003亩"}
        """,
    ),
)
