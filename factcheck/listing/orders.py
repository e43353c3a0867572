"""The orders to put claims in."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from .filters import days_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..model import Article, Claim
    from ..quantity.interval import Number

Key = tuple[object, ...]


def ordered(rows: Iterable[tuple[Article, Claim]], order: str) -> list[tuple[Article, Claim]]:
    """The claims in an order of ORDERS, ``-`` before it for descending; those without the field come last.

    Values of one dimension stand together: no order puts 3 km before or after 3 kg.
    """
    name = order.removeprefix("-")
    descending = order != name
    rows = list(rows)
    if name == "file":
        return rows[::-1] if descending else rows
    key = _FIELDS[name]
    groups: dict[Any, list[tuple[Any, tuple[Article, Claim]]]] = {}
    for row in rows:
        found = key(row[1])
        groups.setdefault(found[:-1], []).append((found[-1:], row))
    sorted_rows = []
    for group in sorted(groups):
        members = groups[group]
        present = [member for member in members if member[0][0] not in ("", None)]
        present.sort(key=lambda member: member[0], reverse=descending)
        sorted_rows += [row for _, row in present] + [row for k, row in members if k[0] in ("", None)]
    return sorted_rows


def _size(claim: Claim) -> Key:
    """Counts, shares, each dimension, dates; and the middle of what it allows, or its one end, in base units."""
    if claim.figure is None and (claim.value or not claim.items):
        return ("4", None)
    unit = claim.unit_read
    low, high = claim.interval.low, claim.interval.high
    middle: Number | None = low if low is not None else high
    if claim.figure is not None and claim.figure.number is not None:
        middle = claim.figure.number
    elif low is not None and high is not None:
        middle = Fraction(low + high) / 2
    if middle is None:
        return ("4", None)
    if unit.dimension:
        group = "3" + "".join(f"{base}{power}" for base, power in unit.dimension)
    else:
        group = "2" if unit.sort in ("percent", "permille", "point", "basis-point", "times") else "1"
    return (group, middle * unit.scale)


def _time(claim: Claim) -> Key:
    """Dates in order, then other words, then claims without a period."""
    days = days_of(claim.period) if claim.period else None
    if days is not None:
        return (0, days)
    return (1, claim.period) if claim.period else (2, None)


_FIELDS: dict[str, Callable[[Claim], Key]] = {
    "id": lambda claim: (claim.id,),
    "value": _size,
    "measure": lambda claim: (claim.measure,),
    "period": _time,
    "kind": lambda claim: (claim.kind,),
}
ORDERS = ("file", *_FIELDS)
"""What claims can be sorted by; ``file`` is the order in which they were read."""
