"""Where the evidence for a figure may stand: its group between semicolons, its sentence, that and the one beside it.

A result (a share, a change, a gap) takes the only two figures of the smallest such stretch that its kind of relation may
be between; where there are more, which of them is meant is not for types to say.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from .. import kinds
from ..item import Item
from ..tape import Stretch, Tape
from .units import alike

_INERT = frozenset((kinds.DATED, kinds.NAME, kinds.RANK))


class Nodes:
    """The stretches of an article in which evidence is looked for."""

    def __init__(self, tape: Tape) -> None:
        self.tape = tape
        self.sentences = [_live(tape, sentence) for sentence in tape.sentences()]
        self.stretches = tape.sentences()
        self._starts = [stretch.start for stretch in self.stretches]

    def number(self, item: Item) -> int:
        """The number of the sentence that a figure stands in."""
        return bisect_right(self._starts, self.tape.place(item)) - 1

    def results(self, types: frozenset[str]) -> Iterator[tuple[int, Item]]:
        """Every figure of one of these types with the number of its sentence."""
        for number, items in enumerate(self.sentences):
            for item in items:
                if item.type in types:
                    yield number, item

    def around(self, number: int, result: Item, types: frozenset[str]) -> Iterator[tuple[list[Item], ...]]:
        """The nodes of a figure, smallest first; two of one size stand beside each other.

        Its sentence alone where that has two figures of these types: they are what it is told of, whatever their units.
        """
        items = self.sentences[number]
        group = next(g for g in self._groups(number) if any(i is result for i in g))
        if len(group) < len(items):
            yield (group,)
        yield (items,)
        if sum(item.type in types and item is not result for item in items) > 1:
            return
        beside = []
        for other in (number - 1, number + 1):
            if 0 <= other < len(self.sentences) and self.sentences[other] and items:
                if self.sentences[other][0].paragraph == items[0].paragraph:
                    both = (*self.sentences[other], *items) if other < number else (*items, *self.sentences[other])
                    beside.append(list(both))
        if beside:
            yield tuple(beside)

    def _groups(self, number: int) -> Iterator[list[Item]]:
        for part in self.tape.parts(self.stretches[number], "；;"):
            yield _live(self.tape, part)

    def pair(
        self, number: int, result: Item, types: frozenset[str], rivals: frozenset[str]
    ) -> tuple[Item, Item] | None:
        """The only two figures of these types, and of one unit, in a result's smallest node that has two; None where
        there are more of them, other results beside it, or two such nodes."""
        for nodes in self.around(number, result, types):
            found = [self._pairs(node, result, types) for node in nodes]
            if not any(found):
                continue
            full = [(some, node) for some, node in zip(found, nodes, strict=True) if some]
            if len(full) > 1 or len(full[0][0]) != 1:
                return None
            (pairs, node) = full[0]
            others = (item for item in node if item not in pairs[0] and item is not result)
            if any(item.type in rivals or (item.type in types and akin(item, pairs[0][0])) for item in others):
                return None
            return pairs[0]
        return None

    def _pairs(self, node: list[Item], result: Item, types: frozenset[str]) -> list[tuple[Item, Item]]:
        items = [item for item in node if item is not result and item.type in types]
        return [
            (a, b)
            for at, a in enumerate(items)
            for b in items[at + 1 :]
            if _of_one_sort(a, b) and alike(a, b, self.tape.lang)
        ]


def _of_one_sort(a: Item, b: Item) -> bool:
    """Whether two figures may be levels of one thing: an age and a time are in years both, and are none."""
    return a.type == b.type or {a.type, b.type} != {kinds.AGE, kinds.DURATION}


def akin(a: Item, b: Item) -> bool:
    """Whether two figures are of one measure, for each of something or not: marks, and marks a share."""
    if a.figure is None or b.figure is None or not _of_one_sort(a, b):
        return False
    one, two = ({part for part in i.figure.unit.dimension if part[1] > 0} for i in (a, b) if i.figure is not None)
    return bool(one & two)


def _live(tape: Tape, stretch: Stretch) -> list[Item]:
    return [item for item in tape.within(stretch) if item.type not in _INERT]


@lru_cache(maxsize=2)
def nodes_of(tape: Tape) -> Nodes:
    """The nodes of a tape, made once for all families."""
    return Nodes(tape)
