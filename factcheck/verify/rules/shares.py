"""Shares and falls beyond what a whole allows.

**What it does.** FC204: a claim of kind ``share`` whose every allowed value lies below 0 or above 100 %. FC205: a
claim of kind ``growth`` that falls by more than 100 %.

**Why it matters.** A part is not more than its whole, and nothing that cannot be negative falls by more than all of it.
Most often the sentence meant a ratio, or a level after a fall.

**Example.** ``kind: share`` with ``value: 112%``; ``value: 下降150%``.

**How to mend it.** Where the figure is not a share of one whole (completion of a plan, attendance, debt to income),
say ``kind: rate`` or ``kind: ratio``. For a fall, look at what was printed.

**When it is wrong.** Profit that turned to loss does fall by more than 100 %; it is a warning for that reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model import Article


def check(article: Article) -> Iterator[Problem]:
    """Yield a problem for each share outside 0–100 % and each fall beyond 100 %."""
    for claim in article.claims:
        kind = claim.kind
        if kind not in ("share", "growth") or claim.figure is None or claim.unit_read.dimension:
            continue
        low, high = claim.interval.low, claim.interval.high
        scale = claim.unit_read.scale
        place = claim.places.get("value", claim.place)
        if kind == "share":
            above = low is not None and low * scale > 1
            below = high is not None and high * scale < 0
            if above or below:
                message = f"a share of {claim.value} is {'more than the whole' if above else 'less than nothing'}"
                yield Problem("FC204", message, article.file, place, article.id, (claim.id,))
        elif high is not None and high * scale < -1:
            message = f"{claim.value}: a fall of more than 100 % leaves less than nothing"
            yield Problem("FC205", message, article.file, place, article.id, (claim.id,))
