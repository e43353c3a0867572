"""What is pasted or lies in a folder is read as what it is: a record, or an article's text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

ARTICLE = "本报讯 教育31.5亿元、卫生15.9亿元，两项合计57.4亿元。\n"
RECORD = "article: {title: 题}\nclaims:\n  - {id: a, value: 3家, quote: 3家}\n"


def test_an_article_on_standard_input(factcheck: Callable[..., Any]) -> None:
    done = factcheck("verify", "-", stdin=ARTICLE.encode())
    assert done.returncode == 1
    assert "31.5亿元 + 15.9亿元 come to 47.4亿元, not 57.4亿元" in done.stdout
    assert done.stdout.startswith("stdin.txt:1:")


def test_a_record_on_standard_input_stays_one(factcheck: Callable[..., Any]) -> None:
    assert factcheck("verify", "-", stdin=RECORD.encode()).stdout.startswith("stdin.yaml  题  (1 claim)\n")
    # What is neither is a record with something wrong, as before.
    assert "FC005" in factcheck("verify", "-", stdin=b"foo: bar\n").stdout
    assert "FC018" in factcheck("verify", "-", stdin=b"").stdout


def test_a_folder_of_articles(factcheck: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "desk" / "b.md").write_text("# 题\n\n共有3家企业。\n", encoding="utf-8")
    done = factcheck("verify", "-v", "desk")
    assert done.returncode == 1
    assert [line.split("  ")[0] for line in done.stdout.splitlines() if line.startswith("desk/") and "  " in line] == [
        "desk/a.txt", "desk/b.md"
    ]  # fmt: skip
    # Beside a record they are its texts, and the record is what is read.
    (tmp_path / "desk" / "r.yaml").write_text(RECORD, encoding="utf-8")
    assert factcheck("verify", "desk").stdout.startswith("desk/r.yaml  题  (1 claim)\n")
