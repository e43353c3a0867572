"""``# factcheck: ignore[…]``: what a comment speaks for, what it must say, and when it has outlived its use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

HEAD = "article: {title: t}\nclaims:\n"
A = "  - {id: a, value: 558亩, quote: 558亩}\n"
FAILS = "checks:\n  - a = 1亩\n"


@pytest.fixture
def found(factcheck, tmp_path: Path):
    """The findings of a record as ``line:column code`` with the reason where known."""

    def run(record: str, *arguments: str) -> list[tuple[str, str | None]]:
        (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
        done = factcheck("verify", "--output-format", "json", *arguments, "r.yaml")
        report = json.loads(done.stdout)
        return [(f"{f['line']}:{f['column']} {f['code']}", f["known"]) for f in report["findings"]]

    return run


def test_on_the_line_of_a_check(found) -> None:
    record = HEAD + A + "checks:\n  - a = 1亩  # factcheck: ignore[FC201] the desk has asked\n  - a = 2亩\n"
    assert found(record) == [("5:5 FC201", "the desk has asked"), ("6:5 FC201", None)]


def test_above_an_entry(found) -> None:
    record = (
        HEAD
        + A
        + "checks:\n  # factcheck: ignore[check-fails] asked\n  # another comment\n\n  - a = 1亩\n  - a = 2亩\n"
    )
    assert found(record) == [("8:5 FC201", "asked"), ("9:5 FC201", None)]


def test_anywhere_in_a_claim(found) -> None:
    claim = (
        "  - id: b\n    value: 12亩\n    quote: 21亩\n    tags: [x,\n      y]  # factcheck: ignore[FC103] as printed\n"
    )
    assert found(HEAD + claim) == [("5:12 FC103", "as printed")]
    below = claim.replace("  # factcheck: ignore[FC103] as printed", "") + "    # factcheck: ignore[FC103] x\n" + A
    # Below the last line of b it stands above the next claim, and speaks for that one.
    assert found(HEAD + below) == [("5:12 FC103", None), ("8:5 FC023", None)]


def test_in_a_breakdown_it_speaks_for_the_whole_check(found) -> None:
    record = """\
article: {title: t}
claims:
  - {id: s, value: 60%, quote: 60%, kind: share}
  - {id: r, value: 50%, quote: 50%, kind: share}
checks:
  - breakdown:
      total: {}
      parts:
        - {share: s}
        - {share: r}  # factcheck: ignore[FC203] more than one answer was allowed
      complete: true
