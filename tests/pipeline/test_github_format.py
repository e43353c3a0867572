"""GitHub's workflow commands: escaped as its runner unescapes them, the worst first, nothing of a record obeyed."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from factcheck.report.verify.github import escape_data, escape_property

COMMAND = re.compile(r"::(?P<kind>error|warning|notice) (?P<properties>[^\n]*?)::(?P<data>[^\n]*)\Z")


def data(text: str) -> str:
    """What the runner makes of a command's text."""
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def properties(text: str) -> dict[str, str]:
    """What the runner makes of a command's properties."""
    pairs = (part.partition("=") for part in text.split(","))
    return {k: data(v.replace("%3A", ":").replace("%2C", ",")) for k, _, v in pairs}


def test_place_and_message_come_back_whole(factcheck, awkward: str) -> None:
    done = factcheck("verify", "--output-format", "github", awkward)
    assert done.returncode == 1
    line, summary = done.stdout.splitlines()
    found = COMMAND.match(line)
    assert found is not None
    assert found["kind"] == "error"
    assert properties(found["properties"]) == {
        "file": awkward,
        "line": "7",
        "col": "33",
        "endColumn": "48",
        "title": "FC201 check-fails",
    }
    message = data(found["data"])
    assert message.startswith("😀 50%, a: b: 558亩 + 454亩 come to 1012亩, not 1003亩")
    assert "\nlikeliest slip: 面积乙: 454亩 → 445亩 (digits swapped)\n" in message
    assert summary == "factcheck: 1 record, 3 figures (all tied by 2 checks): 1 error, 1 known"


def test_escapes_of_each_sign() -> None:
    assert escape_data("50%, a: b\r\nc") == "50%25, a: b%0D%0Ac"
    assert escape_property("50%, a: b\r\nc") == "50%25%2C a%3A b%0D%0Ac"
    assert escape_data("%0A") == "%250A"


@given(st.text())
def test_the_runner_reads_what_was_meant(text: str) -> None:
    assert data(escape_data(text)) == text
    escaped = escape_property(text)
    assert not set(escaped) & set(":,\r\n")
    assert properties(f"file={escaped}") == {"file": text}


def many(folder: Path, number: int) -> None:
    checks = "".join(f"  - {{that: a = {i}亩, name: 's{i}'}}\n" for i in range(1, number + 1))
    record = f"article: {{title: t}}\nclaims:\n  - {{id: a, value: 558亩, quote: 558亩}}\nchecks:\n{checks}"
    (folder / "many.yaml").write_text(record, encoding="utf-8")


def test_more_than_github_shows_are_all_in_the_log(factcheck, tmp_path: Path) -> None:
    many(tmp_path, 11)
    lines = factcheck("verify", "--output-format", "github", "many.yaml").stdout.splitlines()
    assert sum(line.startswith("::error ") for line in lines) == 11
    assert lines[11] == "GitHub shows 10 annotations of a kind; all 11 findings:"
    assert [line[: len(" many.yaml:5:12: FC201 ")] for line in lines[12:14]] == [
        " many.yaml:5:12: FC201 ",
        " many.yaml:6:12: FC201 ",
    ]
    assert len(lines) == 11 + 1 + 11 + 1


def test_no_line_of_the_log_is_a_command_of_the_record(factcheck, tmp_path: Path) -> None:
    many(tmp_path, 12)
    (tmp_path / "many.yaml").rename(tmp_path / "::stop-commands::x.yaml")
    text = (tmp_path / "::stop-commands::x.yaml").read_text(encoding="utf-8").replace("'s1'", "'##[add-mask]a'")
    (tmp_path / "::stop-commands::x.yaml").write_text(text, encoding="utf-8")
    lines = factcheck("verify", "--output-format", "github", "./::stop-commands::x.yaml").stdout.splitlines()
    plain = [line for line in lines if not line.startswith("::error ")]
    assert len(plain) == 14
    assert not [line for line in plain if line.lstrip().startswith("::") or "##[" in line]


def test_it_is_chosen_under_actions_unless_another_is_asked_for(factcheck, awkward: str, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    done = factcheck("verify", awkward, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))
    assert done.stdout.startswith("::error file=")
    assert summary.read_text(encoding="utf-8").startswith(
        "### factcheck: 1 record, 3 figures (all tied by 2 checks): 1 error, 1 known\n"
    )
    asked = factcheck("verify", "--output-format", "concise", awkward, GITHUB_ACTIONS="true")
    assert asked.stdout.startswith(f"{awkward}:7:33: FC201 ")
    environment = factcheck("verify", awkward, GITHUB_ACTIONS="true", FACTCHECK_OUTPUT_FORMAT="concise")
    assert environment.stdout == asked.stdout


def test_paths_are_those_of_the_repository(factcheck, awkward: str, tmp_path: Path) -> None:
    done = factcheck("verify", "--output-format", "github", awkward, GITHUB_WORKSPACE=str(tmp_path.parent))
    found = COMMAND.match(done.stdout.splitlines()[0])
    assert found is not None
    assert properties(found["properties"])["file"] == f"{tmp_path.name}/{awkward}"
