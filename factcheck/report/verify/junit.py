"""JUnit's XML, for whatever shows test results: a suite for each file, a case for each check and each finding.

There is no one schema of JUnit; what is written here fits both that of Ant's JUnit reports and that of Jenkins' xUnit
plug-in. A finding that fails the run is a ``failure``; any other is a case that was ``skipped``, so that it is still read.
Inputs that could not be read are a suite of ``error`` cases.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, NamedTuple

from ..safe import plain, visible
from .outward import explanation
from .summary import text_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Finding, Report, Verdict
    from ..formats import Options


class _Case(NamedTuple):
    name: str
    kind: str
    """``failure``, ``error``, ``skipped``, or '' for one that passed."""
    type: str = ""
    message: str = ""
    text: str = ""


_PASSED = ("exact", "holds", "edge")


def render(report: Report, options: Options) -> Iterator[str]:
    """One document."""
    findings: dict[str, list[Finding]] = {file: [] for file in report.files}
    for finding in report.findings:
        findings.setdefault(finding.file, []).append(finding)
    verdicts: dict[str, list[Verdict]] = {}
    for verdict in report.verdicts:
        if verdict.verdict in _PASSED:
            verdicts.setdefault(verdict.check.file, []).append(verdict)
    stamp = _timestamp()
    texts = text_files(report)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    number = 0
    for file, here in findings.items():
        cases = [_check(verdict) for verdict in verdicts.get(file, ())]
        cases += [_finding(finding, strict=options.strict, on_text=file in texts) for finding in here]
        yield from _suite(visible(file), cases or [_Case("record", "")], number, stamp)
        number += 1
    if report.errors:
        yield from _suite(
            "inputs", [_Case("read", "error", "unreadable", error) for error in report.errors], number, stamp
        )
    yield "</testsuites>\n"


def _check(verdict: Verdict) -> _Case:
    check = verdict.check
    return _Case(f"{check.place.line}: {check.name or check.text}", "")


def _finding(finding: Finding, *, strict: bool, on_text: bool) -> _Case:
    place = finding.place
    fails = finding.known is None and (finding.severity == "error" or (strict and finding.severity == "warning"))
    known = f" [known: {finding.known}]" if finding.known is not None else ""
    where = f"{visible(finding.file)}:{place.line}:{place.column}"
    text = "\n".join([where, *explanation(finding, on_text=on_text)])
    name = f"{place.line}:{place.column}: {finding.code} {finding.name}"
    return _Case(name, "failure" if fails else "skipped", finding.severity, f"{finding.message}{known}", text)


def _suite(file: str, cases: list[_Case], number: int, stamp: str) -> Iterator[str]:
    name = _attribute(file)
    count = {kind: sum(case.kind == kind for case in cases) for kind in ("failure", "error", "skipped")}
    yield (
        f'  <testsuite name="{name}" package="factcheck" id="{number}" timestamp="{stamp}" hostname="localhost"'
        f' tests="{len(cases)}" failures="{count["failure"]}" errors="{count["error"]}" skipped="{count["skipped"]}"'
        ' time="0">\n    <properties/>\n'
    )
    for case in cases:
        head = f'    <testcase name="{_attribute(case.name)}" classname="{name}" time="0"'
        if not case.kind:
            yield f"{head}/>\n"
            continue
        kind = "" if case.kind == "skipped" else f' type="{case.type}"'
        body = f'<{case.kind} message="{_attribute(case.message)}"{kind}>{_text(case.text)}</{case.kind}>'
        yield f"{head}>\n      {body}\n    </testcase>\n"
    yield "    <system-out/>\n    <system-err/>\n  </testsuite>\n"


def _timestamp() -> str:
    """When this ran, in UTC; SOURCE_DATE_EPOCH makes it the same in every run."""
    try:
        when = int(os.environ.get("SOURCE_DATE_EPOCH", ""))
    except ValueError:
        when = int(time.time())
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(when))


def _text(text: str) -> str:
    """Character data. What ``plain`` leaves is all allowed in XML but for two code points without a character."""
    text = text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("##", "&#35;&#35;")  # the log of a CI run obeys ##[…]


def _attribute(text: str) -> str:
    return _text(plain(text)).replace('"', "&quot;")
