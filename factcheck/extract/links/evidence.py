"""A change and the only two levels that it can be between, in any order, whatever stands between them.

``compared`` needs its three figures side by side in words that it knows. Here types tell: in the smallest stretch with a
change and levels of its kind there are two of them and no more, they do not measure two things, and the words do not
say that the change is of anything else. Which level is the base must be told for a growth; a difference may be either way.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import kinds
from ..candidate import RESOLVED, Candidate
from ..item import Item
from ..tape import Tape
from . import compared
from .measures import unlike
from .node import Nodes
from .units import same_noun

_LEVELS, _PERCENTS = frozenset(compared.LEVELS), frozenset(compared.PERCENTS)
_RESULTS = frozenset((kinds.GROWTH, kinds.POINTS, kinds.CHANGE, kinds.TIMES))


def find(tape: Tape) -> Iterator[Candidate]:
    """The comparisons of an article that their types alone tie."""
    nodes = Nodes(tape)
    for number, items in enumerate(nodes.sentences):
        for result in items:
            if result.type in _RESULTS or compared.words(tape).is_gap(tape, result):
                candidate = _tied(tape, nodes, number, result)
                if candidate is not None:
                    yield candidate


def _tied(tape: Tape, nodes: Nodes, number: int, result: Item) -> Candidate | None:
    rivals = frozenset((result.type,)) if result.type in _RESULTS else frozenset()
    types = _PERCENTS if result.type == kinds.POINTS else _LEVELS
    levels = nodes.pair(number, result, types, rivals)
    if levels is None:
        return None
    if not all(compared._fits(tape, item, result) for item in levels) or not same_noun(*levels):
        return None
    if result.type != kinds.POINTS and not compared._same_type(*levels):
        return None
    gap = result.type not in _RESULTS or result.type == kinds.CHANGE
    if not gap and unlike(tape, *levels):
        return None
    if result.type == kinds.TIMES and not compared.words(tape).multiple(tape, result):
        return None
    pair = compared._pair(tape, result, list(levels), alone=True)
    if pair is None or compared._refused(tape, result, pair):
        return None
    return compared._candidate(tape, result, pair)._replace(licence=RESOLVED)
