"""Found by random systems against an oracle written apart, and worked out by hand since."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.verify.solver.budget import Budget

Written = Callable[..., str]
Verified = Callable[..., dict[str, Any]]
HEAD = "article: {title: t}\nclaims:\n"


def verdicts(report: dict[str, Any]) -> list[str]:
    return [check["verdict"] for check in report["checks"]]


def codes(report: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in report["findings"]]


def test_nothing_times_a_rate_of_nothing_accuses_nobody(record: Written, verified: Verified) -> None:
    # growth(a, a) is 0, whatever a is, and 0 times any g is 0家: the breakdown that shares g can hold as ever.
    claims = {"a": "8.9万元", "d": "8.2%", "e": "39.1%", "f": "47.1%", "g": "2.0%", "h": "0家"}
    parts = "[{}, {share: d, growth: e}, {share: f, growth: g}]"
    breakdown = f"breakdown: {{total: {{}}, parts: {parts}, complete: true}}"
    report = verified(record(claims, breakdown, "growth(a, a) * g = h"))
    assert verdicts(report) == ["holds", "exact"]
    assert codes(report) == []


def test_a_list_that_a_conflict_needs_is_named_in_it(verified: Verified) -> None:
    # 4 named things and an unknown of at most 820 are no 21852; with 21032 things or more named, they could be.
    lines = ["- {id: e, value: 4个, quote: 4个, items: [p, q, r, s]}", "- {id: a, value: 820人, quote: 820人}"]
    text = HEAD + "\n".join([*lines, "- {id: c, value: 5463人, quote: 5463人}"]) + "\n"
    report = verified(text + "checks: ['?u <= a', 'count(e) + ?u = 4 * c']\n")
    (conflict,) = [f for f in report["findings"] if f["code"] == "FC301"]
    assert sorted(conflict["claims"]) == ["a", "c", "e"]


def test_a_conflict_needs_no_figure_that_only_whole_numbers_make_needless(record: Written, verified: Verified) -> None:
    # Whatever a is, u is whole, and so is f: between 1.8 and 2 there is none.
    claims = {"a": "2个", "f": "近2个", "g": "不足50户"}
    report = verified(record(claims, "?u + f = g", "?u = a"))
    (conflict,) = [f for f in report["findings"] if f["code"] == "FC301"]
    assert conflict["claims"] == ["f"]
    assert verdicts(report) == ["conflict", "conflict"]
    assert "FC206" not in codes(report)


def test_a_count_that_is_repaired_is_a_whole_number_again(record: Written, verified: Verified) -> None:
    # f is none as it is printed (1.8 up to 2); 1.5 and a whole number are no whole number, so no slip of f mends it.
    report = verified(record({"f": "近2个", "g": "不足50户"}, "1.5 + f = g"))
    (failure,) = [f for f in report["findings"] if f["code"] == "FC201"]
    assert [r for r in failure["repairs"] if r["claim"] == "f"] == []


def test_counts_without_an_end_are_decided_by_what_they_add_up_to(record: Written, verified: Verified) -> None:
    # ?v + f = b - 2e + h lies between 37.1095 and 37.4105, and no whole number does.
    claims = {"a": "36.02%", "b": "36.0%", "e": "0.4", "f": "超过6个", "h": "37.7"}
    checks = ["a <= b", "b = (?v + f) + (e - ?w)", "?w + e = h"]
    report = verified(record(claims, *checks, unknowns="v: integer, w: real"))
    assert verdicts(report) == ["holds", "conflict", "conflict"]
    (conflict,) = [f for f in report["findings"] if f["code"] == "FC301"]
    assert sorted(conflict["claims"]) == ["b", "e", "h"]


@pytest.mark.parametrize(
    ("check", "value", "low", "high"),
    [
        ("?u = a * ?u", "11人", "0", "0"),
        ("?u / a = ?u", "502家", "0", "0"),
        ("?u + ?u / a = 15", "4个", "12", "12"),
        ("?u * a = a - ?u", "12人", "12/13", "12/13"),
    ],
)
def test_an_unknown_named_twice_is_deduced_once_and_exactly(
    check: str, value: str, low: str, high: str, record: Written, verified: Verified
) -> None:
    report = verified(record({"a": value}, f"'{check}'"))
    assert [(one["low"], one["high"]) for one in report["deduced"]] == [(low, high)]


def test_what_is_known_would_hold_too_if_digits_are_cut_off(record: Written, verified: Verified) -> None:
    claims = {"a": "42万元", "b": "0.07亿元", "c": "6400000元", "d": "nearly 8000000元", "e": "870万元"}
    parts = "[{value: b, before: c}, {value: d, before: e}]"
    breakdown = f"{{breakdown: {{total: {{change: a}}, parts: {parts}, complete: true}}, known: asked}}"
    report = verified(record(claims, breakdown))
    (finding,) = [f for f in report["findings"] if f["code"] == "FC203"]
    # 0.0799 + 0.08 less 0.064 and 0.0870 at most: 42万 and more, where 0.07亿 is 7.99 million
    assert finding["known"] is not None
    assert "cuts digits off" in finding["message"]


def test_the_exact_solver_decides_products_over_the_reals() -> None:
    from factcheck.quantity.interval import ANYTHING, Interval
    from factcheck.verify.solver.exact import _algebra
    from factcheck.verify.solver.linearise import linearise
    from factcheck.verify.solver.problem import ConstraintProblem, Linear, Product
    from factcheck.verify.solver.script import Script

    problem = ConstraintProblem(Budget())
    x, y = problem.variable(ANYTHING), problem.variable(ANYTHING)
    two = problem.variable(Interval(2, 2))
    problem.constraints += [Product(two, x, x, 0, 0), Product(two, x, y, 0, 1), Linear(((x, 1), (y, 1)), -2, "=", 2)]

    def answer(active: list[int]) -> str:
        rows = linearise(problem, problem.domains, active)
        return _algebra(problem, Script(problem, problem.domains, rows, active, products=True), active).status

    assert answer([0]) == "sat"  # the root of 2, which is no fraction
    assert answer([1, 2]) == "unsat"  # two numbers whose product is 2 do not add up to 2
