"""``path:line:column: kind subject: old → new``, one line for each change: for editors, hooks and grep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..safe import plain, visible
from .words import difference_text, rows, still_text, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...diff.change import Change
    from ...diff.compare import Diff
    from ..formats import Options


def render(diff: Diff, options: Options) -> Iterator[str]:
    """Changes in their fixed order, then the articles that still state an old value."""
    for change in diff.changes:
        place = change.place
        yield f"{visible(change.file)}:{place.line}:{place.column}: {plain(line(change))}\n"
    for still in diff.consequences.still:
        place = still.claim.places.get("value", still.claim.place)
        yield f"{visible(still.file)}:{place.line}:{place.column}: still-stated {plain(still_text(still))}\n"


def line(change: Change) -> str:
    """A change in one line of text, without its place."""
    parts = []
    for row in rows(change):
        label = f"{row.label}: " if row.label else ""
        if change.new is None or change.old is None:
            parts.append(row.old or row.new)
        else:
            parts.append(f"{label}{row.old or 'none'} → {row.new or 'none'}")
    text = f"{change.kind} {subject(change)}: {'; '.join(parts)}"
    if change.kind in ("check-added", "check-removed"):
        text = f"{change.kind} {subject(change)}"
    return f"{text} ({difference_text(change.difference)})" if change.difference else text
