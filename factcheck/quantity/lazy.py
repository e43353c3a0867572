"""Patterns that are compiled when they are first used: most runs need few of them, and compiling is slow."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled pattern; the first use of one of its methods compiles it and keeps that method."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(compiled(self._source, self._flags), name)
        setattr(self, name, method)
        return method


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression that is compiled on first use."""
    return cast("re.Pattern[str]", _Lazy(source, flags))


_NO_LETTERS = re.compile(r"\\u[4-9][0-9a-f]{3}|\\.|\(\?P[<=]\w+|[^A-Za-z\\(\u00b5-\u1fff]+|.", re.DOTALL)


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression. Where nothing in it has a capital, capitals are not looked for: that takes long to prepare."""
    if flags & re.IGNORECASE and not _has_capitals(source):
        flags &= ~re.IGNORECASE
    return re.compile(source, flags)


def _has_capitals(source: str) -> bool:
    return any(len(piece) == 1 and piece.lower() != piece.upper() for piece in _NO_LETTERS.findall(source))


IGNORE_CASE = int(re.IGNORECASE)
