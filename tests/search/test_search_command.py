"""``factcheck search`` as a program: what it prints, and its exit status."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RECORD = """\
article: {title: 南山光伏}
claims:
  - {id: 建设面积, value: 1003亩, quote: 建设面积1003亩, measure: 面积, area: 南山}
  - {id: 补植区, value: 445亩, quote: 补植区面积445亩, measure: 面积, area: 南山}
  - {id: 树种, items: [京桃, 山杏], quote: "=京桃、山杏\\e[31m", measure: =1+1}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "南山.yaml").write_text(RECORD, encoding="utf-8")
    return tmp_path


def run(folder: Path, *words: str, status: int, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "FACTCHECK_CACHE_DIR": str(folder / "cache")}
    command = [sys.executable, "-m", "factcheck", "search", *words]
    done = subprocess.run(
        command, cwd=folder, env=environment | variables, input=stdin, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    return done


def test_a_line_for_each_match(folder: Path) -> None:
    done = run(folder, "面积", status=0)
    file = os.path.join("claims", "南山.yaml")  # noqa: PTH118
    assert done.stdout == f"{file}:3: 建设面积  1003亩  建设面积1003亩\n{file}:4: 补植区  445亩  补植区面积445亩\n"
    assert done.stderr == ""


def test_a_claim_without_a_value_and_with_control_characters(folder: Path) -> None:
    done = run(folder, "京桃", status=0)
    assert done.stdout.endswith(":5: 树种  -  =京桃、山杏\\x1b[31m\n")


def test_nothing_matches(folder: Path) -> None:
    done = run(folder, "面机", status=1)
    assert done.stdout == ""
    assert done.stderr == "No match. Did you mean 面积?\n"


def test_the_nearest_figure_is_offered(folder: Path) -> None:
    assert "Did you mean ~1010亩?" in run(folder, "1010亩", status=1).stderr


@pytest.mark.parametrize(
    "words", [["kind:"], ["meas:x"], ["面积", "gone.yaml"], ["面积", "claims", "notes.txt"], [">x"], [], ["-i"]]
)
def test_could_not_do_it(words: list[str], folder: Path) -> None:
    assert run(folder, *words, status=2).stderr


def test_a_missing_file_does_not_hide_what_the_others_hold(folder: Path) -> None:
    done = run(folder, "面积", "claims", "gone.yaml", status=2)
    assert len(done.stdout.splitlines()) == 2
    assert "gone.yaml" in done.stderr


def test_a_broken_record_is_named(folder: Path) -> None:
    (folder / "claims" / "broken.yaml").write_text("a: [", encoding="utf-8")
    done = run(folder, "面积", status=0)
    assert "broken.yaml" in done.stderr
    assert len(done.stdout.splitlines()) == 2


def test_count_and_files(folder: Path) -> None:
    assert run(folder, "面积", "--count", status=0).stdout == "2\n"
    assert run(folder, "没有", "-c", status=1).stdout == "0\n"
    assert run(folder, "面积", "-l", status=0).stdout == os.path.join("claims", "南山.yaml") + "\n"  # noqa: PTH118


def test_limit(folder: Path) -> None:
    assert len(run(folder, "面积", "-n", "1", status=0).stdout.splitlines()) == 1
    assert len(run(folder, "面积", "-n", "0", status=0).stdout.splitlines()) == 2


def test_json(folder: Path) -> None:
    data = json.loads(run(folder, "补植", "--output-format", "json", status=0).stdout)
    assert data["schema"] == "factcheck/search/1"
    assert data["near"] is False
    (match,) = data["matches"]
    assert match["id"] == "补植区"
    assert (match["line"], match["column"], match["value"], match["area"]) == (4, 10, "445亩", "南山")
    assert match["quote_spans"] == [[0, 2]]
    assert json.loads(run(folder, "没有", status=1, FACTCHECK_OUTPUT_FORMAT="json").stdout)["matches"] == []


def test_json_lines(folder: Path) -> None:
    lines = run(folder, "面积", "--output-format", "json-lines", status=0).stdout.splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["建设面积", "补植区"]


def test_csv_runs_nothing(folder: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run(folder, "山杏", "--output-format", "csv", status=0).stdout)))
    assert [row["id"] for row in rows] == ["树种"]
    assert rows[0]["measure"] == "'=1+1"
    assert rows[0]["quote"].startswith("'=京桃")


def test_a_format_of_another_command_is_no_concern_here(folder: Path) -> None:
    assert run(folder, "补植", status=0, FACTCHECK_OUTPUT_FORMAT="github").stdout.count("\n") == 1


def test_colour_marks_and_links(folder: Path) -> None:
    done = run(folder, "补植", "--color", "always", "--output-format", "full", status=0)
    assert "\x1b[1;31m补植\x1b[0m区面积445亩" in done.stdout
    assert "\x1b]8;id=" in done.stdout
    assert (folder / "claims" / "南山.yaml").as_uri() in done.stdout
    plain = run(folder, "补植", "--output-format", "full", status=0).stdout
    assert "\x1b" not in plain
    assert "    面积 · 南山\n" in plain


def test_standard_input(folder: Path) -> None:
    done = run(folder, "补植", "-", "--stdin-filename", "x.yaml", status=0, stdin=RECORD)
    assert done.stdout.startswith("x.yaml:4: 补植区")
    assert run(folder, "补植", "-", status=2, stdin="a: [").stderr


def test_no_cache_keeps_nothing(folder: Path) -> None:
    run(folder, "面积", "--no-cache", status=0)
    assert not (folder / "cache").exists()
    run(folder, "面积", status=0)
    assert (folder / "cache").exists()


def test_pinyin_hint_once(folder: Path) -> None:
    (folder / "pypinyin.py").write_text("raise ImportError", encoding="utf-8")
    done = run(folder, "mianjix", "claims", status=1, PYTHONPATH=f"{folder}{os.pathsep}{ROOT}")
    assert done.stderr.count("factcheck-figures[pinyin]") == 1


def test_completion(folder: Path) -> None:
    def completed(words: str) -> list[str]:
        done = run(
            folder,
            status=0,
            _FACTCHECK_COMPLETE="bash_complete",
            COMP_WORDS=f"factcheck search {words}",
            COMP_CWORD="2",
        )
        return [line.removeprefix("plain,") for line in done.stdout.splitlines()]

    assert completed("me") == ["measure:"]
    assert completed("补") == ["补植区"]
    assert completed("area:南") == ["area:南山"]
