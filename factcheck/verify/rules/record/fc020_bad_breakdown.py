"""**What it does.** Finds a breakdown that leaves open what it means: no parts; neither ``complete`` nor ``rest``, or
both; a ``rest`` that already names something else; or a check with both ``that`` and ``breakdown``.

**Why it matters.** Whether the parts are all of the whole decides what can be deduced.

**Example.** ``breakdown: {total: {growth: g}, parts: [{share: s, growth: h}]}``.

**How to mend it.** ``complete: true`` where the article lists all parts, ``rest: a name`` where the remainder is of
interest, ``complete: false`` otherwise.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC020", "bad-breakdown", "error", "a breakdown that says too little or two things"),)
EXAMPLES = (
    Example(
        "FC020",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: s, value: 60%, quote: 60%}
          - {id: g, value: 5%, quote: 5%}
        checks:
          - breakdown: {total: {growth: g}, parts: [{share: s, growth: g}]}
        """,
        at="6:16",
        says="say whether the parts are all of the whole: 'complete: true', 'complete: false', or name the 'rest'",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC020",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: s, value: 60%, quote: 60%}
          - {id: g, value: 5%, quote: 5%}
        checks:
          - breakdown: {total: {growth: g}, parts: [{share: s, growth: g}], complete: false}
        """,
    ),
)
