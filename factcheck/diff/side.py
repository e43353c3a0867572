"""One side of a comparison: the records as read, and what goes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..model import Article
    from ..store.load import Record


def _none() -> list[Record]:
    return []


class Side(NamedTuple):
    """The old or the new of a comparison."""

    name: str
    """What the user called it: a path, a revision, ``-``; ``working tree``."""
    records: tuple[Record, ...]
    errors: tuple[str, ...] = ()
    """What was named and could not be read at all."""
    lone: bool = False
    """One article was named by itself, so its id (often its file's name) says nothing."""
    prefix: str = ""
    """What stands before the path in each record's file name: ``HEAD~1:`` of a revision."""
    notes: tuple[str, ...] = ()
    """What should be known of the reading and is no error."""
    context: Callable[[], list[Record]] = _none
    """Further records of the same place, read when asked for: what checks and the old value may be found in."""
    late: list[str] | tuple[()] = ()
    """What ``context``, once asked for, could not read at all."""

    @property
    def articles(self) -> list[Article]:
        """The articles that could be read."""
        return [record.article for record in self.records if record.article is not None]


def unreadable(side: Side) -> list[tuple[str, str]]:
    """The files of a side of which nothing can be compared, and why."""
    found = []
    for record in side.records:
        if record.article is None:
            problem = record.problems[0] if record.problems else None
            why = f"{problem.place.line}:{problem.place.column}: {problem.message}" if problem else " no record"
            found.append((record.file, f"{side.prefix}{record.file}:{why}"))
    return found
