"""A search from end to end: stage by stage, in every part of a corpus, until one stage finds something."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError
from .atom import LITERAL, NEAR, SOUND
from .bits import numbers
from .look_up import look_up
from .match import Match, make_match
from .scan import Hit, enough, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..model import Article
    from .document import Document
    from .index import Index
    from .pinyin import Readings
    from .query import Query


class Part(NamedTuple):
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


class Corpus(NamedTuple):
    """What is searched."""

    parts: list[Part]
    order: dict[str, int]
    """The place of each file among the files."""
    troubles: list[str]
    """Records of which nothing could be used, in words."""
    errors: list[str]
    """Paths that could not be read at all, in words."""
    cache: bool = False
    """Whether what was worked out may be kept for the next time."""
    renew: Callable[[], Corpus] | None = None
    """Reads everything again, should an index turn out to be damaged."""

    @classmethod
    def of(cls, within: list[str | Article], *, cache: bool = False) -> Corpus:
        """Articles, or paths. Raises InputError where a path cannot be used."""
        paths = [one for one in within if isinstance(one, str)]
        if not paths:
            from .document import documents

            articles = [one for one in within if not isinstance(one, str)]
            order = {article.file: place for place, article in enumerate(articles)}
            return cls([Part([one for article in articles for one in documents(article)])], order, [], [])
        if len(paths) != len(within):
            raise InputError("search takes articles or paths, not both at once")
        from .corpus import open_corpus

        corpus = open_corpus(paths, cache=cache)
        if corpus.errors:
            raise InputError(corpus.errors[0])
        return corpus


class Result(NamedTuple):
    """What was found."""

    matches: list[Match]
    near: bool
    """Whether nothing is met in full, so that these are near matches."""
    more: bool
    """Whether there are more than the limit."""
    missing: bool = False
    """Whether pinyin might have found something, but its extra is not installed."""


def find_matches(query: Query, corpus: Corpus, limit: int | None = None, *, last: int = NEAR) -> Result:
    """The matches, best first; equal ones in the order of files and lines. ``last`` is the last stage tried."""
    from .segment import CorruptError

    try:
        return _find(query, corpus, limit, last)
    except CorruptError:
        if corpus.renew is None:
            raise
        return _find(query, corpus.renew(), limit, last)


def _find(query: Query, corpus: Corpus, limit: int | None, last: int) -> Result:
    found = _stage(query, corpus, LITERAL, None, limit)
    atoms = query.words()
    if found.matches or not atoms or last == LITERAL:
        return found
    readings: Readings | None = None
    missing = False
    if any(not atom.gram for atom in atoms):
        from .pinyin import readings_for, sounds

        if any(sounds(atom) for atom in atoms):
            characters = {c for part in corpus.parts for c in part.characters()}
            readings = readings_for(characters, cache=corpus.cache)
            missing = readings is None
        if readings is not None:
            found = _stage(query, corpus, SOUND, readings, limit)
            if found.matches:
                return found
    return _stage(query, corpus, NEAR, readings, limit)._replace(missing=missing)


def _stage(query: Query, corpus: Corpus, stage: int, readings: Readings | None, limit: int | None) -> Result:
    asked = None if limit is None else limit + 1
    hits = [hit for part in corpus.parts for hit in part.hits(query, stage, readings, asked)]
    if not hits:
        return Result([], stage == NEAR, False)
    least = enough(max(hit.points for hit in hits), stage)
    order = corpus.order
    hits = [hit for hit in hits if hit.points >= least]
    hits.sort(
        key=lambda hit: (-hit.points, order.get(hit.document.head.file, 0), hit.document.line, hit.document.column)
    )
    kept = hits if limit is None else hits[:limit]
    matches = [make_match(hit.document, hit.points, query, readings) for hit in kept]
    return Result(matches, stage == NEAR, len(hits) > len(kept))
