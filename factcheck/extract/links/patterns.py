"""The patterns of ``words`` by name, compiled when first asked for."""

from __future__ import annotations

import re
from functools import cache

from ...words import reading as words


@cache
def zh(name: str) -> re.Pattern[str]:
    """A Chinese one: ``NAMED_MEAN_OF`` is ``mean_of`` of ``words/zh/named.yaml``. Raises AttributeError where there is none."""
    return re.compile(getattr(words, f"ZH_{name}"))


@cache
def en(name: str) -> re.Pattern[str]:
    """An English one, in capitals or not."""
    return re.compile(getattr(words, f"EN_{name}"), re.IGNORECASE)
