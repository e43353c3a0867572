"""The manual of what deciding the checks reports, code by code.

These findings come from ``factcheck.verify.checks`` and the solver; there is no rule to run here. Each page has the
five parts that the docstring of a rule has.
"""

from __future__ import annotations

PAGES = {
    "FC027": """
**What it does.** Says that factcheck itself failed at this article, check or group of checks, where in the program, and
with what. Everything else was checked, and the report is whole. The command exits with status 2.

**Why it matters.** What it concerns was not checked. It is a mistake of the program, never of the record.

**Example.** ``factcheck met what it did not foresee: IndexError at verify/solver/conflict.py:120``.

**How to mend it.** Report it with the record, or the smallest part of it that still shows it. Leaving out the check that
it names lets the rest be solved together again.

**When it is wrong.** Never: it should not be there at all.
""",
    "FC201": """
**What it does.** Takes every figure of a check for all values that its print allows, from 1002.5 to 1003.5 for
``1003亩``, and says when no choice of values, one for each claim and unknown, satisfies the check. It prints what each
side can be, how far apart the two are at least, and what the others imply for each claim.

**Why it matters.** Rounding and wording cannot explain it: at least one of the figures is wrong, or they are not of the
same things.

**Example.** ``核心区 + 补植区 = 面积`` with 558亩, 454亩 and 1003亩: 1011–1013 on the left, 1002.5–1003.5 on the right.

**How to mend it.** Hold each figure against the article first, then against its source: two digits swapped, a digit
lost, 万 for 亿. Where the article itself is wrong and will stay so, acknowledge it with ``known`` and a reason; it is
reported and does not fail any more.

**When it is wrong.** The relation does not follow from the article's words: parts that overlap or are not all
(``<=`` instead of ``=``), other times, other prices (``prices: constant``), revised figures (``revised: true``).
Where the check would hold if digits had been cut off, or if the zeros at the end of a count were rounding, it is a
warning that says so; an article that does cut off says ``rounding: truncate``.
""",
    "FC203": """
**What it does.** Asks of a breakdown whether there are amounts, none negative, for each part and for the whole, now
and in the period before, such that every stated amount, share, growth and contribution holds and the parts add up to
the whole (or to no more than it, where they are not all). It says when there are none.

**Why it matters.** A whole cannot grow faster than each of its parts, nor more than their shares allow, however
likely each figure looks alone.

**Example.** Growth of 3 % and 5 % in the only two parts, and of 9 % in the whole.

**How to mend it.** Look for the figure that the message says would have to be another; check that all shares are of
the same whole and all growth is of the same two periods.

**When it is wrong.** The parts are not all (``complete: false``, or a ``rest`` with a name), parts can be negative (net
figures, profits and losses), or growth is at constant prices and shares are at current ones.
""",
    "FC206": """
**What it does.** Says that a check was neither proved possible nor proved impossible, and why: a value that could not
be read, a divisor that may be 0, or a search that reached its limit.

**Why it matters.** An undecided check is no pass. Nobody has checked these figures.

**Example.** ``a / b = c`` where ``b`` is printed as ``不到1%``, which may be nothing at all.

**How to mend it.** Mend the value that the message names; write a quotient as a product (``a = c * b``); cut a long
check into smaller ones.

**When it is wrong.** Never: it says what is not known.
""",
    "FC301": """
**What it does.** Finds checks that hold one by one and cannot all hold together, for a figure in two of them would
have to be two numbers. It names a set of claims and checks that cannot be made smaller: leave any one out, and the
rest can be true. What fails alone, or is acknowledged, is left out beforehand, so that one slip hides no other.

**Why it matters.** No single sentence of the article looks wrong; together they are.

**Example.** ``a + b = 100户`` and ``a - b = 51户``: whole numbers cannot do both.

**How to mend it.** Go through the claims named, with the range that the others imply for each. The change of one
printed figure that would mend everything is offered, likeliest first; hold it against the source.

**When it is wrong.** As for a check that fails alone: one of the relations does not follow from the words. Take the
one that you would least defend, and write what the article really says.
""",
    "FC405": """
**What it does.** Takes two claims of two articles that state the same thing (measure, population, area, period, kind and
basis alike) to have one true value, and says when the checks of both articles then cannot all hold, though each
article's own can.

**Why it matters.** One of the two was revised, misread or miscounted; a reader who adds up both will notice.

**Example.** One article says 3 firms and 4 more make 7; another gives 2 to 9 firms for the same thing, and says that
they are as many as the 8 mills.

**How to mend it.** Find which article has the later or the better source, and correct the other, or say what tells the
two figures apart (``population``, ``period``, ``basis``, ``revised: true``).

**When it is wrong.** The two are not the same thing, or one is a revision of the other: hence a warning only.
""",
}
"""The pages by code, in Markdown with reStructuredText's double back-quotes, like the docstrings of the rules."""
