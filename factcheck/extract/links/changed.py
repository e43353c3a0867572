"""A change, its rate and the one level that both are of: fell by $340 million, or 4.1 percent, to $7.95 billion.

The level may be the one after the change or the one before it; where no word tells which, both are readings.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .. import kinds
from ..candidate import RESOLVED, Candidate
from ..item import Item
from ..tape import Tape
from . import compared
from .contrast import told
from .measures import unlike
from .patterns import en, zh
from .tags import Pair
from .units import alike

_LEVELS = frozenset(compared.LEVELS)


def find(tape: Tape) -> Iterator[Candidate]:
    """The changes of an article that stand with their rate and one level in a sentence."""
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        for change in items:
            if change.type == kinds.CHANGE:
                candidate = _of(tape, change, items)
                if candidate is not None:
                    yield candidate


def _of(tape: Tape, change: Item, items: list[Item]) -> Candidate | None:
    rates = [item for item in items if item.type == kinds.GROWTH or _renamed(tape, change, item)]
    levels = [item for item in items if item.type in _LEVELS and alike(item, change, tape.lang)]
    others = [item for item in items if item.type == kinds.CHANGE and item is not change]
    if not rates:
        rates = _headlined(tape, change)
    if len(rates) != 1 or len(levels) != 1 or others:
        return None
    if unlike(tape, levels[0], change) and 2 not in told(tape, levels[0])[:2]:
        return None
    three = sorted((change, rates[0], levels[0]), key=lambda item: item.at.start)
    first, last = three[0].at.start, three[2].at.end
    if rates[0].role != change.role:
        return compared.of_change(tape, rates[0], change, levels[0])._replace(licence=RESOLVED)
    said = tape.source[first : last + 24]
    pattern = zh if tape.lang == "zh" else en
    if pattern("CONTRAST_MEAN").search(said) or pattern("CONTRAST_PARTS").search(said) or ";" in said or "；" in said:
        return None
    by = compared.words(tape)
    if any(by.apart(tape, a, b) for a, b in pairwise(three)) or (by.own_subject(tape, rates[0], three)):
        return None
    if not by.one_base(tape, change, rates[0]):
        return None
    if compared.refused(tape, rates[0], Pair(levels[0], change, True)):
        return None
    return compared.of_change(tape, rates[0], change, levels[0])._replace(licence=RESOLVED)


def _headlined(tape: Tape, change: Item) -> list[Item]:
    """The rates of a headline, where a change stands in the first sentence of its story: bills to fall 7 %."""
    at = tape.index(change)
    before = tape.items[max(0, at - _LEAD) : at]
    head = [item for item in before if item.role == "headline"]
    if change.role != "body" or not head or any(i.sentence != change.sentence for i in before if i.role == "body"):
        return []
    return [item for item in head if item.type == kinds.GROWTH]


_LEAD = 4
"""Figures of a headline and its first sentence that stand before a change."""


def _renamed(tape: Tape, change: Item, item: Item) -> bool:
    """Whether a percentage right behind a change says it again: fell by $340 million, or 4.1 percent."""
    if item.type != kinds.SHARE or not 0 <= item.at.start - change.at.end <= _NEAR:
        return False
    return tape.source[change.at.end : item.at.start].strip().strip(",，(（–—-、").strip() in (
        "",
        "or",
        "即",
        "约",
        "or about",
    )


_NEAR = 10
