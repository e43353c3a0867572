"""A baseline over the project's own records with ten planted errors."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

CLAIMS = Path(__file__).parents[2] / "claims"
SLIPS = 10
FIGURE = r"\n    value: \d{2,}[^\d.,~–万亿余多几至]*\n"
"""A plain number of two digits or more, before which a 1 is planted."""


@pytest.fixture
def planted(tmp_path: Path) -> list[tuple[Path, str]]:
    """A copy of claims/ in which ten figures have a digit more than in their quotes; the files, and what stood there."""
    shutil.copytree(CLAIMS, tmp_path / "claims", ignore=shutil.ignore_patterns("*.json"))
    changed: list[tuple[Path, str]] = []
    for path in sorted((tmp_path / "claims").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        for match in list(re.finditer(FIGURE, text))[: min(2, SLIPS - len(changed))]:
            changed.append((path, match[0]))
            text = text.replace(match[0], match[0].replace("value: ", "value: 1"), 1)
        path.write_text(text, encoding="utf-8")
    assert len(changed) == SLIPS
    return changed


def findings(factcheck, *arguments: str) -> list[dict]:
    return json.loads(factcheck("verify", "--output-format", "json", *arguments).stdout)["findings"]


def shuffled(text: str) -> str:
    """The record with its claims in reverse order, and comments and empty lines between them."""
    head, _, below = text.partition("\nclaims:\n")
    claims, *rest = re.split(r"^(?=[a-z])", below, flags=re.MULTILINE)
    entries = re.split(r"^(?=  - )", claims, flags=re.MULTILINE)
    body = "\n  # moved\n\n".join(entry.rstrip("\n") + "\n" for entry in reversed(entries) if entry.strip())
    return f"# a new first line\n\n{head}\nclaims:\n{body}\n{''.join(rest)}"


def test_it_silences_what_was_there_wherever_it_moves(
    factcheck, planted: list[tuple[Path, str]], tmp_path: Path
) -> None:
    errors = [f for f in findings(factcheck, "claims") if f["severity"] == "error" and f["known"] is None]
    assert len({(f["file"], *f["claims"]) for f in errors if f["code"] == "FC103"}) == SLIPS
    done = factcheck("verify", "claims", "--write-baseline", "known.json")
    assert done.returncode == 0
    assert re.fullmatch(r"factcheck: \d+ findings written to known\.json\n", done.stderr)

    def open_findings(*paths: str) -> list[dict]:
        return [f for f in findings(factcheck, "--baseline", "known.json", *paths) if f["known"] is None]

    assert open_findings("claims") == []
    assert factcheck("verify", "claims", "--baseline", "known.json", "--strict").returncode == 0
    for path in {path for path, _ in planted}:
        path.write_text(shuffled(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert open_findings("claims") == []
    backwards = [str(path.relative_to(tmp_path)) for path in sorted((tmp_path / "claims").glob("*.yaml"), reverse=True)]
    assert open_findings(*backwards) == []
    for path in backwards:  # a hook runs over some of the files
        assert open_findings(path) == []

    # An eleventh is reported, and it alone.
    changed, right = next((path, right) for path, right in planted if "200人份" in right)
    text = changed.read_text(encoding="utf-8")
    changed.write_text(text.replace("\nchecks:\n", "\nchecks:\n  - 1亩 = 2亩\n"), encoding="utf-8")
    assert [f["code"] for f in open_findings("claims")] == ["FC201"]

    # One that is mended is stale, at its line of the baseline.
    wrong = right.replace("value: ", "value: 1")
    assert text.count(wrong) == 1
    changed.write_text(text.replace(wrong, right), encoding="utf-8")
    stale = open_findings("claims")
    assert {f["code"] for f in stale} == {"FC025"}
    lines = (tmp_path / "known.json").read_text(encoding="utf-8").splitlines()
    for finding in stale:
        assert finding["file"] == "known.json"
        entry = json.loads(lines[finding["line"] - 1].rstrip(","))
        assert changed.stem.replace("-", "_") in entry["articles"]
    assert "FC103" in {json.loads(lines[f["line"] - 1].rstrip(","))["code"] for f in stale}


RECORD = "article: {title: t}\nclaims:\n  - {id: a, value: 558亩, quote: 558亩}\nchecks:\n  - a = 1亩\n"


def test_a_figure_that_changes_is_a_new_finding(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    factcheck("verify", "r.yaml", "--write-baseline", "b.json")
    (tmp_path / "factcheck.toml").write_text("baseline = 'b.json'\n", encoding="utf-8")
    assert factcheck("verify", "r.yaml").returncode == 0
    (tmp_path / "r.yaml").write_text(RECORD.replace("a = 1亩", "a  =  1 亩"), encoding="utf-8")
    assert factcheck("verify", "r.yaml", "--strict").returncode == 0  # only written another way
    (tmp_path / "r.yaml").write_text(RECORD.replace("558亩", "559亩"), encoding="utf-8")
    assert [f["code"] for f in findings(factcheck, "r.yaml")] == ["FC201", "FC025"]


def test_alike_findings_are_counted(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(RECORD + "  - a = 1亩\n", encoding="utf-8")
    factcheck("verify", "r.yaml", "--write-baseline", "b.json")
    (entry,) = json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))["findings"]
    assert entry["count"] == 2
    (tmp_path / "r.yaml").write_text(RECORD + "  - a = 1亩\n  - a = 1亩\n", encoding="utf-8")
    assert [f["line"] for f in findings(factcheck, "--baseline", "b.json", "r.yaml")] == [7]
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    (stale,) = findings(factcheck, "--baseline", "b.json", "r.yaml")
    assert (stale["code"], stale["file"], stale["line"]) == ("FC025", "b.json", 4)
    assert "a = 1亩 has gone (1 of 2)" in stale["message"]


def test_what_was_not_looked_for_is_not_stale(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "s.yaml").write_text(RECORD.replace("1亩", "2亩"), encoding="utf-8")
    factcheck("verify", "r.yaml", "s.yaml", "--write-baseline", "b.json")
    assert findings(factcheck, "--baseline", "b.json", "r.yaml") == []
    assert findings(factcheck, "--baseline", "b.json", "--ignore", "FC201", "r.yaml", "s.yaml") == []
    (tmp_path / "s.yaml").unlink()
    assert [f["code"] for f in findings(factcheck, "--baseline", "b.json", ".")] == ["FC025"]


def test_a_record_that_cannot_be_read_is_never_silenced(factcheck, tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text("article: {title: t\n", encoding="utf-8")
    factcheck("verify", "r.yaml", "--write-baseline", "b.json")
    assert json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))["findings"] == []
    assert factcheck("verify", "--baseline", "b.json", "r.yaml").returncode == 1


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", "{}", '{"schema": "factcheck/baseline/1", "findings": [1]}', '{"schema": "factcheck/baseline/1"}',
     '{"schema": "factcheck/baseline/2", "findings": []}', "[" * 100_000, "9" * 5000],
)  # fmt: skip
def test_a_file_that_is_no_baseline(factcheck, tmp_path: Path, text: str) -> None:
    (tmp_path / "r.yaml").write_text(RECORD, encoding="utf-8")
    (tmp_path / "b.json").write_text(text, encoding="utf-8")
    done = factcheck("verify", "--baseline", "b.json", "r.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("factcheck: error: b.json: ")
    assert len(done.stderr.splitlines()) == 1
