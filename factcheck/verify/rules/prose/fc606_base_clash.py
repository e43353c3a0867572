"""**What it does.** Finds 同比 and 环比 side by side before one single percentage. With 均, 都, 双双 or 分别, or with a second
figure, it passes. Chinese only.

**Why it matters.** Against the same month of last year and against last month are two comparisons. That both give one
figure is rare; that one of them was lost in editing is not.

**Example.** ``房价同比、环比上涨3.2%`` (up 3.2 % "on the year and on the month").

**How to mend it.** Name the one base that the figure has, or print both figures.

**When it is wrong.** Both are the same indeed. 均 says so: 同比、环比均上涨3.2%.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC606", "base-clash", "warning", "one growth figure under two bases"),)
EXAMPLES = (
    Example(
        "FC606",
        "房价同比、环比上涨3.2%。",
        at="1:3",
        says="同比、环比上涨3.2%: one figure for two bases; say which it is, or give both",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC606",
        "房价同比、环比均上涨3.2%。",
        file="article.txt",
    ),
)
