"""Reading nodes by shape: every helper collects problems instead of raising, so that one run names them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..expression.names import identifier
from ..model import Place
from .edtf import parse_date
from .fields import MAX_TEXT, Field
from .nodes import MappingNode, Scalar, SequenceNode, place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..findings import Problem
    from .nodes import Node


_COMPOUND = frozenset({"quote", "also", "items", "tags", "review"})
"""Fields of a claim that may be more than a text."""


_TO_FILL = {
    "id": "write a name for the claim: 'id: …'",
    "value": "write the figure as the article prints it: 'value: …'",
    "quote": "write the few words of the article that state the figure: 'quote: …'",
    "title": "write the headline as printed: 'title: …'",
    "known": "write why it is acknowledged, as in 'known: the desk has asked', or leave the field out",
    "that": "write the relation, as in 'that: a + b = c'",
}
"""What to do about an empty field that cannot be left out, or says something by being there."""


class Reader:
    """One file being read: where its problems gather."""

    __slots__ = ("_lines", "_source", "article", "file", "lost", "misnamed", "problems")

    def __init__(self, file: str, problems: list[Problem], source: str = "") -> None:
        self.file = file
        self.problems = problems
        self.article = ""
        self._source = source
        self._lines: list[str] | None = None
        self.lost = False
        """Whether a claim could not be read, so that checks may name what is not there."""
        self.misnamed: set[str] = set()
        """Ids as typed that cannot be names: what a check says of them has been said."""

    def problem(
        self, code: str, at: Node | Place, message: str, claim: str = "", details: tuple[str, ...] = ()
    ) -> None:
        """Note what is wrong, where."""
        from ..findings import Problem

        spot = at if isinstance(at, Place) else place(at)
        claims = (claim,) if claim else ()
        self.problems.append(Problem(code, message, self.file, spot, self.article, claims, details=details))

    def lines(self) -> list[str]:
        """The lines of the record."""
        if self._lines is None:
            from ..text.lines import lines_of

            self._lines = lines_of(self._source)
        return self._lines

    def fields(self, node: Node, known: Mapping[str, Field], what: str) -> dict[str, Any]:
        """The fields of a mapping by name. Unknown, repeated and missing ones are reported."""
        found: dict[str, Any] = {}
        if type(node) is not MappingNode:
            from .misread import no_mapping

            self.problem(*no_mapping(node, known, what, self.lines()))
            return found
        for key, value in node.pairs:
            name = key.value
            if name not in known:
                if name == "<<":  # reported where it was read
                    continue
                from .misread import as_meant

                found, told = as_meant(node, known, what, self.lines())
                for each in told:
                    self.problem(*each)
                return found
            if name in found:
                self.twice(key, found[name])
            else:
                found[name] = value
        return found

    def twice(self, key: Scalar, first: Node) -> None:
        """Note that a field is given a second time."""
        line = place(first).line
        self.problem("FC004", key, f"'{key.value}' is given twice (first at line {line}); keep one")

    def claim_fields(
        self, node: Node, known: Mapping[str, Field], defaults: Mapping[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """A claim's fields by name, and the texts among them over the defaults, in one pass.

        The same as ``fields`` and ``text`` for each; apart because there are ten fields to a claim and many claims.
        """
        nodes: dict[str, Any] = {}
        texts = dict(defaults)
        odd: list[str] = []
        if type(node) is not MappingNode:
            return self.fields(node, known, "a claim"), texts
        for key, value in node.pairs:
            name = key.value
            if name not in known or name in nodes:
                return self._claim_fields_slowly(node, known, texts)
            nodes[name] = value
            if type(value) is Scalar:
                text = value.value
                if text and len(text) <= MAX_TEXT and not text.isspace():
                    texts[name] = text
                else:
                    odd.append(name)
            elif name not in _COMPOUND:
                odd.append(name)
        for name in odd:
            self.text(nodes[name], name)
        return nodes, texts

    def _claim_fields_slowly(
        self, node: MappingNode, known: Mapping[str, Field], texts: dict[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """For a claim with an unknown or repeated field: each reported, the rest read."""
        nodes = self.fields(node, known, "a claim")
        for name, value in nodes.items():
            if (type(value) is Scalar or name not in _COMPOUND) and (text := self.text(value, name)):
                texts[name] = text
        return nodes, texts

    def require(self, found: Mapping[str, Any], known: Mapping[str, Field], node: Node, what: str) -> None:
        """Report each required field that is missing."""
        if type(node) is MappingNode:
            for name, field in known.items():
                if field.required and name not in found:
                    said = field.help[:1].lower() + field.help[1:-1]
                    self.problem("FC006", node, f"{what} lacks '{name}': {said}; add '{name}: …'")

    def not_listed(self, node: Any, message: str) -> None:
        """Say that something is no list; where only the dash of its first entry is missing, that."""
        from .mistyped import without_dash

        slip = without_dash(self.lines(), node.start_mark.line)
        if slip is None:
            self.problem("FC007", node, message)
        else:
            self.problem("FC007", slip.place, slip.message)

    def text(self, node: Node | None, name: str, limit: int = MAX_TEXT) -> str:
        """A text as typed; '' (and a problem) where it is not one."""
        if node is None:
            return ""
        if type(node) is not Scalar:
            shape = "a list" if type(node) is SequenceNode else "a mapping"
            self.problem("FC007", node, f"'{name}' must be text, not {shape}")
            return ""
        value: str = node.value
        if len(value) > limit:
            self.problem("FC015", node, f"'{name}' has {len(value)} characters; {limit} at most")
            return ""
        if not value or value.isspace():
            self.problem(
                "FC007", node, f"'{name}' is empty; {_TO_FILL.get(name, 'give it a value or leave the field out')}"
            )
            return ""
        return value

    def texts(self, node: Node | None, name: str) -> tuple[str, ...]:
        """A list of texts."""
        if node is None:
            return ()
        if type(node) is not SequenceNode:
            self.problem("FC007", node, f"'{name}' must be a list: [a, b], or one '- ' line for each")
            return ()
        read = [self.text(item, name) for item in node.items]
        return tuple(item for item in read if item)

    def choice(self, node: Node | None, name: str, field: Field) -> str:
        """One of the field's choices."""
        value = self.text(node, name)
        if value and value not in field.choices:
            assert node is not None
            from ..text.nearest import nearest

            hint = nearest(value, field.choices)
            self.problem("FC011", node, f"'{name}' cannot be '{value}'; it is one of {', '.join(field.choices)}{hint}")
            return ""
        return value

    def truth(self, node: Node | None, name: str) -> bool:
        """``true`` or ``false``."""
        value = self.text(node, name)
        if value and value not in ("true", "false"):
            assert node is not None
            self.problem("FC011", node, f"'{name}' must be true or false, not '{value}'")
        return value == "true"

    def date(self, node: Node | None, name: str) -> str:
        """A date in EDTF."""
        value = self.text(node, name)
        if value:
            assert node is not None
            try:
                parse_date(value)
            except ValueError as error:
                self.problem("FC011", node, f"'{name}': {error}")
        return value

    def identifier(self, node: Node | None, name: str) -> str:
        """A Unicode identifier: letters, digits and ``_``, not beginning with a digit."""
        value = self.text(node, name, 100)
        normal = identifier(value) if value else ""
        if normal is None:
            assert node is not None
            from .ids import bad_id

            self.problem("FC008", node, f"'{name}' {bad_id(value)}")
            self.misnamed.add(value.strip())
            return ""
        return normal or ""
