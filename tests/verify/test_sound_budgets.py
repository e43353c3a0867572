"""Budgets: every system comes to a verdict, and where one is spent that is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.store.load import load_text
from factcheck.verify.solver.budget import Budget, Budgets

Written = Callable[..., str]
Verified = Callable[..., dict[str, Any]]


def verdicts(report: dict[str, Any]) -> list[str]:
    return [check["verdict"] for check in report["checks"]]


def codes(report: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in report["findings"]]


def deduced(report: dict[str, Any]) -> dict[str, tuple[str, str, str]]:
    return {one["name"]: (one["low"], one["high"], one["unit"]) for one in report["deduced"]}


@pytest.mark.parametrize(
    "write",
    [
        lambda record: record({"c": "4.5"}, "?u - ?u * ?u = c"),
        lambda record: record({"a": "1.5", "b": "2.5", "c": "4.5"}, "a * b * ?u - c * ?u * ?u = c"),
        lambda record: record(
            {"a": "11个", "b": "249~255个", "c": "4.7%"}, "a / b = c", "'?u <= b'", unknowns="u: integer"
        ),
        lambda record: record(
            {"a": "10.00", "b": "0.7", "c": "17.3", "d": "2471.4%", "e": "100.0"},
            *("c = b * d", "a * a = e", "'?v >= c'", "'?v + c = a + c'"),
        ),
        lambda record: record(
            {"a": "-16", "b": "74个百分点", "c": "48~87个基点"},
            "breakdown: {total: {value: 2 + a - ?w}, parts: [{share_before: a, change: 0%, growth: b, value: c},"
            " {before: a, share: b}], complete: false}",
        ),
        lambda record: record(
            {"a": "354k", "b": "3", "g": "168%"},
            "breakdown: {total: {growth: a, share: a}, parts: [{share_before: a, growth: g},"
            " {share: b, value: b, change: b, contribution: g}], complete: false}",
        ),
    ],
    ids=["square", "two products", "whole unknown", "nothing linear", "points", "long numbers"],
)
def test_systems_that_went_on_for_ever_come_to_a_verdict(
    write: Callable[[Written], str], record: Written, verified: Verified
) -> None:
    report = verified(write(record))
    assert set(verdicts(report)) <= {"exact", "holds", "edge", "fails", "conflict", "undecided"}
    assert "FC027" not in codes(report)


def test_a_chain_of_unknowns_is_worked_out_whole(record: Written, verified: Verified) -> None:
    figures = {f"a{i}": f"{i + 1}亩" for i in range(300)}
    report = verified(record(figures, *(f"a{i} + ?u{i} = a{i + 1}" for i in range(299))))
    assert deduced(report)["u298"] == ("0", "2", "亩")  # 298.5 to 299.5 before, 299.5 to 300.5 then
    assert len(report["deduced"]) == 299


def test_a_budget_is_spent_in_its_parents_too() -> None:
    budgets = Budgets()
    one, other = budgets.deciding("a.yaml"), budgets.deciding("a.yaml")
    elsewhere = budgets.deciding("b.yaml")
    before = other.left, elsewhere.left
    while not one.spent:
        one.spend(50_000)
    assert other.left == before[0]  # the file still has more than one component may spend
    for _ in range(30):
        budgets.deciding("a.yaml").spend(100_000)
    assert other.spent
    assert elsewhere.left == before[1]


def test_what_grows_with_a_problem_is_free_for_the_others() -> None:
    parent = Budget(1_000)
    child = Budget(500, parent)
    child.grow(10)
    child.spend(1_400)
    assert parent.left == 1_000
    child.spend(400)  # 300 of these are beyond what ten constraints may cost for nothing
    assert parent.left == 700


def test_when_the_budget_of_a_file_is_spent_it_is_said(record: Written) -> None:
    hard = "'?x{0} * ?y{0} + ?y{0} * ?z{0} * ?x{0} = a * ?z{0} * ?z{0} + ?x{0} * ?x{0} * ?y{0} - 1'"
    text = record({"a": "3.7"}, *(hard.format(i) for i in range(3)))
    load = load_text(text, "r.yaml")
    assert load.article is not None
    from factcheck.verify.each_check import decide_article
    from factcheck.verify.scope import Scope

    budgets = Budgets()
    for _ in range(40):
        budgets.deciding("r.yaml").spend(100_000)
    outcomes = decide_article(load.article, Scope([load.article]), budgets=budgets)
    for verdict in outcomes.verdicts:
        assert (verdict.verdict == "undecided") == bool(verdict.reason)
    undecided = [v for v in outcomes.verdicts if v.verdict == "undecided"]
    assert len([p for p in outcomes.problems if p.code == "FC206"]) == len(undecided)
