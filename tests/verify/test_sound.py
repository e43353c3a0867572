"""What comes in may be anything: every check gets a verdict, every verdict that fails has one finding, nothing is silent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import guarded
from factcheck.store.load import load_text
from factcheck.verify.engine import verify_records

Written = Callable[..., str]
Verified = Callable[..., dict[str, Any]]
HEAD = "article: {title: t}\nclaims:\n"


def verdicts(report: dict[str, Any]) -> list[str]:
    return [check["verdict"] for check in report["checks"]]


def codes(report: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in report["findings"]]


def deduced(report: dict[str, Any]) -> dict[str, tuple[str, str, str]]:
    return {one["name"]: (one["low"], one["high"], one["unit"]) for one in report["deduced"]}


# What a lenient reading saves, and what it does not.


@pytest.mark.parametrize(
    ("claims", "check", "severity"),
    [
        ({"a": "21", "b": "35", "c": "57"}, "a + b = c", "error"),  # no zeros that could be rounding
        ({"n": "26", "m": "3.45", "s": "91"}, "s / n = m", "error"),  # 3.5: neither rounded nor cut off is it 3.45
        ({"a": "1480人", "b": "1490人", "c": "3000人"}, "a + b = c", "warning"),  # 3000 may be 2500 to 3500
    ],
)
def test_leniency_takes_a_witness(
    claims: dict[str, str], check: str, severity: str, record: Written, verified: Verified
) -> None:
    (finding,) = verified(record(claims, check))["findings"]
    assert (finding["code"], finding["severity"]) == ("FC201", severity)
    assert ("it would hold" in finding["message"]) == (severity == "warning")


def test_a_breakdown_that_fails_whatever_is_cut_off_is_an_error(record: Written, verified: Verified) -> None:
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


def test_a_neighbour_that_is_acknowledged_takes_no_finding_away(record: Written, verified: Verified) -> None:
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
def test_each_verdict_that_fails_has_its_finding(
    record: Written, verified: Verified, values: tuple[str, ...], checks: list[str]
) -> None:
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


def test_a_repair_that_takes_another_change_too_is_not_offered(record: Written, verified: Verified) -> None:
    figures = {"a": "5.5", "b": "0.40", "c": "0.4", "d": "20.0%", "e": "0.43"}
    report = verified(record(figures, "min(b, a, b) = c", "growth(c, b) = d", "min(a, c, c) = e"))
    for finding in report["findings"]:
        for repair in finding["repairs"]:
            again = record(figures | {repair["claim"]: repair["to"]}, *finding["checks"])
            assert not {"fails", "conflict"} & set(verdicts(verified(again))), repair


# Ties between articles.


def test_what_another_article_states_alike_is_a_warning_at_most(verified: Verified) -> None:
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


def test_an_unforeseen_error_in_one_article_leaves_the_others_whole(record: Written) -> None:
    good = load_text(record({"a": "3", "b": "4"}, "a = b"), "good.yaml")
    bad = load_text(record({"a": "3", "b": "3"}, "a = b"), "bad.yaml")
    assert bad.article is not None
    claims = tuple(claim._replace(period=Unreadable("2020")) for claim in bad.article.claims)
    report = verify_records([bad._replace(article=bad.article._replace(claims=claims)), good])
    internal = [f for f in report.findings if f.code == "FC027"]
    assert {f.file for f in internal} == {"bad.yaml"}
    assert "ZeroDivisionError: made for this test at verify/rules/" in internal[0].message
    assert [f.code for f in report.findings if f.file == "good.yaml"] == ["FC201"]


def test_an_unknown_has_one_unit_in_all_checks(record: Written, verified: Verified) -> None:
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
def test_one_conflict_hides_no_other(
    checks: tuple[str, ...], conflicts: list[list[str]], record: Written, verified: Verified
) -> None:
    report = verified(record({"a": "不足40亿元", "b": "30.60亿元", "c": "30.60亿元"}, *checks, unknowns="u: 元"))
    found = [f["claims"] for f in report["findings"] if f["code"] == "FC301"]
    assert sorted(found) == sorted(conflicts)
    assert set(verdicts(report)) == {"conflict"}


def test_an_amount_that_may_be_times_nothing_is_not_deduced(record: Written, verified: Verified) -> None:
    assert "u" not in deduced(verified(record({"b": "8.5万元", "c": "57万元"}, "'?u * ?v = b - b'", "'c = ?w - ?v'")))


def test_what_is_derived_names_only_figures_that_it_uses(verified: Verified) -> None:
    text = (
        HEAD + "- {id: b, value: 4个, quote: 4个, items: [k, l, m, n]}\n- {id: e, value: 7.9%, quote: 7.9%}\nchecks:\n"
    )
    (finding,) = verified(text + "- 'growth(count(b), b) = ?w'\n- '?w = e'\n")["findings"]
    assert finding["code"] == "FC301"
    assert not any("with count(b)" in line or "with b =" in line for line in finding["details"])


def test_an_unknown_lists_no_items(record: Written, verified: Verified) -> None:
    (finding,) = verified(record({"b": "4个"}, "count(a) = b", unknowns="a: 个"))["findings"]
    assert (finding["code"], finding["line"], finding["column"]) == ("FC012", 6, 9)


def test_a_repair_changes_the_figure_to_one_that_it_can_have(record: Written, verified: Verified) -> None:
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
