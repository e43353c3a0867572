"""An acknowledged finding has gone.

**What it does.** A check marked ``known`` holds now (or could not be decided), so that there is nothing to acknowledge.

**Why it matters.** A ``known`` left behind would hide the next error at the same place.

**Example.** ``that: a + b = c`` with ``known: the ninth is not named`` after the figure was corrected.

**How to mend it.** Delete ``known``.

**When it is wrong.** Never for a check that holds. For one that is ``undecided``, look at why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....findings import Problem
from ...rule import Example, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ....findings import Verdict

RULES = (Rule("FC021", "known-resolved", "warning", "an acknowledged finding has gone"),)
EXAMPLES = (
    Example(
        "FC021",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 445亩, quote: 445亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - {that: 核心区 + 补植区 = 面积, known: 另有一块未列}
        """,
        at="7:12",
        says="核心区 + 补植区 = 面积 is marked as known to fail, and holds (exact); delete 'known'",
    ),
)
COUNTEREXAMPLES = (
    Example(
        "FC021",
        """
        article: {title: 南山光伏电站}
        claims:
          - {id: 核心区, value: 558亩, quote: 558亩}
          - {id: 补植区, value: 454亩, quote: 454亩}
          - {id: 面积, value: 1003亩, quote: 1003亩}
        checks:
          - {that: 核心区 + 补植区 = 面积, known: 另有一块未列}
        """,
    ),
)


def check(verdicts: Iterable[Verdict]) -> Iterator[Problem]:
    """Yield a problem for each check whose ``known`` has nothing left to acknowledge."""
    for verdict in verdicts:
        c = verdict.check
        if c.known is None or verdict.verdict in ("known", "fails", "conflict", "undecided"):
            continue
        message = f"{c.name or c.text} is marked as known to fail, and holds ({verdict.verdict}); delete 'known'"
        yield Problem("FC021", message, c.file, c.place, c.article, (), (c.text,), (c.name or None,))
