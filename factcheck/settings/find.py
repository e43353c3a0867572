"""Finding the settings file: factcheck.toml or pyproject.toml in this folder, or in the nearest above that has one."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from ..errors import InputError
from .model import DEFAULTS

if TYPE_CHECKING:
    from .model import Settings

OWN = "factcheck.toml"
SHARED = "pyproject.toml"
MOST = 1024 * 1024 + 1
"""Bytes: one more than is read as settings."""


def load(config: str = "", *, isolated: bool = False) -> Settings:
    """The settings of ``config``, or of the nearest file that has any; none with ``isolated``.

    Raises InputError when the file cannot be read or says what cannot be.
    """
    if isolated:
        return DEFAULTS
    if config:
        return _read(config, _bytes(config), whole=os.path.basename(config) != SHARED)  # noqa: PTH119
    folder = os.getcwd()  # noqa: PTH109 - os.path throughout: every start of the program runs this
    while True:
        settings = _in(folder)
        if settings is not None:
            return settings
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder:
            return DEFAULTS
        folder = above


def _in(folder: str) -> Settings | None:
    """The settings that lie in a folder; None where none do."""
    for name in (OWN, SHARED):
        # Opening is the look-up: one call where there is nothing, which is nearly always.
        path = os.path.join(folder, name)  # noqa: PTH118
        try:
            data = _content(path)
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            continue
        except OSError as error:
            raise InputError(f"{path}: cannot be read ({error.strerror})") from None
        if name == OWN or _mentions_us(data):
            settings = _read(_near(path), data, whole=name == OWN)
            if settings.file:
                return settings
    return None


class NearestSettings:
    """The settings of each file: of the nearest folder above it that has any, else those of the current folder.

    ``fixed`` where the command line named a settings file, or none: then that holds everywhere.
    """

    def __init__(self, here: Settings, *, fixed: bool = False) -> None:
        self.here = here
        self._fixed = fixed
        self._folders: dict[str, Settings] = {}

    def of(self, file: str) -> Settings:
        """The settings that hold for a file."""
        if self._fixed:
            return self.here
        folder = os.path.dirname(file)  # noqa: PTH120
        found = self._folders.get(folder)
        if found is None:
            found = self._folders[folder] = self._of_folder(os.path.abspath(folder))  # noqa: PTH100
        return found

    def _of_folder(self, folder: str) -> Settings:
        here = os.getcwd()  # noqa: PTH109
        while folder != here:
            found = self._folders.get(folder) or _in(folder)
            if found is not None:
                if self.here.file and os.path.abspath(found.file) == os.path.abspath(self.here.file):  # noqa: PTH100
                    return self.here  # both lie below the folder that has them
                self._folders[folder] = found
                return found
            above = os.path.dirname(folder)  # noqa: PTH120
            if above == folder:
                break
            folder = above
        return self.here


def _bytes(path: str) -> bytes:
    try:
        return _content(path)
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from None


def _content(path: str) -> bytes:
    """A file's bytes, no more than a settings file can have. Raises OSError; for a pipe or a device, InputError."""
    # Without waiting, and up to a limit: a stranger's project may have a pipe there, or a link to a device without end.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError
        if not stat.S_ISREG(mode):
            raise InputError(f"{path}: is a pipe or a device, not a settings file")
        data = os.read(handle, MOST)
        while data and len(data) < MOST and (more := os.read(handle, MOST - len(data))):
            data += more
        return data
    finally:
        os.close(handle)


def _mentions_us(data: bytes) -> bool:
    """Whether a pyproject.toml may have our table: cheaper than a TOML parser, which is then not even imported."""
    squeezed = data.replace(b" ", b"").replace(b'"', b"").replace(b"'", b"")
    return b"tool.factcheck" in squeezed or b"[tool]" in squeezed


def _near(path: str) -> str:
    """The path from here, as people write it."""
    return os.path.relpath(path)


def _read(path: str, data: bytes, *, whole: bool) -> Settings:
    from .read import read

    return read(path, data, whole=whole)
