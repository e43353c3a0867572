"""What becomes of findings once verify has made them: severity, selection, acknowledgement, baseline, in this order.

The engine says all that is wrong; what a project wants to hear of it is decided here and nowhere else, so that every
output format, the counts and the exit status agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .policy import ALL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
    added: list[Finding] = []
    if policy.max_quote or policy.nearest:
        from .engine import stamp
        from .rules.record.fc106_quote_too_long import check

        findings += [stamp(p) for a in report.articles for p in check(a, policy.of(a.file).max_quote)]
        findings.sort(key=_place(report))
    if policy.project and (policy.per_file or policy.nearest):
        from .unused_entries import unused_entries

        added += unused_entries(policy, findings, files)
    if policy.severity or policy.per_file or policy.nearest or policy.codes is not ALL:
        findings = [_graded(f, policy) for f in findings if f.file not in files or policy.wants(f.code, f.file)]
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
        findings.sort(key=_place(report))
    return Applied(report._replace(findings=tuple(findings)), silenced)


def _place(report: Report) -> Callable[[Finding], tuple[object, ...]]:
    """What findings are put in order by: files as they were given, then lines."""
    order = {file: i for i, file in enumerate(report.files)}
    return lambda f: (order.get(f.file, len(order)), f.file, f.place.line, f.place.column, f.code, f.message)


def _graded(finding: Finding, policy: Policy) -> Finding:
    own = policy.of(finding.file).severity
    if not own:
        return finding
    from .select import severity_of

    severity = severity_of(finding.code, finding.severity, own)
    return finding if severity == finding.severity else finding._replace(severity=severity)
