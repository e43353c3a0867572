"""Breakdowns: parts of one whole, over one period or two, as constraints on amounts that nobody stated.

Each part has an amount now and, where growth is spoken of, one before; the whole has both, and they are positive. If
no amount is printed, the whole is 1 now: only proportions matter, and a share is then the amount itself. The parts
add up to the whole in both periods, or to no more than it: the remainder is an amount of its own, so that its share
and growth can be deduced.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from ...expression.shown import SHARES
from ...expression.tree import Binary, Call, Literal, Negate, Node
from ...quantity.interval import Interval
from .compiling import Compiler
from .keys import Key, key_of
from .problem import Extreme, Linear, Product

POSITIVE = Interval(0, None, True)
NOT_NEGATIVE = Interval(0, None)
ONE = Interval(1, 1)

_TWO_PERIODS = ("before", "share_before", "growth", "change", "contribution", "contribution_rate")

Stated = Mapping[str, Node]
"""What is stated of the whole or of a part, by field: value, before, share, share_before, growth, change, contribution,
contribution_rate."""


class Split(NamedTuple):
    """Parts of one whole, over two periods if growth is spoken of."""

    total: Stated
    parts: tuple[Stated, ...]
    complete: bool
    """The parts are all of the whole; else something is left over."""


class Amounts(NamedTuple):
    """The hidden variables of the whole, a part or the remainder."""

    now: int
    before: int | None


class Laid(NamedTuple):
    """A breakdown's hidden variables."""

    whole: Amounts
    parts: tuple[Amounts, ...]
    rest: Amounts | None


def lay(compiler: Compiler, split: Split, article: str, label: int, in_points: Callable[[Key], bool]) -> Laid:
    """Add a breakdown to the compiler's problem. ``in_points`` says whether a claim is printed in percent or points."""
    compiler.article, compiler.label = article, label
    return _Layer(compiler, split, in_points).laid()


class _Layer:
    def __init__(self, compiler: Compiler, split: Split, in_points: Callable[[Key], bool]) -> None:
        self.compiler, self.problem, self.split = compiler, compiler.problem, split
        self.claim_in_points = in_points
        members = (split.total, *split.parts)
        self.two_periods = any(field in stated for stated in members for field in _TWO_PERIODS)
        self.anchored = any(
            field in ("value", "before") or (field == "change" and not self._in_points(node))
            for stated in members
            for field, node in stated.items()
        )
        self.whole = self._amounts(POSITIVE if self.anchored else ONE, POSITIVE)

    def laid(self) -> Laid:
        parts = tuple(self._amounts(NOT_NEGATIVE, NOT_NEGATIVE) for _ in self.split.parts)
        self._state(self.split.total, self.whole)
        for stated, amounts in zip(self.split.parts, parts, strict=True):
            self._state(stated, amounts)
        rest = None if self.split.complete else self._amounts(NOT_NEGATIVE, NOT_NEGATIVE)
        members = parts if rest is None else (*parts, rest)
        self._linear([(m.now, 1) for m in members] + [(self.whole.now, -1)])
        if self.whole.before is not None:
            self._linear([(m.before, 1) for m in members if m.before is not None] + [(self.whole.before, -1)])
        if self.split.complete:
            self._between_extremes()
        return Laid(self.whole, parts, rest)

    def _amounts(self, now: Interval, before: Interval) -> Amounts:
        return Amounts(self.problem.variable(now), self.problem.variable(before) if self.two_periods else None)

    def _linear(self, terms: list[tuple[int, int]], op: str = "=") -> None:
        collected: dict[int, int] = {}
        for v, c in terms:
            collected[v] = collected.get(v, 0) + c
        kept = tuple(sorted((v, c) for v, c in collected.items() if c))
        if kept:
            self.problem.constraints.append(Linear(kept, 0, op, self.compiler.label))

    def _product(self, product: int, first: int, second: int, offset: int = 0) -> None:
        self.problem.constraints.append(Product(product, first, second, offset, self.compiler.label))

    def _hidden(self, terms: list[tuple[int, int]]) -> int:
        hidden = self.problem.variable(Interval(None, None))
        self._linear([*terms, (hidden, -1)])
        return hidden

    def _state(self, stated: Stated, amounts: Amounts) -> None:
        whole = self.whole
        for field, node in stated.items():
            figure = self.compiler.as_variable(self.compiler.form(node))
            if field == "value":
                self._linear([(amounts.now, 1), (figure, -1)])
            elif field == "share":
                self._share(amounts.now, figure, whole.now)
            else:
                assert amounts.before is not None and whole.before is not None
                if field == "before":
                    self._linear([(amounts.before, 1), (figure, -1)])
                elif field == "share_before":
                    self._product(amounts.before, figure, whole.before)
                elif field == "growth":
                    self._linear([(amounts.before, -1)], "<")  # growth from nothing is not a rate
                    self._product(amounts.now, figure, amounts.before, 1)
                elif field == "change" and self._in_points(node):
                    share, before = (self.problem.variable(NOT_NEGATIVE) for _ in range(2))
                    self._share(amounts.now, share, whole.now)
                    self._product(amounts.before, before, whole.before)
                    self._linear([(share, 1), (before, -1), (figure, -1)])
                else:
                    change = [(amounts.now, 1), (amounts.before, -1)]
                    if field == "change":
                        self._linear([*change, (figure, -1)])
                    elif field == "contribution":
                        self._product(self._hidden(change), figure, whole.before)
                    else:
                        of_whole = self._hidden([(whole.now, 1), (whole.before, -1)])
                        self._linear([(of_whole, 1)], "!=")
                        self._product(self._hidden(change), figure, of_whole)

    def _share(self, amount: int, share: int, whole: int) -> None:
        if self.problem.domains[whole].point:  # the whole is 1
            self._linear([(amount, 1), (share, -1)])
        else:
            self._product(amount, share, whole)

    def _between_extremes(self) -> None:
        """The whole's growth lies between its parts' least and greatest: it follows, and says in one step why."""
        total = self.split.total.get("growth")
        growths = [stated.get("growth") for stated in self.split.parts]
        if total is None or any(growth is None for growth in growths):
            return
        operands = tuple(self.compiler.as_variable(self.compiler.form(g)) for g in growths if g is not None)
        whole = self.compiler.as_variable(self.compiler.form(total))
        for largest, sign in ((True, 1), (False, -1)):
            result = self.problem.variable(Interval(None, None))
            self.problem.redundant.update((len(self.problem.constraints), len(self.problem.constraints) + 1))
            extreme = Extreme(result, operands, largest, self.compiler.label)
            self.problem.constraints.append(extreme)
            self.problem.definitions[result] = extreme
            self._linear([(whole, sign), (result, -sign)], "<=")

    def _in_points(self, node: Node) -> bool:
        """Whether a term is printed in percent or points, by the first figure in it."""
        if isinstance(node, Literal):
            return node.unit.sort in SHARES
        if isinstance(node, Negate):
            return self._in_points(node.operand)
        if isinstance(node, Binary):
            return self._in_points(node.left)
        if isinstance(node, Call):
            return self._in_points(node.arguments[0])
        return self.claim_in_points(key_of(node, self.compiler.article or ""))
