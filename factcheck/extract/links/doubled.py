"""Two levels and how many times one is the other, in words: 从210万元增加到460万元，翻了一番还多; almost halved, from 84 to 45.

“More than doubled” draws a line at twice the base, “nearly” lies below it. Which of the two is the base is told by the
words right before it; where they do not tell, nothing is proposed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import NamedTuple

from ...expression.tree import Node
from ...words import reading as words
from .. import kinds
from ..candidate import STATED, Candidate, compare, name, times, whole_number
from ..item import Item
from ..tape import Tape
from .twins import twins

_LEVELS = frozenset((kinds.AMOUNT, kinds.COUNT, kinds.EACH, kinds.STATISTIC))
_TIMES = {"two": 2, "three": 3, "four": 4}
_BEFORE = 30


class _Said(NamedTuple):
    """What is said of two levels."""

    over: bool
    falls: bool
    times: int
    start: int
    end: int


@cache
def _pattern(lang: str, key: str) -> re.Pattern[str]:
    return re.compile(str(getattr(words, f"{lang.upper()}_DOUBLED_{key}")), re.IGNORECASE)


def find(tape: Tape) -> Iterator[Candidate]:
    """``bound-doubled``: the sentences that hold such words and two levels."""
    for (low, high), group in groupby(tape.items, key=lambda item: item.sentence):
        items = [item for item in group if item.type in _LEVELS]
        if len(items) < 2:
            continue
        said = _said(tape, low, high)
        if said is None:
            continue
        items = [item for item in items if item.at.end <= said.start or item.at.start >= said.end]
        if len(items) == 2 and _alike(items[0], items[1], tape) and all(map(_exact, items)):
            yield from _of_two(tape, items, said)


def _alike(a: Item, b: Item, tape: Tape) -> bool:
    return (a.type == b.type or {a.type, b.type} == {kinds.EACH, kinds.AMOUNT}) and twins(a, b, tape)


def _exact(item: Item) -> bool:
    return item.figure is not None and item.figure.wording is None and not item.figure.change


def _said(tape: Tape, low: int, high: int) -> _Said | None:
    """The only such words of a sentence."""
    found = []
    for key in ("TWICE", "HALF"):
        for m in _pattern(tape.lang, key).finditer(tape.source, low, high):
            groups = m.groupdict()
            many = next((_TIMES[word] for word in _TIMES if groups.get(word)), 2)
            found.append(_Said(m["over"] is not None, key == "HALF", many, m.start(), m.end()))
    return found[0] if len(found) == 1 else None


def _of_two(tape: Tape, items: list[Item], said: _Said) -> Iterator[Candidate]:
    if not _near(tape, items, said):
        return
    base = _the(tape, items, "THAN")
    if base is None:
        base, now = _the(tape, items, "BASE"), _the(tape, items, "NOW")
        if base is None or now is None or base is now:
            return
    now = items[1 - items.index(base)]
    many: Node = times(whole_number(said.times), name(now if said.falls else base))
    one = name(base if said.falls else now)
    tree = compare(one, ">=" if said.over else "<=", many)
    why = f"{tape.source[said.start : said.end]}: {base.value}, {now.value}"
    yield Candidate("bound-doubled", STATED, (tree,), (("before", base), ("now", now)), why)


def _near(tape: Tape, items: list[Item], said: _Said) -> bool:
    """Whether nothing else comes between the words and the figures, which stand before or behind them."""
    if items[1].at.end <= said.start:
        gap = tape.source[items[1].at.end : said.start]
        return _pattern(tape.lang, "BEHIND").match(gap) is not None
    gap = tape.source[said.end : items[0].at.start if items[0].at.start >= said.end else items[1].at.start]
    return _pattern(tape.lang, "AHEAD").match(gap) is not None


def _the(tape: Tape, items: list[Item], key: str) -> Item | None:
    """The one before which such words stand."""
    found = []
    for item in items:
        low = max(item.sentence[0], item.at.core - _BEFORE, *(i.at.end for i in items if i.at.end <= item.at.start), 0)
        if _pattern(tape.lang, key).search(tape.source, low, item.at.core):
            found.append(item)
    return found[0] if len(found) == 1 else None
