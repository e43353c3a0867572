"""SARIF 2.1.0: valid, with columns in code points, fixes that mend the file, and reasons for what is acknowledged."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest

CONSTRAINTS = json.loads(Path(__file__).with_name("sarif_constraints.json").read_text(encoding="utf-8"))


def run_of(factcheck, *paths: str, **environment: str) -> dict:
    log = json.loads(factcheck("verify", "--output-format", "sarif", *paths, **environment).stdout)
    jsonschema.Draft7Validator(CONSTRAINTS).validate(log)
    (run,) = log["runs"]
    return run


def slice_of(text: str, region: dict) -> str:
    assert region["startLine"] == region["endLine"]
    return text.splitlines()[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]


def test_regions_hold_what_they_point_at(factcheck, awkward: str, tmp_path: Path) -> None:
    run = run_of(factcheck, awkward)
    text = (tmp_path / awkward).read_text(encoding="utf-8")
    assert run["columnKind"] == "unicodeCodePoints"
    failing, known = run["results"]
    place = failing["locations"][0]["physicalLocation"]
    assert unquote(place["artifactLocation"]["uri"]) == awkward
    assert place["region"] == {"startLine": 7, "startColumn": 33, "endLine": 7, "endColumn": 48}
    assert slice_of(text, place["region"]) == "面积甲 + 面积乙 = 总面积"
    related = [(one["message"]["text"], one["physicalLocation"]["region"]) for one in failing["relatedLocations"]]
    assert [(said, slice_of(text, region)) for said, region in related] == [
        ("面积甲 = 558亩", "558亩"),
        ("面积乙 = 454亩", '"454亩"'),
        ("总面积 = 1003亩", "1003亩"),
    ]
    assert failing["level"] == "error"
    assert failing["suppressions"] == []
    assert known["suppressions"] == [{"kind": "inSource", "status": "accepted", "justification": "核实过 |   * <b>"}]


def test_a_fix_mends_the_record(factcheck, awkward: str, tmp_path: Path) -> None:
    failing = run_of(factcheck, awkward)["results"][0]
    first = failing["fixes"][0]
    assert first["description"]["text"] == "面积乙: 454亩 → 445亩 (digits swapped)"
    (change,) = first["artifactChanges"]
    (replacement,) = change["replacements"]
    region = replacement["deletedRegion"]
    assert region == {"startLine": 4, "startColumn": 43, "endLine": 4, "endColumn": 47}  # inside the quotation marks
    lines = (tmp_path / awkward).read_text(encoding="utf-8").splitlines(keepends=True)
    line = lines[3]
    lines[3] = line[:42] + replacement["insertedContent"]["text"] + line[46:]
    lines[3] = lines[3].replace("面积454亩", "面积445亩")  # the quote too, as whoever mends the figure would
    (tmp_path / awkward).write_text("".join(lines), encoding="utf-8")
    assert [result["suppressions"] != [] for result in run_of(factcheck, awkward)["results"]] == [True]


def test_rules_have_help_and_are_those_of_the_results(factcheck, awkward: str) -> None:
    run = run_of(factcheck, awkward)
    (rule,) = run["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"], rule["defaultConfiguration"]) == ("FC201", "check-fails", {"level": "error"})
    assert "**How to mend it.**" in rule["help"]["markdown"]
    assert "**" not in rule["help"]["text"]
    assert rule["fullDescription"]["text"].startswith("Takes every figure of a check for all values")
    assert "\n" not in rule["fullDescription"]["text"]
    assert all(run["tool"]["driver"]["rules"][r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"])


def test_the_fingerprint_stays_when_lines_move(factcheck, awkward: str, tmp_path: Path) -> None:
    before = [r["partialFingerprints"] for r in run_of(factcheck, awkward)["results"]]
    text = (tmp_path / awkward).read_text(encoding="utf-8")
    head, _, rest = text.partition("claims:\n")
    (tmp_path / awkward).write_text(f"# a comment\n\n{head}claims:\n\n{rest}", encoding="utf-8")
    after = run_of(factcheck, awkward)["results"]
    assert [r["partialFingerprints"] for r in after] == before
    assert after[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 10
    (tmp_path / awkward).write_text(text.replace("454亩", "455亩"), encoding="utf-8")
    assert run_of(factcheck, awkward)["results"][0]["partialFingerprints"] != before[0]


def test_what_could_not_be_read_is_a_notification(factcheck, awkward: str) -> None:
    (invocation,) = run_of(factcheck, awkward, "missing.yaml")["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"] == [
        {"level": "error", "message": {"text": "missing.yaml: no such file"}}
    ]


def test_a_clean_record_gives_a_run_without_results(factcheck, tmp_path: Path) -> None:
    (tmp_path / "clean.yaml").write_text("article: {title: t}\nclaims: []\n", encoding="utf-8")
    run = run_of(factcheck, "clean.yaml")
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


def test_the_constraints_refuse_what_the_format_refuses(factcheck, awkward: str) -> None:
    log = json.loads(factcheck("verify", "--output-format", "sarif", awkward).stdout)
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(CONSTRAINTS).validate(log)
