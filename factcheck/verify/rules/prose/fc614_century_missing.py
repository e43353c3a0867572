"""**What it does.** Finds 80年代 or 八十年代 with neither 世纪 nor a year such as 1975 in the forty characters before it.
1980年代 passes. Chinese only; "the 80s" is not judged.

**Why it matters.** In an archive, the 80s may be those of 1880, of 1980 or still to come.

**Example.** ``他是80年代的大学生`` (a student "of the 80s").

**How to mend it.** 20世纪80年代, at the first mention.

**When it is wrong.** The century is clear to everyone, or was named farther above. It is only an information.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC614", "century-missing", "info", "a decade without its century"),)
EXAMPLES = (
    Example(
        "FC614",
        "他是80年代的大学生。",
        at="1:3",
        says="80年代: of which century?",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC614",
        "他是20世纪80年代的大学生。",
        file="article.txt",
    ),
)
