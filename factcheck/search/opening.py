"""Paths to a corpus: records read, or what the cache knows of those that have not changed."""

from __future__ import annotations

import gc
import os
import time
from typing import TYPE_CHECKING

from ..errors import InputError
from ..store.find import find, no_record
from .cache import FRESH, MAIN, NEITHER, FileStamp, Manifest, Store, digest
from .collection import Collection, Shard
from .sections import CorruptError, SectionReader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..model import Article
    from .document import Document, Head
    from .index import Index

    Group = tuple[Head, list[Document]]
    """An article with its documents."""

MOST_FRESH = 1000
"""Documents in the fresh index, or an eighth of the main one's where that is more, before both are made one."""
MANY = 200
"""Files to read that are worth a word to whoever waits."""


def open_collection(
    paths: Sequence[str], *, cache: bool = False, notify: Callable[[str], None] | None = None
) -> Collection:
    """The records at the paths; ``notify`` is told of what takes long. What cannot be read is in ``errors``."""
    found = find(paths)
    errors = [*found.errors, *map(no_record, found.others)]
    opening = _Opening(found.records, errors, notify)
    if not cache or not found.records:
        return opening.all()
    return opening.cached(Store(paths))


def collection_of(within: list[str | Article], *, cache: bool = False) -> Collection:
    """Articles, or paths. Raises InputError where a path cannot be used."""
    paths = [one for one in within if isinstance(one, str)]
    if not paths:
        from .document import documents

        articles = [one for one in within if not isinstance(one, str)]
        order = {article.file: place for place, article in enumerate(articles)}
        return Collection([Shard([one for article in articles for one in documents(article)])], order, [], [])
    if len(paths) != len(within):
        raise InputError("search takes articles or paths, not both at once")
    collection = open_collection(paths, cache=cache)
    if collection.errors:
        raise InputError(collection.errors[0])
    return collection


def read_file(file: str, where: int) -> tuple[Group | None, FileStamp]:
    """A record's documents and its entry. Raises InputError: missing, unreadable."""
    from ..store.load import load_bytes, read_bytes
    from .document import documents, head_of

    now = time.time_ns()
    status = _status(file)
    data = read_bytes(file)
    article = load_bytes(data, file).article
    entry = FileStamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, now, digest(data), where)
    if article is None:
        trouble = f"{file}: nothing of it can be read; 'factcheck verify' says why"
        return None, entry._replace(where=NEITHER, trouble=trouble)
    return (head_of(article), list(documents(article))), entry


def _status(file: str) -> os.stat_result:
    try:
        return os.stat(file)  # noqa: PTH116
    except (OSError, ValueError) as error:
        raise InputError(f"{file}: cannot be read ({getattr(error, 'strerror', None) or error})") from None


