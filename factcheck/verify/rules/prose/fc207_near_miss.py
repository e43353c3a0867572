"""**What it does.** Finds figures that the words tie together without saying so outright, and that cannot go together
for any values their print allows: parts after 其中 or "including" that are more than the whole, or one digit away
from making it up; shares above 100 % in all; a total, a share or a growth that the figures beside it do not bear out.
A relation that is stated outright comes here when it would hold had digits been cut off, or were closing zeros
rounding. A slip of one digit that would mend it is offered.

**Why it matters.** A slip of one digit looks like any other figure until someone adds up.

**Example.** ``造林1240亩，其中松林715亩，柏林552亩`` (552 may be 525);
``The trust raised $940 million, including $517 million in grants and $432 million in fees.``

**How to mend it.** Hold the figures against their source. If all are right, say what overlaps or is left out.

**When it is wrong.** Parts overlap (党员, 女性), figures are of other times, or the relation was never meant. It is a
warning for that reason; a record with the relation as a check decides the matter.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC207", "near-miss", "warning", "parts that almost add up to the stated whole"),)
EXAMPLES = (
    Example(
        "FC207",
        "造林1240亩，其中松林715亩，柏林552亩。",
        at="1:20",
        says="715亩 + 552亩 = 1240亩 does not hold: “其中”: parts of 1240亩; they nearly add up to it; 552亩 may be 525亩",
        file="article.txt",
    ),
    Example(
        "FC207",
        "The trust raised $940 million, including $517 million in grants and $432 million in fees.",
        at="1:69",
        says="$517 million + $432 million = $940 million does not hold: “including”: parts of $940 million; they nearly add up to it; $432 million may be $423 million",
        file="article.txt",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC207",
        "造林1240亩，其中松林715亩，柏林525亩。",
        file="article.txt",
    ),
)
