"""Texts that are nothing but one piece of a figure, over and over: they end, and nothing in them is taken for wrong."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.mark.parametrize(
    "piece",
    [
        *("百分之", "亿成万元", "三分之", "一百分之", "达到了", "共有", "分别为", "率达到", "增幅为达到", "占约为"),
        *("two-", "1/", "1,", "3~", "-1", "one hundred and ", "2020年", "1余", "half a ", "1又"),
    ],
)
def test_a_run_of_one_piece_ends(factcheck, tmp_path: Path, piece: str) -> None:
    (tmp_path / "a.txt").write_text(piece * 300 + "人5户,率5%。", encoding="utf-8")
    done = factcheck("verify", "--output-format", "concise", "a.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_words_before_a_figure_are_cut_as_before(factcheck, tmp_path: Path) -> None:
    text = "全县高标准农田建设项目累计完成投资达到了3200万元。通过多年努力带动周边农户分别为58户和61户。"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    drafted = factcheck("extract", "a.txt").stdout
    assert "measure: 投资\n" in drafted
    assert "measure: 周边农户\n" in drafted
