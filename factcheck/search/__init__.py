"""Searching claims: by words, figures, dates or pinyin, whole or half remembered.

``search`` is the library's door; everything else is how it does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callable import call_by_name
from .match import Match

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Article

__all__ = ["Match", "search"]


def search(
    query: str, within: Iterable[str | Article], *, limit: int | None = None, cache: bool = False
) -> list[Match]:
    """The claims that a query finds, best first; equal ones in the order of files and lines.

    ``within`` holds articles, or paths to record files and folders of them (not both). At most ``limit`` matches.
    With ``cache`` an index of the paths is kept in the platform's cache folder and used the next time; the matches are
    the same. Raises InputError where the query cannot be read or a path cannot be used.
    """
    from .engine import find_matches
    from .opening import collection_of
    from .query import parse_query

    read = parse_query(query)
    return find_matches(read, collection_of(list(within), cache=cache), limit).matches


call_by_name(__name__)
