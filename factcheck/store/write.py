"""The one way in which files are written: whole or not at all, several of them all or none.

Each file is first written to a *draft* beside it, under a name that nobody can guess and that must not be there yet, and
brought to the disk; then each draft takes its file's place at once. What goes wrong before that leaves everything as it
was; what goes wrong between the first and the last file is taken back. Whoever reads meanwhile sees the old or the new.
A killed program can leave a draft behind, never half a file; the next one to write there clears it away.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import time
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

_PREFIX, _SUFFIX = ".factcheck-", ".draft"
_ABANDONED = 3600
"""Seconds after which a draft is nobody's: its writer is gone."""
_OWN = re.compile(r"/dev/(?:std(out|err)|fd/(\d{1,6}))")
"""Names of what this process writes to already: a file that it is sent to is not to be replaced under it."""
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Write(NamedTuple):
    """A file to be written."""

    path: str
    data: bytes
    new: bool = False
    """It must not be there yet, not even as a link to nothing."""
    before: bytes | None = None
    """What it must still hold, where the new content was made from the old."""


class _Place(NamedTuple):
    """Where a file really is, its draft, and the old file's second name while its place is being taken."""

    write: Write
    path: str
    draft: str
    kept: str
    there: bool
    """Whether there was a file."""


def write_files(files: Iterable[Write], *, lasting: bool = True) -> None:
    """Write all of them, or none. Raises InputError, in words, when that cannot be done.

    A link is followed: the file that it leads to gets the content and the link stays. A file's permissions stay, a new
    one has the usual ones. What is no file (a pipe, ``/dev/stderr``) is written to as it is, after the others. With
    ``lasting``, the content is on the disk when this returns, whatever happens to the machine.
    """
    places: list[_Place] = []
    streams: list[Write] = []
    done: list[_Place] = []
    try:
        for one in files:
            if _is_stream(one):
                streams.append(one)
            else:
                places.append(_draft(one, lasting=lasting))
        _all_different(places)
        for place in places:
            _put(place, keep=len(places) > 1)
            done.append(place)
    except BaseException:
        for place in reversed(done):
            _take_back(place)
        raise
    finally:
        for place in places:
            for left in (place.draft, place.kept):
                with suppress(OSError):
                    os.unlink(left)  # noqa: PTH108 - os throughout: paths are kept as they were typed
    folders = {os.path.dirname(place.path) for place in places}  # noqa: PTH120
    for folder in folders:
        if lasting:
            _settle(folder)
        _clear(folder)
    for one in streams:
        _pour(one)


def write_file(path: str, data: bytes, *, lasting: bool = True) -> None:
    """Write one file whole, or leave it as it is. Raises InputError."""
    write_files([Write(path, data)], lasting=lasting)


def _trouble(path: str, error: OSError | ValueError) -> InputError:
    return InputError(f"{path}: cannot be written ({getattr(error, 'strerror', None) or error})")


def _is_stream(one: Write) -> bool:
    """Whether there is something that is no file, or this process's own output by its name."""
    try:
        there = os.stat(one.path)  # noqa: PTH116
    except (OSError, ValueError):
        return False
    if stat.S_ISDIR(there.st_mode):
        raise InputError(f"{one.path}: cannot be written (it is a folder)")
    return not stat.S_ISREG(there.st_mode) or _own(one.path) is not None


def _own(path: str) -> int | None:
    """The number by which this process writes there already, if it does."""
    found = _OWN.fullmatch(os.path.abspath(path))  # noqa: PTH100
    if found is None:
        return None
    return int(found[2]) if found[2] else 1 if found[1] == "out" else 2


