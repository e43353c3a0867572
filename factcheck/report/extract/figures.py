"""``name:line:column: kind  figure  measure``, parted by tabs, one line a figure; in brackets the kind of what is no claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.lines import Lines
from ..safe import plain, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..formats import Options
    from ..subjects import Drafted


def render(drafted: Drafted, options: Options) -> Iterator[str]:
    """The figures in the order of the text."""
    places = Lines(drafted.text)
    for draft in drafted.articles:
        for item in draft.items:
            line, column = places.at(item.start)
            kind = item.kind if item.claim else f"({item.kind})"
            yield f"{visible(drafted.file)}:{line}:{column}: {kind}\t{plain(item.text)}\t{plain(item.measure)}\n"
