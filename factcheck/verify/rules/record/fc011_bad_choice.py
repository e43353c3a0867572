"""**What it does.** Finds a value that its field does not allow: a ``kind`` or ``basis`` that is not in the list, a date
that does not exist, ``true`` or ``false`` in other words, the same item twice.

**Why it matters.** Filters and rules look for exactly these words.

**Example.** ``kind: percentage``; ``published: 2020-02-30``; ``revised: yes``.

**How to mend it.** Use one of the values that the message names. Dates are ``2020``, ``2020-05`` or ``2020-05-26``,
with ``~`` (about) or ``?`` (uncertain) after them when they are inferred.

**When it is wrong.** When no choice fits. Leave the field out, and say it in ``note``.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC011", "bad-choice", "error", "not one of the values that the field may have"),)
EXAMPLES = (
    Example(
        "FC011",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3%, quote: 3%, kind: percentage}
        """,
        at="3:41",
        says="'kind' cannot be 'percentage'; it is one of count, level, share, rate, growth, change, ratio, duration, date, ordinal",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC011",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: a, value: 3%, quote: 3%, kind: rate}
        """,
    ),
)
