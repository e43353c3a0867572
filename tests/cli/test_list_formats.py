"""``factcheck list``: how it prints claims, to a pipe and to a terminal."""

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

Listed = Callable[..., str]


@pytest.mark.usefixtures("folder")
class TestFormats:
    def test_plain_lines_have_always_the_same_columns(self, listed: Listed) -> None:
        lines = listed("--article", "park").splitlines()
        assert lines[0] == "claims/b-park.yaml:3: 面积\t1003亩\t建设面积\t\t南山\t\tlevel\tunreviewed"
        assert lines[1] == "claims/b-park.yaml:4: 道路\t3.2公里\t道路长度\t\t\t\tlevel\tconfirmed"
        assert lines[2].split("\t")[1] == "2 items"
        assert {line.count("\t") for line in lines} == {7}

    def test_json(self, listed: Listed) -> None:
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

    def test_json_marks_open_ends(self, listed: Listed) -> None:
        (claim,) = json.loads(listed("--output-format", "json", "--value", ">33亿元"))["claims"]
        assert (claim["low"], claim["high"], claim["open"]) == ("3300000000", None, [True, False])
        assert claim["wording"] == "more-than"

    def test_json_lines_are_the_same_objects(self, listed: Listed) -> None:
        lines = listed("--output-format", "json-lines").splitlines()
        assert [json.loads(line) for line in lines] == json.loads(listed("--output-format", "json"))["claims"]

    def test_csv(self, listed: Listed) -> None:
        rows = list(csv.DictReader(listed("--output-format", "csv", "--kind", "level").splitlines()))
        assert [row["id"] for row in rows] == ["贷款", "授信", "投资", "面积", "道路"]
        assert rows[0]["low"] == "1393500000"
        assert rows[1]["high"] == ""
        assert rows[4]["status"] == "confirmed"

    def test_a_table_that_is_piped_is_neither_wrapped_nor_cut(self, listed: Listed) -> None:
        lines = listed("--output-format", "table").splitlines()
        assert len(lines) == 2 + 9
        assert lines[0].split() == [
            *("claim", "value", "measure", "population", "area", "period", "kind", "review", "place"),
        ]
        assert "claims/a-firms.yaml:8" in lines[6]
        assert "\x1b" not in "".join(lines)

    def test_a_table_leaves_out_columns_that_are_empty(self, listed: Listed) -> None:
        head = listed("--output-format", "table", "--kind", "date").splitlines()[0]
        assert head.split() == ["claim", "value", "measure", "kind", "place"]

    def test_colours_and_links_when_asked_for(self, listed: Listed) -> None:
        text = listed("--output-format", "table", "--color", "always", "--limit", "1")
        assert "\x1b[1m企业" in text
        assert "\x1b]8;" in text
        assert "a-firms.yaml" in text

    def test_the_environment_chooses_a_format_that_lists_have(
        self, listed: Listed, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FACTCHECK_OUTPUT_FORMAT", "json")
        assert json.loads(listed("--limit", "1"))["schema"] == "factcheck/list/1"
        monkeypatch.setenv("FACTCHECK_OUTPUT_FORMAT", "concise")  # verify's
        assert listed("--limit", "1").startswith("claims/a-firms.yaml:4: 企业\t")


HOSTILE = """\
    article: {title: "[red]x[/red]\\e[31m"}
    claims:
      - id: a
        value: 3家
        quote: 3家
        measure: =HYPERLINK("http://x")
        population: "a\\tb\\nc"
        area: "\\e]0;owned\\a"
      - {id: b, value: 3家, quote: 3家, measure: "[bold]m[/bold]", population: "-2+3", area: "[/]", period: "\\u202ea"}
    """


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "h.yaml").write_text(dedent(HOSTILE), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return "h.yaml"


@pytest.mark.parametrize("form", ["plain", "table", "json", "json-lines", "csv"])
def test_nothing_of_a_record_acts_on_a_terminal(hostile: str, listed: Listed, form: str) -> None:
    text = listed(hostile, "--output-format", form)
    assert not [c for c in text if (ord(c) < 32 and c not in "\n\t") or c in "\x7f\u202e"]
    assert "[bold]m[/bold]" in text
    if form in ("json", "json-lines"):
        first = json.loads(text)["claims"][0] if form == "json" else json.loads(text.splitlines()[0])
        assert first["area"] == "\x1b]0;owned\x07"
        assert first["population"] == "a\tb\nc"


def test_plain_lines_stay_one_line_each(hostile: str, listed: Listed) -> None:
    lines = listed(hostile).splitlines()
    assert [line.count("\t") for line in lines] == [7, 7]
    assert lines[0].split("\t")[3] == "a b c"


def test_no_cell_of_a_spreadsheet_is_a_formula(hostile: str, listed: Listed) -> None:
    rows = list(csv.DictReader(listed(hostile, "--output-format", "csv").splitlines()))
    assert rows[0]["measure"] == '\'=HYPERLINK("http://x")'
    assert rows[1]["population"] == "'-2+3"


@pytest.mark.usefixtures("folder")
def test_piped_it_loads_neither_rich_nor_what_searching_needs(tmp_path: Path) -> None:
    program = (
        "import sys; from factcheck.cli.run import run; status = run(['list']);"
        "heavy = {'rich', 'rapidfuzz', 'z3', 'pypinyin', 'csv', 'json'};"
        "print(status, sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=tmp_path, check=True)
    assert done.stderr.decode().strip() == "0 []"


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are a thing of Unix")
@pytest.mark.usefixtures("folder")
def test_on_a_terminal_it_is_a_table_that_fits_and_loses_nothing(tmp_path: Path) -> None:
    screen = on_terminal(["list"], tmp_path, columns=64)
    lines = screen.splitlines()
    assert lines[0].split() == ["claim", "value", "what", "kind", "review", "place"]
    from rich.cells import cell_len

    assert max(map(cell_len, lines)) <= 64
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
