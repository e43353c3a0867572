"""What comes in may be anything: every check gets a verdict, every verdict that fails has one finding, nothing is silent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import guarded
from factcheck.store.load import load_text
from factcheck.verify.engine import verify_records
from factcheck.verify.solver.budget import Budget, Budgets

HEAD = "article: {title: t}\nclaims:\n"


def record(claims: dict[str, str], *checks: str, unknowns: str = "", more: str = "") -> str:
    """A record of these claims and checks."""
    lines = [f"- {{id: {name}, value: '{value}', quote: '{value}'{more}}}" for name, value in claims.items()]
    text = HEAD + "\n".join(lines) + "\n"
    if unknowns:
        text += f"unknowns: {{{unknowns}}}\n"
    return text + ("checks:\n" + "\n".join(f"- {check}" for check in checks) + "\n" if checks else "")


def verified(*texts: str) -> dict[str, Any]:
    """What ``verify --output-format json`` would print."""
    from factcheck.report.formats import Options, render

    records = [load_text(text, f"r{i}.yaml" if i else "r.yaml") for i, text in enumerate(texts)]
    data: dict[str, Any] = json.loads("".join(render("verify", "json", verify_records(records), Options())))
    return data


def verdicts(report: dict[str, Any]) -> list[str]:
    return [check["verdict"] for check in report["checks"]]


def codes(report: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in report["findings"]]


def deduced(report: dict[str, Any]) -> dict[str, tuple[str, str, str]]:
    return {one["name"]: (one["low"], one["high"], one["unit"]) for one in report["deduced"]}


# Units with numbers.


def test_deduced_ranges_are_in_their_own_unit() -> None:
    money = record({"all": "9.0万元", "fees": "2.00万元"}, "fees + ?rest = all", unknowns="rest: 万元")
    assert deduced(verified(money)) == {"rest": ("6.945", "7.055", "万元")}  # 8.95 − 2.005, 9.05 − 1.995
    share = record({"a": "20.5%", "b": "35.0%"}, "a + ?rest = b", unknowns='rest: "%"')
    assert deduced(verified(share)) == {"rest": ("14.4", "14.6", "%")}


def test_implied_ranges_are_printed_in_the_unit_of_the_claim(factcheck, tmp_path: Path) -> None:
    text = record({"a": "3.0亿元", "b": "4.0亿元", "c": "8.0亿元"}, "a + b = c")
    (tmp_path / "r.yaml").write_text(text, encoding="utf-8")
    shown = factcheck("verify", "--quiet", "r.yaml").stdout
    assert "the rest implies c: 6.9–7.1亿元" in shown
    (finding,) = verified(text)["findings"]
    assert finding["implied"]["c"] == ["690000000", "710000000"]  # programs get 元, the unit without its multiplier


# Counted things that are no whole number.


def test_a_mean_of_counted_things_is_a_fraction() -> None:
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
def test_a_count_that_no_whole_number_fits_is_a_finding_of_its_own(value: str, kind: str, said: list[str]) -> None:
    assert codes(verified(record({"a": value}, more=f", {kind}"))) == said


@pytest.mark.parametrize("values", [("5.4例", "5.4例"), ("2000余例", "2007余例"), ("2007余例", "2007余例")])
def test_claims_that_cannot_be_whole_are_tied_and_end(values: tuple[str, str]) -> None:
    """2007余 lies between 2007 and 2008: words that no whole number fits, and that nobody means so exactly."""
    tied = record(dict(zip("ab", values, strict=True)), "c = d", more=", measure: m, area: x, period: '2021'")
    more = "- {id: c, value: '3', quote: '3'}\n- {id: d, value: '3', quote: '3'}\nchecks:"
    assert codes(verified(tied.replace("checks:", more))) == []


def test_the_items_of_a_claim_without_items_cannot_be_counted() -> None:
    found = verified(record({"a": "4个"}, "count(a) = a"))
    (finding,) = found["findings"]
    assert (finding["code"], finding["line"], finding["column"]) == ("FC012", 5, 9)
    text = HEAD + "- {id: a, value: 3个, quote: 3个, items: [x, y, z]}\nchecks:\n"
    counted = text + "- breakdown: {total: {value: a}, parts: [{value: count(a)}], complete: true}\n"
    assert verdicts(verified(counted)) == ["holds"]


# What a lenient reading saves, and what it does not.


@pytest.mark.parametrize(
    ("claims", "check", "severity"),
    [
        ({"a": "21", "b": "35", "c": "57"}, "a + b = c", "error"),  # no zeros that could be rounding
        ({"n": "26", "m": "3.45", "s": "91"}, "s / n = m", "error"),  # 3.5: neither rounded nor cut off is it 3.45
        ({"a": "1480人", "b": "1490人", "c": "3000人"}, "a + b = c", "warning"),  # 3000 may be 2500 to 3500
    ],
)
def test_leniency_takes_a_witness(claims: dict[str, str], check: str, severity: str) -> None:
    (finding,) = verified(record(claims, check))["findings"]
    assert (finding["code"], finding["severity"]) == ("FC201", severity)
    assert ("it would hold" in finding["message"]) == (severity == "warning")


def test_a_breakdown_that_fails_whatever_is_cut_off_is_an_error() -> None:
    """The second part fell by 12 times the whole's change, 12 × at least 9.5万元: more than the whole had before."""
    breakdown = "breakdown: {total: {change: a, growth: b}, parts: [{change: c}, {contribution_rate: d}], rest: others}"
    report = verified(record({"a": "10万元", "b": "9.5%", "c": "7万元", "d": "-1285.00%"}, breakdown))
    (finding,) = report["findings"]
    assert (finding["code"], finding["severity"]) == ("FC203", "error")


