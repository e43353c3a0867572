"""The only two levels that a result can lie between, in the smallest stretch around it that has two; behind a headline, in its story.

Which kind of figure can be a level of a result is told by the result's type: a growth lies between amounts or counts, points
between percentages, a change between levels in its own unit.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from . import compared
from .belongs import COUNTED
from .nearest import Nodes, akin
from .units import alike

_LEVELS = frozenset(compared.LEVELS)
_SHARES = frozenset((kinds.SHARE,))
_PERCENTS = frozenset((kinds.SHARE, kinds.GROWTH))
_RIVALS = frozenset((kinds.SHARE, kinds.GROWTH, kinds.TIMES, kinds.POINTS))
_LEAD = 3
"""Sentences behind a headline in which its story is told."""


def two_levels(tape: Tape, nodes: Nodes, number: int, result: Item) -> tuple[Item, Item] | None:
    """The two levels of one measure that a result can be between; percentages only where nothing else can be meant."""
    if result.type == kinds.POINTS:
        return _two(tape, nodes, number, result, _PERCENTS)
    levels = _two(tape, nodes, number, result, _LEVELS)
    if levels is None and result.type == kinds.GROWTH:
        return _two(tape, nodes, number, result, _SHARES)
    return levels


def _two(tape: Tape, nodes: Nodes, number: int, result: Item, types: frozenset[str]) -> tuple[Item, Item] | None:
    for several in _around(nodes, number, result, types):
        full = [(pairs, node) for node in several if (pairs := _pairs(tape, node, result, types))]
        if not full:
            continue
        if len(full) > 1 or len(full[0][0]) > 1:
            return None
        (pair,), node = full[0]
        return None if any(_rivals(item, result, pair, types) for item in node) else pair
    return None


def _rivals(item: Item, result: Item, pair: tuple[Item, Item], types: frozenset[str]) -> bool:
    """Whether another figure may be of the two levels instead, or one of them: a result that stands no farther off, or a
    level for each of something beside levels in all."""
    three = (result, *pair)
    if any(item is one for one in three):
        return False
    if types is not _LEVELS:
        return item.type in types or item.type == result.type
    if item.type in _LEVELS:
        return akin(item, pair[0])
    first, last = min(i.at.start for i in three), max(i.at.end for i in three)
    if result.type == kinds.CHANGE:
        return item.type == kinds.CHANGE and akin(item, result)
    if item.type not in _RIVALS or first < item.at.start < last:
        return item.type in _RIVALS
    return result.type == kinds.SHARE and item.type != kinds.SHARE and item.sentence == result.sentence


def _around(nodes: Nodes, number: int, result: Item, types: frozenset[str]) -> Iterator[tuple[list[Item], ...]]:
    """The nodes of a result, smallest first; behind a headline the first sentences of its story."""
    if result.role != "headline":
        yield from nodes.around(number, result, COUNTED if types is _LEVELS else types)
        return
    items = nodes.sentences[number]
    yield (items,)
    if any(item.type in types for item in items if item is not result):
        return
    story: list[Item] = []
    for other in nodes.sentences[number + 1 : number + 1 + _LEAD]:
        story = [*story, *(item for item in other if item.role == "body")]
        if story:
            yield ([*items, *story],)


def _pairs(tape: Tape, node: list[Item], result: Item, types: frozenset[str]) -> list[tuple[Item, Item]]:
    levels = [item for item in node if item is not result and not _is_span(item)]
    levels = [item for item in levels if item.type in types or (types is _LEVELS and _is_scaled(tape, item))]
    if result.type == kinds.CHANGE:
        levels = [item for item in levels if alike(item, result, tape.lang)]
    return [
        (a, b)
        for at, a in enumerate(levels)
        for b in levels[at + 1 :]
        if alike(a, b, tape.lang) and (types is not _LEVELS or _of_one_type(tape, a, b))
    ]


def _of_one_type(tape: Tape, a: Item, b: Item) -> bool:
    """Whether two levels are of one type; in Chinese what is for each of something is said with the first: 亩产520公斤, 今年572公斤."""
    return a.type == b.type or (compared.same_type(a, b) and (tape.lang == "en" or a.type == kinds.EACH))


def _is_scaled(tape: Tape, item: Item) -> bool:
    """Whether a Chinese number without a unit is in ten thousands or more, as only a count is: 用户数突破1.5亿."""
    return tape.lang == "zh" and item.type == kinds.BARE and item.value.endswith(("万", "亿"))


def _is_span(item: Item) -> bool:
    """Whether what is counted is time: two winters, six seasons."""
    return item.type == kinds.COUNT and item.unit.rsplit(" ", 1)[-1].rstrip("s") in _spans()


@cache
def _spans() -> frozenset[str]:
    return frozenset(words.EN_CONTRAST_UNITS.split("|"))
