"""What goes on at one pace: 145km/h for three hours is 435km; £1,150 a month, that's £13,800 a year."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from ...expression.tree import Literal, Node
from ...quantity.unit import Dimension, known_unit
from .. import kinds
from ..candidate import RESOLVED, Candidate, compare, name, times
from ..item import Item
from ..tape import Stretch, Tape
from .patterns import en, zh

_SPEED = (("m", 1), ("s", -1))
_LENGTH = (("m", 1),)
_TIMES = frozenset(("s", "year"))


def find(tape: Tape) -> Iterator[Candidate]:
    """The ways that an article has covered at one speed, and its paces that are told for two times."""
    eaches = [item for item in tape.items if item.type == kinds.EACH and item.sort in ("compound", "measure")]
    if not eaches:
        return
    if any(_dimension(item) == _SPEED for item in eaches):
        for sentence in tape.sentences():
            yield from _way(tape, sentence)
    if tape.lang == "en":
        for one, other in pairwise(eaches):
            yield from _two_times(tape, one, other)


def _dimension(item: Item) -> Dimension:
    assert item.figure is not None
    return item.figure.unit.dimension


def _way(tape: Tape, sentence: Stretch) -> Iterator[Candidate]:
    """One speed, one time and one way in a sentence whose words say that it was kept."""
    items = tape.figures(sentence)
    speeds = [item for item in items if item.type == kinds.EACH and _dimension(item) == _SPEED]
    spans = [item for item in items if item.type == kinds.DURATION and _dimension(item) == (("s", 1),)]
    ways = [item for item in items if item.type == kinds.AMOUNT and _dimension(item) == _LENGTH]
    if not len(speeds) == len(spans) == len(ways) == 1:
        return
    said = tape.source[items[0].sentence[0] : items[-1].at.end + 20]
    words = en if tape.lang == "en" else zh
    if words("PACES_UNLESS").search(said) or not words("PACES_STEADY").search(said):
        return
    tree = compare(times(name(speeds[0]), name(spans[0])), "≈", name(ways[0]))
    roles = (("each", speeds[0]), ("number", spans[0]), ("total", ways[0]))
    why = f"{speeds[0].value} × {spans[0].value} = {ways[0].value}"
    yield Candidate("product-at-a-speed", RESOLVED, (tree,), roles, why)


def _two_times(tape: Tape, one: Item, other: Item) -> Iterator[Candidate]:
    """One pace for two times, the second of which words derive from the first."""
    if one.unit == other.unit or not one.sort == other.sort == "compound":
        return
    if any(item.type != kinds.DATED for item in tape.between(one.at.end, other.at.start)):
        return
    between = tape.source[one.at.end : other.at.start]
    if en("PACES_SAME").fullmatch(between) is None or en("PACES_UNLESS").search(between):
        return
    if en("PACES_OR").match(between) and not en("PACES_GOING_ON").search(tape.source, one.sentence[0], other.at.start):
        return
    units = [_time_of(item) for item in (one, other)]
    what = [tuple(part for part in _dimension(item) if part[0] not in _TIMES) for item in (one, other)]
    if units[0] is None or units[1] is None or units[0] == units[1] or what[0] != what[1]:
        return
    left, right = _per_year(one), _per_year(other)
    tree = compare(left, "=" if _dimension(one) == _dimension(other) else "≈", right)
    yield Candidate(
        "product-of-pace", RESOLVED, (tree,), (("one", one), ("other", other)), f"{one.value} = {other.value}"
    )


def _time_of(item: Item) -> str | None:
    """The unit of time that a figure is for one of."""
    unit = known_unit(item.unit.replace("/", " ").rsplit(" ", maxsplit=1)[-1])
    return unit.symbol if unit is not None and unit.dimension in ((("s", 1),), (("year", 1),)) else None


def _per_year(item: Item) -> Node:
    """A pace for a year, in whatever time it is told: days and weeks are so many of a year."""
    base = next(base for base, power in _dimension(item) if base in _TIMES and power == -1)
    if base == "year":
        year = known_unit("years")
        assert year is not None
        return times(name(item), Literal(1, year, "1 year", 0, 0))
    day = known_unit("days")
    assert day is not None
    return times(name(item), Literal(365 * Fraction(day.scale), day, "365 days", 0, 0))
