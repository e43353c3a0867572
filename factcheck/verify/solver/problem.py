"""What the solver works on: variables with intervals, and primitive constraints between them.

A check of any shape is broken into four primitives over numbered variables, with hidden variables for what stands
in between (see `compiling`). Each constraint carries the number of the check that it comes from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ...quantity.interval import Interval, Number
from .budget import Budget
from .sides import close


class Linear(NamedTuple):
    """``Σ coefficient · variable + constant  op  0`` with op one of ``= <= < !=``; no variable twice, none with 0."""

    terms: tuple[tuple[int, Number], ...]
    constant: Number
    op: str
    label: int

    @property
    def variables(self) -> tuple[int, ...]:
        """The variables in it."""
        return tuple(v for v, _ in self.terms)

    def holds(self, values: Sequence[Number]) -> bool:
        """Whether it is true of these values."""
        total = self.constant
        for v, c in self.terms:
            total += c * values[v]
        if self.op == "=":
            return total == 0
        if self.op == "<=":
            return total <= 0
        return total < 0 if self.op == "<" else total != 0


class Product(NamedTuple):
    """``product = (first + offset) · second``."""

    product: int
    first: int
    second: int
    offset: Number
    label: int

    @property
    def variables(self) -> tuple[int, ...]:
        """The variables in it."""
        return self.product, self.first, self.second

    def holds(self, values: Sequence[Number]) -> bool:
        """Whether it is true of these values."""
        return values[self.product] == (values[self.first] + self.offset) * values[self.second]


class Extreme(NamedTuple):
    """``result = min(operands)``, or max where ``largest``."""

    result: int
    operands: tuple[int, ...]
    largest: bool
    label: int

    @property
    def variables(self) -> tuple[int, ...]:
        """The variables in it."""
        return self.result, *self.operands

    def holds(self, values: Sequence[Number]) -> bool:
        """Whether it is true of these values."""
        operands = [values[v] for v in self.operands]
        return values[self.result] == (max(operands) if self.largest else min(operands))


class Near(NamedTuple):
    """``first ≈ second``: within 5 % of the larger."""

    first: int
    second: int
    label: int

    @property
    def variables(self) -> tuple[int, ...]:
        """The variables in it."""
        return self.first, self.second

    def holds(self, values: Sequence[Number]) -> bool:
        """Whether it is true of these values."""
        return close(values[self.first], values[self.second])


Constraint = Linear | Product | Extreme | Near


class ConstraintProblem:
    """Variables and constraints. ``definitions`` says how each hidden variable follows from earlier ones."""

    __slots__ = ("budget", "constraints", "definitions", "domains", "integer", "redundant")

    def __init__(self, budget: Budget | None = None) -> None:
        self.budget = budget or Budget()
        self.domains: list[Interval] = []
        self.integer: list[bool] = []
        self.constraints: list[Constraint] = []
        self.definitions: dict[int, Constraint] = {}
        """Hidden variable to the constraint that gives it once the other variables of that constraint are given."""
        self.redundant: set[int] = set()
        """Indices of constraints that follow from the others, and only help propagation to see it."""

    def variable(self, domain: Interval, *, integer: bool = False) -> int:
        """A new variable's number."""
        self.domains.append(domain)
        self.integer.append(integer)
        return len(self.domains) - 1

    def replaced(
        self, domains: Mapping[int, Interval], budget: Budget | None = None, integer: Sequence[int] = ()
    ) -> ConstraintProblem:
        """The same problem with other domains for some variables, at the cost of another budget if one is given.

        The variables of ``integer`` are whole numbers, too.
        """
        other = ConstraintProblem(budget or self.budget)
        other.domains = [domains.get(v, d) for v, d in enumerate(self.domains)] if domains else self.domains
        other.constraints = self.constraints
        other.integer = [whole or v in integer for v, whole in enumerate(self.integer)] if integer else self.integer
        other.definitions, other.redundant = self.definitions, self.redundant
        return other

    def holds(
        self, values: Sequence[Number], active: Iterable[int] | None = None, variables: Iterable[int] | None = None
    ) -> bool:
        """Whether these values lie in the domains and satisfy everything: the only way in which `sat` is claimed.

        ``active`` and ``variables`` confine it to some constraints and to the variables in them.
        """
        for v in range(len(values)) if variables is None else variables:
            if not self.domains[v].contains(values[v]) or (self.integer[v] and values[v].denominator != 1):
                return False
        indices = range(len(self.constraints)) if active is None else active
        return all(self.constraints[i].holds(values) for i in indices)