# Every verdict that fails has one finding.

FAILING_PARTS = (
    "breakdown: {total: {}, parts: [{contribution_rate: a, change: b}, {before: c},"
    " {contribution_rate: d, change: e}], rest: others}"
)
FIGURES = {"a": "131%", "b": "9万元", "c": "21万元", "d": "33.31%", "e": "-6.41个百分点"}


def test_a_neighbour_that_is_acknowledged_takes_no_finding_away() -> None:
    alone = verified(record(FIGURES, FAILING_PARTS))
    beside = verified(record(FIGURES, "{that: c < b, known: the desk has asked}", FAILING_PARTS))
    assert codes(alone) == ["FC203"]
    assert sorted(codes(beside)) == ["FC201", "FC203"]
    assert verdicts(beside) == ["known", "fails"]


FIGURE = st.sampled_from(
    ["3", "4", "5.0", "7个", "12个", "20.0%", "41%", "0.3", "1.5万元", "2万元", "约10", "3~6", "0.0%"]
)
TERM = st.sampled_from(
    ["a", "b", "c", "d", "?u", "?v", "a + b", "c - d", "a * ?u", "growth(a, b)", "min(a, c)", "d / c"]
)
CHECK = st.tuples(TERM, st.sampled_from(["=", "<=", "<", "!=", "≈"]), TERM).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.tuples(FIGURE, FIGURE, FIGURE, FIGURE), st.lists(CHECK, min_size=1, max_size=4, unique=True))
def test_each_verdict_that_fails_has_its_finding(values: tuple[str, ...], checks: list[str]) -> None:
    report = verified(record(dict(zip("abcd", values, strict=True)), *(f'"{check}"' for check in checks)))
    telling = [f for f in report["findings"] if f["code"] in {"FC201", "FC203", "FC301", "FC027"}]
    assert not [f for f in telling if f["code"] == "FC027"]
    conflicts = [f for f in telling if f["code"] == "FC301"]
    blamed = [claim for f in conflicts for claim in f["claims"]]
    assert len(blamed) == len(set(blamed))  # no two conflicts have a figure in common
    for check in report["checks"]:
        named = [f["code"] for f in telling if check["check"] in f["checks"]]
        if check["verdict"] == "conflict":  # once for each conflict that it stands in, with other figures in each
            assert set(named) == {"FC301"}, check
        else:
            assert len(named) == (check["verdict"] == "fails"), check
        said = [
            f for f in report["findings"] if f["code"] in {"FC206", "FC014", "FC019"} and check["check"] in f["checks"]
        ]
        assert bool(said) == (check["verdict"] == "undecided"), check


# Repairs mend their own conflict, with every other figure as printed.


def test_a_repair_that_takes_another_change_too_is_not_offered() -> None:
    figures = {"a": "5.5", "b": "0.40", "c": "0.4", "d": "20.0%", "e": "0.43"}
    report = verified(record(figures, "min(b, a, b) = c", "growth(c, b) = d", "min(a, c, c) = e"))
    for finding in report["findings"]:
        for repair in finding["repairs"]:
            again = record(figures | {repair["claim"]: repair["to"]}, *finding["checks"])
            assert not {"fails", "conflict"} & set(verdicts(verified(again))), repair


# Ties between articles.


def test_what_another_article_states_alike_is_a_warning_at_most() -> None:
    same = "measure: m, area: x, period: '2021'"
    first = HEAD + f"- {{id: a, value: 3个, quote: 3个, {same}}}\n"
    second = (
        HEAD
        + f"- {{id: b, value: 2~9个, quote: 2~9个, {same}}}\n- {{id: k, value: 8个, quote: 8个}}\nchecks: [b = k]\n"
    )
    report = verified(first, second)
    (finding,) = report["findings"]
    assert (finding["code"], finding["severity"]) == ("FC405", "warning")
    assert finding["claims"] == ["k", "r.a"]
    assert verdicts(report) == ["holds"]
    assert verified(second)["findings"] == []


