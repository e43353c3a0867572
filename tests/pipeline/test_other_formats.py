"""GitLab's code quality, JSON lines and Markdown; several formats at once, and into files."""

from __future__ import annotations

import json
import re
from pathlib import Path


def test_gitlab_has_every_documented_field(factcheck, awkward: str, tmp_path: Path) -> None:
    done = factcheck("verify", "--output-format", "gitlab", awkward, CI_PROJECT_DIR=str(tmp_path.parent))
    (issue,) = json.loads(done.stdout)  # the acknowledged one is left out
    assert issue["description"].startswith("FC201: 😀 50%, a: b: 558亩 + 454亩 come to 1012亩, not 1003亩")
    assert issue["check_name"] == "check-fails"
    assert re.fullmatch(r"[0-9a-f]{32}", issue["fingerprint"])
    assert issue["severity"] == "major"
    assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
    assert issue["location"] == {"path": f"{tmp_path.name}/{awkward}", "lines": {"begin": 7, "end": 7}}


def test_gitlab_fingerprints_are_distinct_where_findings_are_alike(factcheck, tmp_path: Path) -> None:
    record = """\
article: {title: t}
claims:
  - {id: a, value: 558亩, quote: 558亩}
checks:
  - {that: a = 1亩, name: one}
  - {that: a = 1亩, name: other}
"""
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    issues = json.loads(factcheck("verify", "--output-format", "gitlab", "r.yaml").stdout)
    first, second = (issue["fingerprint"] for issue in issues)
    assert second == f"{first}-2"


def test_json_lines_are_the_findings_of_the_json(factcheck, awkward: str) -> None:
    whole = json.loads(factcheck("verify", "--output-format", "json", awkward).stdout)
    lines = factcheck("verify", "--output-format", "json-lines", awkward).stdout.splitlines()
    assert [json.loads(line) for line in lines] == whole["findings"]
    assert len(lines) == 2


def test_markdown_prints_what_the_record_says_literally(factcheck, awkward: str) -> None:
    lines = factcheck("verify", "--output-format", "markdown", awkward).stdout.splitlines()
    assert lines[0] == "### factcheck: 1 record, 3 figures (all tied by 2 checks): 1 error, 1 known"
    row = next(line for line in lines if line.startswith("| ❌ |"))
    assert row.startswith(
        "| ❌ | a,b：50%, 百.yaml:7:33 | FC201 check-fails | 😀 50%, a: b: 558亩 \\+ 454亩 come to 1012亩, not 1003亩"
    )
    assert len(re.findall(r"(?<!\\)\|", row)) == 5  # four cells, whatever the record holds
    known = next(line for line in lines if "核实过" in line)
    assert known.endswith("| 核实过 \\|   \\* &lt;b&gt; |")
    assert "known &lt;&amp;&gt; \\#\\#\\[error\\]" in known


def test_markdown_cannot_be_left_through_a_fence(factcheck, tmp_path: Path) -> None:
    record = "article: {title: t}\nclaims: [{id: a, value: 1亩, quote: 1亩, note: n}]\nchecks: ['a + `````` = 2亩']\n"
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    lines = factcheck("verify", "--output-format", "markdown", "r.yaml").stdout.splitlines()
    fences = [line for line in lines if line.startswith("```")]
    assert fences == ["```````text", "```````"]


def test_several_formats_at_once(factcheck, awkward: str, tmp_path: Path) -> None:
    asked = ("--output-format", "concise", "--output-format", "sarif:out.sarif,junit:out/../out.xml")
    (tmp_path / "out").mkdir()
    done = factcheck("verify", *asked, awkward)
    assert done.returncode == 1
    assert done.stdout == factcheck("verify", "--output-format", "concise", awkward).stdout
    assert json.loads((tmp_path / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert (tmp_path / "out.xml").read_text(encoding="utf-8").startswith("<?xml")


def test_output_file_takes_the_format_without_one(factcheck, awkward: str, tmp_path: Path) -> None:
    done = factcheck("verify", "--output-format", "json", "--output-file", "out.json", awkward)
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["summary"]["errors"] == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([awkward, "out.json"])  # no draft left behind


def test_the_environment_may_hold_several(factcheck, awkward: str, tmp_path: Path) -> None:
    done = factcheck("verify", awkward, FACTCHECK_OUTPUT_FORMAT="concise, gitlab:q.json")
    assert done.stdout.startswith(f"{awkward}:7:33: FC201")
    assert len(json.loads((tmp_path / "q.json").read_text(encoding="utf-8"))) == 1


def test_what_cannot_be_asked_for_says_why(factcheck, awkward: str) -> None:
    for arguments, said in (
        (["--output-format", "srif"], "did you mean 'sarif'?"),
        (["--output-format", "json", "--output-format", "full"], "json and full cannot both go to standard output"),
        (["--output-format", "json:a.json", "--output-file", "b.json"], "none left for --output-file"),
        (["--output-format", "json:a.json,sarif:./a.json"], "two formats cannot both be written to a.json"),
        (["--output-format", "json:"], "names no file"),
        (["--output-file", "nowhere/a.txt"], "nowhere/a.txt: cannot be written (No such file or directory)"),
    ):
        done = factcheck("verify", *arguments, awkward)
        assert done.returncode == 2
        assert said in done.stderr.replace("\n", " ")
        assert done.stdout == ""