"""
    # 60 % and 50 % of one whole are 109 % at least.
    assert found(record) == [("6:5 FC203", "more than one answer was allowed")]


def test_outside_entries_it_speaks_for_a_line(found) -> None:
    record = "article:\n  title: t\n  pubished: x  # factcheck: ignore[FC005] an older version's field\nclaims: []\n"
    assert found(record) == [("3:3 FC005", "an older version's field")]
    above = "article:\n  title: t\n  # factcheck: ignore[unknown-field] older\n  pubished: x\nclaims: []\n"
    assert found(above) == [("4:3 FC005", "older")]


def test_text_that_looks_like_a_comment_is_text(found) -> None:
    record = (
        HEAD
        + "  - id: a\n    value: 558亩\n    quote: 558亩\n    note: >-\n      x # factcheck: ignore[FC201] no\n"
        + FAILS
    )
    assert found(record) == [("9:5 FC201", None)]
    quoted = HEAD + "  - {id: a, value: 558亩, quote: 558亩, note: 'x # factcheck: ignore[FC204]'}\n" + FAILS
    assert found(quoted) == [("5:5 FC201", None)]


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("ignore[FC201]", "needs a reason"),
        ("ignore[FC201] until=2999-01-01", "needs a reason"),
        ("ignore[] why", "which finding"),
        ("ignore why", "which finding"),
        ("ignore[FC201 why", "which finding"),
        ("ignore[FC2] why", "stands for several findings"),
        ("ignore[FC999] why", "no finding is called 'FC999'"),
        ("ignore[chek-fails] why", "did you mean 'check-fails'?"),
        ("ignore[FC023] why", "cannot be acknowledged"),
        ("ignore[FC201] until=2027-02-30 why", "is no day"),
        ("ignor[FC201] why", "asks for nothing"),
    ],
)
def test_a_comment_that_cannot_be_obeyed(factcheck, tmp_path: Path, comment: str, said: str) -> None:
    record = HEAD + A + f"checks:\n  - a = 1亩  # factcheck: {comment}\n"
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    lines = factcheck("verify", "--output-format", "concise", "r.yaml").stdout.splitlines()
    assert lines[0].startswith("r.yaml:5:5: FC201 558亩 is not 1亩")
    assert lines[1].startswith("r.yaml:5:13: FC024 warning: ")
    assert said in lines[1]
    assert len(lines) == 2


def test_what_is_used_by_nothing_is_a_finding(found) -> None:
    record = HEAD + A + "checks:\n  - a = 1亩  # factcheck: ignore[FC201, FC204] why\n"
    assert found(record) == [("5:5 FC201", "why"), ("5:13 FC023", None)]
    assert found(record, "--select", "FC201,FC023") == [("5:5 FC201", "why")]  # FC204 was not looked for
    assert found(record, "--ignore", "FC201") == [("5:13 FC023", None)]


def test_one_between_articles_is_unused_only_where_all_are_given(factcheck, tmp_path: Path) -> None:
    same = "measure: 面积, area: 南山, period: 2020, kind: level"
    for name, value, comment in (("a", "558亩", "  # factcheck: ignore[FC402] 另一版"), ("b", "570亩", "")):
        claim = f"  - {{id: x, value: {value}, quote: {value}, {same}}}{comment}\n"
        path = tmp_path / "claims" / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(HEAD + claim, encoding="utf-8")

    def lines(*paths: str) -> list[str]:
        return factcheck("verify", "--output-format", "concise", *paths).stdout.splitlines()

    (together,) = lines("claims")  # blamed on b, acknowledged at a
    assert together.startswith("claims/b.yaml:3:20: FC402 ")
    assert together.endswith(" [known: 另一版]")
    assert lines("claims/b.yaml", "claims/a.yaml")[0].endswith(" [known: 另一版]")
    assert lines("claims/a.yaml") == []
    (tmp_path / "claims" / "b.yaml").unlink()
    (unused,) = lines("claims")
    assert unused.startswith("claims/a.yaml:3:90: FC023 ")


def test_it_ends_after_its_last_day(found) -> None:
    def record(day: str) -> str:
        return HEAD + A + f"checks:\n  - a = 1亩  # factcheck: ignore[FC201] until={day} the June edition will say\n"

    assert found(record("2999-12-31")) == [("5:5 FC201", "the June edition will say")]
    assert found(record("2020-06-30")) == [("5:5 FC201", None), ("5:13 FC026", None)]


def test_columns_after_chinese_and_windows_line_ends(found) -> None:
    record = (HEAD + A + "checks:\n  - a = 1亩  # factcheck: ignore[FC204] 😀 为什么\n").replace("\n", "\r\n")
    assert found(record) == [("5:5 FC201", None), ("5:13 FC023", None)]


def test_a_broken_record_says_that_it_is_broken(found) -> None:
    record = "article: {title: t  # factcheck: ignore[FC001] no\nclaims: []\n"
    ((code, known),) = found(record)
    assert code.endswith("FC001")
    assert known is None


def test_hostile_records_do_not_hang(found) -> None:
    comments = "  # factcheck: ignore[FC201] why\n" * 20_000
    checks = "".join(f"  - a = {i}亩\n" for i in range(600, 1600))
    report = found(f"{HEAD}{A}checks:\n{comments}{checks}")
    assert report.count(("20005:5 FC201", "why")) == 1
    assert len(report) == 1000 + 19_999  # of the comments that say the same, one is used
    one_line = HEAD + A + "checks:\n  - a = 1亩 " + "# factcheck: " * 50_000 + "\n"
    assert [code for code, _ in found(one_line)] == ["5:5 FC201", "5:12 FC024"]
    spaces = HEAD + A + f"checks:\n  - a = 1亩 {' ' * 500_000}factcheck: {'#' * 500_000}\n"
    assert len(found(spaces)) >= 1
