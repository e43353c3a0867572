"""How verdicts and severities are marked for people: a warning never wears the mark of an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...findings import Finding, Verdict
    from ...kinds import VerdictKind

SEVERITY = {"error": "bold red", "warning": "yellow", "info": "cyan"}
_MARKS: dict[VerdictKind, tuple[str, str]] = {
    "exact": ("green", "✓"),
    "holds": ("green", "✓"),
    "edge": ("yellow", "✓"),
    "fails": ("bold red", "✗"),
    "conflict": ("bold red", "✗"),
    "undecided": ("yellow", "?"),
    "known": ("magenta", "~"),
}


def loud_checks(findings: Iterable[Finding]) -> set[tuple[str, str]]:
    """The checks (article, text) that an error speaks of."""
    return {
        (finding.problem.article, text)
        for finding in findings
        if finding.severity == "error" and finding.known is None
        for text in finding.problem.checks
    }


def marked(verdict: Verdict, loud: set[tuple[str, str]]) -> tuple[str, str, str]:
    """The style, the mark and the word of a verdict; what only a suspicion says is no accusation."""
    style, mark = _MARKS[verdict.verdict]
    check = verdict.check
    if verdict.verdict in ("fails", "conflict") and (check.article, check.text) not in loud:
        if check.rule:
            from ...verify.ledger import severity

            if severity(check.rule, check.licence) == "info":
                return "dim", "?", "suspected"
        return "yellow", "!", verdict.verdict
    return style, mark, verdict.verdict
