"""The table of output formats, and what becomes of a thing that a format cannot write."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import factcheck.report as package
from factcheck.cli.main import COMMANDS, main
from factcheck.diff.compare import compare
from factcheck.diff.side import Side
from factcheck.extract import extract
from factcheck.extract.cover import cover
from factcheck.report.formats import FORMATS, Options
from factcheck.report.subjects import Drafted, Held, Shown
from factcheck.report.whole import PARTS, written
from factcheck.search.engine import find_matches
from factcheck.search.opening import collection_of
from factcheck.search.query import parse_query
from factcheck.store.load import Record, load_record
from factcheck.verify import verify
from factcheck.verify.bearing import bearing_on

SUPPORT = {"at_length", "columns", "excerpt", "marks", "outward", "slips", "statistics", "summary", "words"}
"""Modules beside the formats: what several of them share, and the count that an option of its own asks for."""
ODD: Any = object()
"""What no format can write, where a text should be."""


class _Broken(str):
    """A text that cannot be looked into, for the formats that make a text of any value."""

    __slots__ = ()

    def isascii(self) -> bool:
        raise ValueError

    def __format__(self, _: str) -> str:
        raise ValueError


RECORD = """\
article: {title: 造林}
claims:
  - {id: a, value: 3家, quote: 面积3家, measure: 面积, area: 甲}
  - {id: b, value: 4家, quote: 面积4家, measure: 面积, area: 乙}
  - {id: c, value: 5家, quote: 面积5家, measure: 面积, area: 丙}
