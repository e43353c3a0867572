"""Headline and body: the same figures, and no firmer."""

from __future__ import annotations

import re

from ...quantity.interval import Interval
from ..extraction import Item
from ..flaw import Flaw
from ..sighting import DATE
from .table import Table

_HEDGES = re.compile(
    r"预计|有望|力争|计划|拟|将于|预期|争取|目标|或将|可能|基本|大约|约|左右|近|expected|plan|could|may |might|aim|hope|forecast|likely|set to|estimated|about"
)


def flaws(table: Table, items: list[Item]) -> list[Flaw]:
    """``headline-body``: a headline's figure that the body does not have, or states with a hedge that the headline
    lacks. Offsets are of the reading text."""
    found: list[Flaw] = []
    head = [item for item in items if item.role == "headline"]
    body = [item for item in items if item.role in ("body", "caption")]
    if not body:
        return found
    for item in head:
        if item.at.sort == DATE:
            found += _date(table, item, body)
        elif item.claim and item.figure is not None and item.figure.number is not None and item.figure.wording is None:
            found += _figure(table, item, body)
    return found


def _date(table: Table, item: Item, body: list[Item]) -> list[Flaw]:
    if not any(c.isdigit() for c in item.text):
        return []
    same = [b for b in body if b.at.sort == DATE and b.text.endswith(item.text)]
    return _hedged(table, item, same)


def _figure(table: Table, item: Item, body: list[Item]) -> list[Flaw]:
    assert item.figure is not None
    alike = [
        b
        for b in body
        if b.claim
        and b.figure is not None
        and b.figure.unit.dimension == item.figure.unit.dimension
        and _kindred(item, b)
    ]
    same = [b for b in alike if b.figure is not None and not _base(b).meet(_base(item)).empty]
    if same:
        return _hedged(table, item, [b for b in same if b.kind == item.kind])
    if not alike:
        return []
    near = [b for b in alike if b.words & item.words or b.measure == item.measure]
    if not near and table.lang == "zh" and not _one_slip(item, alike):
        return []
    shown = ", ".join(dict.fromkeys(b.text for b in (near or _one_slip(item, alike) or alike)[:3]))
    return [
        Flaw(
            "headline-body",
            item.at.start,
            item.at.end,
            f"the headline's {item.text} is nowhere in the body, which has {shown}",
        )
    ]


def _one_slip(item: Item, others: list[Item]) -> list[Item]:
    """The figures whose digits differ from the item's in one place, or by a swap."""
    found = []
    mine = "".join(c for c in item.value if c.isdigit())
    for other in others:
        theirs = "".join(c for c in other.value if c.isdigit())
        if (
            len(mine) == len(theirs)
            and len(mine) >= 2
            and sum(a != b for a, b in zip(mine, theirs, strict=True)) <= (1 if sorted(mine) != sorted(theirs) else 2)
        ):
            found.append(other)
    return found


def _kindred(a: Item, b: Item) -> bool:
    one, two = a.sort, b.sort
    if one in ("count", "plain") and two in ("count", "plain"):
        return a.unit == b.unit or "" in (a.unit, b.unit)
    return one == two


def _base(item: Item) -> Interval:
    assert item.figure is not None
    return item.figure.base()


def _hedged(table: Table, item: Item, same: list[Item]) -> list[Flaw]:
    """The headline states flatly what every place of the body hedges."""
    if not same:
        return []
    clause = table.text[item.clause[0] : item.clause[1]]
    if _HEDGES.search(clause):
        return []
    words = []
    for other in same:
        around = table.text[max(other.clause[0], other.at.start - 12) : min(other.clause[1], other.at.end + 12)]
        hedge = _HEDGES.search(around)
        if hedge is None:
            return []
        words.append(around.strip())
    return [
        Flaw(
            "headline-body",
            item.at.start,
            item.at.end,
            f"the headline says {item.text} flatly; the body says “{words[0]}”",
        )
    ]
