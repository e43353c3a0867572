"""``verify --explain``: how a verdict comes about, of checks that hold and of those that do not."""

from __future__ import annotations

from pathlib import Path

RECORD = """\
article: {title: t}
claims:
  - {id: 甲, value: 558亩, quote: 558亩}
  - {id: 乙, value: 445亩, quote: 445亩}
  - {id: 丙, value: 1003亩, quote: 1003亩}
  - {id: 丁, value: 999亩, quote: 999亩}
checks:
  - {that: 甲 + 乙 = 丙, name: 面积, because: 两区合成全部}
  - 丁 = 丙
"""


def test_a_check_that_holds(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    done = factcheck("verify", "r.yaml", "--explain", "面积")
    assert done.returncode == 0
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert lines[0] == "r.yaml:8:12: exact  面积: 甲 + 乙 = 丙"
    assert "because 两区合成全部" in lines
    assert "甲 = 558亩, which allows 557.5–558.5亩" in lines
    assert "558亩 + 445亩 = 1003亩" in lines
    assert "甲 + 乙 is 1002–1004亩" in lines
    assert "both can be 1002.5–1003.5亩" in lines
    # 1003 less 445, each half a 亩 to either side.
    assert "the rest implies 甲: 557–559亩" in lines


def test_a_claim_stands_for_its_checks(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    done = factcheck("verify", "r.yaml", "--explain", "丁")
    assert "they have no number in common" in done.stdout
    assert "FC201" in done.stdout
    assert "面积" not in done.stdout
    both = factcheck("verify", "r.yaml", "--explain", "丙").stdout
    assert "r.yaml:8:12: exact" in both
    assert "r.yaml:9:5: fails" in both


def test_a_name_that_is_not_there_gets_the_nearest(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    done = factcheck("verify", "r.yaml", "--explain", "面各")
    assert done.returncode == 2
    assert "did you mean '面积'" in done.stderr
