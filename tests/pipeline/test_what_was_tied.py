"""What was tied, and what was not, is said of texts and of records; what is only suspected is said when asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.report.verify.summary import Summary, in_words
from tests.conftest import Run

TEXT = "全县有工厂320家，其中国有120家。\n\n造林30公顷，投资5.2亿元。\n"
PUPILS = "T\n\nThe school opened in May. It has 1,260 pupils, a pool of 25 metres and 84 rooms.\n"
SUSPECTED = "专项资金860万元这样分：镇里的道路改造用420万元，学校的路灯和管线要用240万元，种树160万元。\n"


def test_the_heading_counts_what_was_tied(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(TEXT, "utf-8")
    done = factcheck("verify", "x.txt")
    assert "(4 figures: 2 tied by 1 relation, 2 tied to nothing)" in done.stdout.splitlines()[0]
    assert "30公顷" not in done.stdout
    assert done.stdout.splitlines()[-1] == "1 text, 4 figures (2 tied by 1 check, 2 tied to nothing): nothing wrong"


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
    lines = factcheck("verify", "a.yaml").stdout.splitlines()
    assert lines[-1] == "1 record, 1 figure, tied to no other: 1 error"  # it has no quote


def test_of_a_record_what_checks_and_breakdowns_name_is_tied(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "article: {title: t}\nclaims:\n"
        + "".join(f"  - {{id: {name}, value: 5户, quote: 5户}}\n" for name in "abdef")
        + "  - {id: c, items: [甲, 乙, 丙, 丁, 戊], quote: 甲乙丙丁戊}\n"
        + "checks:\n  - a = b\n  - count(c) = 5\n  - breakdown: {total: {value: d}, parts: [{value: d}], rest: x}\n",
        "utf-8",
    )
    (tmp_path / "b.yaml").write_text(
        "article: {title: u}\nclaims:\n  - {id: a, value: 5户, quote: 5户}\nchecks:\n  - a = a.e\n", "utf-8"
    )
    line = factcheck("verify", "a.yaml", "b.yaml").stdout.splitlines()[-1]
    assert line == "2 records, 7 figures (6 tied by 4 checks, 1 tied to nothing): nothing wrong"  # f is in none


def test_an_article_in_which_nothing_is_tied_was_not_checked(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(PUPILS, "utf-8")
    line = factcheck("verify", "x.txt").stdout.splitlines()[-1]
    assert line == "1 text, 3 figures, none tied to another: nothing was checked"


@pytest.mark.parametrize(
    ("summary", "said"),
    [
        ((1, 4, 0), "1 record, 4 figures, none tied to another: nothing was checked"),
        ((1, 0, 0), "1 record, no figures: nothing was checked"),
        ((1, 4, 0, 0, 1), "1 record, 4 figures, none tied to another: 1 warning"),
        ((9, 98, 31, 0, 0, 0, 0, 0, 40), "9 records, 98 figures (40 tied by 31 checks, 58 tied to nothing): nothing wrong"),
        ((2, 5, 1, 2, 1, 3, 4, 1, 5, 1), "1 record, 1 text, 5 figures (all tied by 1 check): "
         "2 errors, 1 warning, 3 infos, 4 known, 1 undecided"),
    ],
)  # fmt: skip
def test_nothing_wrong_is_not_said_where_nothing_was_checked(summary: tuple[int, ...], said: str) -> None:
    assert in_words(Summary(*(*summary, *[0] * (8 - len(summary))))) == said


def test_a_suspicion_is_said_when_asked(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(SUSPECTED, "utf-8")
    silent = factcheck("verify", "x.txt")
    assert "fails" not in silent.stdout
    assert "? suspected " in silent.stdout
    assert "FC201" not in silent.stdout
    told = factcheck("verify", "--suspect", "x.txt")
    assert "info[FC201]" in told.stdout
    assert silent.returncode == told.returncode == 0
