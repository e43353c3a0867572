"""Acknowledgements that are not right: the manual of the findings about comments and the baseline.

They are made where comments and the baseline are applied; there is no rule to run here.
"""

from __future__ import annotations

PAGES = {
    "FC023": """
**What it does.** Finds a comment ``# factcheck: ignore[FC402] …`` where nothing has that code any more. Only codes
that this run looked for count: with ``--select FC2``, or over some of the files where the finding is one between
articles, nothing is said.

**Why it matters.** A comment left behind would hide the next finding of that code at the same place.

**Example.** A figure was corrected, and ``# factcheck: ignore[FC201] the desk has asked`` still stands above its check.

**How to mend it.** Delete the comment, or the code that is named.

**When it is wrong.** Never where all records are given. An article outside the given paths cannot be seen.
""",
    "FC024": """
**What it does.** Finds a comment that begins with ``factcheck:`` and cannot be obeyed: no reason, no code, a code that
does not exist, a word other than ``ignore``, an ``until=`` that is no day. What it was to acknowledge is reported.

**Why it matters.** Whoever wrote it believes that something is acknowledged. And a reason is all that tells the next
reader whether it still is.

**Example.** ``# factcheck: ignore[FC201]``; ``# factcheck: ignore another edition printed 317``.

**How to mend it.** ``# factcheck: ignore[FC402] another edition printed 317``; several codes are separated by commas;
``until=2027-01-31`` anywhere in the reason ends it after that day.

**When it is wrong.** A comment that merely begins with the word: put another before it.
""",
    "FC025": """
**What it does.** Finds an entry of the baseline whose finding has gone. Entries of articles that this run did not
read, and of codes that it did not look for, are left in peace.

**Why it matters.** The same mistake made again would be silent. A baseline is meant to shrink.

**Example.** One of ten known errors was corrected; its line is still in ``factcheck-baseline.json``.

**How to mend it.** Delete the line, or write the baseline anew: ``factcheck verify --write-baseline FILE``.

**When it is wrong.** A figure that was changed and is still wrong is a new finding, and the old entry is stale.
""",
    "FC026": """
**What it does.** Finds a comment whose ``until=`` is over. What it acknowledged is reported again.

**Why it matters.** Someone wanted to look again by that day.

**Example.** ``# factcheck: ignore[FC402] until=2020-06-30 the June edition will say``.

**How to mend it.** Look, then correct the figure, delete the comment, or give a later day.

**When it is wrong.** Where the computer's clock is.
""",
}
"""The pages by code, in Markdown with reStructuredText's double back-quotes, like the docstrings of the rules."""
