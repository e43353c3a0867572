"""Where the cache sits: never among the user's records, and only for speed. Anything in it may be deleted at any time."""

from __future__ import annotations

import os
import sys


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
    import tempfile

    folder = os.path.dirname(path)  # noqa: PTH120
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".new-")
    except OSError:
        return False
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.replace(temporary, path)  # noqa: PTH105
    except OSError:
        remove(temporary)
        return False
    return True


def remove(path: str) -> None:
    """Delete a file if it is there and that is allowed."""
    try:
        os.unlink(path)  # noqa: PTH108
    except OSError:
        return
