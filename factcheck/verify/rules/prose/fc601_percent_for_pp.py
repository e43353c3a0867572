"""**What it does.** Finds a rate or share that is said to move by a small percentage: in Chinese below 10 % after 率, 占比,
比重, 份额 or 比例 where nothing else that could rise stands before the verb; in English below 1 percent after a rate that is
known by name (unemployment, interest, inflation, occupancy …), a market share, "share of", "percentage of" or a margin.
汇率, 效率, 生产率, 出生率 and others, exchange and birth rates, and prices of shares are left alone; so is a move *to* a
percentage.

**Why it matters.** From 5.0 % to 5.3 % is 0.3 percentage points, but 6 percent. The two are far apart.

**Example.** ``城镇失业率上升0.3%``; ``The unemployment rate rose 0.3 percent in May.``

**How to mend it.** 上升0.3个百分点, 0.3 percentage points. Best give the level before and after.

**When it is wrong.** The change is one in percent of the rate itself.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC601", "percent-for-pp", "warning", "a rate said to rise by percent where points are meant"),)
EXAMPLES = (
    Example(
        "FC601",
        "城镇失业率上升0.3%。",
        at="1:5",
        says="率上升0.3%: a rate moves by percentage points; 0.3% of itself is something else",
        file="article.txt",
    ),
    Example(
        "FC601",
        "The unemployment rate rose 0.3 percent in May.",
        at="1:18",
        says="rate rose 0.3 percent: a rate moves by percentage points; 0.3 percent of itself is something else",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC601",
        "城镇失业率上升0.3个百分点。",
        file="article.txt",
    ),
    Example(
        "FC601",
        "The unemployment rate rose to 5.3 percent in May.",
        file="article.txt",
    ),
)
