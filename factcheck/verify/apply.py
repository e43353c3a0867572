"""What becomes of findings once verify has made them: severity, selection, acknowledgement, baseline, in this order.

The engine says all that is wrong; what a project wants to hear of it is decided here and nowhere else, so that every
output format, the counts and the exit status agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .policy import ALL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..findings import Finding, Report
    from ..store.load import Record
    from .policy import Policy


class Applied(NamedTuple):
    """A report as it is to be shown, and how many findings the baseline silenced."""

    report: Report
    silenced: int = 0


def apply(report: Report, records: Iterable[Record], policy: Policy) -> Applied:
    """The report under a policy. What keeps a whole record from being read is never left out."""
    files = {article.file for article in report.articles} | {f.file for f in report.findings if f.problem.figures}
    findings = list(report.findings)
    if policy.severity or policy.per_file or policy.codes is not ALL:
        findings = [_graded(f, policy) for f in findings if f.file not in files or policy.wants(f.code, f.file)]
    added: list[Finding] = []
    marked = [record for record in records if "factcheck:" in record.text]
    if marked:
        from .suppress import acknowledge

        for record in marked:
            findings, more = acknowledge(record, findings, policy)
            added += more
    silenced = 0
    if policy.baseline is not None:
        from .silence import silence

        findings, silenced, stale = silence(policy.baseline, findings, report, policy)
        added += stale
    if added:
        findings += [_graded(f, policy) for f in added if policy.wants(f.code, f.file)]
        order = {file: i for i, file in enumerate(report.files)}
        findings.sort(
            key=lambda f: (order.get(f.file, len(order)), f.file, f.place.line, f.place.column, f.code, f.message)
        )
    return Applied(report._replace(findings=tuple(findings)), silenced)


def _graded(finding: Finding, policy: Policy) -> Finding:
    if not policy.severity:
        return finding
    from .select import severity_of

    severity = severity_of(finding.code, finding.severity, policy.severity)
    return finding if severity == finding.severity else finding._replace(severity=severity)
