"""``path:line:column: figure  measure``, one line for each figure that no claim records: for editors, hooks and grep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import plain, visible
from .json import missing_objects

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..formats import Options
    from ..subjects import Held


def render(records: Sequence[Held], options: Options) -> Iterator[str]:
    """The figures of each record in turn."""
    for held in records:
        yield from missing_lines(held)


def missing_lines(held: Held) -> Iterator[str]:
    """A line for each figure that the record lacks, at its place in the text."""
    for one in missing_objects(held):
        place = f"{visible(held.file)}:{one['line']}:{one['column']}"
        yield f"{place}: {plain(str(one['text']))}  {plain(str(one['measure']))}\n"
