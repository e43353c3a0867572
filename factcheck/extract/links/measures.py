"""What a level is a level of, as far as the words right around it say, and whether two are levels of two things.

A clause that has only a time or a verb before its figure goes on speaking of what was spoken of before (去年同期为…; a year
ago it was …), so a level that names nothing is of one measure with any other.
"""

from __future__ import annotations

import re
from functools import cache

from ...words import reading as words
from ..item import Item
from ..tape import Tape
from . import compared_en

_REACH = 60
_STEM = 4
"""Letters by which two English words are one: spent and spend, exports and exported."""
_WORD = re.compile(r"[A-Za-z][\w’'-]*")


def unlike(tape: Tape, a: Item, b: Item, but: Item | None = None) -> bool:
    """Whether two figures each name what they measure, and share no word of it; ``but`` is passed over on the way."""
    one, two = named(tape, a, but), named(tape, b, but)
    return bool(one) and bool(two) and not one & two


def of_another(tape: Tape, result: Item, a: Item, b: Item) -> bool:
    """Whether a change is said of a thing of its own, which neither of two levels is said to be of."""
    if tape.lang == "en":
        return compared_en.own_subject(tape, result, sorted((result, a, b), key=lambda item: item.at.start))
    own = named(tape, result)
    others = [names for item in (a, b) if (names := named(tape, item, result))]
    return bool(own) and bool(others) and not any(own & names for names in others)


def named(tape: Tape, item: Item, but: Item | None = None) -> frozenset[str]:
    """What the clause of a figure says that it measures: in Chinese by pairs of letters, in English by the stems of words."""
    return _chinese(tape, item, but) if tape.lang == "zh" else _english(tape, item, but)


def _before(tape: Tape, item: Item, but: Item | None) -> str:
    """The words of its clause before a figure, back to the one before it that is not ``but``."""
    floor = tape.floor(item)
    if but is None or floor != but.at.end:
        return tape.source[max(item.clause[0], floor, item.at.core - _REACH) : item.at.core]
    low = max(item.clause[0], tape.floor(but), item.at.core - _REACH)
    return f"{tape.source[low : max(low, but.at.start)]} {tape.source[max(low, but.at.end) : item.at.core]}"


def _chinese(tape: Tape, item: Item, but: Item | None) -> frozenset[str]:
    before = _before(tape, item, but)
    pieces = _small().sub(" ", before).split()
    return frozenset(piece[i : i + 2] for piece in pieces for i in range(len(piece) - 1))


@cache
def _small() -> re.Pattern[str]:
    """Whatever names nothing, the longest word first."""
    rows = f"{words.ZH_MEASURES_TIMES}|{words.ZH_MEASURES_CHANGES}|{words.ZH_MEASURES_SMALL}".split("|")
    return re.compile(
        "|".join(
            (words.ZH_MEASURES_NUMBERED, *sorted(map(re.escape, rows), key=len, reverse=True), words.ZH_MEASURES_VERBS)
        )
    )


@cache
def _nothing() -> frozenset[str]:
    return frozenset(words.EN_MEASURES_NOTHING.split("|"))


def _english(tape: Tape, item: Item, but: Item | None) -> frozenset[str]:
    before = _before(tape, item, but)
    behind = re.split(
        r"[,;:()\n]|\. ", tape.source[item.at.end : min(tape.ceiling(item), item.at.end + 30)], maxsplit=1
    )[0]
    after = _WORD.findall(behind)[:3]
    if after and after[0].lower() in _CLAUSES:
        after = []  # £48m when the trust was set up
    return content(" ".join((before, *after)))


_CLAUSES = frozenset(
    ("when", "before", "after", "until", "since", "last", "as", "while", "where", "who", "which", "that")
)


def content(said: str) -> frozenset[str]:
    """The stems of the English words that name something."""
    found = (word.lower() for word in _WORD.findall(said) if len(word) > 2)
    return frozenset(word[:_STEM] for word in found if word not in _nothing())
