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
        method = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, method)
        return method


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression that is compiled on first use."""
    return cast("re.Pattern[str]", _Lazy(source, flags))


IGNORE_CASE = int(re.IGNORECASE)
