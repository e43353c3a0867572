"""**What it does.** Nothing since 0.2: it is retired, and its code is not given to another finding.

**Why it matters.** It found parts after 其中 or "including" that nearly add up to a stated whole, and chose the whole by
what the parts came to. A relation that is chosen by its values is there only while it is true, so a slip hid itself, and
two figures that had nothing to do with each other were tied when they nearly agreed.

**Example.** What it said of parts that their words tie to a whole, ``check-fails`` says now, with the construction that
ties them.

**How to mend it.** Settings that name it go on to be understood; take it out of them when you next pass by.

**When it is wrong.** Never, for it is never raised.
"""

from __future__ import annotations

from ...rule import Rule

RULES = (Rule("FC207", "near-miss", "info", "retired: check-fails says what it said"),)
EXAMPLES = ()
COUNTEREXAMPLES = ()
UNSHOWN = {"FC207": "it is retired and never raised"}
