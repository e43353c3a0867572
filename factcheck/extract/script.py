"""Chinese patterns are looked for only where there is Chinese: nearly all of them begin with what may be anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_HAN = re.compile("[\u4e00-\u9fff]")


@lru_cache(maxsize=2)
def has_chinese(text: str) -> bool:
    return _HAN.search(text) is not None


def chinese(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern that needs a Chinese character finds in a text."""
    return pattern.finditer(text) if has_chinese(text) else iter(())
