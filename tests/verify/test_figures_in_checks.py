"""What printed figures mean where a check meets them: small records, each worked out by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


def report(factcheck, folder: Path, figures: dict[str, str], *checks: str, **fields: dict[str, str]) -> dict:
    """The JSON report on a record of these figures and checks; ``fields`` are further fields of a claim, by its id."""
    claims = [{"id": name, "value": value, "quote": value} | fields.get(name, {}) for name, value in figures.items()]
    record = {"article": {"title": "t"}, "claims": claims, "checks": list(checks)}
    (folder / "r.yaml").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    done = factcheck("verify", "--output-format", "json", "r.yaml")
    assert done.stderr == ""
    return json.loads(done.stdout) | {"status": done.returncode}


def decided(data: dict) -> tuple[int, list[str], list[tuple[str, str]]]:
    """Exit status, verdicts, and code and severity of each finding."""
    found = [(finding["code"], finding["severity"]) for finding in data["findings"]]
    return data["status"], [check["verdict"] for check in data["checks"]], found


FAILS = (1, ["fails"], [("FC201", "error")])


@pytest.mark.parametrize(
    ("printed", "now", "before", "expected"),
    [
        ("0.0%", "4999.6亿元", "5001.2亿元", "holds"),  # 4999.65 / 5001.15 - 1 = -0.03 %
        ("增长0.0%", "4999.6亿元", "5001.2亿元", "holds"),
        ("0.0%", "5001.2亿元", "4999.6亿元", "holds"),
        ("0.0%", "4990.0亿元", "5001.2亿元", "fails"),  # -0.22 %
        ("0.00%", "4999.6亿元", "5001.2亿元", "fails"),  # -0.032 % prints as -0.03
        ("0%", "4990.0亿元", "5001.2亿元", "holds"),
    ],
)
def test_a_growth_of_nothing(factcheck, tmp_path: Path, printed: str, now: str, before: str, expected: str) -> None:
    data = report(factcheck, tmp_path, {"now": now, "before": before, "g": printed}, "growth(now, before) = g")
    assert [check["verdict"] for check in data["checks"]] == [expected]


def test_a_difference_of_nothing(factcheck, tmp_path: Path) -> None:
    # 31.45 to 31.55 less 31.55 to 31.65: from 0.2 below nothing to nothing
    data = report(factcheck, tmp_path, {"a": "31.5万元", "b": "31.6万元", "d": "0.0万元"}, "a - b = d")
    assert decided(data) == (0, ["holds"], [])
    data = report(factcheck, tmp_path, {"a": "31.54万元", "b": "31.57万元", "d": "0.0万元"}, "a - b = d")
    assert decided(data) == (0, ["holds"], [])
    data = report(factcheck, tmp_path, {"a": "31户", "b": "32户", "d": "0户"}, "a - b = d")
    assert decided(data) == FAILS  # a counted nothing is none


def test_only_zeros_are_rounding(factcheck, tmp_path: Path) -> None:
    assert decided(report(factcheck, tmp_path, {"a": "52", "b": "37", "c": "88"}, "a + b = c")) == FAILS
    assert decided(report(factcheck, tmp_path, {"a": "52户", "b": "37户", "c": "88户"}, "a + b = c")) == FAILS
    data = report(factcheck, tmp_path, {"a": "52户", "b": "37户", "c": "90户"}, "a + b = c")
    assert decided(data) == (0, ["fails"], [("FC201", "warning")])  # 89 may be printed as 90


def test_a_mean_is_held_against_its_sum(factcheck, tmp_path: Path) -> None:
    # 61 / 16 = 3.8125 and 61 / 18 = 3.39: neither is 3.705 to 3.715
    data = report(factcheck, tmp_path, {"n": "16", "s": "61", "m": "3.71"}, "s / n = m")
    assert decided(data) == FAILS


def test_a_fraction_before_odd_is_refused_in_words(factcheck, tmp_path: Path) -> None:
    data = report(factcheck, tmp_path, {"a": "two sevenths-odd"}, "a <= 1")
    (finding,) = data["findings"]
    assert finding["code"] == "FC010"
    assert "expected a unit or the end" in finding["message"]


@pytest.mark.parametrize(
    "text",
    ["Some 2/7 odd ends were kept.", "About ⅓ odd socks.", "还有1/3个多月。", "余下的3/7余。", "A third odd one."],
)
def test_an_article_with_a_fraction_before_odd_is_read(factcheck, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert factcheck("verify", "a.txt").returncode == 0
    assert factcheck("extract", "a.txt").returncode == 0


@pytest.mark.parametrize(
    ("figures", "check", "expected"),
    [
        # 913 / 365 = 2.50; nothing from 0.6 to 0.8 is
        ({"y": "€913m a year", "d": "about €2.5m a day"}, "y / 365 = d", "holds"),
        ({"y": "€913m a year", "d": "about €0.7m a day"}, "y / 365 = d", "fails"),
        ({"y": "每年730万元", "d": "每天2万元"}, "y / 365 = d", "exact"),
        ({"m": "4500元/月", "y": "5.4万元/年"}, "m * 12 = y", "exact"),
        ({"m": "4500元/月", "y": "54万元/年"}, "m * 12 = y", "fails"),
        ({"b": "1931", "n": "1984", "a": "53 years old"}, "n - b = a", "exact"),
        ({"b": "1931", "n": "1984", "a": "63 years old"}, "n - b = a", "fails"),
        ({"b": "1931", "n": "1984", "a": "53岁"}, "b + a = n", "exact"),
        ({"w": "24 sketches a year", "y": "15 years", "t": "360 sketches"}, "y * w = t", "exact"),
        ({"w": "24 sketches a year", "y": "15 years", "t": "630 sketches"}, "y * w = t", "fails"),
        ({"w": "24 sketches a year", "t": "360 sketches"}, "15 * w = t", "exact"),
        ({"a": "3年", "b": "36个月"}, "a = b", "exact"),
        ({"a": "3年", "b": "30个月"}, "a = b", "holds"),  # three years are 30 to 42 months
        ({"a": "3年", "b": "29个月"}, "a = b", "fails"),
    ],
)
def test_times(factcheck, tmp_path: Path, figures: dict[str, str], check: str, expected: str) -> None:
    data = report(factcheck, tmp_path, figures, check)
    assert [(found["check"], found["verdict"]) for found in data["checks"]] == [(check, expected)]
    assert data["status"] == (1 if expected == "fails" else 0)


@pytest.mark.parametrize("days", ["365天", "366天", "730天"])
def test_a_year_is_no_fixed_number_of_days(factcheck, tmp_path: Path, days: str) -> None:
    data = report(factcheck, tmp_path, {"y": "1年", "d": days}, "y = d")
    (finding,) = data["findings"]
    assert finding["code"] == "FC014"
    assert "a year has 365 or 366 days" in finding["message"]
