"""**What it does.** Reckons the day of the week of a printed date and holds it against the one beside it. With the year
printed it is an error (a warning before 1924, when not all countries counted alike). Without, the date is judged only
when ``--published`` is given, and only if neither that year nor the one before or after it has such a day (two to each
side where ``--published`` is marked ``~`` or ``?``); then it is a warning. A year named nearby counts as well.

**Why it matters.** One of the two is wrong, and half of the readers will go by that one.

**Example.** ``2021年10月1日（星期六）开幕``, which was a Friday; ``Monday, 6 July 2021``, a Tuesday.

**How to mend it.** Look at a calendar and at the invitation. A date copied from last year's notice is the usual cause.

**When it is wrong.** The date without a year is one of long ago or far ahead. Print the year.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC502", "weekday", "error", "the date and the day of the week disagree"),)
EXAMPLES = (
    Example(
        "FC502",
        "2021年10月1日（星期六）开幕。",
        at="1:1",
        says="2021年10月1日（星期六: 2021-10-01 is a Friday, not a Saturday",
        file="article.txt",
    ),
    Example(
        "FC502",
        "The fair opens on Monday, 6 July 2021.",
        at="1:19",
        says="Monday, 6 July 2021: 2021-07-06 is a Tuesday, not a Monday",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC502",
        "2021年10月1日（星期五）开幕。",
        file="article.txt",
    ),
    Example(
        "FC502",
        "The fair opens on Tuesday, 6 July 2021.",
        file="article.txt",
    ),
)
