"""What one check comes to, with what it implies for each variable in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...expression.tree import Comparison
    from ...kinds import VerdictKind
    from ...quantity.interval import Interval
    from .keys import Key, Lookup
    from .status import Reason


class Outcome(NamedTuple):
    """What one check comes to."""

    verdict: VerdictKind
    """``exact``, ``holds``, ``edge``, ``fails`` or ``undecided``."""
    left: Interval | None
    """What the left side can be, in base units, unknowns narrowed to what they can be."""
    right: Interval | None
    reason: Reason | None
    """Why it is undecided, or what may be divided by 0."""
    implied: Mapping[Key, Interval]
    """What the rest of the check allows each variable, where that says anything. Worked out when first asked for."""


class Implied(Mapping["Key", "Interval"]):
    """The ranges that a check implies for its variables, worked out when first looked at."""

    __slots__ = ("_article", "_lookup", "_ranges", "_tree")

    def __init__(self, tree: Comparison, lookup: Lookup, article: str) -> None:
        self._tree = tree
        self._lookup = lookup
        self._article = article
        self._ranges: Mapping[Key, Interval] | None = None

    def _worked_out(self) -> Mapping[Key, Interval]:
        if self._ranges is None:
            from .one_check import implied_alone

            self._ranges = implied_alone(self._tree, self._lookup, self._article)
        return self._ranges

    def __getitem__(self, key: Key) -> Interval:
        return self._worked_out()[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._worked_out())

    def __len__(self) -> int:
        return len(self._worked_out())
