"""Records made to exhaust the program: each is answered, soon, and never with a traceback."""

from __future__ import annotations

import json
from pathlib import Path


def record(claims: list[str], checks: list[str]) -> str:
    return "article: {title: t}\nclaims:\n" + "".join(claims) + "checks:\n" + "".join(f"  - {c}\n" for c in checks)


def test_a_product_of_thousands_of_digits_is_undecided(factcheck, tmp_path: Path) -> None:
    claims = [f"  - {{id: c{i}, value: '{'9' * 190}', quote: '{i}'}}\n" for i in range(10)]
    product = " * ".join(f"c{i % 10}" for i in range(150))
    quotient = " / ".join(f"c{i % 10}" for i in range(150))
    text = record(claims, [f"{product} = c1", f"{quotient} = c1", f"c0 * c1 * c2 = {'9' * 190}"])
    (tmp_path / "r.yaml").write_text(text, encoding="utf-8")
    done = factcheck("verify", "--output-format", "json", "r.yaml")
    assert done.stderr == ""
    data = json.loads(done.stdout)
    assert [check["verdict"] for check in data["checks"]] == ["undecided", "undecided", "fails"]
    assert "too long" in data["checks"][0]["reason"]


def test_thousands_of_values_of_one_thing(factcheck, tmp_path: Path) -> None:
    line = "  - {{id: c{0}, value: {0}户, quote: {0}户, measure: m, area: a, period: '2020'}}\n"
    (tmp_path / "r.yaml").write_text(record([line.format(i) for i in range(10, 2010)], ["c10 = c10"]), encoding="utf-8")
    done = factcheck("verify", "--output-format", "concise", "r.yaml")
    # Every claim but the first contradicts one before it.
    assert done.stdout.count(" FC401 ") == 1999


def test_hundreds_of_failing_checks_are_all_reported_and_some_explained(factcheck, tmp_path: Path) -> None:
    claims = [f"  - {{id: c{i}, value: {i}户, quote: {i}户}}\n" for i in range(101, 402)]
    checks = [f"c{i} + c{i + 1} = c{i + 2}" for i in range(101, 400)]
    (tmp_path / "r.yaml").write_text(record(claims, checks), encoding="utf-8")
    data = json.loads(factcheck("verify", "--output-format", "json", "r.yaml").stdout)
    assert len(data["findings"]) == 299
    assert data["summary"]["errors"] == 299
    explained = [f for f in data["findings"] if any(line.startswith("·") for line in f["details"])]
    assert 0 < len(explained) < 100


def test_wide_statements_of_one_thing_agree_whatever_their_number(factcheck, tmp_path: Path) -> None:
    line = "  - {{id: c{0}, value: 约{0}户, quote: 约{0}户, measure: m, area: a, period: '2020'}}\n"
    # 约3000 to 约3100 allow at least 2945 to 3150 in common parts: 3000 + 5 % = 3150 and 3100 - 5 % = 2945.
    text = record([line.format(i) for i in range(3000, 3101)], ["c3000 = c3000"])
    (tmp_path / "r.yaml").write_text(text, encoding="utf-8")
    assert factcheck("verify", "--output-format", "concise", "--strict", "r.yaml").stdout == ""
