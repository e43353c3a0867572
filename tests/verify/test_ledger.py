"""The ledger of constructions: well-formed, complete, and what its counts earn."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from types import ModuleType

import pytest

from factcheck.verify import ledger
from factcheck.verify.ledger import Firings, earned

ROOT = Path(__file__).parents[2]
ROWS = [line.split("\t") for line in ledger.FILE.read_text("utf-8").splitlines()]


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    return importlib.import_module("ledger")


def test_it_holds_counts_that_go_together() -> None:
    assert ROWS[0] == ["rule", "licence", "fired", "failed", "right", "false"]
    for rule, licence, *counts in ROWS[1:]:
        fired, failed, right, false = map(int, counts)
        assert re.fullmatch("[a-z]+(-[a-z]+)*", rule)
        assert licence in ("stated", "resolved")
        assert fired >= failed >= right + false
        assert "-" not in rule or fired >= 30, f"{rule} has too few firings for a line of its own"
    assert len({(rule, licence) for rule, licence, *_ in ROWS}) == len(ROWS)


def test_every_construction_has_a_line(program: ModuleType) -> None:
    rules = program.rules()
    assert {"share-of-figure", "growth-of-levels", "partition-rest", "headline-figure"} <= rules
    lines = ledger.ledger()
    assert [rule for rule in sorted(rules) if (ledger.line_of(rule), "stated") not in lines] == []
    assert [rule for rule in sorted(rules) if (ledger.line_of(rule), "resolved") not in lines] == []
    assert {rule for rule, *_ in ROWS[1:] if "-" in rule} <= rules, "a line of a construction that is no more"


def test_a_shared_line_counts_all_that_share_it() -> None:
    for rule, licence, fired, *_ in ROWS[1:]:
        if "-" in rule:
            assert ledger.ledger()[ledger.line_of(rule), licence].fired >= int(fired)


def test_what_readers_judged_is_in_numbers(program: ModuleType) -> None:
    judged = program.judged()
    assert len(judged) >= 20
    for line in program.JUDGED.read_text("utf-8").splitlines()[1:]:
        arithmetic = line.split("\t")[5]
        assert re.search(r"\d", arithmetic) and len(arithmetic) < 80
        assert arithmetic.isascii(), "the words of a text may not stand here"


@pytest.mark.parametrize(
    ("licence", "counts", "severity"),
    [
        ("stated", (100, 0, 0, 0), "error"),
        ("stated", (99, 0, 0, 0), "warning"),
        ("stated", (100, 3, 3, 0), "error"),
        ("stated", (100, 3, 2, 0), "warning"),  # one that nobody has read
        ("stated", (99, 2, 0, 2), "info"),
        ("stated", (200, 2, 0, 2), "warning"),
        ("resolved", (1000, 0, 0, 0), "warning"),
        ("resolved", (30, 4, 3, 1), "warning"),
        ("resolved", (30, 4, 2, 2), "info"),
        ("resolved", (29, 0, 0, 0), "info"),
        ("stated", (29, 4, 4, 0), "info"),
    ],
)
def test_what_counts_earn(licence: str, counts: tuple[int, int, int, int], severity: str) -> None:
    assert earned(Firings(*counts), licence) == severity


def test_what_is_suspected_or_unknown_is_not_loud() -> None:
    assert ledger.severity("partition-part", "suspected") == "info"
    assert ledger.severity("weather-report", "stated") == "info"


def test_firings_are_counted_by_construction_and_by_line(program: ModuleType) -> None:
    ours = [program.Firing(f"t{i}", "growth-of-levels", "stated", 0, 9, i < 2, "") for i in range(30)]
    others = [program.Firing(f"t{i}", "points-of-levels", "stated", 0, 9, i == 0, "") for i in range(5)]
    verdicts = {("t0", 0, 9, "growth-of-levels"): True, ("t1", 0, 9, "growth-of-levels"): False}
    lines = program.counted([*ours, *others], verdicts)
    assert lines["growth-of-levels", "stated"] == Firings(30, 2, 1, 1)
    assert lines["levels", "stated"] == Firings(35, 3, 1, 1)
    assert ("points-of-levels", "stated") not in lines
    assert lines["levels", "resolved"] == Firings(0, 0, 0, 0)


def test_the_program_reads_texts(program: ModuleType) -> None:
    text = "全县有工厂321家，其中国有120家。"
    (found,) = program.firings({"id": "a", "text": text})
    assert (found.rule.split("-")[0], found.failed) == ("partition", False)
    assert text[found.start : found.end] == "321家，其中国有120家"
