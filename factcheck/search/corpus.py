"""Paths to a corpus: records read, or what the cache knows of those that have not changed."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from ..errors import InputError
from ..store.find import find
from .cache import FRESH, MAIN, NEITHER, Entry, Manifest, Store, digest
from .engine import Corpus, Part
from .segment import CorruptError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .document import Document, Head
    from .index import Index

Group = tuple["Head", list["Document"]]
"""An article with its documents."""

MOST_FRESH = 1000
"""Documents in the fresh index, or an eighth of the main one's where that is more, before both are made one."""
MANY = 200
"""Files to read that are worth a word to whoever waits."""


def open_corpus(paths: list[str], *, cache: bool = False, notify: Callable[[str], None] | None = None) -> Corpus:
    """The records at the paths; ``notify`` is told of what takes long. What cannot be read is in ``errors``."""
    found = find(paths)
    errors = [*found.errors, *(f"{path}: not a record; search reads .yaml files" for path in found.others)]
    files = found.records
    order = {file: place for place, file in enumerate(files)}
    store = Store(paths) if cache and files else None
    if store is None:
        return _read_all(files, order, errors, notify)
    manifest = store.load()
    if manifest is not None:
        try:
            return _refreshed(store, manifest, order, errors, notify)
        except CorruptError:
            store.clear()
    return _anew(store, order, errors, notify)


def _read_all(
    files: list[str], order: dict[str, int], errors: list[str], notify: Callable[[str], None] | None
) -> Corpus:
    """Everything read, nothing kept."""
    documents: list[Document] = []
    troubles: list[str] = []
    _tell(notify, len(files))
    for file in files:
        try:
            group, entry = _read(file, NEITHER)
        except InputError as error:
            errors.append(str(error))
            continue
        if group is not None:
            documents.extend(group[1])
        elif entry.trouble:
            troubles.append(entry.trouble)
    return Corpus([Part(documents)], order, troubles, errors)


def _tell(notify: Callable[[str], None] | None, number: int) -> None:
    if notify is not None and number >= MANY:
        notify(f"Reading {number:,} records …")


def _read(file: str, where: int) -> tuple[Group | None, Entry]:
    """A record's documents and its entry. Raises InputError: missing, unreadable."""
    from ..store.load import load_bytes, read_bytes
    from .document import documents, head_of

    now = time.time_ns()
    status = _status(file)
    data = read_bytes(file)
    article = load_bytes(data, file).article
    if article is None:
        trouble = f"{file}: nothing of it can be read; 'factcheck verify' says why"
        return None, Entry(status.st_size, status.st_mtime_ns, now, digest(data), NEITHER, trouble)
    entry = Entry(status.st_size, status.st_mtime_ns, now, digest(data), where)
    return (head_of(article), list(documents(article))), entry


def _status(file: str) -> os.stat_result:
    try:
        return os.stat(file)  # noqa: PTH116
    except (OSError, ValueError) as error:
        raise InputError(f"{file}: cannot be read ({getattr(error, 'strerror', None) or error})") from None


def _anew(store: Store, order: dict[str, int], errors: list[str], notify: Callable[[str], None] | None) -> Corpus:
    """Everything read, and kept where that can be done."""
    if not store.writable():
        return _read_all(list(order), order, errors, notify)
    _tell(notify, len(order))
    groups: list[Group] = []
    entries: dict[str, Entry] = {}
    for file in order:
        try:
            group, entries[file] = _read(file, MAIN)
        except InputError as error:
            errors.append(str(error))
            continue
        if group is not None:
            groups.append(group)
    return _kept_as_one(store, groups, entries, order, errors)


def _kept_as_one(
    store: Store, groups: list[Group], entries: dict[str, Entry], order: dict[str, int], errors: list[str]
) -> Corpus:
    """All documents made into a main index, and searched through it."""
    from .build import build
    from .index import Index
    from .segment import Reader

    data = build(groups)
    name = store.put(data)
    if name:
        store.save(Manifest(entries, name, ""))
    index = Index(Reader(data))
    return Corpus([Part([], index, index.everything)], order, _troubles(entries, order), errors, cache=True)


def _troubles(entries: dict[str, Entry], order: Iterable[str]) -> list[str]:
    return [entries[file].trouble for file in order if file in entries and entries[file].trouble]


