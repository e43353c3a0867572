"""Which figures are in units that add up."""

from __future__ import annotations

from ...words import compiled as words
from ..extraction import Item

_PEOPLE = frozenset(words.ZH_GATES_PEOPLE.split("|"))


def alike(a: Item, b: Item, lang: str) -> bool:
    """Whether two figures are of one dimension, and, where things are counted, of one kind of thing as far as is told."""
    if a.figure is None or b.figure is None:
        return False
    one, two = a.figure.unit, b.figure.unit
    if one.dimension != two.dimension:
        return False
    counted = ("count", "plain")
    if one.sort in counted and two.sort in counted:
        if one.symbol == two.symbol or not one.symbol or not two.symbol or lang != "zh":
            return True
        return one.symbol in _PEOPLE and two.symbol in _PEOPLE
    return one.sort == two.sort or {one.sort, two.sort} <= {"percent", "permille", "plain"}
