"""What a check computes with: the variables that it names, each by its key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...expression.tree import Binary, Call, Comparison, Name, Negate, Node

if TYPE_CHECKING:
    from ...model import Check

Key = tuple[str, str]
"""(article id, claim id); an unknown is (article id, ``?name``), a claim's number of items (article id, ``#id``)."""


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


def expressions(check: Check) -> Iterator[Comparison | Node]:
    """The check's relation, or every figure of its breakdown."""
    if check.tree is not None:
        yield check.tree
    if check.breakdown is not None:
        for member in (check.breakdown.total, *check.breakdown.parts):
            for term in member.terms.values():
                yield term.node


def check_keys(check: Check) -> list[Key]:
    """The variables of a check or breakdown, each once, in order."""
    found = (key for tree in expressions(check) for key in tree_keys(tree, check.article))
    return list(dict.fromkeys(found))
