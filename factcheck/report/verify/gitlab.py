"""GitLab's code quality report: an array of the subset of Code Climate's issues that GitLab reads.

Acknowledged findings are left out, for GitLab has no word for them. Fingerprints are the same wherever the finding's
line has moved to, so that a merge request shows what is new.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...verify.fingerprint import identities
from ..safe import json_document, plain
from .outward import path_from
from .slips import likeliest
from .summary import text_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Report
    from ..formats import Options

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, options: Options) -> Iterator[str]:
    """One array."""
    issues: list[dict[str, Any]] = []
    seen: dict[str, int] = {}
    texts = text_files(report)
    for finding, identity in zip(report.findings, identities(report.findings, report.articles), strict=True):
        if finding.known is not None:
            continue
        digest = identity.digest
        slip = likeliest(finding, on_text=finding.file in texts)
        seen[digest] = number = seen.get(digest, 0) + 1
        issues.append(
            {
                "type": "issue",
                "description": f"{finding.code}: {plain(finding.message)}{f'; {slip}' if slip else ''}",
                "check_name": finding.name,
                "fingerprint": digest if number == 1 else f"{digest}-{number}",
                "severity": _SEVERITIES[finding.severity],
                "location": {
                    "path": path_from(options.root, finding.file),
                    "lines": {"begin": finding.place.line, "end": finding.place.end_line},
                },
            }
        )
    yield json_document(issues)