def _refreshed(
    store: Store,
    manifest: Manifest,
    order: dict[str, int],
    errors: list[str],
    notify: Callable[[str], None] | None,
) -> Corpus:
    """What the cache knows, with changed files read again. Raises CorruptError where it cannot be used."""
    entries = dict(manifest.entries)
    suspects: list[str] = []
    missing: list[str] = []
    stat = os.stat
    for file in order:
        entry = entries.get(file)
        try:
            if entry is None or not entry.holds(stat(file)):
                suspects.append(file)
        except OSError:
            missing.append(file)
    for file in missing:
        entries.pop(file, None)
        try:
            _status(file)
        except InputError as error:
            errors.append(str(error))
    _tell(notify, len(suspects))
    changed = _read_suspects(suspects, entries, errors)
    main = store.open(manifest.main)
    fresh = store.open(manifest.fresh) if manifest.fresh else None
    if changed:
        return _with_changes(store, manifest, main, fresh, entries, changed, order, errors)
    if suspects:  # touched, not changed
        store.save(Manifest(entries, manifest.main, manifest.fresh))
    parts = [Part([], main, _live(main, MAIN, entries, order))]
    if fresh is not None:
        parts.append(Part([], fresh, _live(fresh, FRESH, entries, order)))

    def renew() -> Corpus:
        store.clear()
        return _anew(store, order, errors, notify)

    return Corpus(parts, order, _troubles(entries, order), errors, cache=True, renew=renew)


def _read_suspects(suspects: list[str], entries: dict[str, Entry], errors: list[str]) -> dict[str, Group | None]:
    """Files that may have changed: those that have, read; entries brought up to date."""
    changed: dict[str, Group | None] = {}
    if not suspects:
        return changed
    from ..store.load import read_bytes

    for file in suspects:
        before = entries.get(file)
        try:
            if before is not None:
                now = time.time_ns()
                status = _status(file)
                if status.st_size == before.size and digest(read_bytes(file)) == before.digest:
                    entries[file] = before._replace(changed=status.st_mtime_ns, checked=now)
                    continue
            changed[file], entries[file] = _read(file, FRESH)
        except InputError as error:
            errors.append(str(error))
            entries.pop(file, None)
    return changed


def _with_changes(
    store: Store,
    manifest: Manifest,
    main: Index,
    fresh: Index | None,
    entries: dict[str, Entry],
    changed: dict[str, Group | None],
    order: dict[str, int],
    errors: list[str],
) -> Corpus:
    """Changed files put into the fresh index beside those that are there already; or all made one."""
    from .build import build
    from .index import Index
    from .segment import Reader

    groups = [group for group in changed.values() if group is not None]
    if fresh is not None:
        groups += _groups(fresh, FRESH, entries, order, changed)
    if sum(len(group[1]) for group in groups) > max(MOST_FRESH, main.size // 8):
        groups += _groups(main, MAIN, entries, order, changed)
        groups.sort(key=lambda group: order[group[0].file])
        kept = {
            file: entry if entry.where == NEITHER else entry._replace(where=MAIN)
            for file, entry in entries.items()
            if file in order
        }
        corpus = _kept_as_one(store, groups, kept, order, errors)
        store.discard(manifest.main)
    else:
        groups.sort(key=lambda group: order[group[0].file])
        data = build(groups)
        name = store.put(data)
        if name:
            kept = {file: entry for file, entry in entries.items() if file in order}
            store.save(Manifest(kept, manifest.main, name))
        index = Index(Reader(data))
        parts = [Part([], main, _live(main, MAIN, entries, order)), Part([], index, index.everything)]
        corpus = Corpus(parts, order, _troubles(entries, order), errors, cache=True)
    store.discard(manifest.fresh)
    return corpus


def _groups(
    index: Index, where: int, entries: dict[str, Entry], order: dict[str, int], changed: dict[str, Group | None]
) -> list[Group]:
    """The articles of an index that still hold good."""
    groups: list[Group] = []
    for number in range(index.heads):
        head = index.head(number)
        entry = entries.get(head.file)
        if head.file in order and head.file not in changed and entry is not None and entry.where == where:
            within = range(index.firsts[number], index.firsts[number + 1])
            groups.append((head, [document for _, document in index.documents(within)]))
    return groups


def _live(index: Index, where: int, entries: dict[str, Entry], order: dict[str, int]) -> int:
    """The documents of an index whose files are still what they were, and still asked for."""
    living = {file for file in order if file in entries and entries[file].where == where}
    if len(living) == index.heads:
        return index.everything
    bits = 0
    for number in range(index.heads):
        if index.head(number).file in living:
            bits |= 1 << number
    return index.spread(bits)
