"""Trees back to text: a check in its plainest spelling, and with figures in place of names."""

from __future__ import annotations

from collections.abc import Callable

from .tree import Binary, Comparison, Literal, Name, Negate, Node


def spelled(name: Name) -> str:
    """A name as it is written: ``id``, ``?id`` or ``article.id``."""
    if name.unknown:
        return "?" + name.id
    return name.id if name.article is None else f"{name.article}.{name.id}"


def unparse(tree: Comparison | Node) -> str:
    """The canonical text: ASCII operators, one space around them, no parentheses but needed ones.

    Reading it again gives the same tree, save for the offsets.
    """
    return _text(tree, spelled, spelled, _plain)


def arithmetic(
    tree: Comparison | Node,
    text_of: Callable[[Name], str],
    count_of: Callable[[Name], str] | None = None,
    figure: Callable[[Literal], str] | None = None,
) -> str:
    """The check with figures for names: ``558亩 + 454亩 = 1003亩``.

    ``text_of`` gives the figure that stands for a name, ``count_of`` the number of a claim's items where ``count``
    asks for it; without it, ``count(id)`` stays. ``figure`` says how a figure written in the check is spelt, if not as it
    is. Figures that begin with a sign are put in parentheses after one.
    """
    return _text(tree, text_of, count_of, figure or (lambda literal: literal.text))


_LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2}


def _plain(literal: Literal) -> str:
    """A literal without thousands separators, which between a function's arguments would be ambiguous."""
    return literal.text.replace(",", "").replace("，", "")


def _text(
    node: Comparison | Node,
    text_of: Callable[[Name], str],
    count_of: Callable[[Name], str] | None,
    figure: Callable[[Literal], str],
) -> str:
    if isinstance(node, Name):
        return text_of(node)
    if isinstance(node, Literal):
        return figure(node)
    if isinstance(node, Comparison):
        return f"{_text(node.left, text_of, count_of, figure)} {node.op} {_text(node.right, text_of, count_of, figure)}"
    if isinstance(node, Binary):
        level = _LEVEL[node.op]
        first, second = _typed(node.left), _typed(node.right)
        left = _text(first, text_of, count_of, figure)
        if isinstance(second, Literal) and not second.text:
            return left
        if isinstance(first, Binary) and _LEVEL[first.op] < level:
            left = f"({left})"
        right = _text(second, text_of, count_of, figure)
        if (isinstance(second, Binary) and _LEVEL[second.op] <= level) or right[:1] in _SIGNED:
            right = f"({right})"
        return f"{left} {node.op} {right}"
    if isinstance(node, Negate):
        inner = _typed(node.operand)
        operand = _text(inner, text_of, count_of, figure)
        return f"-({operand})" if isinstance(inner, Binary) or operand[:1] in _SIGNED else f"-{operand}"
    if node.function == "count":
        name = node.arguments[0]
        assert isinstance(name, Name)
        if count_of is spelled or count_of is None:
            return f"count({spelled(name)})"
        return count_of(name)
    # A plain loop: a generator would take a second frame at each level of the tree.
    arguments = []
    for argument in node.arguments:
        arguments.append(_text(argument, text_of, count_of, figure))
    return f"{node.function}({', '.join(arguments)})"


def _typed(node: Node) -> Node:
    """The node without the time that `times` put in, a literal without text."""
    while isinstance(node, Binary) and isinstance(node.right, Literal) and not node.right.text:
        node = node.left
    return node


_SIGNED = ("-", "−", "－", "+", "＋")
