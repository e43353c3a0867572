"""``factcheck init``: a folder that works at once, and nothing overwritten."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from factcheck.cli.init_files import REGEXP, problem_matcher

WRITTEN = ["factcheck.toml", "claims/example.yaml", "claims/record.schema.json", ".pre-commit-config.yaml"]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_it_writes_works(factcheck, tmp_path: Path, lang: str) -> None:
    done = factcheck("init", "--lang", lang)
    assert done.stdout.splitlines() == [f"written   {name}" for name in WRITTEN]
    verified = factcheck("verify", "--strict", "--output-format", "json")
    assert verified.returncode == 0
    report = json.loads(verified.stdout)
    assert [check["verdict"] for check in report["checks"]] == ["exact"]
    assert report["findings"] == []
    text = (tmp_path / "claims" / "example.yaml").read_text(encoding="utf-8")
    first = text.splitlines()[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named is not None
    schema = json.loads((tmp_path / "claims" / named[1]).read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(schema).validate(yaml.safe_load(text))
    hooks = yaml.safe_load((tmp_path / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (hook,) = hooks["repos"][0]["hooks"]
    assert hook["always_run"]  # a commit that only deletes a record changes no file that a pattern could name
    assert not hook["pass_filenames"]


def test_nothing_is_overwritten(factcheck, tmp_path: Path) -> None:
    mine = {
        "pyproject.toml": "[tool.factcheck]\nstrict = true\n",
        ".pre-commit-config.yaml": "repos: []\n",
        "claims/mine.yaml": "article: {title: t}\nclaims: []\n",
    }
    for name, text in mine.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = factcheck("init")
    lines = done.stdout.splitlines()
    assert lines[:2] == ["written   claims/record.schema.json", "is there  .pre-commit-config.yaml"]
    assert lines[3] == "Add this below 'repos:' in .pre-commit-config.yaml:"
    assert "factcheck verify --output-format concise" in done.stdout
    for name, text in mine.items():
        assert (tmp_path / name).read_text(encoding="utf-8") == text
    assert not (tmp_path / "factcheck.toml").exists()
    again = factcheck("init").stdout.splitlines()
    assert again[0] == "is there  claims/record.schema.json"


def test_a_folder_that_cannot_be_one(factcheck, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    done = factcheck("init", "file")
    assert done.returncode == 2
    assert re.fullmatch(r"factcheck: error: file[^\n]*\n", done.stderr)


def test_the_problem_matcher_reads_every_concise_line(factcheck, awkward: str, tmp_path: Path) -> None:
    factcheck("init", "--vscode", "code")
    tasks = json.loads((tmp_path / "code" / ".vscode" / "tasks.json").read_text(encoding="utf-8"))
    matcher = tasks["tasks"][0]["problemMatcher"]
    assert matcher == problem_matcher()
    pattern = matcher["pattern"]
    record = (tmp_path / awkward).read_text(encoding="utf-8")
    shares = "\n  - {id: p, value: 112%, quote: 112%, kind: share}\nchecks:"
    (tmp_path / awkward).write_text(record.replace("\nchecks:", shares), encoding="utf-8")
    lines = factcheck("verify", "--output-format", "concise", awkward).stdout.splitlines()
    read = []
    for line in lines:
        match = re.match(REGEXP, line)
        assert match is not None
        read.append(tuple(match[pattern[name]] for name in ("file", "line", "column", "severity", "code")))
    assert read == [
        (awkward, "6", "20", "warning", "FC204"),
        (awkward, "8", "33", None, "FC201"),
        (awkward, "9", "41", None, "FC201"),
    ]
