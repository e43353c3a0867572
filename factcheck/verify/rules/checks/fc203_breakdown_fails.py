"""**What it does.** Asks of a breakdown whether there are amounts, none negative, for each part and for the whole, now
and in the period before, such that every stated amount, share, growth and contribution holds and the parts add up to
the whole (or to no more than it, where they are not all). It says when there are none.

**Why it matters.** A whole cannot grow faster than each of its parts, nor more than their shares allow, however
likely each figure looks alone.

**Example.** Growth of 3 % and 5 % in the only two parts, and of 9 % in the whole.

**How to mend it.** Look for the figure that the message says would have to be another; check that all shares are of
the same whole and all growth is of the same two periods.

**When it is wrong.** The parts are not all (``complete: false``, or a ``rest`` with a name), parts can be negative (net
figures, profits and losses), or growth is at constant prices and shares are at current ones.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC203", "breakdown-fails", "error", "shares and growth of the parts cannot go with the whole"),)
EXAMPLES = (
    Example(
        "FC203",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: total, value: 9%, quote: 9%}
          - {id: a, value: 3%, quote: 3%}
          - {id: b, value: 5%, quote: 5%}
        checks:
          - breakdown: {total: {growth: total}, parts: [{growth: a}, {growth: b}], complete: true}
        """,
        at="7:5",
        says="breakdown: these shares, growth rates and amounts cannot go together: the parts' growth is 3%, 5%, so the whole's lies between 2.5% and 5.5%, not 9%",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC203",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: total, value: 9%, quote: 9%}
          - {id: a, value: 3%, quote: 3%}
          - {id: b, value: 5%, quote: 5%}
        checks:
          - breakdown: {total: {growth: total}, parts: [{growth: a}, {growth: b}], rest: others}
        """,
    ),
)
