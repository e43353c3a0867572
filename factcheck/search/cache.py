"""The index kept between searches, and which files it still holds good for.

Each set of paths (with the folder they are seen from) has a folder of its own in the cache: a *manifest* that says for
every file its size, time of change and digest, and in which of two indexes it is: the *main* one, or the *fresh* one
of files changed since. A changed file is read again and goes into the fresh one; when that grows large both are made
one. Files are only ever replaced as a whole and indexes have names of their own, so a reader sees one state or the
next; two writers cost each other nothing but work. Whatever is not as it should be counts as not there.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from .folder import cache_folder, keep, remove
from .sections import FORMAT, CorruptError, SectionReader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .index import Index

MAIN, FRESH, NEITHER = 0, 1, 2
"""Which index a file is in; neither, where nothing of it could be used."""
SLACK = 2 * 10**9
"""Nanoseconds: a file changed this shortly before it was read may change again without its time telling."""
UNUSED = 60 * 24 * 3600
"""Seconds after which an index that nobody uses is deleted."""
_ABANDONED = 600
"""Seconds after which an index that no manifest names is deleted: its writer is gone."""


class FileStamp(NamedTuple):
    """What the manifest knows of a file."""

    size: int
    written: int
    """When it was last written, in nanoseconds, as the file says."""
    moved: int
    """When anything about it was changed, as the file system says (on Windows: when it was made)."""
    checked: int
    """When it was read, in nanoseconds."""
    digest: str
    where: int
    trouble: str = ""

    def holds(self, status: os.stat_result) -> bool:
        """Whether the file is surely as it was."""
        return (
            status.st_size == self.size
            and status.st_mtime_ns == self.written
            and status.st_ctime_ns == self.moved
            and self.written < self.checked - SLACK
            and self.moved < self.checked - SLACK
        )


class Manifest(NamedTuple):
    """The state of a cache: its files, and the names of its indexes ('' where there is none)."""

    entries: dict[str, FileStamp]
    main: str
    fresh: str


def digest(data: bytes) -> str:
    """Of a file's bytes."""
    from hashlib import blake2b

    return blake2b(data, digest_size=12).hexdigest()


class Store:
    """The cache of one set of paths."""

    def __init__(self, paths: Iterable[str]) -> None:
        try:
            here = os.getcwd()  # noqa: PTH109
        except OSError:  # a folder that was deleted under the shell
            here = ""
        self._of = [here, *paths]
        text = "\0".join(self._of).encode("utf-8", "surrogateescape")
        name = f"{crc32(text):08x}{crc32(text, 0x5EED):08x}"
        self.folder = os.path.join(cache_folder(), "search", name)  # noqa: PTH118

    def _path(self, name: str) -> str:
        return os.path.join(self.folder, name)  # noqa: PTH118

    def writable(self) -> bool:
        """Whether anything can be kept here."""
        try:
            os.makedirs(self.folder, mode=0o700, exist_ok=True)  # noqa: PTH103
        except OSError:
            return False
        return os.access(self.folder, os.W_OK)

    def load(self) -> Manifest | None:
        """The state, or None where there is none that can be used."""
        path = self._path("manifest")
        try:
            with open(path, "rb") as stream:  # noqa: PTH123
                check, _, text = stream.read().partition(b"\n")
            if int(check, 16) != crc32(text):
                return None
            read = json.loads(text)
            if read["format"] != FORMAT or read["of"] != self._of:
                return None
            names = ("sizes", "written", "moved", "checked", "digests", "where")
            columns = [read[name] for name in names]
            entries = dict(zip(read["files"], map(FileStamp, *columns), strict=True))
            for file, trouble in read["troubles"].items():
                entries[file] = entries[file]._replace(trouble=trouble)
            if time.time() - os.stat(path).st_mtime > UNUSED / 60:  # noqa: PTH116
                with suppress(OSError):  # a cache that may only be read serves all the same
                    os.utime(path)
            return Manifest(entries, str(read["main"]), str(read["fresh"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def save(self, manifest: Manifest, *superseded: str) -> None:
        """Replace the state, then delete what it no longer names: the indexes that it supersedes, and old ones."""
        entries = manifest.entries.values()
        text = json.dumps(
            {
                "format": FORMAT,
                "of": self._of,
                "main": manifest.main,
                "fresh": manifest.fresh,
                "files": list(manifest.entries),
                "sizes": [entry.size for entry in entries],
                "written": [entry.written for entry in entries],
                "moved": [entry.moved for entry in entries],
                "checked": [entry.checked for entry in entries],
                "digests": [entry.digest for entry in entries],
                "where": [entry.where for entry in entries],
                "troubles": {file: entry.trouble for file, entry in manifest.entries.items() if entry.trouble},
            },
            separators=(",", ":"),
        ).encode()
        if keep(self._path("manifest"), b"%08x\n" % crc32(text) + text):
            for name in superseded:
                if name:
                    remove(self._path(name))
            self._tidy({"manifest", manifest.main, manifest.fresh})

    def open(self, name: str) -> Index:
        """An index by name. Raises CorruptError where it cannot be used."""
        from .index import Index

        if not name.isalnum():
            raise CorruptError("no such index")
        try:
            return Index(SectionReader.open(self._path(name)))
        except OSError as error:
            raise CorruptError(str(error)) from None

    def put(self, data: bytes) -> str:
        """Keep an index; its name, or '' where that cannot be done."""
        name = os.urandom(12).hex()
        return name if keep(self._path(name), data) else ""

    def clear(self) -> None:
        """Delete the state: it led to something damaged."""
        remove(self._path("manifest"))

    def _tidy(self, named: set[str]) -> None:
        """Delete indexes here that nobody names, and whole caches that nobody uses."""
        now = time.time()
        try:
            for one in list(os.scandir(self.folder)):
                if one.name not in named and now - one.stat().st_mtime > _ABANDONED:
                    remove(one.path)
            for other in list(os.scandir(os.path.dirname(self.folder))):  # noqa: PTH120
                if other.path != self.folder and now - _last_use(other.path) > UNUSED:
                    for one in list(os.scandir(other.path)):
                        remove(one.path)
                    os.rmdir(other.path)  # noqa: PTH106
        except OSError:
            return


def _last_use(folder: str) -> float:
    try:
        return os.stat(os.path.join(folder, "manifest")).st_mtime  # noqa: PTH116, PTH118
    except OSError:
        return os.stat(folder).st_mtime  # noqa: PTH116
