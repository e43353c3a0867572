"""A conflict names what is needed for it, and says of what it could not decide that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Written = Callable[..., str]
Verified = Callable[..., dict[str, Any]]


def test_what_may_not_be_needed_is_said(record: Written, verified: Verified) -> None:
    """3 over a whole number ends in .85 for none (1, 2, 4 leave 0, .5, .75, all from 5 on at most .6), whatever whole number
    e is: so e is not needed. That is no matter of ranges, and only a proof over endless whole numbers would tell."""
    figures = {"a": "3个", "e": "640个", "f": "-603.15"}
    report = verified(record(figures, "?q * ?u = a", "?q + (?u - e) = f", unknowns="u: 户"))
    (conflict,) = [one for one in report["findings"] if one["code"] == "FC301"]
    assert {"a", "f"} <= set(conflict["claims"]) <= {"a", "e", "f"}
    unsettled = [name for name in conflict["claims"] if name == "e"]
    assert [name for name in conflict.get("unsettled", []) if name == "e"] == unsettled
    assert ("whether e is needed" in "".join(conflict["details"])) == (conflict.get("unsettled") == ["e"])


def test_a_settled_conflict_says_nothing_of_it(record: Written, verified: Verified) -> None:
    """4 + 5 is 9: with a sum of 12 each of the three figures is needed."""
    report = verified(record({"a": "4家", "b": "5家", "c": "12家"}, "a + b = ?u", "?u = c", unknowns="u: 家"))
    (conflict,) = [one for one in report["findings"] if one["code"] == "FC301"]
    assert sorted(conflict["claims"]) == ["a", "b", "c"]
    assert "unsettled" not in conflict
    assert "needed for this" not in "".join(conflict["details"])
