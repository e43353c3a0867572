"""The joint problem: every claim and unknown as one variable, every check a relation between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from ...expression.tree import Comparison
from ...quantity.interval import ANYTHING, Interval
from . import breakdown as breakdowns
from .compiling import Compiler, DivisionByZero
from .problem import ConstraintProblem, Linear

if TYPE_CHECKING:
    from ...kinds import VerdictKind
    from .budget import Budget
    from .figures import StatedFigure
    from .keys import Key, Variable

FAILED = frozenset(("fails", "known"))
"""Verdicts of checks that are left out when the rest is solved together."""


class Relation(NamedTuple):
    """One thing that must hold: a check, a breakdown, or that two claims state the same thing."""

    label: int
    kind: Literal["check", "breakdown", "same", "across"]
    """``same`` ties two claims of one article, ``across`` two of two articles."""
    article: str
    tree: Comparison | breakdowns.Split | None
    """None for a tie."""
    keys: tuple[Key, ...]
    """The claims and unknowns in it."""
    verdict: VerdictKind | Literal[""]
    """Its verdict alone; '' for a breakdown or a tie that nobody decided alone."""


class System(NamedTuple):
    """Everything that is stated, and everything that must hold."""

    variables: Mapping[Key, Variable]
    figures: Mapping[Key, StatedFigure]
    """Of each claim."""
    files: Mapping[str, str]
    """By article, the file whose budget its checks are charged to."""
    relations: tuple[Relation, ...]

    def free(self, key: Key) -> Interval:
        """What the true value could be if its figure said nothing: counts stay whole numbers from 0 on."""
        variable = self.variables[key]
        low = variable.interval.low
        if variable.kind == "unknown":
            return variable.interval
        figure = self.figures.get(key)
        signed = figure is not None and figure.signed
        return Interval(0, None) if variable.integer and low is not None and low >= 0 and not signed else ANYTHING


class Built(NamedTuple):
    """Some relations of a system as one problem."""

    problem: ConstraintProblem
    numbers: Mapping[Key, int]
    relations: tuple[Relation, ...]
    laid: Mapping[int, breakdowns.Laid]
    """By label, the hidden amounts of each breakdown."""
    uncompiled: tuple[Relation, ...]
    """Relations that divide by exactly 0."""

    def active(self, labels: Iterable[int]) -> list[int]:
        """The constraints of these relations."""
        wanted = set(labels)
        return [i for i, c in enumerate(self.problem.constraints) if c.label in wanted]


def build(system: System, relations: Sequence[Relation], *, budget: Budget | None = None) -> Built:
    """The problem of these relations, at the cost of that budget."""
    problem = ConstraintProblem(budget)
    numbers: dict[Key, int] = {}

    def number_of(key: Key) -> int:
        number = numbers.get(key)
        if number is None:
            variable = system.variables[key]
            number = numbers[key] = problem.variable(variable.interval, integer=kept_whole(variable))
        return number

    def in_points(key: Key) -> bool:
        figure = system.figures.get(key)
        return figure is not None and figure.in_points

    compiler = Compiler(problem, number_of)
    laid: dict[int, breakdowns.Laid] = {}
    uncompiled = []
    for relation in relations:
        tree = relation.tree
        if tree is None:
            a, b = (number_of(key) for key in relation.keys)
            problem.constraints.append(Linear(((a, 1), (b, -1)), 0, "=", relation.label))
            continue
        try:
            if isinstance(tree, Comparison):
                compiler.add(tree, relation.article, relation.label)
            else:
                laid[relation.label] = breakdowns.lay(compiler, tree, relation.article, relation.label, in_points)
        except DivisionByZero:
            uncompiled.append(relation)
    for key in dict.fromkeys(key for relation in relations for key in relation.keys):
        number_of(key)
    problem.budget.grow(len(problem.constraints))
    return Built(problem, numbers, tuple(relations), laid, tuple(uncompiled))


def kept_whole(variable: Variable) -> bool:
    """Whether to keep a variable to whole numbers: not where the range is so wide that it could not matter."""
    domain = variable.interval
    if not variable.integer or domain.low is None or domain.high is None:
        return variable.integer
    return domain.high - domain.low <= 1_000_000
