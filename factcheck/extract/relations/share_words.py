"""What the finders of shares have in common."""

from __future__ import annotations

from ..extraction import Item
from . import arithmetic
from .table import Table

BACK = 24
"""Claims looked back over for the whole of a share."""


def plain(item: Item) -> bool:
    return item.figure is not None and item.figure.wording in (None, "about", "fraction")


def amount(table: Table, item: Item) -> bool:
    return table.additive(item) or (
        item.kind == "count" and item.figure is not None and item.figure.number is not None and plain(item)
    )


def fits(part: Item, whole: Item, share: Item) -> bool:
    """Whether the share is right of exactly these two."""
    figures = [f for f in (part.figure, whole.figure, share.figure) if f is not None]
    return len(figures) == 3 and arithmetic.is_share(figures) != arithmetic.FAILS
