"""The table of hand-made cases: old record, new record, and the kinds of change between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.diff.change import KINDS, Change
from factcheck.diff.compare import compare
from factcheck.diff.side import Side
from factcheck.store.load import Record

# Every scalar as typed, as in a record.
CASES = yaml.load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def changes_of(case: dict[str, Any], record: Callable[..., Record]) -> tuple[Change, ...]:
    sides = [
        Side(s, (record(case[s], case.get(f"{s}_checks", ()), article=case.get(f"{s}_article")),), lone=True)
        for s in ("old", "new")
    ]
    return compare(*sides).changes


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_kinds(case: dict[str, Any], record: Callable[..., Record]) -> None:
    found: dict[str, list[str]] = {}
    for change in changes_of(case, record):
        found.setdefault(change.subject, []).append(change.kind)
    assert {subject: sorted(kinds) for subject, kinds in found.items()} == case["expect"]


@pytest.mark.parametrize("case", [c for c in CASES if "difference" in c], ids=lambda case: case["case"])
def test_difference(case: dict[str, Any], record: Callable[..., Record]) -> None:
    differences = {change.subject: change.difference for change in changes_of(case, record) if change.difference}
    expected = {
        claim: (Fraction(amount), unit, None if relative == "null" else Fraction(relative))
        for claim, (amount, unit, relative) in case["difference"].items()
    }
    assert differences == expected


def test_every_kind_is_shown_twice_at_least() -> None:
    shown = Counter(kind for case in CASES for kinds in case["expect"].values() for kind in kinds)
    assert len(CASES) >= 40
    assert {kind for kind in KINDS if shown[kind] < 2} == set()
