"""Searching claims: by words, figures, dates or pinyin, whole or half remembered.

``search`` is the library's door; everything else is how it does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callable import call_by_name
from .match import Match

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..given import Source

__all__ = ["Match", "search"]


def search(
    query: str, within: Source | Iterable[Source], *, limit: int | None = None, cache: bool = False
) -> list[Match]:
    """Find claims, best match first; equal ones in the order of files and lines.

    ``query`` is what ``factcheck search`` takes: words in any order, ``"exact phrases"``, ``-words`` to leave out, figures
    (``'>10亿元'``), ``field:value``. ``within`` is a path (``str`` or ``Path``: a ``.yaml`` file, or a folder of them), a record that
    ``factcheck.load`` read, or an iterable of those.

    At most ``limit`` matches. With ``cache`` an index of the paths is kept in the platform's cache folder and used the next
    time; the matches are the same.

    Raises ``factcheck.InputError`` where the query cannot be read, or a path or a record cannot be used.

    >>> [(match.id, match.value) for match in factcheck.search("男生", "claims/school.yaml")]
    [('男生', '684名'), ('男生占比', '51.4%')]
    """
    from ..given import given, read, refuse
    from .engine import find_matches
    from .opening import collection_of, open_collection
    from .query import parse_query

    asked = parse_query(query)
    paths, records = given(within, "search")
    if records:
        records = read([*paths, *records], "search")
        refuse(f"{record.file}: nothing of it can be read" for record in records if record.article is None)
        corpus = collection_of([record.article for record in records if record.article is not None])
    else:
        corpus = open_collection(paths, cache=cache)
        refuse([*corpus.errors, *corpus.troubles])
    return find_matches(asked, corpus, limit).matches


call_by_name(__name__)
