"""Each record with how much of its article it states, and the figures that it lacks below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import plain, visible
from .concise import missing_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..formats import Options
    from ..subjects import Held


def render(records: Sequence[Held], options: Options) -> Iterator[str]:
    """A line for each record, and one for each figure."""
    for held in records:
        article, cover = held.article, held.cover
        recorded = len(cover.covered)
        counted = f"({recorded} of {recorded + len(cover.missing)} figures)"
        yield f"{cover.percent:>3} %  {visible(article.file)}  {plain(article.title)}  {counted}\n"
        yield from (f"       {line}" for line in missing_lines(held))