class _Opening:
    """One corpus being opened."""

    def __init__(self, files: list[str], errors: list[str], notify: Callable[[str], None] | None) -> None:
        self.order = {file: place for place, file in enumerate(files)}
        self.errors = errors
        self.notify = notify
        self.entries: dict[str, FileStamp] = {}

    def all(self) -> Collection:
        """Everything read, nothing kept."""
        groups = self._read(list(self.order), MAIN)
        return self._corpus([Shard([document for group in groups.values() if group for document in group[1]])])

    def cached(self, store: Store) -> Collection:
        """What the cache knows, brought up to date; everything anew where it knows nothing that can be used."""
        manifest = store.load()
        if manifest is not None:
            before = list(self.errors)
            try:
                return self._refreshed(store, manifest)
            except CorruptError:
                store.clear()
                self.errors[:] = before
        if not store.writable():
            return self.all()
        groups = self._read(list(self.order), MAIN)
        return self._as_one(store, [group for group in groups.values() if group])

    def _corpus(self, shards: list[Shard], store: Store | None = None) -> Collection:
        troubles = [entry.trouble for file in self.order if (entry := self.entries.get(file)) and entry.trouble]

        def renew() -> Collection:
            """For an index that turns out damaged when it is used."""
            if store is not None:
                store.clear()
            return _Opening(list(self.order), [], self.notify).all()

        return Collection(shards, self.order, troubles, self.errors, store is not None, renew)

    def _read(self, files: list[str], where: int) -> dict[str, Group | None]:
        """Files read; what cannot be is an error."""
        if self.notify is not None and len(files) >= MANY:
            self.notify(f"Reading {len(files):,} records …")
        groups: dict[str, Group | None] = {}
        collecting = gc.isenabled()
        gc.disable()  # nothing read is garbage, and looking for some takes longer than reading
        try:
            for file in files:
                try:
                    groups[file], self.entries[file] = read_file(file, where)
                except InputError as error:
                    self.errors.append(str(error))
                    self.entries.pop(file, None)
        finally:
            if collecting:
                gc.enable()
        return groups

    def _as_one(self, store: Store, groups: list[Group], *superseded: str) -> Collection:
        """All documents made into a main index, kept, and searched through."""
        index, name = self._build(store, groups)
        if name:
            entries = {
                file: entry if entry.where == NEITHER else entry._replace(where=MAIN)
                for file, entry in self.entries.items()
            }
            store.save(Manifest(entries, name, ""), *superseded)
        return self._corpus([Shard([], index, index.everything)], store)

    def _build(self, store: Store, groups: list[Group]) -> tuple[Index, str]:
        from .build import build
        from .index import Index

        data = build(groups)
        return Index(SectionReader(data)), store.put(data)

    def _refreshed(self, store: Store, manifest: Manifest) -> Collection:
        """What the cache knows, with changed files read again. Raises CorruptError where it cannot be used."""
        self.entries = {file: entry for file, entry in manifest.entries.items() if file in self.order}
        known = self.entries.get
        suspects: list[str] = []
        stat = os.stat
        for file in self.order:
            entry = known(file)
            try:
                if entry is None or not entry.holds(stat(file)):
                    suspects.append(file)
            except (OSError, ValueError):
                suspects.append(file)
        main = store.open(manifest.main)
        fresh = store.open(manifest.fresh) if manifest.fresh else None
        changed = self._read([file for file in suspects if not self._unchanged(file)], FRESH) if suspects else {}
        if any(file in self.entries for file in changed):
            return self._with_changes(store, manifest, main, fresh, changed)
        if suspects:  # touched, not changed
            store.save(Manifest(self.entries, manifest.main, manifest.fresh))
        shards = [Shard([], main, self._live(main, MAIN))]
        if fresh is not None:
            shards.append(Shard([], fresh, self._live(fresh, FRESH)))
        return self._corpus(shards, store)

    def _unchanged(self, file: str) -> bool:
        """Whether a file that may have changed has not; its entry is brought up to date."""
        from ..store.load import read_bytes

        before = self.entries.get(file)
        if before is None:
            return False
        now = time.time_ns()
        try:
            status = _status(file)
            if status.st_size != before.size or digest(read_bytes(file)) != before.digest:
                return False
        except InputError:
            return False
        self.entries[file] = before._replace(written=status.st_mtime_ns, moved=status.st_ctime_ns, checked=now)
        return True

    def _with_changes(
        self, store: Store, manifest: Manifest, main: Index, fresh: Index | None, changed: dict[str, Group | None]
    ) -> Collection:
        """Changed files put into the fresh index beside those that are there already; or all made one."""
        groups = [group for group in changed.values() if group is not None]
        if fresh is not None:
            groups += self._groups(fresh, FRESH, changed)
        if sum(len(group[1]) for group in groups) > max(MOST_FRESH, main.size // 8):
            groups += self._groups(main, MAIN, changed)
            groups.sort(key=lambda group: self.order[group[0].file])
            return self._as_one(store, groups, manifest.main, manifest.fresh)
        groups.sort(key=lambda group: self.order[group[0].file])
        index, name = self._build(store, groups)
        if name:
            store.save(Manifest(self.entries, manifest.main, name), manifest.fresh)
        return self._corpus([Shard([], main, self._live(main, MAIN)), Shard([], index, index.everything)], store)

    def _groups(self, index: Index, where: int, changed: dict[str, Group | None]) -> list[Group]:
        """The articles of an index that still hold good."""
        groups: list[Group] = []
        for number in range(index.heads):
            head = index.head(number)
            entry = self.entries.get(head.file)
            if entry is not None and entry.where == where and head.file not in changed:
                within = range(index.firsts[number], index.firsts[number + 1])
                groups.append((head, [document for _, document in index.documents(within)]))
        return groups

    def _live(self, index: Index, where: int) -> int:
        """The documents of an index whose files are still what they were, and still asked for."""
        living = {file for file, entry in self.entries.items() if entry.where == where}
        if len(living) == index.heads:
            return index.everything
        bits = 0
        for number in range(index.heads):
            if index.head(number).file in living:
                bits |= 1 << number
        return index.spread(bits)