"""
TEXT = "造林\n\n本报讯 今年造林面积3家，面积4家，面积5家，面积6家。\n"


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Record:
    monkeypatch.chdir(tmp_path)
    Path("r.yaml").write_text(RECORD, encoding="utf-8")
    return load_record("r.yaml")


def test_every_format_of_the_table_is_a_module_and_every_module_is_in_the_table() -> None:
    assert set(FORMATS) == set(PARTS)
    folder = Path(package.__file__).parent
    for command, names in FORMATS.items():
        assert command in COMMANDS
        modules = {file.stem for file in folder.joinpath(command).glob("*.py")} - SUPPORT - {"__init__"}
        assert modules == {name.replace("-", "_") for name in names}
        for module in modules:
            assert callable(import_module(f"factcheck.report.{command}.{module}").render)


@pytest.mark.parametrize("command", FORMATS)
def test_the_help_of_a_command_names_its_formats(command: str) -> None:
    found = main.get_command(main.make_context("factcheck", [command, "--help"], resilient_parsing=True), command)
    assert found is not None
    (option,) = (one for one in found.params if "--output-format" in one.opts)
    said = list(getattr(option.type, "choices", ())) or getattr(option, "help", "").split(": ")[1].split(".")[0].split(
        ", "
    )
    assert said == list(FORMATS[command])


@pytest.mark.parametrize("name", sorted({name for names in FORMATS.values() for name in names} - {*FORMATS["verify"]}))
def test_the_environment_may_name_another_commands_format(record: Record, name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "verify", "r.yaml"],
        env={**os.environ, "FACTCHECK_OUTPUT_FORMAT": name, "PYTHONPATH": str(Path(package.__file__).parents[2])},
        capture_output=True,
        check=True,
    )
    assert done.stdout.startswith(b"r.yaml  ")


def test_the_formats_of_every_command_are_documented() -> None:
    text = Path(__file__).parents[2].joinpath("docs", "reference", "formats.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([a-z]+) \| (`.*) \|$", text, re.MULTILINE)
    assert {command: tuple(re.findall(r"`([a-z-]+)`", names)) for command, names in rows} == {
        command: names for command, names in FORMATS.items() if command != "verify"
    }


def test_a_claim_that_a_list_cannot_write_takes_no_other_with_it(record: Record) -> None:
    article = record.article
    assert article is not None
    rows = [(article, claim) for claim in article.claims]
    rows[1] = article, rows[1][1]._replace(measure=ODD)
    for name in ("table", "plain", "json", "json-lines", "csv"):
        done = written("list", name, rows, Options())
        assert len(done.lost) == 1
        assert done.lost[0].startswith(f"internal error: r.yaml:4: b cannot be written whole as {name} (")
        assert ("甲" in done.text, "乙" in done.text, "丙" in done.text) == (True, False, True)


def test_a_claim_that_show_cannot_write_takes_no_other_with_it(record: Record) -> None:
    article = record.article
    assert article is not None
    report = verify("r.yaml")
    claims = [*article.claims[:1], article.claims[1]._replace(area=ODD), *article.claims[2:]]
    shown = [Shown(bearing_on(article, claim, report), None, "") for claim in claims]
    for name in ("full", "json"):
        done = written("show", name, shown, Options())
        assert [text.partition(" (")[0] for text in done.lost] == [
            f"internal error: r.yaml:4: b cannot be written whole as {name}"
        ]
        assert ("甲" in done.text, "丙" in done.text) == (True, True)


@pytest.mark.parametrize("name", ["full", "concise", "json", "json-lines", "csv"])
def test_a_match_that_search_cannot_write_takes_no_other_with_it(record: Record, name: str) -> None:
    assert record.article is not None
    result = find_matches(parse_query("面积"), collection_of([record.article]))
    assert len(result.matches) == 3
    bad = next(match for match in result.matches if match.id == "b")
    broken = bad._replace(quote=_Broken("面积4家") if name in ("concise", "csv") else ODD)
    result = result._replace(matches=[broken if match is bad else match for match in result.matches])
    done = written("search", name, result, Options())
    assert [text.partition(" (")[0] for text in done.lost] == [
        f"internal error: r.yaml:4: b cannot be written whole as {name}"
    ]
    assert ("面积3家" in done.text, "面积4家" in done.text, "面积5家" in done.text) == (True, False, True)
    if name == "json":
        assert [match["id"] for match in json.loads(done.text)["matches"]] == ["a", "c"]


@pytest.mark.parametrize("name", ["full", "concise", "json", "markdown", "github", "stat"])
def test_a_change_that_diff_cannot_write_takes_no_other_with_it(record: Record, name: str) -> None:
    new = load_record("r.yaml")
    assert new.article is not None
    values = {"a": "13家", "b": "14家", "c": "15家"}
    lines = RECORD
    for old, value in (("3家", "13家"), ("4家", "14家"), ("5家", "15家")):
        lines = lines.replace(f"value: {old}", f"value: {value}")
    Path("s.yaml").write_text(lines, encoding="utf-8")
    diff = compare(Side("old", (record,), lone=True), Side("new", (load_record("s.yaml"),), lone=True))
    changed = [change for change in diff.changes if change.kind == "changed"]
    assert [getattr(change.new, "value", "") for change in changed] == list(values.values())
    bad = changed[1]
    broken = type(bad)(*(getattr(bad, field) for field in bad.__slots__))
    object.__setattr__(broken, "new", bad.new._replace(value=ODD if name == "json" else _Broken("14家")))  # type: ignore[union-attr,call-arg]
    if name == "stat":  # which counts, and looks at the article's name alone
        object.__setattr__(broken, "article", ODD)
    diff = diff._replace(changes=tuple(broken if change is bad else change for change in diff.changes))
    done = written("diff", name, diff, Options())
    assert len(done.lost) == 1
    assert done.lost[0].startswith(f"internal error: s.yaml:4: changed b cannot be written whole as {name} (")
    if name == "stat":
        assert "2 changed" in done.text
    else:
        said = ("| a |", "| b |", "| c |") if name == "markdown" else ("13家", "14家", "15家")
        assert [text in done.text for text in said] == [True, False, True]


def test_a_draft_or_a_record_that_cannot_be_written_takes_no_other_with_it(record: Record) -> None:
    article = record.article
    assert article is not None
    (draft,) = extract(TEXT).articles
    held = Held(article, "a.txt", TEXT, draft, cover(draft, article))
    assert [item.text for item in held.cover.missing] == ["6家"]
    bad = held._replace(article=article._replace(file="b.yaml", title=ODD), page=ODD)
    for name in ("full", "concise", "json"):
        done = written("coverage", name, [held, bad, held], Options())
        assert [text.partition(" (")[0] for text in done.lost] == [
            f"internal error: b.yaml cannot be written whole as {name}"
        ]
        assert done.text.count("6家") == 2
    drafted = Drafted((draft, draft), TEXT, "a.txt", None)
    for name in ("yaml", "json", "figures"):
        whole = written("extract", name, drafted, Options())
        assert (whole.lost, whole.text.count("6家") >= 2) == ((), True)
