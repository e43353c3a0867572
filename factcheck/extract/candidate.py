"""A relation that the words of an article propose between figures, as a tree over the ids of their claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from ..expression.names import replaced
from ..expression.tree import Binary, Call, Comparison, Literal, Name, Negate, Node
from ..quantity.unit import PERCENT, PLAIN
from .item import Item

STATED: Final = "stated"
RESOLVED: Final = "resolved"
SUSPECTED: Final = "suspected"


class Candidate(NamedTuple):
    """What a linker proposes. It never looks at a value: the verdict is the solver's alone."""

    rule: str
    """The construction or linker, for the ledger: ``share-of-figure``."""
    licence: str
    readings: tuple[Comparison, ...]
    """What the wording allows, first-ranked first; the check holds where one of them does."""
    roles: tuple[tuple[str, Item], ...]
    """Each figure with its role, in the order of the relation."""
    why: str
    """In a few words of the article, for the reader."""
    open: bool = False
    """One reading more: the whole (or the base) is not printed."""
    unknowns: tuple[tuple[str, str], ...] = ()
    """Name and unit of each whole number that the relation needs and the article does not print."""

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(item for _, item in self.roles)


def renamed(candidate: Candidate, names: Mapping[str, str]) -> Candidate:
    """The same over claims that have other names."""

    def other(node: Name) -> Name:
        return node if node.unknown else node._replace(id=names.get(node.id, node.id))

    return candidate._replace(readings=tuple(replaced(tree, other) for tree in candidate.readings))


def name(item: Item) -> Name:
    """A figure in a relation."""
    return Name(None, item.id, False, 0, 0)


def whole_number(value: int) -> Literal:
    """A number in a relation."""
    return Literal(value, PLAIN, str(value), 0, 0)


ALL = Literal(1, PERCENT, "100%", 0, 0)
"""100 %."""


def negative(node: Node) -> Negate:
    return Negate(node, 0, 0)


def minus(a: Node, b: Node) -> Binary:
    return Binary("-", a, b, 0, 0)


def times(a: Node, b: Node) -> Binary:
    return Binary("*", a, b, 0, 0)


def over(a: Node, b: Node) -> Binary:
    return Binary("/", a, b, 0, 0)


def plus(nodes: Sequence[Node]) -> Node:
    """Their sum, two or more as a chain."""
    total = nodes[0]
    for node in nodes[1:]:
        total = Binary("+", total, node, 0, 0)
    return total


def growth(now: Node, before: Node) -> Call:
    return Call("growth", (now, before), 0, 0)


def compare(left: Node, op: str, right: Node) -> Comparison:
    """``left op right``."""
    return Comparison(op, left, right, 0, 0)


def equal(left: Node, right: Node) -> Comparison:
    return Comparison("=", left, right, 0, 0)
