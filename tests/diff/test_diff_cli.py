"""``factcheck diff`` as its users run it: sources, options, formats and exit status."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

OLD = [
    {"id": "核心区", "value": "558亩"},
    {"id": "补植区", "value": "445亩"},
    {"id": "建设面积", "value": "1003亩", "note": "n"},
]
NEW = [{"id": "核心区", "value": "558亩"}, {"id": "补植区", "value": "454亩"}, {"id": "建设面积", "value": "1003亩"}]
SUM = ["核心区 + 补植区 = 建设面积"]


@pytest.fixture
def files(home: Path, record_text: Callable[..., str]) -> Path:
    """Two states of one record, and of a folder of two."""
    (home / "old.yaml").write_text(record_text(OLD, SUM), encoding="utf-8")
    (home / "new.yaml").write_text(record_text(NEW, SUM), encoding="utf-8")
    for side in ("old", "new"):
        (home / side).mkdir()
        (home / side / "same.yaml").write_text(record_text([{"id": "x", "value": "3户"}]), encoding="utf-8")
        (home / side / "a.yaml").write_text((home / f"{side}.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    return home


def test_concise(files: Path, diff: Any) -> None:
    done = diff("old.yaml", "new.yaml", "--output-format", "concise")
    place = {line.split(" ")[1]: line.split(" ")[0] for line in done.stdout.splitlines()}
    assert done.stdout.splitlines()[1].endswith("changed 补植区: 445亩 → 454亩 (+9亩, +2.02 %)")
    assert place["changed"] == "new.yaml:5:47:"
    assert (
        "check-verdict 核心区 + 补植区 = 建设面积: exact: 558亩 + 445亩 = 1003亩 → fails: 558亩 + 454亩 = 1003亩"
        in done.stdout
    )
    assert "note 建设面积: n → none" in done.stdout
    assert (done.returncode, done.stderr) == (0, "")


def test_exit_status(files: Path, diff: Any) -> None:
    assert diff("old.yaml", "new.yaml", "--exit-code").returncode == 1
    assert diff("old.yaml", "old.yaml", "--exit-code").returncode == 0
    assert diff("old", "new", "--exit-code").returncode == 1
    assert diff("old.yaml", "new.yaml", "--exit-code", "--only", "added").returncode == 0
    assert diff("old.yaml", "new.yaml", "--exit-code", "--ignore", "value,note,check").returncode == 0
    missing = diff("old.yaml", "missing.yaml")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert "missing.yaml" in missing.stderr
    wrong = diff("old.yaml", "new.yaml", "--only", "adedd")
    assert wrong.returncode == 2
    assert "did you mean 'added'" in wrong.stderr


def test_stat_and_filters(files: Path, diff: Any) -> None:
    assert diff("old", "new", "--stat").stdout == (
        "a: 1 changed, 1 note, 1 check-verdict\nfails now: 核心区 + 补植区 = 建设面积 (a)\n"
    )
    assert diff("old", "new", "--stat", "--only", "note").stdout == "a: 1 note\n"
    assert diff("old", "new", "--stat", "--ignore", "note", "--ignore", "check-verdict").stdout == "a: 1 changed\n"
    assert diff("old", "old", "--stat").stdout == "no change\n"
    # `value` is the group of changed, refined …, not every change in the field; other fields go by their name.
    (files / "soft.yaml").write_text((files / "old.yaml").read_text(encoding="utf-8").replace("558", "约558"), "utf-8")
    assert diff("old.yaml", "soft.yaml", "--stat", "--only", "value").stdout == "no change\n"
    assert diff("old.yaml", "soft.yaml", "--stat", "--only", "wording").stdout == "soft: 1 softer\n"
    assert diff("old", "new", "--stat", "--only", "tags,note").stdout == "a: 1 note\n"


def test_json_keys(files: Path, diff: Any) -> None:
    data = json.loads(diff("old.yaml", "new.yaml", "--output-format", "json").stdout)
    assert data["schema"] == "factcheck/diff/1"
    assert (data["old"], data["new"]) == ("old.yaml", "new.yaml")
    assert data["summary"] == {"changes": 3, "changed": 1, "note": 1, "check-verdict": 1}
    assert data["changes"][0] == {
        "kind": "note",
        "article": "new",
        "old_article": "old",
        "claim": "建设面积",
        "old_claim": "建设面积",
        "file": "new.yaml",
        "line": 6,
        "column": 33,
        "fields": ["note"],
        "old": {"note": "n"},
        "new": {},
    }
    assert data["changes"][1]["difference"] == {"amount": "9", "unit": "亩", "percent": "180/89"}
    assert [change["check"] for change in data["consequences"]["fails"]] == SUM
    assert data["consequences"]["holds"] == data["consequences"]["still"] == []


def test_standard_input_and_its_name(files: Path, diff: Any) -> None:
    new = (files / "new.yaml").read_bytes()
    done = diff("old.yaml", "-", "--output-format", "concise", "--stdin-filename", "desk.yaml", stdin=new)
    assert done.stdout.startswith("desk.yaml:6:")
    assert diff("-", "new.yaml", "--exit-code", stdin=new).returncode == 0


def test_article_ids(files: Path, diff: Any) -> None:
    (files / "claims").mkdir()
    for name in ("old", "new"):
        (files / f"{name}.yaml").rename(files / "claims" / f"{name}_edition.yaml")
    done = diff("old_edition", "new_edition", "--stat")
    assert done.stdout.startswith("new_edition: 1 changed")


def test_a_broken_record_is_named_and_never_taken_for_removed_claims(files: Path, diff: Any) -> None:
    (files / "new" / "same.yaml").write_text("claims: [\n", encoding="utf-8")
    done = diff("old", "new", "--stat")
    assert done.returncode == 2
    assert "new/same.yaml:" in done.stderr
    assert "removed" not in done.stdout
    (files / "new.yaml").write_text("a: &x 1\nb: *x\n", encoding="utf-8")
    assert diff("old.yaml", "new.yaml").returncode == 2


def test_the_format_of_another_command_in_the_environment_is_left_alone(files: Path, diff: Any) -> None:
    assert diff("old.yaml", "new.yaml", FACTCHECK_OUTPUT_FORMAT="sarif").returncode == 0
    assert diff("old.yaml", "new.yaml", FACTCHECK_OUTPUT_FORMAT="json").stdout.startswith("{")


def test_full_marks_the_digits_that_differ(files: Path, diff: Any) -> None:
    lines = diff("old.yaml", "new.yaml").stdout.splitlines()
    at = next(i for i, line in enumerate(lines) if "445亩" in line)
    assert lines[at] == "    changed        445亩        → 454亩   +9亩, +2.02 %"
    assert lines[at + 1] == "                    ^^             ^^"
    assert lines[-1] == "1 changed, 1 note, 1 check-verdict"
    assert "fails now: 核心区 + 补植区 = 建设面积" in lines
    colored = diff("old.yaml", "new.yaml", "--color", "always").stdout
    assert "4\x1b[1;7;31m45\x1b[0m亩" in colored
    assert "^" not in colored


def test_nothing_from_a_record_acts_on_a_terminal_or_as_markup(home: Path, diff: Any, record_text: Any) -> None:
    evil = "x\x1b[31m|<b>@all #1 [link](http://e.x) `c` ::error::\u202e"
    for name, value in (("a", "3户"), ("b", "4户")):
        text = record_text([{"id": "a", "value": value, "note": f"{evil}{name}"}], article={"title": evil})
        (home / f"{name}.yaml").write_text(text, encoding="utf-8")
    for form in ("full", "concise", "json", "markdown", "github", "stat"):
        out = diff("a.yaml", "b.yaml", "--output-format", form).stdout
        assert "\x1b" not in out and "\u202e" not in out, form
        if form == "github":
            assert [line[:8] for line in out.splitlines()] == ["::notice", "::notice", "factchec"]
        if form == "markdown":
            assert "@all" not in out and "<b>@" not in out and "\\|&lt;b&gt;" in out and "http://" not in out


def test_github_puts_what_fails_first(files: Path, diff: Any) -> None:
    lines = diff("old.yaml", "new.yaml", "--output-format", "github").stdout.splitlines()
    assert lines[0].startswith("::error file=new.yaml,line=7,endLine=7,title=fails now%3A 核心区") or lines[
        0
    ].startswith("::error file=new.yaml,line=")
    assert lines[1].startswith("::notice file=new.yaml,line=5,")
    assert "+2.02 %25" in lines[1]
    assert lines[-1] == "factcheck diff: 1 changed, 1 note, 1 check-verdict"


def test_markdown(files: Path, diff: Any) -> None:
    out = diff("old.yaml", "new.yaml", "--output-format", "markdown").stdout
    assert out.startswith("**Facts: 1 changed, 1 note, 1 check-verdict** (old.yaml → new.yaml)\n")
    assert "- ❌ fails now: 核心区 + 补植区 = 建设面积\n" in out
    assert "| changed | 补植区 | 4<b>45</b>亩 | 4<b>54</b>亩 | +9亩, +2.02 % |\n" in out
