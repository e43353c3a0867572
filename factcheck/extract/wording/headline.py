"""A date that the headline states flatly and the body does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from ..flaw import Flaw
from ..item import Item
from ..sighting import DATE


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(words.BOTH_WORDING_A_DAY_OR_MONTH), re.compile(words.BOTH_WORDING_A_FORECAST, re.IGNORECASE)


def flatly_dated(text: str, items: list[Item]) -> Iterator[Flaw]:
    """``headline-body``: a day or month of the headline that every place of the body hedges."""
    dated, hedge = _patterns()
    for item in items:
        if item.role != "headline" or item.at.sort != DATE or not dated.search(item.text):
            continue
        same = [o for o in items if o.role in ("body", "caption") and o.at.sort == DATE and o.text.endswith(item.text)]
        if not same or hedge.search(text, *item.clause):
            continue
        said = [text[max(o.clause[0], o.at.start - 12) : min(o.clause[1], o.at.end + 12)] for o in same]
        if all(hedge.search(words_) for words_ in said):
            message = f"the headline says {item.text} flatly; the body says “{said[0].strip()}”"
            yield Flaw("headline-body", item.at.start, item.at.end, message)
