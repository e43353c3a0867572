"""Finding the settings file: factcheck.toml or pyproject.toml in this folder, or in the nearest above that has one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import InputError
from .model import DEFAULTS

if TYPE_CHECKING:
    from .model import Settings

OWN = "factcheck.toml"
SHARED = "pyproject.toml"


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
        for name in (OWN, SHARED):
            # Opening is the look-up: one call where there is nothing, which is nearly always.
            path = os.path.join(folder, name)  # noqa: PTH118
            try:
                with open(path, "rb") as stream:  # noqa: PTH123
                    data = stream.read()
            except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
                continue
            except OSError as error:
                raise InputError(f"{path}: cannot be read ({error.strerror})") from None
            if name == OWN or _mentions_us(data):
                settings = _read(_near(path), data, whole=name == OWN)
                if settings.file:
                    return settings
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder:
            return DEFAULTS
        folder = above


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:  # noqa: PTH123
            return stream.read()
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})") from None


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
