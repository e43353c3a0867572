"""English words of comparison around a level and around a change."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ...words import compiled as words
from ..extraction import Item
from ..tape import Tape

if TYPE_CHECKING:
    from .compared import Tag

_REACH = 60


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "base": re.compile(words.EN_COMPARED_A_BASE_TIME, re.IGNORECASE),
        "from": re.compile(words.EN_COMPARED_FROM_LEVEL, re.IGNORECASE),
        "to": re.compile(words.EN_COMPARED_TO_LEVEL, re.IGNORECASE),
        "than": re.compile(words.EN_COMPARED_THAN_LEVEL, re.IGNORECASE),
        "comparator": re.compile(words.EN_COMPARED_COMPARATOR, re.IGNORECASE),
        "closer": re.compile(words.EN_COMPARED_A_CLOSER, re.IGNORECASE),
    }


def _before(tape: Tape, item: Item) -> str:
    """The words of the sentence before a figure, back to the figure before it (a date is no figure here)."""
    floor = tape.floor(item)
    return tape.source[max(item.sentence[0], floor, item.at.start - _REACH) : item.at.start]


def tag(tape: Tape, item: Item) -> Tag:
    """What stands around a level: from it, to it, than it, a time of a base."""
    from .compared import Tag

    patterns = _patterns()
    before = _before(tape, item)
    if patterns["from"].search(before):
        return Tag("base")
    if patterns["to"].search(before):
        return Tag("now")
    if patterns["than"].search(before):
        return Tag("base")
    behind = tape.source[item.at.end : min(tape.ceiling(item), item.at.end + 40)]
    behind = re.split(r"[,;:()]", behind, maxsplit=1)[0]
    clause = re.split(r"[,;:()]", before)[-1]
    if patterns["base"].search(behind) or patterns["base"].search(clause):
        return Tag("base", "time")
    return Tag("")


def agree(tape: Tape, result: Item, base: Item, tag: Tag) -> bool:
    """Whether what the change is measured against is, or may be, that base."""
    patterns = _patterns()
    low, high = (
        sorted((result.at.end, base.at.start))
        if result.at.start < base.at.start
        else sorted((base.at.end, result.at.start))
    )
    if patterns["closer"].search(tape.source[low:high]):
        return False
    behind = tape.source[result.at.end : result.at.end + _REACH]
    behind = re.split(r"[,;:()]", behind, maxsplit=1)[0]
    found = patterns["comparator"].match(behind)
    if found is None:
        return True
    end = result.at.end + found.end()
    if result.at.start < base.at.start <= end:
        return True  # the comparator holds the base itself
    return tag.basis == "time" and patterns["base"].search(behind) is not None
