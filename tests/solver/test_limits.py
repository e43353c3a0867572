"""Nothing that a record can say makes the solver run on, and it works without the exact solver."""

from __future__ import annotations

import subprocess
import sys

import pytest

from factcheck.store.load import load_text
from factcheck.verify.gather import Solved, gather, solve
from factcheck.verify.solver.conflict import Workbench
from factcheck.verify.solver.system import build


def solved(checks: list[str], claims: dict[str, str] | None = None, unknowns: dict[str, str] | None = None) -> Solved:
    lines = ["article: {title: t}", "claims:"]
    lines += [f"  - {{id: {k}, value: '{v}', quote: '{v}'}}" for k, v in (claims or {"one": "1"}).items()]
    lines += ["unknowns:", *(f"  {k}: {v}" for k, v in (unknowns or {"x": "real"}).items())]
    lines += ["checks:", *(f"  - '{check}'" for check in checks)]
    record = load_text("\n".join(lines) + "\n", "limit.yaml")
    assert record.article is not None and not record.problems, [p.message for p in record.problems]
    return solve([record.article])


WHOLE = dict.fromkeys("xyz", "integer")


@pytest.mark.parametrize(
    ("checks", "unknowns"),
    [
        (["?x*?x*?x + ?y*?y*?y = ?z*?z*?z", "?x >= 1", "?y >= 1"], WHOLE),  # no whole numbers do
        (["?x*?x - 61*?y*?y = 1", "?y >= 1"], WHOLE),  # the least has ten digits
        (["?x * ?y = ?z + 1", "?z * ?x = ?y + 2", "?y * ?z = ?x * ?x * ?x + 0.1"], dict.fromkeys("xyz", "real")),
    ],
)
def test_hard_systems_end_undecided_or_solved(checks: list[str], unknowns: dict[str, str]) -> None:
    found = solved(checks, unknowns=unknowns)
    for verdict, reason in found.solution.verdicts.values():
        assert verdict in {"exact", "holds", "edge", "conflict", "undecided"}
        assert bool(reason) == (verdict == "undecided")


def test_slowly_meeting_ranges_come_to_an_end() -> None:
    found = solved(
        ["?x = 0.999999 * ?y", "?y = 0.999999 * ?x + 0.000001", "?x + ?y <= 1000"], unknowns={"x": "real", "y": "real"}
    )
    deduced = {d.name: d for d in found.deduced}
    assert deduced["y"].low == deduced["y"].high == 1_000_000 * deduced["x"].high / 999_999


def test_budget_is_shared_and_spent() -> None:
    record = load_text(
        "article: {title: t}\nclaims:\n  - {id: a, value: '1.0', quote: '1.0'}\nchecks: ['a * ?x = ?y', '?y * ?x = a']\n",
        "b.yaml",
    )
    assert record.article is not None
    system = gather([record.article]).system
    bench = Workbench(system, build(system, system.relations))
    budget = bench.built.problem.budget
    before = budget.left
    bench.decide()
    assert budget.left < before
    budget.spend(budget.left)
    decision = bench.decide()
    assert decision.status in {"unknown", "sat"}
    assert budget.spent


def test_huge_digits_are_exact() -> None:
    figures = {"a": "9" * 40, "b": "9" * 39 + "8", "c": "1"}
    found = solved(["b + c = a"], figures)
    assert [v for v, _ in found.solution.verdicts.values()] == ["exact"]


def test_a_figure_in_a_wide_sum() -> None:
    figures = {f"a{i}": "1.0" for i in range(150)} | {"t": "170.0"}
    (failure,) = solved([" + ".join(f"a{i}" for i in range(150)) + " = t"], figures).solution.failures.values()
    assert len(failure.claims) == 151  # 142.5 at least, 157.5 at most: each of them is needed


WITHOUT = """
import sys
sys.modules["z3"] = None
from factcheck.store.load import load_text
from factcheck.verify.gather import solve
from factcheck.verify.words.reasons import said
record = load_text('''article: {title: t}
claims:
  - {id: a, value: '1.0', quote: '1.0'}
  - {id: b, value: '2.2', quote: '2.2'}
  - {id: g, value: 增长9.0%, quote: 增长9.0%}
  - {id: s, value: 60.0%, quote: 60.0%}
  - {id: h, value: 增长3.0%, quote: 增长3.0%}
  - {id: k, value: 增长4.0%, quote: 增长4.0%}
checks:
  - 'a = ?x'
  - '?x = b'
  - breakdown: {total: {growth: g}, parts: [{share: s, growth: h}, {growth: k}], complete: true}
''', 'w.yaml')
solution = solve([record.article]).solution
print(*(f'{v} {said(reason)}' for v, reason in solution.verdicts.values()), sep='|')
print(len(solution.conflicts), len(solution.failures))
"""


def test_without_the_exact_solver() -> None:
    """What propagation decides is decided all the same."""
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, encoding="utf-8", check=True)
    first, second = done.stdout.splitlines()
    assert first.split("|")[:2] == ["conflict ", "conflict "]
    assert first.split("|")[2].startswith(("fails", "undecided it takes the exact solver"))
    assert second.startswith("1 ")


COUPLED = """
import sys
sys.modules["z3"] = None
from factcheck.store.load import load_text
from factcheck.verify.gather import solve
from factcheck.verify.words.reasons import said
text = 'article: {title: t}\\nclaims: []\\nunknowns: {x: integer, y: integer, z: integer}\\nchecks:\\n'
text += '\\n'.join(f"  - '{c}'" for c in ('?x*?x*?x + ?y*?y*?y = ?z*?z*?z', '?x >= 1', '?y >= 1'))
solution = solve([load_text(text + '\\n', 'c.yaml').article]).solution
print(*(f'{v} {said(reason)}' for v, reason in solution.verdicts.values()), sep='|')
"""


def test_what_takes_the_exact_solver_is_said_to_be_undecided() -> None:
    done = subprocess.run([sys.executable, "-c", COUPLED], capture_output=True, text=True, encoding="utf-8", check=True)
    for verdict in done.stdout.strip().split("|"):
        assert verdict.startswith("undecided together with the checks that share figures with it: ")
        assert "z3-solver is not installed" in verdict
