"""Everything solved together: conflicts, derivations, repairs and deductions, worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.model import Article
from factcheck.quantity.interval import Interval
from factcheck.store.load import load_text
from factcheck.verify.gather import Solved, gather, solve
from factcheck.verify.solver.conflict import Workbench
from factcheck.verify.solver.found import Conflict
from factcheck.verify.solver.system import build
from factcheck.verify.words.steps import told

F = Fraction


def article(text: str, name: str = "a") -> Article:
    """A record from short lines: ``id = value`` claims, then whatever follows ``---`` as it stands."""
    claims, _, rest = text.partition("---")
    lines = ["article: {title: t}", "claims:"]
    for line in filter(None, map(str.strip, claims.splitlines())):
        key, _, value = line.partition(" = ")
        value, _, extra = value.partition(" ; ")
        lines.append(f"  - {{id: {key}, value: '{value}', quote: '{value}'{', ' + extra if extra else ''}}}")
    record = load_text("\n".join(lines) + "\n" + rest, f"{name}.yaml")
    assert record.article is not None
    assert [p.message for p in record.problems if p.code not in ("FC701",)] == []
    return record.article


def verdicts(solved: Solved) -> dict[str, str]:
    """Verdict by text of check."""
    return {check.text: solved.solution.verdicts[label][0] for label, check in solved.gathered.checks.items()}


def names(conflict: Conflict) -> list[str]:
    return [key[1] for key in conflict.claims]


def repairs(conflict: Conflict) -> list[tuple[str, str, str]]:
    return [(r.key[1], r.slip.text, r.slip.kind) for r in conflict.repairs]


def test_a_check_that_fails_alone_is_explained_and_repaired() -> None:
    solved = solve([article("甲 = 558亩\n乙 = 454亩\n丙 = 1003亩\n---\nchecks: [甲 + 乙 = 丙]\n")])
    assert solved.solution.conflicts == ()
    (failure,) = solved.solution.failures.values()
    assert names(failure) == ["甲", "乙", "丙"]
    assert repairs(failure)[0] == ("乙", "445亩", "digits swapped")
    assert [key for change in failure.changes for key in change.keys] == [("a", "甲"), ("a", "乙"), ("a", "丙")]
    # 557.5 + 453.5 to 558.5 + 454.5, and half a mu to either side of 1003, in mu of 2000/3 m²
    assert failure.implied["a", "丙"] == Interval(1011, 1013).scaled(F(2000, 3))
    assert told(solved.gathered, failure)[-1].startswith("but 丙 = 1003亩 means 1002.5")


def test_conflict_through_an_unknown() -> None:
    text = "a = 1.0\nb = 1.0\nc = 2.2\nd = 0.1\ns = 1.1\n---\nchecks: [a + b = ?x, '?x = c', a + d = ?y, '?y = s']\n"
    solved = solve([article(text)])
    assert verdicts(solved) == {
        "a + b = ?x": "conflict",
        "?x = c": "conflict",
        "a + d = ?y": "exact",
        "?y = s": "exact",
    }
    (conflict,) = solved.solution.conflicts
    assert names(conflict) == ["a", "b", "c"]
    assert conflict.implied["a", "c"] == Interval(F("1.9"), F("2.1"))
    assert conflict.implied["a", "a"] == Interval(F("1.1"), F("1.3"))
    assert ("c", "2.1", "digit wrong") in repairs(conflict)
    assert conflict.reading == "truncated"  # 1.09 + 1.09 would be cut to 1.0, 1.0 and up to 2.2 exactly at most


TABLE = """a = 1.0
b = 2.0
c = 3.0
d = 4.0
r1 = 3.1
r2 = 7.1
k1 = 3.9
k2 = 5.9
---
checks: [a + b = r1, c + d = r2, a + c = k1, b + d = k2, a <= b]
"""


def test_a_table_that_only_its_totals_refute() -> None:
    """Every row and column holds alone, yet the rows add up to 10.1 at least, the columns to 9.9 at most."""
    one = article(TABLE)
    solved = solve([one])
    (conflict,) = solved.solution.conflicts
    assert verdicts(solved)["a <= b"] == "exact"
    assert len(conflict.claims) + len(conflict.relations) <= 8
    assert {"r1", "r2", "k1", "k2"} & set(names(conflict))


def test_conflicts_are_irreducible() -> None:
    system = gather([article(TABLE)]).system
    bench = Workbench(system, build(system, system.relations))
    (conflict,) = solve([article(TABLE)]).solution.conflicts
    labels = [r.label for r in conflict.relations]
    unstated = [key for key in bench.stated if key not in conflict.claims]
    assert bench.decide(labels, unstated).status == "unsat"
    for key in conflict.claims:
        assert bench.decide(labels, [*unstated, key]).status == "sat"
    for label in labels:
        assert bench.decide([x for x in labels if x != label], unstated).status == "sat"


def test_what_fails_alone_hides_nothing_else() -> None:
    text = (
        "a = 5户\nb = 6户\nc = 12户\nd = 1.0\ne = 2.0\n---\n"
        "checks: [a + b = c, c = ?n, '?n = 13', d = ?m, e = ?m, d + e <= 4]\n"
    )
    solved = solve([article(text)])
    found = verdicts(solved)
    assert found["a + b = c"] == "fails"
    assert [found[t] for t in ("c = ?n", "?n = 13")] == ["conflict", "conflict"]
    assert [found[t] for t in ("d = ?m", "e = ?m")] == ["conflict", "conflict"]
    assert sorted(names(c) for c in solved.solution.conflicts) == [["c"], ["d", "e"]]


def test_two_independent_conflicts_in_one_component() -> None:
    text = (
        "a = 1.0\nb = 2.0\nc = 4.0\nd = 9.0\nt = 16.0\n---\nchecks: [a = ?x, b = ?x, c = ?y, d = ?y, '?x + ?y <= t']\n"
    )
    solved = solve([article(text)])
    assert sorted(names(c) for c in solved.solution.conflicts) == [["a", "b"], ["c", "d"]]
    assert solved.solution.conflicts[0].changes[0].weight == 4  # no single figure mends both
    assert {len(change.keys) for change in solved.solution.conflicts[0].changes} == {2}


def test_reviewed_figures_are_trusted_more() -> None:
    text = "a = 30户\nb = 31户 ; review: {status: confirmed}\n---\nchecks: [a = b]\n"
    (failure,) = solve([article(text)]).solution.failures.values()
    assert [c.keys for c in failure.changes] == [(("a", "a"),)]
    assert repairs(failure)[0][0] == "a"


def test_checks_without_figures_can_conflict() -> None:
    solved = solve([article("z = 1\n---\nunknowns: {x: real}\nchecks: ['?x > z', '?x < 0', '?x > 2']\n")])
    sizes = [len(conflict.relations) + len(conflict.claims) for conflict in solved.solution.conflicts]
    assert 2 in sizes  # ?x < 0 and ?x > 2, no figure needed


def test_unknowns_are_deduced() -> None:
    text = "k = 321户\nr = 98.8%\nw = 5.0\n---\nunknowns: {n: 户}\nchecks: ['k / ?n = r', '?v + w = 7.5']\n"
    deduced = {d.name: d for d in solve([article(text)]).deduced}
    assert (deduced["n"].low, deduced["n"].high, deduced["n"].integer) == (325, 325, True)
    assert (deduced["v"].low, deduced["v"].high) == (F("2.45"), F("2.55"))


BREAKDOWN = """g = 增长25.5%
s1 = 60.4%
g1 = 增长34.9%
s2 = 7.5%
g2 = 下降20.4%
s3 = 8.4%
g3 = 增长47.8%
---
checks:
  - breakdown:
      total: {growth: g}
      parts:
        - {share: s1, growth: g1}
        - {share: s2, growth: g2}
        - {share: s3, growth: g3}
      rest: others
