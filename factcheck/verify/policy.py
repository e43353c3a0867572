"""What becomes of findings once verify has made them: severity, selection, acknowledgement, baseline, in this order.

The engine says all that is wrong; what a project wants to hear of it is decided here and nowhere else, so that every
output format, the counts and the exit status agree.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from .registry import BY_CODE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..model import Finding, Report
    from ..store.load import Record
    from .baseline import Baseline

ALL = frozenset(BY_CODE)
CORPUS_WIDE = ("FC016", "FC4")
"""Findings between articles, which a run over some of the files may not see."""


class Policy(NamedTuple):
    """What a project, and the one who runs it now, wants."""

    codes: frozenset[str] = ALL
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Patterns of paths, each with beginnings of the codes to ignore there."""
    severity: Mapping[str, str] = MappingProxyType({})
    """By the beginning of a code."""
    root: str = ""
    """The folder that the patterns are seen from, '' for the current one."""
    baseline: Baseline | None = None
    whole: bool = False
    """All records are given, so that a finding between articles that is not there has gone."""
    today: str = ""
    """``2027-01-31``; '' asks the clock when it matters."""

    def wants(self, code: str, file: str) -> bool:
        """Whether findings of that code are wanted in that file."""
        if code not in self.codes:
            return False
        if not self.per_file:
            return True
        from .globs import matches

        return not any(code.startswith(codes) and matches(pattern, file, self.root) for pattern, codes in self.per_file)

    def complete(self, code: str) -> bool:
        """Whether a finding of that code would have been seen in this run."""
        return self.whole or not code.startswith(CORPUS_WIDE)


class Applied(NamedTuple):
    """A report as it is to be shown, and how many findings the baseline silenced."""

    report: Report
    silenced: int = 0


def apply(report: Report, records: Iterable[Record], policy: Policy) -> Applied:
    """The report under a policy. What keeps a whole record from being read is never left out."""
    files = {article.file for article in report.articles}
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
        from .baseline import silence

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
