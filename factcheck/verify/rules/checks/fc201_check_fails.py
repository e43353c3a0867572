"""**What it does.** Takes every figure of a check for all values that its print allows, from 1002.5 to 1003.5 for
``1003亩``, and says when no choice of values, one for each claim and unknown, satisfies the check: what the printed
figures come to, and what stands against it. With ``--verbose`` it prints what each side can be, how far apart the two
are at least, and what the others imply for each claim.

**Why it matters.** Rounding and wording cannot explain it: at least one of the figures is wrong, or they are not of the
same things.

**Example.** ``核心区 + 补植区 = 面积`` with 558亩, 454亩 and 1003亩: 1011–1013 on the left, 1002.5–1003.5 on the right.

**How to mend it.** Hold each figure against the article first, then against its source: two digits swapped, a digit
lost, 万 for 亿. Where the article itself is wrong and will stay so, acknowledge it with ``known`` and a reason; it is
reported and does not fail any more.

**When it is wrong.** The relation does not follow from the article's words: parts that overlap or are not all
(``<=`` instead of ``=``), other times, other prices (``prices: constant``), revised figures (``revised: true``).
Where the check would hold if digits had been cut off, or if the zeros at the end of a count were rounding, it is a
warning that says so; an article that does cut off says ``rounding: truncate``.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC201", "check-fails", "error", "a check cannot hold for any values that the wording allows"),)
EXAMPLES = (
    Example(
        "FC201",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 454亩, quote: 454亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积
        """,
        at="7:5",
        says="558亩 + 454亩 come to 1012亩, not 1003亩",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC201",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 445亩, quote: 445亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - 核心区 + 补植区 = 面积
        """,
    ),
    Example(
        "FC201",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 开复工, value: 321户, quote: 321户}
          - {id: 开复工率, value: 98.8%, quote: 98.8%}
        unknowns:
          规上企业: 户
        checks:
          - 开复工 / ?规上企业 = 开复工率
        """,
    ),
)