def _draft(one: Write, *, lasting: bool) -> _Place:
    """The file's content beside where it is to be. Raises InputError."""
    try:
        path = _real(one)
        folder = os.path.dirname(path)  # noqa: PTH120
        draft, kept = (os.path.join(folder, f"{_PREFIX}{os.urandom(16).hex()}{_SUFFIX}") for _ in "ab")  # noqa: PTH118
        try:
            old: os.stat_result | None = os.stat(path)  # noqa: PTH116
        except FileNotFoundError:
            old = None
        handle = os.open(draft, _FLAGS, 0o666 if old is None else 0o600)
    except (OSError, ValueError) as error:
        raise _trouble(one.path, error) from None
    place = _Place(one, path, draft, kept, old is not None)
    try:
        try:
            _fill(handle, one.data)
            if old is not None and hasattr(os, "fchmod"):
                if (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
                    with suppress(OSError):  # only root may give a file away
                        os.fchown(handle, old.st_uid, old.st_gid)
                os.fchmod(handle, stat.S_IMODE(old.st_mode))
            if lasting:
                os.fsync(handle)
        finally:
            os.close(handle)
    except BaseException as error:
        with suppress(OSError):
            os.unlink(draft)  # noqa: PTH108
        if isinstance(error, OSError):
            raise _trouble(one.path, error) from None
        raise
    return place


def _real(one: Write) -> str:
    """Where the file is, behind any links. Raises InputError for a link to nothing."""
    path = os.path.realpath(one.path)
    if one.new:
        if os.path.lexists(one.path):
            raise InputError(f"{one.path}: is there already")
        return os.path.join(os.path.realpath(os.path.dirname(one.path)), os.path.basename(one.path))  # noqa: PTH118, PTH119, PTH120
    if os.path.islink(one.path) and not os.path.exists(path):  # noqa: PTH110, PTH114
        raise InputError(f"{one.path}: is a link to a file that is not there; delete the link, or name another file")
    return path


def _fill(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _all_different(places: list[_Place]) -> None:
    taken: dict[str, str] = {}
    for place in places:
        other = taken.setdefault(place.path, place.write.path)
        if other is not place.write.path:
            raise InputError(f"{place.write.path}: is the same file as {other}; one cannot hold both")


def _put(place: _Place, *, keep: bool) -> None:
    """Let the draft take the file's place. Raises InputError, with everything as it was.

    With ``keep`` the old file keeps a second name, by which it can be brought back.
    """
    one, path = place.write, place.path
    try:
        if one.new:
            _put_new(place.draft, path)
            return
        if one.before is not None and _content(path) != one.before:
            raise InputError(f"{one.path}: was changed by someone else meanwhile; nothing was written, run this again")
        if keep and place.there:
            with suppress(OSError, NotImplementedError):  # a file system without second names
                os.link(path, place.kept)
        os.replace(place.draft, path)  # noqa: PTH105
    except FileExistsError:
        raise InputError(f"{one.path}: is there already") from None
    except OSError as error:
        raise _trouble(one.path, error) from None


def _put_new(draft: str, path: str) -> None:
    """Raises FileExistsError where a file has come there meanwhile."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError, AttributeError):  # a file system without second names
        os.close(os.open(path, _FLAGS, 0o666))
        os.replace(draft, path)  # noqa: PTH105


def _content(path: str) -> bytes | None:
    from .load import read_bytes

    try:
        return read_bytes(path)
    except InputError:
        return None


def _take_back(place: _Place) -> None:
    """Undo what ``_put`` did."""
    with suppress(OSError):
        if os.path.lexists(place.kept):
            os.replace(place.kept, place.path)  # noqa: PTH105
        elif not place.there:
            os.unlink(place.path)  # noqa: PTH108


def _settle(folder: str) -> None:
    """Bring the folder's list of names to the disk, where the system has a way."""
    with suppress(OSError):
        handle = os.open(folder or ".", os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _clear(folder: str) -> None:
    """Delete drafts here that a killed program left."""
    oldest = time.time() - _ABANDONED
    with suppress(OSError), os.scandir(folder or ".") as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX):
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(status.st_mode) and status.st_mtime < oldest:
                    os.unlink(entry.path)  # noqa: PTH108


def _pour(one: Write) -> None:
    """Write to what is no file. Raises InputError, for a pipe that nobody reads too."""
    try:
        own = _own(one.path)
        if own is not None:  # opened anew, a file would be written over from its beginning
            handle = os.dup(own)
        else:  # without waiting: a pipe that nobody reads would never open
            handle = os.open(one.path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_NONBLOCK", 0))
        try:
            if hasattr(os, "set_blocking"):
                os.set_blocking(handle, True)
            _fill(handle, one.data)
        finally:
            os.close(handle)
    except (OSError, ValueError) as error:
        if getattr(error, "errno", 0) == errno.ENXIO:
            raise InputError(f"{one.path}: is a pipe that nobody reads") from None
        raise _trouble(one.path, error) from None
