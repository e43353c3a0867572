"""The JSON that scripts rely on (schema ``factcheck/verify/1``): keys are added, never renamed or removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...quantity.format import exact_text
from ..safe import json_document
from .summary import summarize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Deduced, Finding, Report, Verdict
    from ...quantity.interval import Interval, Number
    from ..formats import Options


def render(report: Report, options: Options) -> Iterator[str]:
    """One object."""
    data = {
        "schema": "factcheck/verify/1",
        "summary": summarize(report)._asdict(),
        "checks": [check_object(verdict) for verdict in report.verdicts],
        "findings": [finding_object(finding) for finding in report.findings],
        "deduced": [_deduced(deduced) for deduced in report.deduced],
        "errors": list(report.errors),
    }
    yield json_document(data)


def check_object(verdict: Verdict) -> dict[str, Any]:
    """One check with its verdict and what each side can be."""
    check = verdict.check
    data: dict[str, Any] = {
        "file": check.file,
        "line": check.place.line,
        "column": check.place.column,
        "article": check.article,
        "check": check.text,
        "name": check.name or None,
        "verdict": verdict.verdict,
        "left": _ends(verdict.left),
        "right": _ends(verdict.right),
        "unit": verdict.unit,
    }
    for side, interval in (("left", verdict.left), ("right", verdict.right)):
        if interval is not None and (interval.low_open or interval.high_open):
            data[f"{side}_open"] = [interval.low_open, interval.high_open]
    if verdict.reason:
        data["reason"] = verdict.reason
    return data


def finding_object(finding: Finding) -> dict[str, Any]:
    """One finding; places are 1-based, ends exclusive, columns in code points."""
    place = finding.place
    ranges = {name: implied.interval for name, implied in finding.problem.implied.items()}
    opened = {name: [i.low_open, i.high_open] for name, i in ranges.items() if i.low_open or i.high_open}
    data: dict[str, Any] = {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "file": finding.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "article": finding.problem.article,
        "claims": list(finding.problem.claims),
        "checks": list(finding.problem.checks),
        "names": list(finding.problem.names),
        "implied": {name: _ends(interval) for name, interval in ranges.items()},
        "repairs": [
            {"claim": repair.claim, "from": repair.from_, "to": repair.to, "slip": repair.slip, "rank": repair.rank}
            for repairs in finding.problem.repairs
            if len(repairs) == 1
            for repair in repairs
        ],
        "known": finding.known,
    }
    if finding.problem.rule:
        data |= {"rule": finding.problem.rule, "licence": finding.problem.licence}
    if finding.problem.figures:
        data["figures"] = [one._asdict() for one in finding.problem.figures]
    if finding.problem.mends:
        data["repair_sets"] = [
            {name: _ends(implied.interval) for name, implied in change.items()} for change in finding.problem.mends
        ]
    if finding.problem.unsettled:
        data["unsettled"] = list(finding.problem.unsettled)
    if opened:
        data["implied_open"] = opened
    if finding.problem.details:
        data["details"] = list(finding.problem.details)
    return data


def _deduced(deduced: Deduced) -> dict[str, Any]:
    low, high, low_open, high_open = deduced.range.interval
    data: dict[str, Any] = {
        "article": deduced.article,
        "name": deduced.name,
        "low": _end(low),
        "high": _end(high),
        "integer": deduced.integer,
        "unit": deduced.range.unit.symbol,
    }
    if low_open or high_open:
        data["open"] = [low_open, high_open]
    return data


def _ends(interval: Interval | None) -> list[str | None] | None:
    return None if interval is None else [_end(interval.low), _end(interval.high)]


def _end(number: Number | None) -> str | None:
    return None if number is None else exact_text(number)
