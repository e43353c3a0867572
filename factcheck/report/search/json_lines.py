"""One JSON object a line, one line a match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import json_line
from .json import match_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...search.engine import Result
    from ..formats import Options


def render(result: Result, options: Options) -> Iterator[str]:
    """A line for each match."""
    for match in result.matches:
        yield json_line(match_object(match))
