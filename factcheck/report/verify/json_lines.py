"""One JSON object a line for each finding, as in ``findings`` of the JSON report: for programs that read as it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import json_line
from .json import finding_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...findings import Report
    from ..formats import Options


def render(report: Report, options: Options) -> Iterator[str]:
    """The findings in order."""
    for finding in report.findings:
        yield json_line(finding_object(finding))
