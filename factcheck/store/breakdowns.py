"""A check that is a breakdown: parts of one whole, each with what the article states of it. Loaded only where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..model import Breakdown, Part, Term
from .fields import BREAKDOWN, MAX_CHECK, PART
from .nodes import Scalar, SequenceNode, place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .reader import Reader


def read_breakdown(reader: Reader, node: Any, expression: Callable[[Any], Any]) -> Breakdown | None:
    """A breakdown; ``expression`` reads one of its figures. None after reporting what is wrong with it."""
    nodes = reader.fields(node, BREAKDOWN, "a breakdown")
    reader.require(nodes, BREAKDOWN, node, "a breakdown")
    if "total" not in nodes or "parts" not in nodes or not _told_by_fields(reader, nodes):
        return None
    total = _part(reader, nodes["total"], "total", expression)
    if type(nodes["parts"]) is not SequenceNode:
        reader.problem("FC007", nodes["parts"], "'parts' must be a list, one '- ' line for each part")
        return None
    parts = [_part(reader, part, f"part {i}", expression) for i, part in enumerate(nodes["parts"].items, 1)]
    rest = reader.text(nodes.get("rest"), "rest")
    complete = reader.truth(nodes.get("complete"), "complete")
    if rest and "complete" in nodes:
        reader.problem(
            "FC020", nodes["complete"], "'rest' already says that the parts are not all; leave out 'complete'"
        )
        return None
    if not rest and "complete" not in nodes:
        message = "say whether the parts are all of the whole: 'complete: true', 'complete: false', or name the 'rest'"
        reader.problem("FC020", node, message)
        return None
    if total is None or any(part is None for part in parts) or not parts:
        if not parts:
            reader.problem("FC020", nodes["parts"], "a breakdown needs at least one part")
        return None
    return Breakdown(total, tuple(part for part in parts if part is not None), rest, complete)


def _told_by_fields(reader: Reader, nodes: Mapping[str, Any]) -> bool:
    """Whether the total and the parts say of what kind their figures are; where some are bare names, that is one problem."""
    parts = nodes["parts"].items if type(nodes["parts"]) is SequenceNode else []
    bare = [node for node in (nodes["total"], *parts) if type(node) is Scalar and node.value.strip()]
    if not bare or any(":" in node.value or "：" in node.value for node in bare):
        return True
    name = bare[0].value.strip()
    where = "total" if bare[0] is nodes["total"] else "a part"
    lead = "total: " if bare[0] is nodes["total"] else "- "
    more = "; so for the other names here" if len(bare) > 1 else ""
    message = f"{where} says what its figure is: write '{lead}{{value: {name}}}' (or share, growth, before …){more}"
    reader.problem("FC007", bare[0], message)
    return False


def _part(reader: Reader, node: Any, name: str, expression: Callable[[Any], Any]) -> Part | None:
    before = len(reader.problems)
    terms: dict[str, Term] = {}
    for field, value in reader.fields(node, PART, "a part").items():
        if not reader.text(value, field, MAX_CHECK):
            continue
        tree = expression(value)
        if tree is not None:
            terms[field] = Term(value.value.strip(), tree, place(value))
    if len(reader.problems) > before:
        return None
    first = next((term.text for term in terms.values() if term.text.isidentifier()), "")
    return Part(f"{name} ({first})" if first and name != "total" else name, terms)
