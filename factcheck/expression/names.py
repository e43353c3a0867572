"""Names in a check: which spelling is a name, and which names a check holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, overload

from ..text.fold import nfkc
from .tree import Binary, Call, Comparison, Literal, Name, Negate, Node


@lru_cache(maxsize=4096)
def identifier(text: str) -> str | None:
    """The name that ``text`` spells, in its NFKC form (``Ａ１`` is ``A1``), or None if it spells none."""
    text = nfkc(text)
    return text if text.isidentifier() else None


def names(tree: Comparison | Node) -> Iterator[Name]:
    """Every name in the order in which it is written, with repeats, those inside ``count(…)`` too."""
    stack: list[Comparison | Node] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, Name):
            yield node
        elif isinstance(node, Comparison | Binary):
            stack.append(node.right)
            stack.append(node.left)
        elif isinstance(node, Negate):
            stack.append(node.operand)
        elif isinstance(node, Call):
            stack.extend(reversed(node.arguments))
        else:
            assert isinstance(node, Literal)


def claims(tree: Comparison | Node) -> Iterator[Name]:
    """Each claim named, once, where it is first named."""
    return _first(tree, unknown=False)


def unknowns(tree: Comparison | Node) -> Iterator[Name]:
    """Each ``?unknown`` named, once, where it is first named."""
    return _first(tree, unknown=True)


def _first(tree: Comparison | Node, *, unknown: bool) -> Iterator[Name]:
    seen = set()
    for name in names(tree):
        key = (name.article, name.id)
        if name.unknown is unknown and key not in seen:
            seen.add(key)
            yield name


@overload
def replaced(tree: Comparison, instead: Callable[[Name], Node]) -> Comparison: ...


@overload
def replaced(tree: Node, instead: Callable[[Name], Node]) -> Node: ...


def replaced(tree: Any, instead: Callable[[Name], Node]) -> Any:
    """The same tree, comparison or node, with ``instead`` of each name in its place."""
    if isinstance(tree, Name):
        return instead(tree)
    if isinstance(tree, (Binary, Comparison)):
        return tree._replace(left=replaced(tree.left, instead), right=replaced(tree.right, instead))
    if isinstance(tree, Negate):
        return tree._replace(operand=replaced(tree.operand, instead))
    if isinstance(tree, Call):
        return tree._replace(arguments=tuple(replaced(one, instead) for one in tree.arguments))
    assert isinstance(tree, Literal)
    return tree
