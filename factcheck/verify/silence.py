"""A baseline held against findings: which it silences, and which of its entries have gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Problem
from ..model import Place
from .comments import ABOUT_ACKNOWLEDGING
from .engine import stamp
from .fingerprint import identities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..findings import Finding, Report
    from .baseline import Baseline
    from .policy import Policy


def silence(
    baseline: Baseline, findings: list[Finding], report: Report, policy: Policy
) -> tuple[list[Finding], int, list[Finding]]:
    """The findings that the baseline does not hold, how many it silenced, and one for each entry that has gone."""
    left: dict[str, int] = {}
    for entry in baseline.entries:
        left[entry.fingerprint] = left.get(entry.fingerprint, 0) + entry.number
    read = {article.file for article in report.articles}
    open_: list[Finding] = []
    silenced = 0
    for finding, identity in zip(findings, identities(findings, report.articles), strict=True):
        digest = identity.digest
        if (
            finding.known is None
            and finding.file in read
            and finding.code not in ABOUT_ACKNOWLEDGING
            and left.get(digest)
        ):
            left[digest] -= 1
            silenced += 1
        else:
            open_.append(finding)
    return open_, silenced, list(_stale(baseline, left, report, policy))


def _stale(baseline: Baseline, left: dict[str, int], report: Report, policy: Policy) -> Iterator[Finding]:
    files = {article.id: article.file for article in report.articles}
    for entry in baseline.entries:
        gone = min(left.get(entry.fingerprint, 0), entry.number)
        seen = policy.whole or all(article in files for article in entry.articles)
        wanted = policy.wants(entry.code, files.get(entry.articles[0], "") if entry.articles else "")
        if not gone or not seen or not wanted or not policy.complete(entry.code):
            continue
        left[entry.fingerprint] -= gone
        number = "" if entry.number == 1 else f" ({gone} of {entry.number})"
        message = f"{entry.code} about {entry.about} has gone{number}; delete this line, or write the baseline anew"
        yield stamp(Problem("FC025", message, baseline.file, Place(entry.line, 1, entry.line, 2)))
