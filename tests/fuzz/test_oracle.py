"""Random systems of checks agree with an oracle written apart; and that oracle sees what is wrong."""

from __future__ import annotations

import copy
from collections.abc import Callable
from fractions import Fraction
from types import ModuleType
from typing import Any

import pytest

pytest.importorskip("z3")
Program = Callable[[str], ModuleType]


@pytest.mark.parametrize("block", range(2))
def test_random_systems_agree_with_the_oracle(program: Program, times: int, block: int) -> None:
    oracle, watched = program("oracle"), program("watched")
    wrong, undecided, verdicts = [], 0, 0
    seeds = [f"test-{block}-{number}" for number in range(12 * times)]
    for seed, done in watched.run(oracle.drawn, seeds, 20):
        if isinstance(done, watched.Lost):
            wrong.append(f"{seed}: {done.how}\n{done.where}")
            continue
        system, tally, said = done.result
        wrong += [f"{seed}: {kind}: {text}\n{system.yaml()}" for kind, text in said if kind != "slow"]
        verdicts += tally["verdicts"]
        undecided += tally["undecided"]
    assert not wrong, "\n".join(wrong)
    assert verdicts > 15 * times
    assert undecided <= 1 + verdicts // 1000


@pytest.mark.parametrize(
    ("text", "low", "high", "opened"),
    [
        ("321户", "321", "321", (False, False)),
        ("2.8人", "2.75", "2.85", (False, False)),
        ("13.9亿元", "1385000000", "1395000000", (False, False)),
        ("98.8%", "0.9875", "0.9885", (False, False)),
        ("约300户", "285", "315", (False, False)),
        ("约10%", "0.09", "0.11", (False, False)),
        ("300余万元", "3000000", "4000000", (True, True)),
        ("近1000人", "900", "1000", (False, True)),
        ("超过20家", "20", None, (True, False)),
        ("不足5%", "0", "0.05", (False, True)),
        ("5~10万元", "50000", "100000", (False, False)),
        ("七成", "0.65", "0.75", (False, False)),
        ("下降20.4%", "-0.2045", "-0.2035", (False, False)),
        ("0.5个百分点", "0.0045", "0.0055", (False, False)),
    ],
)
def test_the_oracle_reads_figures_as_the_design_says(
    program: Program, text: str, low: str | None, high: str | None, opened: tuple[bool, bool]
) -> None:
    span = program("oracle_figures").read(text).span
    assert (span.low, span.high) == tuple(None if end is None else Fraction(end) for end in (low, high))
    assert (span.low_open, span.high_open) == opened


def system(program: Program, claims: dict[str, str], *checks: tuple[Any, ...]) -> Any:
    """A record of checks ``left = right``."""
    trees = program("oracle_trees")
    relations = tuple(trees.Relation(f"r{i}", "=", *sides) for i, sides in enumerate(checks))
    return trees.System(tuple(trees.Claim(name, text) for name, text in claims.items()), relations)


A, B, C, U = ("claim", "a"), ("claim", "b"), ("claim", "c"), ("unknown", "u")


def test_a_right_report_agrees_and_every_falsified_one_does_not(program: Program) -> None:
    # 5 + 7 is 12, so the first check fails: a would be 13, b 15, c 12. The second gives u = 7.
    given = system(program, {"a": "5户", "b": "7户", "c": "20户"}, (("+", A, B), C), (U, B))
    report = program("oracle").verified(given.yaml())[0]
    compare = program("oracle_compare").compare
    assert compare(given, report)[1] == []

    def kinds(change: Callable[[Any], object]) -> set[str]:
        falsified = copy.deepcopy(report)
        change(falsified)
        return {kind for kind, _ in compare(given, falsified)[1]}

    finding = report["findings"][0]
    assert finding["implied"] == {"a": ["13", "13"], "b": ["15", "15"], "c": ["12", "12"]}
    assert kinds(lambda r: r["checks"][0].update(verdict="holds")) >= {"missed", "finding"}
    assert kinds(lambda r: r["checks"][1].update(verdict="fails")) >= {"accused", "finding"}
    assert kinds(lambda r: r["findings"].clear()) == {"finding"}
    assert kinds(lambda r: r["findings"].append(finding)) == {"finding"}
    assert kinds(lambda r: r["findings"][0]["implied"].update(a=["14", "20"])) == {"implied"}
    assert kinds(lambda r: r["findings"][0]["repairs"].append({"claim": "a", "to": "6户"})) == {"repair"}
    assert kinds(lambda r: r["findings"][0].update(message="x if the article cuts digits off")) == {"lenient"}
    assert kinds(lambda r: r["deduced"][0].update(low="8", high="9")) == {"deduced"}
    assert kinds(lambda r: r["deduced"][0].update(low="0")) == {"deduced-wide"}
    assert kinds(lambda r: r["deduced"].clear()) == {"deduced-missing"}


def test_a_falsified_conflict_is_seen(program: Program) -> None:
    # u is 12 by the first and 20 by the second; the third has nothing to do with it.
    given = system(program, {"a": "5户", "b": "7户", "c": "20户"}, (("+", A, B), U), (U, C), (A, ("unknown", "v")))
    report = program("oracle").verified(given.yaml())[0]
    compare = program("oracle_compare").compare
    assert compare(given, report)[1] == []
    (finding,) = report["findings"]
    assert (finding["names"], sorted(finding["claims"])) == (["r0", "r1"], ["a", "b", "c"])
    finding["names"].append("r2")
    assert "core-reducible" in {kind for kind, _ in compare(given, report)[1]}
    finding["names"] = ["r0"]
    assert "core-possible" in {kind for kind, _ in compare(given, report)[1]}
