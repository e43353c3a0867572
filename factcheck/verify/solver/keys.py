"""What a check computes with: variables, each by its key."""

# No annotations from __future__ here: see model.py.
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from ...expression.tree import Binary, Call, Comparison, Name, Negate, Node
from ...quantity.interval import Interval, Number

Key = tuple[str, str]
"""(article id, claim id); an unknown is (article id, ``?name``), a claim's number of items (article id, ``#id``)."""


class Variable(NamedTuple):
    """A quantity with one true value."""

    key: Key
    interval: Interval
    """The true values that are allowed, in base units of its dimension (percent in hundredths)."""
    integer: bool
    """The true value is a whole number."""
    printed: Number | None
    """The printed digits as a number in base units; None where there is none: unknowns, ranges, wording."""
    kind: Literal["claim", "unknown", "count"]


Lookup = Callable[[Key], Variable]


def key_of(name: Name, article: str) -> Key:
    """The variable that a name in a check of that article means."""
    return (name[0] or article, "?" + name[1] if name[2] else name[1])


def count_key(name: Name, article: str) -> Key:
    """The variable that ``count(name)`` in a check of that article means: how many items the claim lists."""
    return (name[0] or article, "#" + name[1])


def tree_keys(tree: Comparison | Node, article: str) -> Iterator[Key]:
    """The variables that an expression names, in order, with repeats."""
    stack: list[Comparison | Node] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, Name):
            yield key_of(node, article)
        elif isinstance(node, Comparison | Binary):
            stack += (node.right, node.left)
        elif isinstance(node, Negate):
            stack.append(node.operand)
        elif isinstance(node, Call):
            first = node.arguments[0]
            if node.function == "count" and isinstance(first, Name):
                yield count_key(first, article)
            else:
                stack += reversed(node.arguments)
