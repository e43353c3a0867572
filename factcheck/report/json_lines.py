"""One JSON object a line for each finding, as in ``findings`` of the JSON report: for programs that read as it comes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .json import finding_object
from .safe import json_safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Report
    from . import Options


def render(report: Report, options: Options) -> Iterator[str]:
    """The findings in order."""
    for finding in report.findings:
        yield json_safe(json.dumps(finding_object(finding), ensure_ascii=False)) + "\n"
