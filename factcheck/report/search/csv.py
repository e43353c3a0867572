"""Comma-separated values with a head line; nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from ..safe import cell
from .json import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...search.engine import Result
    from ..formats import Options


def render(result: Result, options: Options) -> Iterator[str]:
    """The head, then a row for each match."""
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    for match in result.matches:
        row = [getattr(match, name) for name in COLUMNS]
        writer.writerow([cell(value) if isinstance(value, str) else value for value in row])
    yield buffer.getvalue()
