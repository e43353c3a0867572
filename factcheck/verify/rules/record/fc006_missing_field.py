"""**What it does.** Finds a field that is needed and not there: an article's ``title``; a claim's ``id``, its ``value``
(or ``items`` to count) and its ``quote`` (or the article's text, to find the value in); the ``that`` of a check; the
``total`` and ``parts`` of a breakdown.

**Why it matters.** A figure without the words that state it cannot be checked by anyone else.

**Example.** ``- {id: 建设面积, value: 1003亩}`` in a record without ``article.text``.

**How to mend it.** Add the field. For a quote, the few words of the article around the figure are enough.

**When it is wrong.** Never.
"""

from __future__ import annotations

from ...rule import Example, Rule

RULES = (Rule("FC006", "missing-field", "error", "a required field is missing"),)
EXAMPLES = (
    Example(
        "FC006",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 建设面积, value: 1003亩}
        """,
        at="3:5",
        says="a claim lacks 'quote': the few words of the article that state the figure; add 'quote: …'",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC006",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 建设面积, value: 1003亩, quote: 建设面积1003亩}
        """,
    ),
)
