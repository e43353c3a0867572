"""Patterns of paths, as in ``.gitignore``: for files to leave out, and for findings to ignore in some of them."""

from __future__ import annotations

import os
import re
from functools import lru_cache


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as a regular expression over a whole path with slashes.

    ``*`` and ``?`` stop at slashes, ``**`` does not. A pattern without a slash matches a name at any depth; one that
    matches a folder matches all that is in it.
    """
    pattern = pattern.replace("\\", "/").removeprefix("./")
    anywhere = "/" not in pattern.rstrip("/")
    pattern = pattern.strip("/")
    while "***" in pattern or "**/**/" in pattern:  # the same said twice would only cost time
        pattern = pattern.replace("***", "**").replace("**/**/", "**/")
    parts: list[str] = []
    at = 0
    while at < len(pattern):
        if pattern.startswith("**/", at):
            parts.append("(?:[^/]+/)*")
            at += 3
        elif pattern.startswith("**", at):
            parts.append(".*")
            at += 2
        else:
            sign = pattern[at]
            parts.append({"*": "[^/]*", "?": "[^/]"}.get(sign) or re.escape(sign))
            at += 1
    head = "(?:.*/)?" if anywhere else ""
    return re.compile(f"{head}{''.join(parts)}(?:/.*)?", re.DOTALL)


def matches(pattern: str, file: str, root: str) -> bool:
    """Whether a file lies where the pattern says, seen from the folder ``root`` (whose settings hold the pattern)."""
    path = os.path.relpath(file, root or ".").replace(os.sep, "/")
    return compiled(pattern).fullmatch(path) is not None
