"""Quarters, half-years and the like as periods: understood by verify, list and search, and one however they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.store.dates_meant import date_meant
from factcheck.store.periods import canonical, named_period
from factcheck.store.when import parse_period


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-Q1", (2024, 1, 1), (2024, 3, 31)),
        ("2024q3", (2024, 7, 1), (2024, 9, 30)),
        ("Q4 2023", (2023, 10, 1), (2023, 12, 31)),
        ("2024-H1", (2024, 1, 1), (2024, 6, 30)),
        ("2023H2", (2023, 7, 1), (2023, 12, 31)),
        ("second half of 2023", (2023, 7, 1), (2023, 12, 31)),
        ("the third quarter of 2024", (2024, 7, 1), (2024, 9, 30)),
        ("2024年一季度", (2024, 1, 1), (2024, 3, 31)),
        ("２０２４年第四季度", (2024, 10, 1), (2024, 12, 31)),
        ("2024年上半年", (2024, 1, 1), (2024, 6, 30)),
        ("2024年前三季度", (2024, 1, 1), (2024, 9, 30)),
        ("2024年前11个月", (2024, 1, 1), (2024, 11, 30)),
        ("2024年1—2月", (2024, 1, 1), (2024, 2, 29)),
        ("2023年二月", (2023, 2, 1), (2023, 2, 28)),
        ("2023年度", (2023, 1, 1), (2023, 12, 31)),
        ("2024年5月25日", (2024, 5, 25), (2024, 5, 25)),
        ("2023-Q4/2024-Q1", (2023, 10, 1), (2024, 3, 31)),
    ],
)
def test_periods_with_a_year(text: str, first: tuple[int, ...], last: tuple[int, ...]) -> None:
    span = parse_period(text)
    assert span is not None
    assert (span.first, span.last, span.inferred) == (first, last, False)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("一季度", (1, 3)),
        ("上半年", (1, 6)),
        ("前5个月", (1, 5)),
        ("今年4月", (4, 4)),
        ("下半年", None),
        ("四季度", None),
    ],
)
def test_a_period_without_a_year_is_that_of_publication_once_it_has_begun(
    text: str, months: tuple[int, int] | None
) -> None:
    assert named_period(text) is None
    span = named_period(text, "2024-05-25")
    assert (span and (span.first[1], span.last[1], span.first[0], span.inferred)) == (months and (*months, 2024, True))
    last_year = named_period("去年四季度", "2024-05-25")
    assert last_year is not None
    assert last_year.first == (2023, 10, 1)


@pytest.mark.parametrize(
    "text", ["开学季", "十三五时期", "2024Q", "第五季度", "the quarter", "2024年2月30日", "近年来"]
)
def test_other_words_stay_words(text: str) -> None:
    assert named_period(text, "2024-05-25") is None
    assert canonical(text, "2024-05-25") == text


def test_one_period_is_one_however_it_is_written() -> None:
    ways = ["2024-Q1", "2024Q1", "2024年第一季度", "2024年1-3月", "Q1 2024", "一季度"]
    assert {canonical(way, "2024-04-20") for way in ways} == {"2024-01/2024-03"}
    assert canonical("2024年", "") == "2024"
    assert canonical("2024年5月", "") == "2024-05"
    assert canonical("2024-Q1~", "") == "2024-Q1~"


def test_days_that_were_meant() -> None:
    assert date_meant("25.5.2024") == date_meant("May 25, 2024") == date_meant("25th May 2024") == "2024-05-25"
    assert date_meant("5/6/2024") == "2024-06-05 or 2024-05-06"
    assert date_meant("7/7/2024") == "2024-07-07"
    assert date_meant("31/04/2024") == date_meant("2024-13-01") == date_meant("Mayday 2024 x") == ""


TWO = """\
article: {title: t, published: 2024-04-20}
claims:
  - {id: a, value: 320家, quote: 320家, measure: 企业, area: 全市, period: 2024-Q1}
  - {id: b, value: 321家, quote: 321家, measure: 企业, area: 全市, period: 一季度}
  - {id: c, value: 300家, quote: 300家, measure: 企业, area: 全市, period: 2023年一季度}
"""


def test_two_values_of_one_quarter_are_a_contradiction(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(TWO, encoding="utf-8")
    (line,) = factcheck("verify", "--output-format", "concise", "r.yaml").stdout.splitlines()
    assert line.startswith("r.yaml:4:20: FC401 企业")
    assert "一季度: 321家 here, 320家 at line 3 ('a')" in line


def test_list_and_search_know_quarters(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(TWO, encoding="utf-8")

    def ids(*arguments: str) -> list[str]:
        return [line.split(": ")[1].split("\t")[0] for line in factcheck(*arguments, "r.yaml").stdout.splitlines()]

    assert ids("list", "--period", "2024-Q1") == ids("list", "--period", "2024-02") == ["a", "b"]
    assert ids("list", "--period", "2023年上半年") == ["c"]
    assert "r.yaml:5" in factcheck("search", "period:2023-02", "r.yaml", "--output-format", "concise").stdout


def test_a_fact_for_a_half_year_that_had_not_begun(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(TWO.replace("2023年一季度", "2024-H2"), encoding="utf-8")
    assert "5:" in factcheck("verify", "--output-format", "concise", "--select", "FC504", "r.yaml").stdout
