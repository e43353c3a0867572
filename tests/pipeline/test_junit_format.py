"""JUnit's XML against both schemas in use (Ant's and that of Jenkins' xUnit plug-in), restated here as checks."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

TOKEN = re.compile(r"\S+( \S+)*\Z")


def check_suites(root: ET.Element) -> None:
    """What the two schemas demand: elements in Ant's order, its required attributes, one outcome a case."""
    assert root.tag == "testsuites"
    assert root.attrib == {}  # Ant's has none here
    for number, suite in enumerate(root):
        assert suite.tag == "testsuite"
        assert set(suite.attrib) == {
            "name", "package", "id", "timestamp", "hostname", "tests", "failures", "errors", "skipped", "time",
        }  # fmt: skip
        assert suite.get("id") == str(number)
        assert TOKEN.match(suite.attrib["name"])
        datetime.strptime(suite.attrib["timestamp"], "%Y-%m-%dT%H:%M:%S")
        tags = [child.tag for child in suite]
        cases = suite.findall("testcase")
        assert tags == ["properties", *["testcase"] * len(cases), "system-out", "system-err"]
        outcomes = []
        for case in cases:
            assert set(case.attrib) == {"name", "classname", "time"}
            assert re.fullmatch(r"[0-9]+(\.[0-9]+)?", case.attrib["time"])
            assert len(case) <= 1
            outcomes += [child.tag for child in case]
            for child in case:
                assert set(child.attrib) == ({"message"} if child.tag == "skipped" else {"message", "type"})
        assert set(outcomes) <= {"failure", "error", "skipped"}
        counted = {name: outcomes.count(name) for name in ("failure", "error", "skipped")}
        said = {"failure": "failures", "error": "errors", "skipped": "skipped"}
        assert {name: int(suite.attrib[said[name]]) for name in counted} == counted
        assert int(suite.attrib["tests"]) == len(cases) > 0


def parse(factcheck, *arguments: str) -> ET.Element:
    done = factcheck("verify", "--output-format", "junit", *arguments, SOURCE_DATE_EPOCH="0")
    root = ET.fromstring(done.stdout.encode("utf-8"))
    check_suites(root)
    return root


def test_failures_known_ones_and_checks_that_hold(factcheck, awkward: str) -> None:
    (suite,) = parse(factcheck, awkward)
    assert suite.get("name") == awkward
    assert suite.get("timestamp") == "1970-01-01T00:00:00"
    failing, known = suite.findall("testcase")
    assert failing.get("name") == "7:33: FC201 check-fails"
    failure = failing.find("failure")
    assert failure is not None
    assert failure.attrib["message"].startswith("😀 50%, a: b: 558亩 + 454亩 come to 1012亩, not 1003亩")
    assert (failure.text or "").startswith(f"{awkward}:7:33\n")
    skipped = known.find("skipped")
    assert skipped is not None
    assert skipped.attrib["message"].startswith("known <&> ##[error]: ")
    assert skipped.attrib["message"].endswith("[known: 核实过 |   * <b>]")


def test_every_check_that_holds_is_a_case_that_passed(factcheck, tmp_path: Path) -> None:
    record = """\
article: {title: t}
claims:
  - {id: a, value: 558亩, quote: 558亩}
  - {id: b, value: 112%, quote: 112%, kind: share}
checks:
  - a = 558亩
"""
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    (suite,) = parse(factcheck, "r.yaml")
    passed, warned = suite.findall("testcase")
    assert (passed.get("name"), len(passed)) == ("6: a = 558亩", 0)
    assert [child.tag for child in warned] == ["skipped"]
    (strict,) = parse(factcheck, "--strict", "r.yaml")
    assert [child.tag for child in strict.findall("testcase")[1]] == ["failure"]


def test_a_file_without_anything_still_has_a_case(factcheck, tmp_path: Path) -> None:
    (tmp_path / "clean.yaml").write_text("article: {title: t}\nclaims: []\n", encoding="utf-8")
    suite, inputs = parse(factcheck, "clean.yaml", "missing.yaml")
    assert [case.get("name") for case in suite.findall("testcase")] == ["record"]
    (error,) = inputs.iter("error")
    assert error.attrib == {"message": "missing.yaml: no such file", "type": "unreadable"}


def test_characters_that_xml_forbids_do_not_reach_it(factcheck, tmp_path: Path) -> None:
    record = 'article: {title: t}\nclaims: [{id: a, value: 1亩, quote: 1亩}]\nchecks: [{name: "\\0\\e]]>\\uFFFE", that: a = 2亩}]\n'
    (tmp_path / "r.yaml").write_text(record, encoding="utf-8")
    (suite,) = parse(factcheck, "r.yaml")
    (failure,) = suite.iter("failure")
    assert failure.attrib["message"].startswith("\\x00\\x1b]]>\ufffd: ")
