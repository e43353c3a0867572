"""Sentences as levels: what stands in a bracket is a level of its own, a child of the figure that it follows.

On a level each figure knows the words between it and the figure before; lists, openers and totals are told from those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ...words import reading as words
from .. import kinds
from ..forms import construction
from ..item import Item
from ..tape import Stretch, Tape

_OPEN, _CLOSED = "（(［[【", "）)］]】"
_GLANCE = 8
"""Characters of the next sentence that a level sees."""
_QUOTES = re.compile('[“”‘’"「」『』]')
_MARK = {
    kinds.SHARE: "%",
    kinds.GROWTH: "%",
    kinds.POINTS: "%",
    kinds.TIMES: "%",
    kinds.RANK: "#",
    kinds.AGE: "#",
    kinds.CHANGE: "±",
    kinds.DATED: "@",
}
"""What a figure that is no entry of its level leaves of itself in the words."""
_BESIDE = frozenset(_MARK)


class ListEntry(NamedTuple):
    """A figure of a level."""

    item: Item
    gap: str
    """The words of the level since the entry before it (since the level's start for the first). A share, growth or points
    leave a ``%`` in them, a change ``±``, a date ``@``, a rank or an age ``#``."""


class Level(NamedTuple):
    """The figures of a sentence outside brackets, or those of one bracket."""

    entries: tuple[ListEntry, ...]
    tail: str
    """Behind the last figure; outside brackets with the first words of the next sentence."""
    parent: Item | None
    """Of a bracket: the figure that it follows, where one does in its sentence."""
    lead: str
    """Of a bracket: the words between that figure and it."""


@lru_cache(maxsize=4)
def levels(tape: Tape, beside: frozenset[str] = _BESIDE) -> tuple[Level, ...]:
    """Every level with a figure, sentence by sentence; a list goes on over the line behind a colon.

    Figures of the types ``beside`` are no entries: they leave a mark in the words (see ``ListEntry.gap``).
    """
    return tuple(
        level
        for stretch in stretches(tape)
        if any(item.type not in beside for item in tape.within(stretch))
        for level in _of(tape, stretch, beside)
    )


@lru_cache(maxsize=2)
def stretches(tape: Tape) -> tuple[Stretch, ...]:
    """Sentences, joined where the first one ends open (：；、 before a line's end) or the second begins with 其中."""
    return tuple(_joined(tape))


def _joined(tape: Tape) -> Iterator[Stretch]:
    goes_on, begins = _patterns(tape.lang)
    start = end = -1
    listing = False
    for one in tape.sentences():
        bullet = _BULLET.match(tape.text, one.start, one.end) is not None
        if start >= 0 and (
            goes_on.search(tape.text, max(start, end - 12), end)
            or begins.match(tape.text, one.start, one.end)
            or (bullet and listing)
        ):
            listing = bullet
            end = one.end
            continue
        listing = False
        if start >= 0:
            yield Stretch(start, end)
        start, end = one
    if start >= 0:
        yield Stretch(start, end)


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    begins = words.ZH_PARTITION_BEGINS if lang == "zh" else words.EN_PARTITION_BEGINS
    return re.compile(r"[：:；;、，,]\s*\n+\Z"), re.compile(begins)


_BULLET = re.compile("[ \t\u3000]*[•·▪●◦*–—-] ?(?=[^\\s\\d])")
"""Begins a line of a list."""


class _Open:
    """A level while it is read."""

    def __init__(self, parent: Item | None, lead: str) -> None:
        self.parent, self.lead = parent, lead
        self.entries: list[ListEntry] = []
        self.pieces: list[str] = []

    def text(self) -> str:
        return _QUOTES.sub("", "".join(self.pieces))

    def done(self) -> Level:
        return Level(tuple(self.entries), self.text(), self.parent, self.lead)


def _of(tape: Tape, stretch: Stretch, beside: frozenset[str]) -> Iterator[Level]:
    text, at = tape.text, stretch.start
    stack = [_Open(None, "")]
    found: list[Level] = []
    for m in _marks().finditer(text, stretch.start, stretch.end):
        top, char = stack[-1], m[0]
        top.pieces.append(text[at : m.start()])
        at = m.end()
        if char in _OPEN:
            stack.append(_Open(top.entries[-1].item if top.entries else None, top.text()))
        elif char in _CLOSED:
            if len(stack) > 1:
                found.append(stack.pop().done())
        else:
            item = tape.item(m.start())
            if item.type in beside:
                top.pieces.append(_MARK.get(item.type, "#"))
                continue
            top.entries.append(ListEntry(item, top.text()))
            top.pieces = []
    stack[-1].pieces.append(text[at : stretch.end])
    stack[0].pieces.append(text[stretch.end : stretch.end + _GLANCE])
    if len(stack) == 1:  # a bracket that nobody closed leaves nothing certain
        found.append(stack[0].done())
    yield from (level for level in found if level.entries)


@cache
def _marks() -> re.Pattern[str]:
    return construction(r"[{any}（(［\[【）)］\]】]")
