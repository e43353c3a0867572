"""Drawn articles: true figures are never accused, planted slips are found, and outside cases agree."""

from __future__ import annotations

import importlib.util
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest

from factcheck.store.load import load_text
from factcheck.verify.gather import solve

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
CASES = Path(__file__).parents[3] / "shared" / "cases" / "consistency.jsonl"


def benchmark(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A program of the benchmarks folder as a module."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, BENCHMARKS / f"{name}.py")
        assert spec is not None and spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.mark.parametrize("start", range(0, 300, 50))
def test_true_articles_are_never_accused(start: int, monkeypatch: pytest.MonkeyPatch) -> None:
    drawing = benchmark("solver_articles", monkeypatch)
    for seed in range(start, start + 50):
        rng = random.Random(f"test-{seed}")
        text = drawing.draw(rng, rng.randint(3, 12), worded=True).text()
        record = load_text(text, "drawn.yaml")
        assert record.article is not None and not record.problems
        solution = solve([record.article]).solution
        assert not solution.conflicts and not solution.failures, text
        assert "undecided" not in {verdict for verdict, _ in solution.verdicts.values()}, text


def test_planted_slips_are_found_and_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("z3")
    drawing = benchmark("solver_articles", monkeypatch)
    slips = benchmark("solver_slips", monkeypatch)
    tally = slips.Tally()
    for seed in range(4):
        text = drawing.draw(random.Random(f"planted-{seed}"), 6).text()
        record = load_text(text, "drawn.yaml")
        assert record.article is not None
        slips.plant(record.article, random.Random(seed), 2, tally)
    assert tally.impossible > 20
    assert tally.possible > 0
    assert tally.reported == tally.impossible
    assert tally.alarms == 0
    assert tally.with_figure == tally.with_original == tally.conflicts


@pytest.mark.skipif(not CASES.exists(), reason="the cases of other checkers are not here")
def test_cases_of_other_checkers_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    import json

    cases = benchmark("consistency", monkeypatch)
    ours = [case for line in CASES.read_text(encoding="utf-8").splitlines() if (case := json.loads(line))]
    judged = {case["id"]: cases.judge(case) for case in ours if case["kind"] in cases.WRITERS}
    assert {name: reason for name, reason in judged.items() if reason} == {}
    assert len(judged) > 100
