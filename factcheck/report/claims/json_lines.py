"""One JSON object a line, one line a claim: for jq and streams."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..safe import json_safe
from .objects import claim_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .rows import Row, RowOptions


def render(rows: Sequence[Row], options: RowOptions) -> Iterator[str]:
    """A line for each claim."""
    for article, claim in rows:
        yield json_safe(json.dumps(claim_object(article, claim), ensure_ascii=False)) + "\n"
