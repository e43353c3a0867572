"""The two levels of a comparison, and what the words right around a level say of its part in it."""

from __future__ import annotations

from typing import NamedTuple

from ..item import Item


class Tag(NamedTuple):
    """What the words right around a level say of its part in a comparison."""

    part: str
    """``base``, ``now`` or ''."""
    basis: str = ""
    """Of a base: yoy, mom, ytd, other, or '' where it is no time."""


class Pair(NamedTuple):
    """The two levels of a comparison."""

    now: Item
    base: Item
    sure: bool
    """The words themselves say which is which; else the two are only all that there is."""
