"""What a record says of a check that was drafted: rule, licence, open; and a check with several readings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model import Check
from .fields import CHECK
from .nodes import Scalar, SequenceNode, place

if TYPE_CHECKING:
    from collections.abc import Callable

    from .reader import Reader


def drafted_fields(reader: Reader, nodes: dict[str, Any]) -> dict[str, Any]:
    """What a check says of how it was drafted: rule, licence, open."""
    read: dict[str, Any] = {}
    if "rule" in nodes:
        read["rule"] = reader.text(nodes["rule"], "rule", 100)
    if "licence" in nodes:
        read["licence"] = reader.choice(nodes["licence"], "licence", CHECK["licence"])
    if "open" in nodes:
        read["open"] = reader.truth(nodes["open"], "open")
    return read


def one_of(
    reader: Reader,
    at: Any,
    read: Callable[[Any], Any],
    said: tuple[str, str, str | None],
    drafted: dict[str, Any],
    most: int,
) -> Check | None:
    """A check with several readings; None after reporting what is wrong with one of them."""
    if type(at) is not SequenceNode or not at.items:
        reader.problem("FC007", at, "'one_of' must be a list of relations, one '- ' line for each reading")
        return None
    trees, texts = [], []
    for node in at.items:
        if type(node) is not Scalar or not reader.text(node, "one_of", most):
            reader.problem("FC007", node, "a reading is one relation, such as `a / b = c`")
            return None
        trees.append(read(node))
        texts.append(node.value.strip())
    if any(tree is None for tree in trees):
        return None
    text = " or ".join(texts)
    name, because, known = said
    return Check(
        reader.article, reader.file, text, trees[0], None, name, because, known, place(at),
        readings=tuple(trees) if len(trees) > 1 else (), **drafted,
    )  # fmt: skip
