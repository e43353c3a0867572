"""**What it does.** Takes the start from the end of a printed span, in years or in days, and holds the result against
the length stated with it. One more or one less passes, since both ends may be counted or not. 余, 多, 超过 and "more than"
make the length a lower bound; 近, 约 and "about" leave it a tenth to either side. Days over the turn of the year, or from
before March to March or later, are not judged.

**Why it matters.** Readers remember the length; it is usually the figure that nobody has worked out again.

**Example.** ``2012年至2019年，历时10年建成``; ``5月3日至8日，为期8天``; ``from 2004 to 2011, a period of 9 years``.

**How to mend it.** Work the length out from the two ends, and make sure of both.

**When it is wrong.** The length is of something else: work stood still for some years, or only working days count.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC505", "duration", "warning", "the years named and the stated span disagree"),)
EXAMPLES = (
    Example(
        "FC505",
        "2012年至2019年，历时10年建成。",
        at="1:1",
        says="2012年至2019年，历时10年: from start to end are 7 years, 8 with both ends, not 10年",
        file="article.txt",
    ),
    Example(
        "FC505",
        "The dam was built from 2004 to 2011, a period of 9 years.",
        at="1:19",
        says="from 2004 to 2011, a period of 9 years: from start to end are 7 years, 8 with both ends, not 9 years",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC505",
        "2012年至2019年，历时8年建成。",
        file="article.txt",
    ),
    Example(
        "FC505",
        "The dam was built from 2004 to 2011, a period of 7 years.",
        file="article.txt",
    ),
)
