"""One JSON object (schema ``factcheck/search/1``) with all matches: keys are added, never renamed or removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..safe import json_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...search.engine import Result
    from ...search.match import Match
    from ..formats import Options

COLUMNS = (
    "file", "line", "column", "article", "title", "id", "value", "measure", "population", "area", "period", "quote",
    "score",
)  # fmt: skip
"""What is told of a match, here and in CSV."""


def render(result: Result, options: Options) -> Iterator[str]:
    """One object."""
    matches = [match_object(match) for match in result.matches]
    yield json_document({"schema": "factcheck/search/1", "near": result.near, "matches": matches})


def match_object(match: Match) -> dict[str, Any]:
    """A match as JSON values; spans are code points of the quote and of the value, ends exclusive."""
    data: dict[str, Any] = {name: getattr(match, name) for name in COLUMNS}
    data["quote_spans"] = [list(span) for span in match.quote_spans]
    data["value_spans"] = [list(span) for span in match.value_spans]
    return data
