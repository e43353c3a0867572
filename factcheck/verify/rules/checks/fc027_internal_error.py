"""**What it does.** Says that factcheck itself failed at this article, check or group of checks, where in the program, and
with what. Everything else was checked, and the report is whole. The command exits with status 2.

**Why it matters.** What it concerns was not checked. It is a mistake of the program, never of the record.

**Example.** ``factcheck met what it did not foresee: IndexError at verify/solver/conflict.py:120``.

**How to mend it.** Report it with the record, or the smallest part of it that still shows it. Leaving out the check that
it names lets the rest be solved together again.

**When it is wrong.** Never: it should not be there at all.
"""

from __future__ import annotations

from ...rule import Rule

RULES = (Rule("FC027", "internal-error", "error", "the program met what it did not foresee"),)
UNSHOWN = {"FC027": "the program would have to be wrong"}
