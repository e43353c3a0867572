"""``factcheck list``: which claims, in which order, and what it does with bad input."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Ids = Callable[..., list[str]]


@pytest.fixture
def ids(folder: Path, listed: Callable[..., str]) -> Ids:
    """The ids of the claims that the command lists."""
    return lambda *arguments: [line.split("\t")[0].split(": ")[1] for line in listed(*arguments).splitlines()]


ALL = ["企业", "复工率", "贷款", "授信", "投资", "面积", "道路", "树种", "竣工"]


class TestFilters:
    def test_everything_in_the_order_of_the_files(self, ids: Ids) -> None:
        assert ids() == ALL

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (["--article", "firms"], ALL[:5]),
            (["--article", "南山"], ALL[5:]),
            (["--article", "b-park.yaml"], ALL[5:]),
            (["--article", "开复工", "--article", "PARK"], ALL),
            (["--kind", "rate"], ["复工率"]),
            (["--kind", "rate", "--kind", "date"], ["复工率", "竣工"]),
            (["--unit", "元"], ["贷款", "授信", "投资"]),
            (["--unit", "万元"], ["贷款", "授信", "投资"]),
            (["--unit", "亿元"], ["贷款", "授信", "投资"]),
            (["--unit", "户"], ["企业"]),
            (["--unit", "%"], ["复工率"]),
            (["--unit", "km"], ["道路"]),
            (["--unit", "平方米"], []),
            (["--measure", "开复工"], ["企业", "复工率"]),
            (["--measure", "开复工", "--kind", "count"], ["企业"]),
            (["--population", "企业"], ["贷款"]),
            (["--area", "锦州"], ALL[:5]),
            (["--area", "南山"], ["面积"]),
            (["--attributed-to", "统计"], ["面积"]),
            (["--status", "confirmed"], ["道路"]),
            (["--status", "unreviewed", "--article", "park"], ["面积", "树种", "竣工"]),
            (["--tag", "树种"], ["树种"]),
            (["--tag", "trees"], ["树种"]),
            (["--tag", "树"], []),
            (["--tag", "复工", "--tag", "树种"], ["企业", "树种"]),
            (["--limit", "2"], ALL[:2]),
            (["--limit", "0"], []),
        ],
    )
    def test_by_field(self, ids: Ids, arguments: list[str], expected: list[str]) -> None:
        assert ids(*arguments) == expected

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            ("2020", ["企业", "复工率", "授信"]),
            ("2020-04", ["复工率", "授信"]),
            ("2020-02-29", ["复工率", "授信"]),
            ("2019", ["贷款", "授信"]),
            ("2019-12/2020-01", ["复工率", "贷款", "授信"]),
            ("2021", []),
            ("2020-05/..", ["企业", "授信"]),
            ("几年", ["投资"]),
        ],
    )
    def test_by_period(self, ids: Ids, period: str, expected: list[str]) -> None:
        assert ids("--period", period) == expected

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (">10亿元", ["贷款", "授信"]),
            ("> 10 亿元", ["贷款", "授信"]),
            ("＞10亿元", ["贷款", "授信"]),
            # Of 超过33亿元 every value above 33亿 is allowed; it is found from its printed number on.
            (">33亿元", ["授信"]),
            (">34亿元", []),
            ("<1千万元", ["投资"]),
            # 13.94亿元 may be 13.945亿 and no more.
            (">=13.945亿元", ["贷款", "授信"]),
            (">13.945亿元", ["授信"]),
            ("3000..5000户", []),
            ("300..400户", ["企业"]),
            ("300..320户", []),
            ("300..400家", []),
            ("300户..321户", ["企业"]),
            ("321户..", ["企业"]),
            ("..321户", ["企业", "树种"]),
            ("98.8%", ["复工率"]),
            ("98.85%", ["复工率"]),
            ("98.9%", []),
            ("0.98..1倍", ["复工率"]),
            ("988‰", ["复工率"]),
            ("<100%", ["复工率"]),
            # Without a unit: the number as printed, in whatever unit.
            ("98.8", ["复工率"]),
            ("1003", ["面积"]),
            ("=321", ["企业"]),
            ("2", ["树种"]),
            # 1003亩 is 668,667 m²; 0.66 km² may be up to 0.665, which is less.
            ("668000..669000平方米", ["面积"]),
            ("3000..4000米", ["道路"]),
            ("3..4公里", ["道路"]),
            ("1..20亿元", ["贷款"]),
        ],
    )
    def test_by_value(self, ids: Ids, value: str, expected: list[str]) -> None:
        assert ids("--value", value) == expected

    def test_dates_never_lie_in_a_range_of_values(self, ids: Ids) -> None:
        assert "竣工" not in ids("--value", ">=0")


class TestOrder:
    @pytest.mark.parametrize(
        ("order", "expected"),
        [
            ("file", ALL),
            ("-file", ALL[::-1]),
            ("id", sorted(ALL)),
            ("-id", sorted(ALL, reverse=True)),
            # Counts, shares, money, lengths: each by size and by itself; the date last.
            ("value", ["树种", "企业", "复工率", "投资", "贷款", "授信", "道路", "面积", "竣工"]),
            ("-value", ["企业", "树种", "复工率", "授信", "贷款", "投资", "道路", "面积", "竣工"]),
            ("kind", ["企业", "树种", "竣工", "贷款", "授信", "投资", "面积", "道路", "复工率"]),
            # From its first day on; then words; then those without a period.
            ("period", ["授信", "贷款", "复工率", "企业", "投资", "面积", "道路", "树种", "竣工"]),
        ],
    )
    def test_sorted(self, ids: Ids, order: str, expected: list[str]) -> None:
        assert ids("--sort", order) == expected

    def test_limit_counts_after_sorting(self, ids: Ids) -> None:
        assert ids("--sort", "-value", "--unit", "元", "--limit", "1") == ["授信"]


def test_standard_input(factcheck: Run, folder: Path) -> None:
    record = (folder / "a-firms.yaml").read_bytes()
    done = factcheck("list", "-", "--stdin-filename", "x/y.yaml", stdin=record)
    assert done.returncode == 0
    assert done.stdout.splitlines()[0].startswith("x/y.yaml:4: 企业\t321户\t")


def test_what_cannot_be_read_is_named_and_the_rest_is_listed(factcheck: Run, folder: Path) -> None:
    done = factcheck("list", "claims/b-park.yaml", "no.yaml", "claims")
    assert done.returncode == 2
    assert [line.split("\t")[0].split(": ")[1] for line in done.stdout.splitlines()] == ALL[5:] + ALL[:5]
    assert done.stderr.splitlines() == ["factcheck: error: no.yaml: no such file"]


def test_problems_are_counted_and_what_is_left_is_listed(factcheck: Run, folder: Path) -> None:
    (folder / "a-firms.yaml").write_text(
        "article: {title: t}\nclaims:\n  - {id: a, value: 3户, quote: 3户, x: 1, y: 2}\n"
    )
    done = factcheck("list")
    assert done.returncode == 0
    assert done.stdout.startswith("claims/a-firms.yaml:3: a\t3户")
    assert done.stderr == "factcheck: 2 problems in these records; run `factcheck verify` to see\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--value", "viele"], "--unit or --value: "),
        (["--value", ">约10亿元"], "no end of a range"),
        (["--value", "5亩..3公里"], "one unit, not from 亩 to 公里"),
        (["--value", "5户..3户"], "ends before it begins"),
        (["--value", "5户..30"], "needs the unit of '5户'"),
        (["--value", "9" * 100_000], "--unit or --value: "),
        (["--value", ">1e999999999"], "--unit or --value: "),
        (["--sort", "colour"], "Invalid value for '--sort'"),
        (["--kind", "number"], "Invalid value for '--kind'"),
        (["--limit", "-1"], "Invalid value for '--limit'"),
        (["--output-format", "full"], "Invalid value for '--output-format'"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_bad_usage_exits_2(factcheck: Run, arguments: list[str], said: str) -> None:
    done = factcheck("list", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("folder")
def test_nothing_that_fits_is_no_error_and_the_nearest_article_is_offered(factcheck: Run) -> None:
    done = factcheck("list", "--article", "fims")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "factcheck: no claim fits; did you mean 'firms'?\n"


def test_without_a_folder_of_claims_it_says_what_to_do(factcheck: Run) -> None:
    done = factcheck("list")
    assert done.returncode == 2
    assert "name the record files or folders" in done.stderr
