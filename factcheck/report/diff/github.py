"""GitHub's annotations: an error for a check that fails now, a warning for an old value left standing, notices.

GitHub shows ten of each sort for a step: what matters most comes first, and a summary is printed for the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...diff.consequences import counts
from ..safe import disarmed, plain, visible
from .concise import line
from .words import in_words, still_text, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...diff.change import Change
    from ...diff.compare import Diff
    from ...model import Place
    from ..formats import Options

COMMANDS = True
_GROUPS = ("review-lost", "unit", "changed", "reworded")
"""The kinds that come first among the notices."""


def render(diff: Diff, options: Options) -> Iterator[str]:
    """One workflow command for each thing to be seen, then a summary."""
    failing = set(map(id, diff.consequences.fails))
    for change in diff.consequences.fails:
        yield _command("error", change.file, change.place, f"fails now: {subject(change)}", line(change))
    for still in diff.consequences.still:
        place = still.claim.places.get("value", still.claim.place)
        yield _command("warning", still.file, place, "an old value still stated", still_text(still))
    for change in sorted((c for c in diff.changes if id(c) not in failing), key=_weight):
        yield _command("notice", change.file, change.place, f"{change.kind}: {subject(change)}", line(change))
    # A line that begins like a command would be one.
    yield f"factcheck diff: {in_words(counts(diff.changes))}\n"


def _weight(change: Change) -> int:
    return _GROUPS.index(change.kind) if change.kind in _GROUPS else len(_GROUPS)


def _command(level: str, file: str, place: Place, title: str, message: str) -> str:
    where = f"file={_property(visible(file))},line={place.line},endLine={place.end_line},title={_property(title)}"
    return f"::{level} {where}::{_data(message)}\n"


def _data(text: str) -> str:
    return disarmed(plain(text)).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
