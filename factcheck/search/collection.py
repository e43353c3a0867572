"""What is searched: documents in shards, each searched in one way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .bits import numbers
from .look_up import look_up
from .scan import Hit, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .document import Document
    from .index import Index
    from .pinyin import Readings
    from .query import Query


class Shard(NamedTuple):
    """Documents that are searched in one way: through an index, or one by one."""

    documents: list[Document]
    through: Index | None = None
    live: int = 0
    """Which of the index's documents count."""

    def hits(self, query: Query, stage: int, readings: Readings | None, limit: int | None) -> list[Hit]:
        """The best (all where ``limit`` is None), in no order."""
        if self.through is None:
            return scan(query, self.documents, stage, readings)
        return look_up(self.through, query, stage, readings, limit, self.live)

    def all_documents(self) -> Iterable[Document]:
        """Every document that counts."""
        if self.through is None:
            return self.documents
        return (document for _, document in self.through.documents(numbers(self.live)))

    def characters(self) -> set[str]:
        """Every character that occurs, for pinyin."""
        if self.through is not None:
            return self.through.characters()
        found: set[str] = set()
        for document in self.documents:
            for zone in document.zones():
                found.update("".join(zone))
        return found


class Collection(NamedTuple):
    """What is searched."""

    shards: list[Shard]
    order: dict[str, int]
    """The place of each file among the files."""
    troubles: list[str]
    """Records of which nothing could be used, in words."""
    errors: list[str]
    """Paths that could not be read at all, in words."""
    cache: bool = False
    """Whether what was worked out may be kept for the next time."""
    renew: Callable[[], Collection] | None = None
    """Reads everything again, should an index turn out to be damaged."""
