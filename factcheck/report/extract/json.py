"""Every figure of a text with its place (schema ``factcheck/extract/1``), one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...extract import as_json
from ...extract.extraction import Extraction
from ..safe import json_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..formats import Options
    from ..subjects import Drafted


def render(drafted: Drafted, options: Options) -> Iterator[str]:
    """One object."""
    yield json_document(as_json(Extraction(drafted.text, list(drafted.articles))))
