"""How loud a construction may be: what it did on real texts, counted, and what that earns it.

``ledger.tsv`` holds, for each construction or linker and licence, how often it fired, how often what it proposed failed,
and how many of those failures somebody has read and found right or false. It holds counts and no text, and is written
by ``benchmarks/ledger.py`` from ``benchmarks/judged.tsv``.

A construction with 30 firings has a line of its own; the rest share the line of their family, which counts all of the
family. Families whose constructions are of one kind share one line: see ``SHARED``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..kinds import Severity

FILE = Path(__file__).with_name("ledger.tsv")
ERROR_FIRINGS = 100
"""Firings without one false failure, from which on a stated construction may raise an error."""
WARNING_FIRINGS = 30
"""Firings from which on it may warn."""
OWN_FIRINGS = 30
"""Firings from which on a construction has a line of its own."""
SHARED = {
    "growth": "levels",  # two levels of one thing, and what lies between them: in percent, in its unit, in points
    "change": "levels",
    "points": "levels",
    "gap": "levels",
    "product": "product",  # of three figures one is the product of the others: each, a share of a whole, a named rate
    "share": "product",
    "identity": "product",
    "rate": "product",
    "named": "product",
    "formula": "product",
    "share-of-named": "named",  # a whole told by its name, elsewhere: proves nothing of those that stand beside
    "product-of-named": "named",
    "mix-weighted": "product",  # so many times so much each, group by group, and all of them together
    "headline": "restated",  # one thing told twice
    "restated": "restated",
}
"""Families that share a line, with its name, and constructions unlike their family; a family not here has its own."""


class Firings(NamedTuple):
    """What a construction did."""

    fired: int
    failed: int
    right: int
    """Failures that somebody has read and that are contradictions of the text."""
    false: int
    """Failures that somebody has read and that are none."""

    @property
    def doubtful(self) -> int:
        """Failures that are false, or that nobody has read."""
        return self.failed - self.right


def line_of(rule: str) -> str:
    """The line that a construction shares until it has one of its own: what stands before its first hyphen, its family,
    or what that family shares."""
    family = rule.partition("-")[0]
    return SHARED.get(rule) or SHARED.get(family, family)


def severity(rule: str, licence: str) -> Severity:
    """``error``, ``warning`` or, where it has earned neither, ``info``: suspected, and said only when asked."""
    if licence not in ("stated", "resolved"):
        return "info"
    record = ledger().get((rule, licence)) or ledger().get((line_of(rule), licence))
    return "info" if record is None else earned(record, licence)


def earned(record: Firings, licence: str) -> Severity:
    """What these counts earn a construction of this licence. What nobody has read counts as false."""
    if licence == "stated" and record.fired >= ERROR_FIRINGS and record.doubtful == 0:
        return "error"
    mostly_right = record.failed > 0 and record.right * 4 >= record.failed * 3
    if record.fired >= WARNING_FIRINGS and (record.doubtful * 100 <= record.fired or mostly_right):
        return "warning"
    return "info"


@cache
def ledger() -> dict[tuple[str, str], Firings]:
    """Its lines, by construction (or the line that some share) and licence."""
    found: dict[tuple[str, str], Firings] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines()[1:]:
        rule, licence, *counts = line.split("\t")
        found[rule, licence] = Firings(*map(int, counts))
    return found
