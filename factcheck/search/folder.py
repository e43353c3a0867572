"""Where the cache sits: never among the user's records, and only for speed. Anything in it may be deleted at any time."""

from __future__ import annotations

import os
import sys

from ..errors import InputError


def cache_folder() -> str:
    """``FACTCHECK_CACHE_DIR``, else the platform's folder for caches; not necessarily there yet."""
    named = os.environ.get("FACTCHECK_CACHE_DIR")
    if named:
        return named
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")  # noqa: PTH111
        return os.path.join(base, "factcheck", "Cache")  # noqa: PTH118
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches/factcheck")  # noqa: PTH111
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # noqa: PTH117 - the XDG rules say to ignore a relative one
        base = os.path.expanduser("~/.cache")  # noqa: PTH111
    return os.path.join(base, "factcheck")  # noqa: PTH118


def keep(path: str, data: bytes) -> bool:
    """Put a file in place at once, so that no other process ever sees a part of it; False where that cannot be done."""
    from ..store.write import write_file

    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)  # noqa: PTH103, PTH120
        # What is lost when the machine stops is made again, and told by its checksum: the disk need not be waited for.
        write_file(path, data, lasting=False)
    except (OSError, InputError):
        return False
    return True


def remove(path: str) -> None:
    """Delete a file if it is there and that is allowed."""
    try:
        os.unlink(path)  # noqa: PTH108
    except OSError:
        return
