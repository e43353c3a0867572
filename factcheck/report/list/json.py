"""One JSON object (schema ``factcheck/list/1``) with all claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..claim import claim_object
from ..safe import json_document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..formats import Options
    from ..subjects import Listed


def render(claims: Sequence[Listed], options: Options) -> Iterator[str]:
    """The whole list."""
    data = {"schema": "factcheck/list/1", "claims": [claim_object(article, claim) for article, claim in claims]}
    yield json_document(data)
