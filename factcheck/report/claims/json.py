"""One JSON object (schema ``factcheck/list/1``) with all claims."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..safe import json_safe
from .objects import claim_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .rows import Row, RowOptions


def render(rows: Sequence[Row], options: RowOptions) -> Iterator[str]:
    """The whole list."""
    data = {"schema": "factcheck/list/1", "claims": [claim_object(article, claim) for article, claim in rows]}
    yield json_safe(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"
