"""**What it does.** Takes the year of birth from the year of death and holds the result against the age at death, all
in one sentence. The birthday may be still to come, so one year less passes; after 享年 and 终年, so do up to two years
more (虚岁).

**Why it matters.** Two of the three are right, and an obituary is kept for ever.

**Example.** ``她生于1931年，2008年在家中去世，享年67岁``; ``He was born in 1931 and died in 2008, aged 67``: 76 or 77.

**How to mend it.** Ask the family or look in a register: any of the three may be the wrong one.

**When it is wrong.** The years are of two people in one sentence, or the age was counted in yet another way.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC506", "age-birth", "warning", "age, birth year and the year of the event disagree"),)
EXAMPLES = (
    Example(
        "FC506",
        "她生于1931年，2008年在家中去世，享年67岁。",
        at="1:2",
        says="born 1931, died 2008: 76 or 77 years old, not 67",
        file="article.txt",
    ),
    Example(
        "FC506",
        "He was born in 1931 and died in 2008, aged 67.",
        at="1:8",
        says="born 1931, died 2008: 76 or 77 years old, not 67",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC506",
        "她生于1931年，2008年在家中去世，享年78岁。",
        file="article.txt",
    ),
    Example(
        "FC506",
        "He was born in 1931 and died in 2008, aged 76.",
        file="article.txt",
    ),
)
