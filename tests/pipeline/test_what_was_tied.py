"""What was tied, and what was not, is said of a text; what is only suspected is said when asked."""

from __future__ import annotations

from pathlib import Path

from factcheck.report.verify.summary import Summary, in_words
from tests.conftest import Run

TEXT = "全县有工厂320家，其中国有120家。\n\n造林30公顷，投资5.2亿元。\n"
SUSPECTED = "专项资金860万元这样分：镇里的道路改造用420万元，学校的路灯和管线要用240万元，种树160万元。\n"


def test_the_heading_counts_what_was_tied(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(TEXT, "utf-8")
    done = factcheck("verify", "x.txt")
    assert "(4 figures: 2 tied by 1 relation, 2 tied to nothing)" in done.stdout.splitlines()[0]
    assert "30公顷" not in done.stdout


def test_verbose_lists_the_rest_with_its_place(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(TEXT, "utf-8")
    for option in ("-v", "--verbose"):
        lines = factcheck("verify", option, "x.txt").stdout.splitlines()
        assert [line.split("  ")[1] for line in lines if line.startswith("  - ")] == [
            "- x.txt:3:3: 30公顷",
            "- x.txt:3:10: 5.2亿元",
        ]
    assert factcheck("verify", "-v", "-q", "x.txt").returncode == 2


def test_a_record_counts_its_claims(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("article: {title: t}\nclaims:\n  - {id: a, value: 5户}\n", "utf-8")
    assert "(1 claim)" in factcheck("verify", "a.yaml").stdout


def test_nothing_wrong_is_not_said_where_nothing_was_checked() -> None:
    nothing = Summary(1, 4, 0, 0, 0, 0, 0, 0)
    assert in_words(nothing) == "1 file, 4 claims, 0 checks: nothing was checked"
    assert in_words(nothing._replace(checks=2)) == "1 file, 4 claims, 2 checks: nothing wrong"
    assert in_words(nothing._replace(warnings=1)) == "1 file, 4 claims, 0 checks: 1 warning"


def test_a_suspicion_is_said_when_asked(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(SUSPECTED, "utf-8")
    silent = factcheck("verify", "x.txt")
    assert "fails" not in silent.stdout
    assert "? suspected " in silent.stdout
    assert "FC201" not in silent.stdout
    told = factcheck("verify", "--suspect", "x.txt")
    assert "info[FC201]" in told.stdout
    assert silent.returncode == told.returncode == 0
