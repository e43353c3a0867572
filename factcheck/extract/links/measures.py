"""What a level is a level of, as far as the words right around it say, and whether two are levels of two things.

A clause that has only a time or a verb before its figure goes on speaking of what was spoken of before (去年同期为…; a year
ago it was …), so a level that names nothing is of one measure with any other.
"""

from __future__ import annotations

import re
from functools import cache

from ...words import compiled as words
from ..item import Item
from ..tape import Tape
from .patterns import zh

_REACH = 60
_STEM = 4
"""Letters by which two English words are one: spent and spend, exports and exported."""
_WORD = re.compile(r"[A-Za-z][\w’'-]*")


def unlike(tape: Tape, a: Item, b: Item) -> bool:
    """Whether two figures each name what they measure, and share no word of it."""
    one, two = named(tape, a), named(tape, b)
    return bool(one) and bool(two) and not one & two


def named(tape: Tape, item: Item) -> frozenset[str]:
    """What the clause of a figure says that it measures: in Chinese by pairs of letters, in English by the stems of words."""
    return _chinese(tape, item) if tape.lang == "zh" else _english(tape, item)


def _chinese(tape: Tape, item: Item) -> frozenset[str]:
    before = tape.source[max(item.clause[0], tape.floor(item), item.at.core - _REACH) : item.at.core]
    pieces = zh("MEASURES_NOTHING").sub(" ", before).split()
    return frozenset(piece[i : i + 2] for piece in pieces for i in range(len(piece) - 1))


@cache
def _nothing() -> frozenset[str]:
    return frozenset(words.EN_MEASURES_NOTHING.split("|"))


def _english(tape: Tape, item: Item) -> frozenset[str]:
    before = tape.source[max(item.clause[0], tape.floor(item), item.at.start - _REACH) : item.at.start]
    behind = re.split(r"[,;:()\n]|\. ", tape.source[item.at.end : min(tape.ceiling(item), item.at.end + 30)], maxsplit=1)[0]
    said = [*_WORD.findall(before), *_WORD.findall(behind)[:3]]
    return frozenset(word[:_STEM].lower() for word in said if word.lower() not in _nothing() and len(word) > 2)
