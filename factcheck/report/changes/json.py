"""The JSON of a comparison (schema ``factcheck/diff/1``), one object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ...diff.objects import diff_object
from ..safe import json_safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...diff.compare import Diff
    from .formats import DiffOptions


def render(diff: Diff, options: DiffOptions) -> Iterator[str]:
    """One object."""
    yield json_safe(json.dumps(diff_object(diff), ensure_ascii=False, indent=2)) + "\n"
