"""Which figures are in units that add up."""

from __future__ import annotations

import re

from ...words import reading as words
from ..item import Item

PEOPLE = frozenset(words.ZH_GATES_PEOPLE.split("|"))
"""Chinese units that count people."""


def alike(a: Item, b: Item, lang: str) -> bool:
    """Whether two figures are of one dimension, and, where things are counted, of one kind of thing as far as is told."""
    if a.figure is None or b.figure is None:
        return False
    one, two = a.figure.unit, b.figure.unit
    if one.dimension != two.dimension:
        return False
    counted = ("count", "plain")
    if one.sort in counted and two.sort in counted:
        if one.symbol == two.symbol:
            return True
        if not one.symbol or not two.symbol:
            # A unit left out is the other's, unless one has a multiplier of its own: more than doubled to 381 million from 160.
            bare, other = (a, b) if not one.symbol else (b, a)
            return "," in bare.value or _multiplied(bare) == _multiplied(other)
        if lang != "zh":
            return True
        return one.symbol in PEOPLE and two.symbol in PEOPLE
    return one.sort == two.sort or {one.sort, two.sort} <= {"percent", "permille", "plain"}


def same_noun(a: Item, b: Item) -> bool:
    """Whether two counts are of one noun, as far as both name one: cases and cases, not people and cases."""
    one, two = (item.unit.rsplit(" ", 1)[-1].rstrip("s").lower() if item.unit.isascii() else "" for item in (a, b))
    return not one or not two or one == two or a.sort != "count" or b.sort != "count"


def _multiplied(item: Item) -> bool:
    """Whether it prints a multiplier (million, mln, 万) between its digits and its unit."""
    if not any(c.isdigit() for c in item.value):  # five, three hundred: a number word is no multiplier
        return item.value.endswith(("illion", "万", "亿"))
    return _SCALE.search(item.value) is not None


_SCALE = re.compile(r"[0-9０-９] ?(?:(?:hundred|thousand|(?:m|b|tr)illion|mln|bln|[mbt]n|[mk])\b|[万亿千百兆])")
