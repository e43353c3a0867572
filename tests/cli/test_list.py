"""``factcheck list``: filters, orders, formats, and what it does with bad input."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from click.testing import CliRunner

from factcheck.cli.main import main

Run = Callable[..., "subprocess.CompletedProcess[str]"]

FIRMS = """\
    article: {title: 开复工, id: firms}
    defaults: {area: 锦州市}
    claims:
      - {id: 企业, value: 321户, quote: 321户, measure: 开复工企业数, kind: count, period: 2020-05~, tags: [复工]}
      - {id: 复工率, value: 98.8%, quote: 98.8%, measure: 开复工率, kind: rate, period: 2020-01~/2020-04~}
      - {id: 贷款, value: 13.94亿元, quote: 13.94亿元, measure: 贷款额, population: 92户企业, kind: level, period: 2019}
      - {id: 授信, value: 超过33亿元, quote: 超过33亿元, measure: 信贷意向额度, kind: level, period: /2020-05}
      - {id: 投资, value: 323.01万元, quote: 323.01万元, measure: 投资, kind: level, period: 几年来}
    """
PARK = """\
    article: {title: 南山公园, id: park}
    claims:
      - {id: 面积, value: 1003亩, quote: 1003亩, measure: 建设面积, kind: level, attributed_to: 据统计, area: 南山}
      - id: 道路
        value: 3.2公里
        quote: 3.2公里
        measure: 道路长度
        kind: level
        review: {status: confirmed, by: 王, on: 2020-06-01, against: 竣工报告}
      - {id: 树种, items: [京桃, 山杏], quote: 京桃、山杏, measure: 主要树种, kind: count, tags: [树种, Trees]}
      - {id: 竣工, value: 5月底, quote: 5月底, measure: 完工时间, kind: date}
    """


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    claims = tmp_path / "claims"
    claims.mkdir()
    (claims / "a-firms.yaml").write_text(dedent(FIRMS), encoding="utf-8")
    (claims / "b-park.yaml").write_text(dedent(PARK), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "FACTCHECK_OUTPUT_FORMAT"):
        monkeypatch.delenv(name, raising=False)
    return claims


def listed(*arguments: str) -> str:
    """What the command prints, run inside this process."""
    result = CliRunner().invoke(main, ["list", *arguments], standalone_mode=False, catch_exceptions=False)
    assert result.return_value == 0
    return result.stdout


def ids(*arguments: str) -> list[str]:
    return [line.split("\t")[0].split(": ")[1] for line in listed(*arguments).splitlines()]


ALL = ["企业", "复工率", "贷款", "授信", "投资", "面积", "道路", "树种", "竣工"]


@pytest.mark.usefixtures("folder")
class TestFilters:
    def test_everything_in_the_order_of_the_files(self) -> None:
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
    def test_by_field(self, arguments: list[str], expected: list[str]) -> None:
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
    def test_by_period(self, period: str, expected: list[str]) -> None:
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
    def test_by_value(self, value: str, expected: list[str]) -> None:
        assert ids("--value", value) == expected

    def test_dates_never_lie_in_a_range_of_values(self) -> None:
        assert "竣工" not in ids("--value", ">=0")


@pytest.mark.usefixtures("folder")
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
    def test_sorted(self, order: str, expected: list[str]) -> None:
        assert ids("--sort", order) == expected

    def test_limit_counts_after_sorting(self) -> None:
        assert ids("--sort", "-value", "--unit", "元", "--limit", "1") == ["授信"]


@pytest.mark.usefixtures("folder")
class TestFormats:
    def test_plain_lines_have_always_the_same_columns(self) -> None:
        lines = listed("--article", "park").splitlines()
        assert lines[0] == "claims/b-park.yaml:3: 面积\t1003亩\t建设面积\t\t南山\t\tlevel\tunreviewed"
        assert lines[1] == "claims/b-park.yaml:4: 道路\t3.2公里\t道路长度\t\t\t\tlevel\tconfirmed"
        assert lines[2].split("\t")[1] == "2 items"
        assert {line.count("\t") for line in lines} == {7}

    def test_json(self) -> None:
        data = json.loads(listed("--output-format", "json", "--article", "park"))
        assert data["schema"] == "factcheck/list/1"
        area, road, trees, date = data["claims"]
        assert area["file"] == "claims/b-park.yaml"
        assert (area["line"], area["column"], area["id"], area["value"]) == (3, 10, "面积", "1003亩")
        assert (area["number"], area["low"], area["high"], area["unit"]) == ("1003", "1002.5", "1003.5", "亩")
        assert area["quote"] == {"exact": "1003亩", "prefix": None, "suffix": None, "value": None}
        assert area["period"] is None
        assert road["review"] == {"status": "confirmed", "by": "王", "on": "2020-06-01", "against": "竣工报告"}
        assert (trees["value"], trees["low"], trees["high"], trees["items"]) == (None, "2", "2", ["京桃", "山杏"])
        assert (date["number"], date["low"], date["high"]) == (None, None, None)

    def test_json_marks_open_ends(self) -> None:
        (claim,) = json.loads(listed("--output-format", "json", "--value", ">33亿元"))["claims"]
        assert (claim["low"], claim["high"], claim["open"]) == ("3300000000", None, [True, False])
        assert claim["wording"] == "more-than"

    def test_json_lines_are_the_same_objects(self) -> None:
        lines = listed("--output-format", "json-lines").splitlines()
        assert [json.loads(line) for line in lines] == json.loads(listed("--output-format", "json"))["claims"]

    def test_csv(self) -> None:
        rows = list(csv.DictReader(listed("--output-format", "csv", "--kind", "level").splitlines()))
        assert [row["id"] for row in rows] == ["贷款", "授信", "投资", "面积", "道路"]
        assert rows[0]["low"] == "1393500000"
        assert rows[1]["high"] == ""
        assert rows[4]["status"] == "confirmed"

    def test_a_table_that_is_piped_is_neither_wrapped_nor_cut(self) -> None:
        lines = listed("--output-format", "table").splitlines()
        assert len(lines) == 2 + len(ALL)
        assert lines[0].split() == [
            *("claim", "value", "measure", "population", "area", "period", "kind", "review", "place"),
        ]
        assert "claims/a-firms.yaml:8" in lines[6]
        assert "\x1b" not in "".join(lines)

    def test_a_table_leaves_out_columns_that_are_empty(self) -> None:
        head = listed("--output-format", "table", "--kind", "date").splitlines()[0]
        assert head.split() == ["claim", "value", "measure", "kind", "place"]

    def test_colours_and_links_when_asked_for(self) -> None:
        text = listed("--output-format", "table", "--color", "always", "--limit", "1")
        assert "\x1b[1m企业" in text
        assert "\x1b]8;" in text
        assert "a-firms.yaml" in text

    def test_the_environment_chooses_a_format_that_lists_have(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("FACTCHECK_OUTPUT_FORMAT", "json")
        assert json.loads(listed("--limit", "1"))["schema"] == "factcheck/list/1"
        monkeypatch.setenv("FACTCHECK_OUTPUT_FORMAT", "concise")  # verify's
        assert listed("--limit", "1").startswith("claims/a-firms.yaml:4: 企业\t")


HOSTILE = """\
    article: {title: "[red]x[/red]\\e[31m"}
    claims:
      - {id: a, value: 3家, quote: 3家, measure: "=HYPERLINK(\\"http://x\\")", population: "a\\tb\\nc", area: "\\e]0;owned\\a"}
      - {id: b, value: 3家, quote: 3家, measure: "[bold]m[/bold]", population: "-2+3", area: "[/]", period: "\\u202eabc"}
    """


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "h.yaml").write_text(dedent(HOSTILE), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return "h.yaml"


@pytest.mark.parametrize("form", ["plain", "table", "json", "json-lines", "csv"])
def test_nothing_of_a_record_acts_on_a_terminal(hostile: str, form: str) -> None:
    text = listed(hostile, "--output-format", form)
    assert not [c for c in text if (ord(c) < 32 and c not in "\n\t") or c in "\x7f\u202e"]
    assert "[bold]m[/bold]" in text
    if form in ("json", "json-lines"):
        first = json.loads(text)["claims"][0] if form == "json" else json.loads(text.splitlines()[0])
        assert first["area"] == "\x1b]0;owned\x07"
        assert first["population"] == "a\tb\nc"


def test_plain_lines_stay_one_line_each(hostile: str) -> None:
    lines = listed(hostile).splitlines()
    assert [line.count("\t") for line in lines] == [7, 7]
    assert lines[0].split("\t")[3] == "a b c"


def test_no_cell_of_a_spreadsheet_is_a_formula(hostile: str) -> None:
    rows = list(csv.DictReader(listed(hostile, "--output-format", "csv").splitlines()))
    assert rows[0]["measure"] == '\'=HYPERLINK("http://x")'
    assert rows[1]["population"] == "'-2+3"


def test_standard_input(factcheck: Run) -> None:
    done = factcheck("list", "-", "--stdin-filename", "x/y.yaml", stdin=dedent(FIRMS).encode())
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


@pytest.mark.usefixtures("folder")
def test_piped_it_loads_neither_rich_nor_what_searching_needs(tmp_path: Path) -> None:
    program = (
        "import sys; from factcheck.cli.run import run; status = run(['list']);"
        "print(status, sorted({'rich', 'rapidfuzz', 'z3', 'pypinyin', 'csv', 'json'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=tmp_path, check=True)
    assert done.stderr.decode().strip() == "0 []"


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a thing of Unix")
@pytest.mark.usefixtures("folder")
def test_on_a_terminal_it_is_a_table_that_fits_and_loses_nothing(tmp_path: Path) -> None:
    screen = on_terminal(["list"], tmp_path, columns=60)
    lines = screen.splitlines()
    assert lines[0].split() == ["claim", "value", "what", "kind", "review", "place"]
    from rich.cells import cell_len

    assert max(map(cell_len, lines)) <= 60
    squeezed = "".join(screen.split())
    for word in ("13.94亿元", "323.01万元", "2items", "几年来", "confirmed"):
        assert word in squeezed


def on_terminal(arguments: list[str], folder: Path, columns: int) -> str:
    """What the program writes to a terminal of that width, without colours."""
    import pty

    leader, follower = pty.openpty()
    environment: dict[str, Any] = {
        **os.environ,
        "COLUMNS": str(columns),
        "LINES": "40",
        "NO_COLOR": "1",
        "TERM": "xterm",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", *arguments],
        stdout=follower,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=environment,
    )
    os.close(follower)
    pieces = []
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(leader)
    assert process.wait() == 0
    return b"".join(pieces).decode("utf-8").replace("\r\n", "\n")
