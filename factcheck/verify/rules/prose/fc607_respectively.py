"""**What it does.** Finds 分别 before a single figure for each (每, 各); and 分别 right after a plain list of names, with a number of
figures that is neither theirs nor a multiple of it. Lists with 等, digits or brackets are not counted. In English, a
sentence that opens with a plain list of names, goes on with a verb and a plain list of figures, and ends it with
"respectively"; whatever else stands in it (the mayor, between commas; a place and its country) leaves it alone.

**Why it matters.** One figure too few, and all after the gap may stand with the wrong name.

**Example.** ``城东、城西、城南三个区分别增长3.1%、4.2%`` (three districts, two figures); ``奖金分别为每家200万元``;
``Wheat, corn and soybeans rose 3% and 4%, respectively.``

**How to mend it.** Put in the figure or the name that is lost, in the same order. For a single figure, drop the word.

**When it is wrong.** One figure is meant for each of them (各), or a 、 or a comma belongs to a name.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC607", "respectively", "warning", '分别 or "respectively" with lists of unequal length'),)
EXAMPLES = (
    Example(
        "FC607",
        "城东、城西、城南三个区分别增长3.1%、4.2%。",
        at="1:12",
        says="分别增长3.1%、4.2%: 3 things are named, 2 figures are given",
        file="article.txt",
    ),
    Example(
        "FC607",
        "Wheat, corn and soybeans rose 3% and 4%, respectively.",
        at="1:1",
        says="Wheat, corn and soybeans rose 3% and 4%, respectively: 3 things are named, 2 figures are given",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC607",
        "城东、城西、城南三个区分别增长3.1%、4.2%、5.3%。",
        file="article.txt",
    ),
    Example(
        "FC607",
        "Wheat, corn and soybeans rose 3%, 4% and 5%, respectively.",
        file="article.txt",
    ),
)
