"""Files that commands write: whole or not at all, and never over what was not asked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable


def write_file(file: str, pieces: Iterable[str]) -> None:
    """Write a file whole: whoever interrupts leaves the old one, or none. Raises InputError when it cannot be written."""
    text = "".join(pieces)
    folder, name = os.path.split(file)
    draft = os.path.join(folder, f".{name}.{os.getpid()}.tmp")  # noqa: PTH118
    try:
        if os.path.lexists(file) and not os.path.isfile(file):  # noqa: PTH113 - a pipe or /dev/stderr is not to be replaced
            with open(file, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:  # noqa: PTH123
                stream.write(text)
            return
        try:
            with open(draft, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:  # noqa: PTH123
                stream.write(text)
            os.replace(draft, file)  # noqa: PTH105
        finally:
            if os.path.lexists(draft):
                os.unlink(draft)  # noqa: PTH108
    except (OSError, ValueError) as error:
        raise InputError(f"{file}: cannot be written ({getattr(error, 'strerror', None) or error})") from None
