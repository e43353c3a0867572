"""**What it does.** Finds an amount (产值, 收入, 出口, 人数; revenue, sales, exports, spending) that is said to move by
percentage points. A clause that names a rate, a growth or a share passes (率, 占, 增速, 拉动, 影响; margin, growth, tax,
share), as does growth that itself moves (出口增长比上年提高5个百分点) and what is told as a share (points of GDP).

**Why it matters.** Points tell how far a percentage moved. An amount has none, so the sentence says nothing certain.

**Example.** ``全市工业产值增长6个百分点``; ``Exports rose 6 percentage points in May.``

**How to mend it.** 增长6%, 6 percent. Where the growth itself moved, name it: 出口增速提高6个百分点.

**When it is wrong.** The rate was named in a clause before and is understood here.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC602", "pp-for-percent", "warning", "an amount said to grow by percentage points"),)
EXAMPLES = (
    Example(
        "FC602",
        "全市工业产值增长6个百分点。",
        at="1:5",
        says="产值增长6个百分点: an amount grows by percent; percentage points tell how a share or a rate moves",
        file="article.txt",
    ),
    Example(
        "FC602",
        "Exports rose 6 percentage points in May.",
        at="1:1",
        says="Exports rose 6 percentage points: an amount grows by percent; percentage points tell how a share or a rate moves",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC602",
        "出口增长比上年提高5个百分点。",
        file="article.txt",
    ),
    Example(
        "FC602",
        "Exports rose 6 percent in May.",
        file="article.txt",
    ),
)
