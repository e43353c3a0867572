"""The JSON of coverage (schema ``factcheck/coverage/1``), one object: keys are added, never renamed or removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...text.lines import Lines
from ..safe import json_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..formats import Options
    from ..subjects import Held


def render(records: Sequence[Held], options: Options) -> Iterator[str]:
    """One object."""
    yield json_document({"schema": "factcheck/coverage/1", "articles": [_object(held) for held in records]})


def _object(held: Held) -> dict[str, Any]:
    missing = missing_objects(held)
    recorded = len(held.cover.covered)
    return {
        "file": held.article.file,
        "article": held.article.id,
        "text": held.file,
        "recorded": recorded,
        "figures": recorded + len(missing),
        "percent": held.cover.percent,
        "missing": missing,
    }


def missing_objects(held: Held) -> list[dict[str, str | int]]:
    """The figures that the record lacks, in the order of the text; places are 1-based, columns in code points."""
    places = Lines(held.page)
    found: list[dict[str, str | int]] = []
    for item in held.cover.missing:
        line, column = places.at(item.start)
        found.append({"line": line, "column": column, "text": item.text, "kind": item.kind, "measure": item.measure})
    return found
