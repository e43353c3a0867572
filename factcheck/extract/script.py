"""Whether a text holds any Chinese: a pattern for Chinese may find nothing in another text, whatever it needs."""

from __future__ import annotations

import re
from functools import lru_cache

_HAN = re.compile("[\u4e00-\u9fff]")


@lru_cache(maxsize=2)
def chinese(text: str) -> bool:
    """Whether a Chinese character stands in a text."""
    return _HAN.search(text) is not None
