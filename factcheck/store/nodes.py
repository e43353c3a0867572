"""YAML text to nodes that keep every scalar as typed, and every position.

libyaml's *events* are read one by one instead of its composed tree: they still carry anchors, aliases and tags (which
records may not use, so that nothing can be expanded or constructed), they need no recursion, so that no nesting
overflows a stack, and they cost half as much.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from yaml import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from ..model import Place
from .line_ends import one_kind_of_line_end

try:  # libyaml is in every wheel of PyYAML; the pure Python parser reads the same records, only slower.
    from yaml import CBaseLoader as Parser
except ImportError:  # pragma: no cover - a PyYAML built without libyaml
    from yaml import BaseLoader as Parser  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..findings import Problem

MAX_DEPTH = 16
"""Nested collections in a record; the format itself needs six."""

Scalar = ScalarEvent
_new = tuple.__new__  # a NamedTuple's own constructor costs three times as much, and every claim has several places


class MappingNode:
    """A mapping: its pairs in the order typed, keys as scalars."""

    __slots__ = ("end_mark", "pairs", "start_mark")

    def __init__(self, start_mark: Any) -> None:
        self.start_mark = self.end_mark = start_mark
        self.pairs: list[tuple[Scalar, Node]] = []


class SequenceNode:
    """A sequence: its nodes in the order typed."""

    __slots__ = ("end_mark", "items", "start_mark")

    def __init__(self, start_mark: Any) -> None:
        self.start_mark = self.end_mark = start_mark
        self.items: list[Node] = []


Node = ScalarEvent | MappingNode | SequenceNode


class Composed(NamedTuple):
    """The root of a file (None when it holds nothing or cannot be read) and what was wrong on the way."""

    root: Node | None
    problems: list[Problem]


def place(node: Any) -> Place:
    """Where a node stands, 1-based, end exclusive."""
    start = node.start_mark
    end: Any = node.end_mark if type(node) is ScalarEvent else start
    return _new(Place, (start.line + 1, start.column + 1, end.line + 1, end.column + 1))


def inside(node: Any, start: int, end: int) -> Place:
    """The place of characters ``start`` to ``end`` of a scalar's text; the whole scalar where that is not on one line."""
    whole = place(node)
    shift = {"": 0, None: 0, "'": 1, '"': 1}.get(node.style)
    if shift is None or whole.line != whole.end_line:
        return whole
    width = whole.end_column - whole.column - 2 * shift
    if width != len(node.value):  # an escape in the quoted text: offsets no longer match what is on the line
        return whole
    column = whole.column + shift
    return Place(whole.line, column + start, whole.line, column + max(end, start + 1))


def compose(text: str, file: str) -> Composed:
    """Read one YAML document. Never raises for bad YAML: the problems say what is wrong and where."""
    problems: list[Problem] = []
    if "<<<<<<<" in text:
        from .conflicts import conflict_in

        if (conflict := conflict_in(text)) is not None:
            _note(problems, "FC001", file, *conflict)
            return Composed(None, problems)
    text, back = one_kind_of_line_end(text)

    def problem(code: str, at: Any, message: str) -> None:
        message = message.translate(back) if back else message
        end = getattr(at, "end_mark", None)
        mark = getattr(at, "start_mark", at)
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        last = (end.line + 1, end.column + 1) if end is not None else (line, column + 1)
        _note(problems, code, file, message, Place(line, column, *last))

    try:
        root = _read(text, back, problem)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        from .conflicts import leftover_marker

        marks = (error.context_mark, error.problem_mark)
        left = leftover_marker(text, *(None if each is None else each.line for each in marks))
        if left is not None:
            _note(problems, "FC001", file, *left)
        # The parser looks ahead of the events it hands out, and gives up at a depth of its own (from 6.0.4 on). What it
        # had accepted up to there may be too deep for a record already: then that is what is said, whatever version.
        elif mark is None or not _too_deep(text[: mark.index], back, problem):
            from .syntax_errors import in_words

            message, spot = in_words(error, text)
            if spot is None:
                problem("FC001", mark, message)
            else:
                _note(problems, "FC001", file, message.translate(back) if back else message, spot)
        root = None
    except YAMLError as error:  # a character that YAML does not allow at all
        from ..text.lines import line_and_column

        offset = getattr(error, "position", 0) or 0
        character = getattr(error, "character", None)
        line, column = line_and_column(text, offset if isinstance(offset, int) else 0)
        shown = f"U+{character:04X}" if isinstance(character, int) else "a control character"
        message = f"{shown} is not allowed in YAML; delete it"
        _note(problems, "FC001", file, message, Place(line, column, line, column + 1))
        root = None
    return Composed(root, problems)


