"""The JSON of a comparison (schema ``factcheck/diff/1``), one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...diff.objects import diff_object
from ..safe import json_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...diff.compare import Diff
    from ..formats import Options


def render(diff: Diff, options: Options) -> Iterator[str]:
    """One object."""
    yield json_document(diff_object(diff))
