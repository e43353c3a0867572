"""``path:line:column: CODE message; likeliest slip: …``, one line for each finding: for editors, hooks and grep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import plain, visible
from .slips import likeliest
from .summary import text_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Report
    from ..formats import Options


def render(report: Report, options: Options) -> Iterator[str]:
    """Findings in order; an acknowledged one says so."""
    texts = text_files(report)
    for finding in report.findings:
        place = finding.place
        known = f" [known: {finding.known}]" if finding.known is not None else ""
        mark = "" if finding.severity == "error" or finding.known is not None else f" {finding.severity}:"
        slip = "" if known else likeliest(finding, on_text=finding.file in texts)
        text = plain(f"{finding.message}{f'; {slip}' if slip else ''}{known}")
        yield f"{visible(finding.file)}:{place.line}:{place.column}: {finding.code}{mark} {text}\n"
