"""Figures with units, and counted things that are no whole number: what is deduced and implied, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Written = Callable[..., str]
Verified = Callable[..., dict[str, Any]]
HEAD = "article: {title: t}\nclaims:\n"


def verdicts(report: dict[str, Any]) -> list[str]:
    return [check["verdict"] for check in report["checks"]]


def codes(report: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in report["findings"]]


def deduced(report: dict[str, Any]) -> dict[str, tuple[str, str, str]]:
    return {one["name"]: (one["low"], one["high"], one["unit"]) for one in report["deduced"]}


def test_deduced_ranges_are_in_their_own_unit(record: Written, verified: Verified) -> None:
    money = record({"all": "9.0万元", "fees": "2.00万元"}, "fees + ?rest = all", unknowns="rest: 万元")
    assert deduced(verified(money)) == {"rest": ("6.945", "7.055", "万元")}  # 8.95 − 2.005, 9.05 − 1.995
    share = record({"a": "20.5%", "b": "35.0%"}, "a + ?rest = b", unknowns='rest: "%"')
    assert deduced(verified(share)) == {"rest": ("14.4", "14.6", "%")}


def test_implied_ranges_are_printed_in_the_unit_of_the_claim(
    factcheck, tmp_path: Path, record: Written, verified: Verified
) -> None:
    text = record({"a": "3.0亿元", "b": "4.0亿元", "c": "8.0亿元"}, "a + b = c")
    (tmp_path / "r.yaml").write_text(text, encoding="utf-8")
    shown = factcheck("verify", "--verbose", "r.yaml").stdout
    assert "the rest implies c: 6.9–7.1亿元" in shown
    (finding,) = verified(text)["findings"]
    assert finding["implied"]["c"] == ["690000000", "710000000"]  # programs get 元, the unit without its multiplier


# Counted things that are no whole number.


def test_a_mean_of_counted_things_is_a_fraction(record: Written, verified: Verified) -> None:
    assert verdicts(verified(record({"n": "31名", "all": "104分", "mean": "3.35分"}, "all / n = mean"))) == ["holds"]
    unlike = verified(record({"a": "1.9 goals", "b": "2.4 goals"}, "a = b"))
    assert (verdicts(unlike), codes(unlike)) == (["fails"], ["FC201"])


@pytest.mark.parametrize(
    ("value", "kind", "said"),
    [
        ("312.6例", "kind: count", ["FC208"]),
        ("312.6例", "kind: rate", []),
        ("312.6例", "kind: level", []),
        ("312.6万例", "kind: count", []),
        ("3.0例", "kind: count", []),
        ("nearly 7 firms", "kind: count", []),
        ("2~3.5例", "kind: count", []),
    ],
)
def test_a_count_that_no_whole_number_fits_is_a_finding_of_its_own(
    value: str, kind: str, said: list[str], record: Written, verified: Verified
) -> None:
    assert codes(verified(record({"a": value}, more=f", {kind}"))) == said


@pytest.mark.parametrize("values", [("5.4例", "5.4例"), ("2000余例", "2007余例"), ("2007余例", "2007余例")])
def test_claims_that_cannot_be_whole_are_tied_and_end(
    values: tuple[str, str], record: Written, verified: Verified
) -> None:
    """2007余 lies between 2007 and 2008: words that no whole number fits, and that nobody means so exactly."""
    tied = record(dict(zip("ab", values, strict=True)), "c = d", more=", measure: m, area: x, period: '2021'")
    more = "- {id: c, value: '3', quote: '3'}\n- {id: d, value: '3', quote: '3'}\nchecks:"
    assert codes(verified(tied.replace("checks:", more))) == []


def test_the_items_of_a_claim_without_items_cannot_be_counted(record: Written, verified: Verified) -> None:
    found = verified(record({"a": "4个"}, "count(a) = a"))
    (finding,) = found["findings"]
    assert (finding["code"], finding["line"], finding["column"]) == ("FC012", 5, 9)
    text = HEAD + "- {id: a, value: 3个, quote: 3个, items: [x, y, z]}\nchecks:\n"
    counted = text + "- breakdown: {total: {value: a}, parts: [{value: count(a)}], complete: true}\n"
    assert verdicts(verified(counted)) == ["holds"]