# Budgets.


@pytest.mark.parametrize(
    "text",
    [
        record({"c": "4.5"}, "?u - ?u * ?u = c"),
        record({"a": "1.5", "b": "2.5", "c": "4.5"}, "a * b * ?u - c * ?u * ?u = c"),
        record({"a": "11个", "b": "249~255个", "c": "4.7%"}, "a / b = c", "'?u <= b'", unknowns="u: integer"),
        record(
            {"a": "10.00", "b": "0.7", "c": "17.3", "d": "2471.4%", "e": "100.0"},
            *("c = b * d", "a * a = e", "'?v >= c'", "'?v + c = a + c'"),
        ),
        record(
            {"a": "-16", "b": "74个百分点", "c": "48~87个基点"},
            "breakdown: {total: {value: 2 + a - ?w}, parts: [{share_before: a, change: 0%, growth: b, value: c},"
            " {before: a, share: b}], complete: false}",
        ),
        record(
            {"a": "354k", "b": "3", "g": "168%"},
            "breakdown: {total: {growth: a, share: a}, parts: [{share_before: a, growth: g},"
            " {share: b, value: b, change: b, contribution: g}], complete: false}",
        ),
    ],
    ids=["square", "two products", "whole unknown", "nothing linear", "points", "long numbers"],
)
def test_systems_that_went_on_for_ever_come_to_a_verdict(text: str) -> None:
    report = verified(text)
    assert set(verdicts(report)) <= {"exact", "holds", "edge", "fails", "conflict", "undecided"}
    assert "FC027" not in codes(report)


def test_a_chain_of_unknowns_is_worked_out_whole() -> None:
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


def test_when_the_budget_of_a_file_is_spent_it_is_said() -> None:
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


# The boundary.


def test_what_nobody_foresaw_is_said_with_its_place() -> None:
    def work() -> int:
        return int("three")

    assert guarded(lambda: 3) == 3
    assert str(guarded(work)).startswith("ValueError: invalid literal for int()")


class Unreadable(str):
    """A text that cannot be looked at: stands for any mistake of the program in one article."""

    __slots__ = ()

    def __bool__(self) -> bool:
        raise ZeroDivisionError("made for this test")


def test_an_unforeseen_error_in_one_article_leaves_the_others_whole() -> None:
    good = load_text(record({"a": "3", "b": "4"}, "a = b"), "good.yaml")
    bad = load_text(record({"a": "3", "b": "3"}, "a = b"), "bad.yaml")
    assert bad.article is not None
    claims = tuple(claim._replace(period=Unreadable("2020")) for claim in bad.article.claims)
    report = verify_records([bad._replace(article=bad.article._replace(claims=claims)), good])
    internal = [f for f in report.findings if f.code == "FC027"]
    assert {f.file for f in internal} == {"bad.yaml"}
    assert "ZeroDivisionError: made for this test at verify/rules/" in internal[0].message
    assert [f.code for f in report.findings if f.file == "good.yaml"] == ["FC201"]


def test_an_unknown_has_one_unit_in_all_checks() -> None:
    figures = {"a": "5亩", "b": "12户", "c": "3.0亩"}
    report = verified(record(figures, "'?u = a - c'", "'?u = b'"))
    assert deduced(report)["u"] == ("1.45", "2.55", "亩")  # 4.5 − 3.05 to 5.5 − 2.95
    assert verdicts(report) == ["exact", "undecided"]
    (finding,) = report["findings"]
    assert (finding["code"], finding["line"]) == ("FC014", 8)
    assert "`?u` (亩) and `b` (户)" in finding["message"]


@pytest.mark.parametrize(
    ("checks", "conflicts"),
    [
        # Two slips of one component are both told: with b set aside, c is still impossible.
        (("'?u + a = b'", "'7万元 = a + ?u'", "b - ?u = c"), [["b"], ["c"]]),
        # Without one of three checks that exclude each other, the others are looked at again.
        (("'?u + ?u = c'", "'?u = c'", "'?u = b'", "'3万元 = ?u'"), [[], ["c"], ["b"]]),
    ],
)
def test_one_conflict_hides_no_other(checks: tuple[str, ...], conflicts: list[list[str]]) -> None:
    report = verified(record({"a": "不足40亿元", "b": "30.60亿元", "c": "30.60亿元"}, *checks, unknowns="u: 元"))
    found = [f["claims"] for f in report["findings"] if f["code"] == "FC301"]
    assert sorted(found) == sorted(conflicts)
    assert set(verdicts(report)) == {"conflict"}


