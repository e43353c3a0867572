"""The figures of a whole run, and the exit status they come to."""

# No annotations from __future__ here: see model.py.
from typing import TYPE_CHECKING, NamedTuple

from ...store.find import SUFFIXES
from ...verify.tied import from_text, tied

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
    tied: int = 0
    """Claims that a check ties to others."""
    texts: int = 0
    """Files that are running text; the others are records."""


def summarize(report: "Report") -> Summary:
    """Count a report."""
    by = {"error": 0, "warning": 0, "info": 0}
    known = 0
    for finding in report.findings:
        if finding.known is not None:
            known += 1
        else:
            by[finding.severity] += 1
    on = tied(report.articles)
    return Summary(
        len(report.files),
        on.figures,
        len(report.verdicts),
        by["error"],
        by["warning"],
        by["info"],
        known,
        sum(verdict.verdict == "undecided" for verdict in report.verdicts),
        on.figures - len(on.loose),
        len(text_files(report)),
    )


def text_files(report: "Report") -> frozenset[str]:
    """The files that are running text: an article, or the text that a record keeps."""
    read = {article.file: from_text(article) for article in report.articles if article.claims}
    return frozenset(file for file in report.files if read.get(file, not file.lower().endswith(SUFFIXES)))


def in_words(summary: Summary) -> str:
    """``9 records, 98 figures (40 tied by 31 checks, 58 tied to nothing): 1 error, 2 warnings``; what is none is left out."""
    parts = [some(summary.errors, "error"), some(summary.warnings, "warning"), some(summary.infos, "info")]
    unsaid = "nothing wrong" if summary.checks else "nothing was checked"
    found = [part for part in parts if not part.startswith("0 ")] or [unsaid]
    if summary.known:
        found.append(f"{summary.known} known")
    if summary.undecided:
        found.append(f"{summary.undecided} undecided")
    records = summary.files - summary.texts
    read = [some(records, "record")] if records or not summary.texts else []
    read += [some(summary.texts, "text")] if summary.texts else []
    return f"{', '.join(read)}, {_figures(summary)}: {', '.join(found)}"


def _figures(summary: Summary) -> str:
    """How many figures there are, and how many of them are held against others."""
    figures = some(summary.claims, "figure")
    if not summary.claims:
        return "no figures"
    if not summary.tied:
        return f"{figures}, {'tied to no other' if summary.claims == 1 else 'none tied to another'}"
    loose = summary.claims - summary.tied
    rest = f", {loose} tied to nothing" if loose else ""
    return f"{figures} ({summary.tied if loose else 'all'} tied by {some(summary.checks, 'check')}{rest})"


def some(number: int, word: str) -> str:
    """``1 record``, ``9 records``."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def failed(summary: Summary, *, strict: bool) -> bool:
    """Whether the run found what must be mended: errors, with ``strict`` warnings and undecided checks too."""
    return bool(summary.errors or (strict and (summary.warnings or summary.undecided)))
