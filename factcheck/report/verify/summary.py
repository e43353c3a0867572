"""The figures of a whole run, and the exit status they come to."""

# No annotations from __future__ here: see model.py.
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ...findings import Report


class Summary(NamedTuple):
    """How many of each. Acknowledged findings count as ``known`` alone."""

    files: int
    claims: int
    checks: int
    errors: int
    warnings: int
    infos: int
    known: int
    undecided: int


def summarize(report: "Report") -> Summary:
    """Count a report."""
    by = {"error": 0, "warning": 0, "info": 0}
    known = 0
    for finding in report.findings:
        if finding.known is not None:
            known += 1
        else:
            by[finding.severity] += 1
    return Summary(
        len(report.files),
        sum(len(article.claims) for article in report.articles),
        len(report.verdicts),
        by["error"],
        by["warning"],
        by["info"],
        known,
        sum(verdict.verdict == "undecided" for verdict in report.verdicts),
    )


def in_words(summary: Summary) -> str:
    """``9 files, 98 claims, 31 checks: 1 error, 2 warnings``; what is none is left out."""

    def some(number: int, word: str) -> str:
        return f"{number} {word}" if number == 1 else f"{number} {word}s"

    parts = [some(summary.errors, "error"), some(summary.warnings, "warning"), some(summary.infos, "info")]
    unsaid = "nothing wrong" if summary.checks else "nothing was checked"
    found = [part for part in parts if not part.startswith("0 ")] or [unsaid]
    if summary.known:
        found.append(f"{summary.known} known")
    if summary.undecided:
        found.append(f"{summary.undecided} undecided")
    counted = ", ".join((some(summary.files, "file"), some(summary.claims, "claim"), some(summary.checks, "check")))
    return f"{counted}: {', '.join(found)}"


def failed(summary: Summary, *, strict: bool) -> bool:
    """Whether the run found what must be mended: errors, with ``strict`` warnings and undecided checks too."""
    return bool(summary.errors or (strict and (summary.warnings or summary.undecided)))
