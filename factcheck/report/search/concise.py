"""``path:line: id  value  quote``, one line a match, never cut; ``-`` where the claim prints no value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import plain, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...search.engine import Result
    from ..formats import Options


def render(result: Result, options: Options) -> Iterator[str]:
    """A line for each match."""
    for match in result.matches:
        text = plain(f"{match.id}  {match.value or '-'}  {match.quote}").rstrip()
        yield f"{visible(match.file)}:{match.line}: {text}\n"