def test_an_amount_that_may_be_times_nothing_is_not_deduced() -> None:
    assert "u" not in deduced(verified(record({"b": "8.5万元", "c": "57万元"}, "'?u * ?v = b - b'", "'c = ?w - ?v'")))


def test_what_is_derived_names_only_figures_that_it_uses() -> None:
    text = (
        HEAD + "- {id: b, value: 4个, quote: 4个, items: [k, l, m, n]}\n- {id: e, value: 7.9%, quote: 7.9%}\nchecks:\n"
    )
    (finding,) = verified(text + "- 'growth(count(b), b) = ?w'\n- '?w = e'\n")["findings"]
    assert finding["code"] == "FC301"
    assert not any("with count(b)" in line or "with b =" in line for line in finding["details"])


def test_an_unknown_lists_no_items() -> None:
    (finding,) = verified(record({"b": "4个"}, "count(a) = b", unknowns="a: 个"))["findings"]
    assert (finding["code"], finding["line"], finding["column"]) == ("FC012", 6, 9)


def test_a_repair_changes_the_figure_to_one_that_it_can_have() -> None:
    """A count stays whole (837 / 14 is not), and a figure like its neighbour's is not offered in its own place."""
    for figures, check in (
        ({"a": "近3户", "e": "837个", "f": "12个"}, "e / a = 2 + f"),
        ({"a": "1", "b": "1", "c": "61.31%"}, "a = c"),
    ):
        for finding in verified(record(figures, check))["findings"]:
            for repair in finding["repairs"]:
                assert repair["to"] != repair["from"]
                again = record(figures | {repair["claim"]: repair["to"]}, check)
                assert "fails" not in verdicts(verified(again)), repair


# Found by random systems against an oracle written apart.


def test_nothing_times_a_rate_of_nothing_accuses_nobody() -> None:
    # growth(a, a) is 0, whatever a is, and 0 times any g is 0家: the breakdown that shares g can hold as ever.
    claims = {"a": "8.9万元", "d": "8.2%", "e": "39.1%", "f": "47.1%", "g": "2.0%", "h": "0家"}
    parts = "[{}, {share: d, growth: e}, {share: f, growth: g}]"
    breakdown = f"breakdown: {{total: {{}}, parts: {parts}, complete: true}}"
    report = verified(record(claims, breakdown, "growth(a, a) * g = h"))
    assert verdicts(report) == ["holds", "exact"]
    assert codes(report) == []


def test_a_list_that_a_conflict_needs_is_named_in_it() -> None:
    # 4 named things and an unknown of at most 820 are no 21852; with 21032 things or more named, they could be.
    lines = ["- {id: e, value: 4个, quote: 4个, items: [p, q, r, s]}", "- {id: a, value: 820人, quote: 820人}"]
    text = HEAD + "\n".join([*lines, "- {id: c, value: 5463人, quote: 5463人}"]) + "\n"
    report = verified(text + "checks: ['?u <= a', 'count(e) + ?u = 4 * c']\n")
    (conflict,) = [f for f in report["findings"] if f["code"] == "FC301"]
    assert sorted(conflict["claims"]) == ["a", "c", "e"]


def test_a_conflict_needs_no_figure_that_only_whole_numbers_make_needless() -> None:
    # Whatever a is, u is whole, and so is f: between 1.8 and 2 there is none.
    claims = {"a": "2个", "f": "近2个", "g": "不足50户"}
    report = verified(record(claims, "?u + f = g", "?u = a"))
    (conflict,) = [f for f in report["findings"] if f["code"] == "FC301"]
    assert conflict["claims"] == ["f"]
    assert verdicts(report) == ["conflict", "conflict"]
    assert "FC206" not in codes(report)


def test_a_count_that_is_repaired_is_a_whole_number_again() -> None:
    # f is none as it is printed (1.8 up to 2); 1.5 and a whole number are no whole number, so no slip of f mends it.
    report = verified(record({"f": "近2个", "g": "不足50户"}, "1.5 + f = g"))
    (failure,) = [f for f in report["findings"] if f["code"] == "FC201"]
    assert [r for r in failure["repairs"] if r["claim"] == "f"] == []


def test_counts_without_an_end_are_decided_by_what_they_add_up_to() -> None:
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
def test_an_unknown_named_twice_is_deduced_once_and_exactly(check: str, value: str, low: str, high: str) -> None:
    report = verified(record({"a": value}, f"'{check}'"))
    assert [(one["low"], one["high"]) for one in report["deduced"]] == [(low, high)]


def test_what_is_known_would_hold_too_if_digits_are_cut_off() -> None:
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
