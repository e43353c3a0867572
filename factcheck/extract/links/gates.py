"""Words that forbid a relation: plans beside facts, means beside totals, prices held constant … (``words/*/gates.yaml``)."""

from __future__ import annotations

import re
from functools import cache

from ...words import reading as words


@cache
def gate(lang: str, name: str) -> re.Pattern[str]:
    """The pattern of a gate. Raises KeyError where the language has none of that name."""
    rows = dict(words.ZH_GATES_GATES if lang == "zh" else words.EN_GATES_GATES)
    alternatives = "|".join(map(re.escape, rows[name].split("|")))
    return re.compile(alternatives if lang == "zh" else rf"\b(?:{alternatives})\b", re.IGNORECASE)
