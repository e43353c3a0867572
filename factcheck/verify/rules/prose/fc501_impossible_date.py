"""**What it does.** Finds a printed day that the calendar does not have, also as the end of a range (6月28日至31日).
Without a year, 29 February is accepted. Only what can be nothing but a day is judged: in English a printed year, an
ordinal, or "on" and the like before it, and no noun after it (``By June 50 houses stood`` and ``40 June Street`` pass).
Days near 农历, 正月, 腊月, 闰, 藏历 and the like are left alone, and so are lengths of time (刑期2年6月32日).

**Why it matters.** Nobody can tell which day was meant, and whoever has to be there needs to know.

**Example.** ``展览将持续到11月31日。``; ``Voting ends on 31 November 2019.``; ``2023年2月29日``.

**How to mend it.** Ask for the right day. Often it is the last of that month, or the first of the next.

**When it is wrong.** The day is one of another calendar that the sentence does not name, or of a joke.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC501", "impossible-date", "error", "there is no such day"),)
EXAMPLES = (
    Example(
        "FC501",
        "展览将持续到11月31日。",
        at="1:7",
        says="11月31日: there is no day 31: month 11 has 30 days",
        file="article.txt",
    ),
    Example(
        "FC501",
        "Voting ends on 31 November 2019.",
        at="1:16",
        says="31 November 2019: there is no day 31: 11/2019 has 30 days",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC501",
        "展览将持续到11月30日。",
        file="article.txt",
    ),
    Example(
        "FC501",
        "By June 50 houses stood.",
        file="article.txt",
    ),
)
