"""The drafts as records, parted by ``---``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...extract.record import as_yaml
from ..safe import lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..formats import Options
    from ..subjects import Drafted


def render(drafted: Drafted, options: Options) -> Iterator[str]:
    """One record an article, in the order of the text."""
    yield lines("---\n".join(as_yaml(draft, published=drafted.published) for draft in drafted.articles))
