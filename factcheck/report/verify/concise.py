"""``path:line:column: CODE message``, one line for each finding: for editors, hooks and grep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import plain, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Report
    from ..formats import Options


def render(report: Report, options: Options) -> Iterator[str]:
    """Findings in order; an acknowledged one says so."""
    for finding in report.findings:
        place = finding.place
        known = f" [known: {finding.known}]" if finding.known is not None else ""
        mark = "" if finding.severity == "error" or finding.known is not None else f" {finding.severity}:"
        text = plain(f"{finding.message}{known}")
        yield f"{visible(finding.file)}:{place.line}:{place.column}: {finding.code}{mark} {text}\n"
