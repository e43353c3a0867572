"""One JSON object a line, one line a claim: for jq and streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..claim import claim_object
from ..safe import json_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..formats import Options
    from ..subjects import Listed


def render(claims: Sequence[Listed], options: Options) -> Iterator[str]:
    """A line for each claim."""
    for article, claim in claims:
        yield json_line(claim_object(article, claim))
