"""A quote that is not in the article's text is shown beside the words that come nearest, with the difference marked."""

from __future__ import annotations

from pathlib import Path

import pytest

TEXT = """\
Town budget

The council approved a total of $41 million on Tuesday, $30 million for roads
and $11 million for parks.

工程建设面积1003亩，其中核心区面
积558亩，补植区面积445亩。
"""


def said(factcheck, tmp_path: Path, value: str, quote: str, format_: str = "concise") -> str:
    (tmp_path / "t.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "r.yaml").write_text(
        f"article: {{title: t, text: t.txt}}\nclaims:\n  - id: a\n    value: {value}\n    quote: '{quote}'\n", "utf-8"
    )
    return factcheck("verify", "-v", "--output-format", format_, "--select", "FC101", "r.yaml").stdout


@pytest.mark.parametrize(
    ("value", "quote", "near"),
    [
        ("$41 million", "A Total of $41 million", "line 3 has “a total of $41 million” (capitals differ)"),
        ("558亩", "核心区域面积558亩", "line 6 has “核心区面积558亩” (“域” is not there)"),
        ("585亩", "核心区面积585亩", "line 6 has “核心区面积558亩” (“558” there, “585” here)"),
        ("$11 million", "“$11 million for parks”", "line 4 has “$11 million for parks” (the quotation marks are not there)"),
        ("$41 million", "council aproved a total of $41 million",
         "line 3 has “council approved a total of $41 million” (“p” is left out here)"),
        ("$30 million", "$30 million for new roads and",
         "line 3 has “$30 million for roads and” (“new” is not there)"),
    ],
)  # fmt: skip
def test_the_nearest_words_and_how_they_differ(factcheck, tmp_path: Path, value: str, quote: str, near: str) -> None:
    assert said(factcheck, tmp_path, value, quote) == f"r.yaml:5:12: FC101 the quote is not in t.txt: {quote}; {near}\n"


@pytest.mark.parametrize(("value", "quote"), [("77%", "profits fell to 77% in May"), ("9户", "9户"), ("3", "x 3")])
def test_words_that_are_near_nothing_have_no_hint(factcheck, tmp_path: Path, value: str, quote: str) -> None:
    assert said(factcheck, tmp_path, value, quote) == f"r.yaml:5:12: FC101 the quote is not in t.txt: {quote}\n"


def test_the_difference_is_marked_below_wide_letters(factcheck, tmp_path: Path) -> None:
    lines = said(factcheck, tmp_path, "585亩", "核心区面积585亩", "full").splitlines()
    at = next(i for i, line in enumerate(lines) if "text:  核心区面积558亩" in line)
    assert lines[at - 1].strip() == "quote: 核心区面积585亩"
    assert lines[at + 1].index("^") - lines[at].index("核") == 10  # five letters of two columns each
    assert lines[at + 1].strip() == "^^^"


def test_many_quotes_of_a_long_text_take_no_time(factcheck, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("平行" * 45_000, encoding="utf-8")
    claims = "".join(f"  - {{id: c{i}, value: {i}户, quote: {'平行四边' * 20}{i}户}}\n" for i in range(300))
    (tmp_path / "r.yaml").write_text(f"article: {{title: t, text: t.txt}}\nclaims:\n{claims}", encoding="utf-8")
    done = factcheck("verify", "--output-format", "concise", "--select", "FC101", "r.yaml")
    assert len(done.stdout.splitlines()) == 300