"""


def test_breakdown_deduces_share_and_growth_of_the_rest() -> None:
    solved = solve([article(BREAKDOWN)])
    assert verdicts(solved) == {"breakdown": "holds"}
    deduced = {d.name: d for d in solved.deduced}
    share, growth = deduced["others.share"], deduced["others.growth"]
    assert (share.low, share.high) == (F("23.55"), F("23.85"))  # 100 − 60.4 − 7.5 − 8.4, each ± 0.05
    # the extremes of (1 − Σs) / (1/(1+g) − Σ s/(1+gᵢ)) − 1 over the corners of the printed ranges
    assert growth.low is not None and growth.high is not None
    assert F("19.143") < growth.low < F("19.144")
    assert F("20.230") < growth.high < F("20.231")


@pytest.mark.parametrize(
    ("total", "verdict"), [("增长9.0%", "fails"), ("增长4.0%", "holds"), ("增长5.1%", "fails"), ("增长5.0%", "holds")]
)
def test_whole_grows_between_its_parts(total: str, verdict: str) -> None:
    text = f"g = {total}\nx = 增长3.0%\ny = 增长5.0%\n---\n" + (
        "checks:\n  - breakdown: {total: {growth: g}, parts: [{growth: x}, {growth: y}], complete: true}\n"
    )
    solved = solve([article(text)])
    assert verdicts(solved) == {"breakdown": verdict}
    if verdict == "fails":
        (failure,) = solved.solution.failures.values()
        assert names(failure) == ["g", "x", "y"] or names(failure) == ["g", "y"]


def test_shares_over_the_whole_fail() -> None:
    text = "x = 45%\ny = 35%\nz = 30%\n---\n" + (
        "checks:\n  - breakdown: {total: {}, parts: [{share: x}, {share: y}, {share: z}], complete: false}\n"
    )
    record = load_text("", "e.yaml")
    assert record.article is None
    solved = solve([article(text.replace("total: {}", "total: {share: w}").replace("---", "w = 100%\n---", 1))])
    assert verdicts(solved) == {"breakdown": "fails"}


def test_breakdown_with_amounts() -> None:
    """200 of 1,000 now and 100 of 800 before: +100 %, half of the whole's change, 12.5 points of its growth."""
    text = (
        "w = 1000亿元\nv = 800亿元\np = 200亿元\ng = 增长{g}\nc = {c}\nr = {r}\n---\nchecks:\n"
        "  - breakdown:\n      total: {{value: w, before: v}}\n"
        "      parts: [{{value: p, growth: g, contribution: c, contribution_rate: r}}]\n      complete: false\n"
    )
    right = text.format(g="100.0%", c="12.5个百分点", r="50.0%")
    assert verdicts(solve([article(right)])) == {"breakdown": "holds"}
    for wrong in (
        ("90.0%", "12.5个百分点", "50.0%"),
        ("100.0%", "14.5个百分点", "50.0%"),
        ("100.0%", "12.5个百分点", "40%"),
    ):
        solved = solve([article(text.format(g=wrong[0], c=wrong[1], r=wrong[2]))])
        assert verdicts(solved) == {"breakdown": "fails"}, wrong