def _note(problems: list[Problem], code: str, file: str, message: str, spot: Place) -> None:
    from ..findings import Problem

    problems.append(Problem(code, message, file, spot))


def _restoring(get_event: Callable[[], Any], back: dict[int, str]) -> Callable[[], Any]:
    """Events with the characters that stood in for others made those again."""

    def get() -> Any:
        event = get_event()
        if type(event) is ScalarEvent:
            event.value = event.value.translate(back)
        return event

    return get


def _read(text: str, back: dict[int, str], problem: Callable[[str, Any, str], None]) -> Node | None:
    parser = Parser(text)
    try:
        return _build(_restoring(parser.get_event, back) if back else parser.get_event, problem)
    finally:
        parser.dispose()


def _too_deep(accepted: str, back: dict[int, str], problem: Callable[[str, Any, str], None]) -> bool:
    """Report the collection that is nested too deep in the text before a parser's error, if there is one."""
    found: list[tuple[str, Any, str]] = []
    with suppress(YAMLError):  # the text is cut off, so it ends in an error of its own unless it is too deep before
        _read(accepted, back, lambda code, at, message: found.append((code, at, message)))
    deep = [each for each in found if each[0] == "FC015"]
    for each in deep:
        problem(*each)
    return bool(deep)


def _build(get_event: Callable[[], Any], problem: Callable[[str, Any, str], None]) -> Node | None:
    """Events to one tree; forbidden features are reported and stepped over so that one run names them all."""
    root: Node | None = None
    stack: list[MappingNode | SequenceNode] = []
    keys: list[Scalar | None] = []  # one for each mapping on the stack: the key that waits for its value
    top: MappingNode | SequenceNode | None = None
    while True:
        event = get_event()
        kind = type(event)
        if kind is ScalarEvent:
            node: Node = event
            if event.anchor is not None or event.tag is not None:
                _forbidden(event, problem)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.anchor is not None or event.tag is not None:
                _forbidden(event, problem)
            if len(stack) == MAX_DEPTH:
                problem("FC015", event, f"nested more than {MAX_DEPTH} deep; a record needs six levels at most")
                return None
            fresh: MappingNode | SequenceNode
            fresh = MappingNode(event.start_mark) if kind is MappingStartEvent else SequenceNode(event.start_mark)
            stack.append(fresh)
            keys.append(None)
            top = fresh
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            node = stack.pop()
            keys.pop()
            node.end_mark = event.end_mark
            top = stack[-1] if stack else None
        elif kind is AliasEvent:
            problem("FC003", event, f"an alias (*{event.anchor}) is not allowed in a record; write the text out again")
            node = ScalarEvent(None, None, (True, False), "", event.start_mark, event.end_mark)
        elif kind is DocumentStartEvent:
            if root is not None:
                problem("FC001", event, "a second document begins here; one file holds one article")
                return root
            continue
        elif kind is StreamStartEvent or kind is DocumentEndEvent:
            continue
        else:
            assert kind is StreamEndEvent
            return root
        if top is None:
            root = node
        elif type(top) is SequenceNode:
            top.items.append(node)
        else:
            key = keys[-1]
            if key is None:
                if type(node) is not ScalarEvent:
                    problem("FC007", node, "a field's name must be plain text")
                    node = ScalarEvent(None, None, (True, False), "", node.start_mark, node.end_mark)
                elif node.value == "<<":
                    problem("FC003", node, "a merge key (<<) is not allowed in a record; write the fields out")
                keys[-1] = node
            else:
                top.pairs.append((key, node))  # type: ignore[union-attr]
                keys[-1] = None


def _forbidden(event: Any, problem: Callable[[str, Any, str], None]) -> None:
    if event.anchor is not None:
        problem("FC003", event.start_mark, f"an anchor (&{event.anchor}) is not allowed in a record; delete it")
    if event.tag is not None:
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        problem("FC003", event.start_mark, f"a tag ({tag}) is not allowed in a record; every value is read as its text")
