"""Two bounds in a row that say one range: 大于100并且小于300, more than 40 and less than 50."""

from __future__ import annotations

import re
from functools import cache

from .sighting import FIGURE, Sighting
from .values import parse

_OVER = re.compile(
    r"大于|比.*[大高多]|高于|超过|多于|不低于|不少于|至少|以上|(?:more|greater|higher|larger) than|above|over|at least|>",
    re.IGNORECASE,
)
_UNDER = re.compile(
    r"小于|比.*[小低少]|低于|不到|不足|少于|不超过|不高于|至多|以下|(?:less|smaller|lower|fewer) than|below|under|up to|at most|<",
    re.IGNORECASE,
)


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r"\s?(?:的同时|并且|且|同时|而|并|[,，]?\s?and|,?\s?but|[,，、])\s?", re.IGNORECASE)


def joined(text: str, sightings: list[Sighting]) -> list[Sighting]:
    """The sightings, each pair of opposite bounds with only "and" between made one."""
    result: list[Sighting] = []
    for sighting in sightings:
        last = result[-1] if result else None
        if (
            last is not None
            and sighting.start - last.end <= 6
            and last.sort == sighting.sort == FIGURE
            and last.start < last.core
            and sighting.start < sighting.core
        ):
            if _joint().fullmatch(text, last.end, sighting.start) and _opposite(text, last, sighting):
                result[-1] = Sighting(last.start, sighting.end, last.core, sighting.stop, sighting.edge, FIGURE)
                continue
        result.append(sighting)
    return result


def _opposite(text: str, a: Sighting, b: Sighting) -> bool:
    one, two = text[a.start : a.core], text[b.start : b.core]
    one, two = one + text[a.edge : a.end], two + text[b.edge : b.end]
    if not ((_OVER.search(one) and _UNDER.search(two)) or (_UNDER.search(one) and _OVER.search(two))):
        return False
    figure = parse(text[a.start : b.end])
    return figure is not None and not figure.interval.empty