def test_what_a_little_work_leaves_open_is_asked_again() -> None:
    """With G = now / before of the whole, the parts are .22 - .0507 / (G - 1), .508 / G and .474 of it now. For G < 1 that
    is more than .22 + .508 + .474. For G > 1 the first part's share of before, .22 - .0507 G / (G - 1), is not negative
    from G = 1.3 on, where all three come to .94 at most. So no G will do, and the growth that is printed is not needed."""
    text = (
        "w = 2453万元\ng = 增长44.29%\nr = 22.0%\nc = 5.07个百分点\nh = 增长37.3%\ns = 37%\nt = 47.4%\n---\nchecks:\n"
        + (
            "  - breakdown: {total: {value: w, growth: g}, parts: [{contribution_rate: r, change: c},"
            " {growth: h, share_before: s}, {share: t}], complete: true}\n"
        )
    )
    (failure,) = solve([article(text)]).solution.failures.values()
    assert names(failure) == ["r", "c", "h", "s", "t"]


def test_one_growth_in_two_breakdowns() -> None:
    text = BREAKDOWN + ("  - breakdown: {total: {growth: g}, parts: [{growth: h1}, {growth: h2}], complete: true}\n")
    text = text.replace("---", "h1 = 增长1.0%\nh2 = 增长70.0%\n---", 1)
    assert set(verdicts(solve([article(text)])).values()) == {"holds"}


SAME = "; measure: 企业数, area: 市, period: '2020'".lstrip("; ")


def test_articles_are_tied_by_what_they_measure() -> None:
    first = article(f"n = 320户 ; {SAME}\n---\nchecks: [n = ?x]\n", "first")
    second = article(f"m = 320户 ; {SAME}\np = 100户\nq = 221户\n---\nchecks: ['p + q = ?y', '?y = m']\n", "second")
    solved = solve([first, second])
    (conflict,) = solved.solution.conflicts
    assert names(conflict) == ["p", "q", "m"]
    assert repairs(conflict)[0][2] in {"digit wrong", "digits swapped"}


def test_the_same_thing_with_two_values_fails_alone() -> None:
    solved = solve([article(f"n = 320户 ; {SAME}\nm = 321户 ; {SAME}\n---\n")])
    (failure,) = solved.solution.failures.values()
    assert failure.relations[0].kind == "same"
    assert names(failure) == ["n", "m"]


def test_known_checks_are_left_out_and_said_to_have_mended() -> None:
    text = "a = 5户\nb = 6户\nc = {c}户\n---\nchecks:\n  - {{that: a + b = c, known: the desk has asked}}\n"
    broken = solve([article(text.format(c=12))])
    assert verdicts(broken) == {"a + b = c": "known"}
    assert len(broken.solution.failures) == 1
    assert not solve([article(text.format(c=11))]).solution.failures


def test_rounded_zeros_are_a_lenient_reading() -> None:
    (failure,) = solve(
        [article("a = 1480人\nb = 1490人\nc = 3000人\n---\nchecks: [a + b = c]\n")]
    ).solution.failures.values()
    assert failure.reading == "rounded-zeros"


def test_other_articles_checks_join_the_component() -> None:
    first = article("n = 100户\n---\nchecks: [n = second.m]\n", "first")
    second = article("m = 100户\nk = 60户\nj = 41户\n---\nchecks: ['k + j = ?s', '?s = m']\n", "second")
    solved = solve([first, second])
    assert {c for conflict in solved.solution.conflicts for c in names(conflict)} == {"k", "j", "m"}


def test_two_runs_give_one_answer() -> None:
    text = BREAKDOWN.replace("g3 = 增长47.8%", "g3 = 增长147.8%").replace("g = 增长25.5%", "g = 增长15.5%")
    runs = [solve([article(text)]) for _ in range(2)]
    assert runs[0].solution.verdicts == runs[1].solution.verdicts
    assert runs[0].solution.failures == runs[1].solution.failures
