"""Chinese words of comparison around a level and around a change."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ...words import compiled as words
from ..extraction import Item
from ..tape import Tape

if TYPE_CHECKING:
    from .compared import Tag


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def ending(rows: object) -> re.Pattern[str]:
        return re.compile("|".join(re.escape(word) for word in sorted(str(rows).split("|"), key=len, reverse=True)))

    return {
        **{f"base_{key}": ending(rows) for key, rows in words.ZH_COMPARED_BASE_TIMES},
        **{f"by_{key}": ending(rows) for key, rows in words.ZH_COMPARED_COMPARATORS},
        "now": ending(words.ZH_COMPARED_NOW_TIMES),
        "from": re.compile(words.ZH_COMPARED_FROM_LEVEL),
        "to": re.compile(words.ZH_COMPARED_TO_LEVEL),
        "than": re.compile(words.ZH_COMPARED_THAN_LEVEL),
        "named": re.compile(words.ZH_COMPARED_NAMED_BASE),
    }


def lead(tape: Tape, item: Item) -> str:
    """The words of its clause before a figure, back to the figure before it."""
    return tape.source[max(item.clause[0], tape.floor(item)) : item.at.core]


def tag(tape: Tape, item: Item) -> Tag:
    """What stands before a level: from it, to it, a time of a base, a time of now."""
    from .compared import Tag

    patterns = _patterns()
    before = lead(tape, item)
    basis = next((key for key in ("yoy", "mom", "ytd", "other") if patterns[f"base_{key}"].search(before)), "")
    if patterns["from"].search(before):
        return Tag("base", basis)
    if patterns["to"].search(before) and not basis:
        return Tag("now")
    if basis or patterns["than"].search(before):
        return Tag("base", basis)
    return Tag("now") if patterns["now"].search(before) else Tag("")


def agree(tape: Tape, result: Item, base: Item, tag: Tag) -> bool:
    """Whether what the change is measured against is, or may be, that base."""
    patterns = _patterns()
    said = lead(tape, result) + tape.source[result.at.start : result.at.core]
    by = next((key for key in ("yoy", "mom", "ytd") if patterns[f"by_{key}"].search(said)), "")
    if by:
        return not tag.basis or tag.basis == by or (tag.basis == "yoy" and by == "ytd" and "末" in lead(tape, base))
    named = patterns["named"].search(said)
    if named is None:
        return True
    return named["base"] in tape.source[base.clause[0] : base.at.end]
