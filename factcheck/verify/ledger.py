"""How loud a construction may be: what it did on real texts, counted, and what that earns it.

``ledger.tsv`` holds, for each construction or linker and licence, how often it fired, how often what it proposed failed,
and how many of those failures somebody has read and found right or false. It holds counts and no text.
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


class Firings(NamedTuple):
    """What a construction did."""

    fired: int
    failed: int
    right: int
    false: int


def severity(rule: str, licence: str) -> Severity:
    """``error``, ``warning`` or, where it has earned neither, ``info``: suspected, and said only when asked."""
    if licence not in ("stated", "resolved"):
        return "info"
    record = _ledger().get((rule, licence)) or _ledger().get((rule.partition("-")[0], licence))
    if record is None:
        return "info"
    if licence == "stated" and record.fired >= ERROR_FIRINGS and record.false == 0:
        return "error"
    mostly_right = record.failed > 0 and record.right * 4 >= record.failed * 3
    if record.fired >= WARNING_FIRINGS and (record.false * 100 <= record.fired or mostly_right):
        return "warning"
    return "info"


@cache
def _ledger() -> dict[tuple[str, str], Firings]:
    found: dict[tuple[str, str], Firings] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines()[1:]:
        rule, licence, *counts = line.split("\t")
        found[rule, licence] = Firings(*map(int, counts))
    return found
