"""The cheap necessary conditions of a breakdown, each of which needs no derivation.

Shares add up to at most the whole; a whole that is all of its parts grows no faster than the fastest and no slower
than the slowest of them; and its parts were, a period before, no more than the whole was then. Each is checked on the
ranges themselves: where one is broken, that alone proves that the breakdown cannot be true.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

from ...errors import ExpressionError
from ...expression.evaluate import enclose
from ...quantity.interval import Interval, Number
from .arithmetic import add, divide, highest, lowest
from .keys import Key, Variable, key_of

if TYPE_CHECKING:
    from .breakdown import Split, Stated


class BrokenCondition(NamedTuple):
    """A necessary condition that the printed ranges of a breakdown break."""

    label: int
    """Of the breakdown."""
    kind: Literal[
        "shares over the whole", "shares under the whole", "growth beyond the parts", "parts over the whole before"
    ]
    low: Number
    """What the shares add up to at least; the slowest growth; what the parts were at least, as a part of the whole now."""
    high: Number
    """What the shares add up to at most; the fastest growth; what the whole was at most, as a part of what it is now."""


def broken(split: Split, article: str, label: int, variables: Mapping[Key, Variable]) -> BrokenCondition | None:
    """The first condition that the printed ranges break; None where none is."""
    return _Reader(split, article, label, variables).first()


class _Reader:
    def __init__(self, split: Split, article: str, label: int, variables: Mapping[Key, Variable]) -> None:
        self.split, self.article, self.label, self.variables = split, article, label, variables

    def first(self) -> BrokenCondition | None:
        return self._shares() or self._growth() or self._earlier()

    def _range(self, stated: Stated, field: str) -> Interval | None:
        node = stated.get(field)
        if node is None:
            return None
        try:
            return enclose(
                node,
                lambda n: self.variables[key_of(n, self.article)].interval,
                lambda n: self.variables[n.article or self.article, "#" + n.id].interval,
            )
        except ExpressionError:
            return None

    def _shares(self) -> BrokenCondition | None:
        shares = [self._range(part, "share") for part in self.split.parts]
        stated = [share for share in shares if share is not None]
        if not stated:
            return None
        total = _sum(stated)
        low, high = total.low, total.high
        if low is not None and (low > 1 or (low == 1 and total.low_open)):
            return BrokenCondition(self.label, "shares over the whole", low, 1)
        complete = self.split.complete and len(stated) == len(shares)
        if complete and high is not None and (high < 1 or (high == 1 and total.high_open)):
            return BrokenCondition(self.label, "shares under the whole", 1, high)
        return None

    def _growth(self) -> BrokenCondition | None:
        total = self._range(self.split.total, "growth")
        parts = [self._range(part, "growth") for part in self.split.parts]
        if not self.split.complete or total is None or any(p is None for p in parts):
            return None
        slowest = fastest = parts[0]
        assert slowest is not None and fastest is not None
        for part in parts[1:]:
            assert part is not None
            slowest, fastest = lowest(slowest, part), highest(fastest, part)
        allowed = Interval(slowest.low, fastest.high, slowest.low_open, fastest.high_open)
        if allowed.low is None or allowed.high is None or not total.meet(allowed).empty:
            return None
        return BrokenCondition(self.label, "growth beyond the parts", allowed.low, allowed.high)

    def _earlier(self) -> BrokenCondition | None:
        """Parts that were more than the whole before: what grew slower than it held a larger share then."""
        total = self._range(self.split.total, "growth")
        if total is None or total.low is None or total.low <= -1:
            return None
        before = []
        for part in self.split.parts:
            share, growth = self._range(part, "share"), self._range(part, "growth")
            if share is None or growth is None:
                continue
            if share.low is None or share.low < 0 or growth.low is None or growth.low <= -1:
                return None
            before.append(divide(share, add(growth, Interval(1, 1))))
        whole = divide(Interval(1, 1), add(total, Interval(1, 1)))
        if not before:
            return None
        parts = _sum(before)
        if parts.low is None or whole.high is None or parts.low <= whole.high:
            return None
        return BrokenCondition(self.label, "parts over the whole before", parts.low, whole.high)


def _sum(ranges: list[Interval]) -> Interval:
    total = ranges[0]
    for one in ranges[1:]:
        total = add(total, one)
    return total
