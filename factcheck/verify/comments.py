"""The comments of a record that speak to factcheck, and the lines that each speaks for.

``# factcheck: ignore[FC402] another edition printed 317``. A comment speaks for the entry it stands in: a claim or a check,
from its ``-`` to its last line; above an entry, for that one; at the head of the file, before anything else, for the
whole file; anywhere else, for its own line, or for the next where it has its line to itself. It names its codes one by one and needs a reason; ``until=2027-01-31`` among the words ends it
after that day. Every step is linear in the record's length, for records are untrusted.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import InputError
from ..model import Place
from ..text.lines import lines_of
from .select import single_code

if TYPE_CHECKING:
    from collections.abc import Callable

ABOUT_ACKNOWLEDGING = ("FC023", "FC024", "FC025", "FC026")
"""Findings about acknowledgements; none of them can be acknowledged."""
WORD = "factcheck:"
FORM = "write '# factcheck: ignore[FC201] the reason'"

Lines = tuple[int, int]
"""First and last, 1-based, both included."""
ALL_LINES: Lines = (0, 0)
"""Of a comment that speaks for the whole file."""


class Comment(NamedTuple):
    """One comment: what it acknowledges, why, until when, and the lines it speaks for."""

    codes: tuple[str, ...]
    reason: str
    until: str
    place: Place
    lines: Lines


class Comments(NamedTuple):
    """The comments of one record that can be obeyed."""

    listed: tuple[Comment, ...]
    entries: tuple[Lines, ...]
    """The lines of each claim and check, in order."""
    table: dict[tuple[str, Lines], Comment]
    """By code and lines; of two that say the same, the first."""

    def covering(self, code: str, line: int) -> Comment | None:
        """The comment that speaks for findings of that code at that line."""
        entry = _containing(self.entries, line)
        found = self.table.get((code, entry)) if entry is not None else None
        return found or self.table.get((code, (line, line))) or self.table.get((code, ALL_LINES))


def read_comments(text: str, problem: Callable[[str, Place, str], None]) -> Comments:
    """The comments of a record; what is wrong with the others goes to ``problem`` (code, place, message)."""
    lines = lines_of(text)
    spots = [(i, at) for i, line in enumerate(lines) if (at := _start(line)) >= 0]
    layout = _layout(text, lines) if spots else None
    if layout is None:
        return Comments((), (), {})
    found: list[Comment] = []
    for i, at in spots:
        if layout.in_text(i, at):
            continue
        place = Place(i + 1, at + 1, i + 1, len(lines[i].rstrip()) + 1)
        try:
            codes, reason, until = parse(lines[i][at + 1 :].strip().removeprefix(WORD).strip())
        except InputError as error:
            problem("FC024", place, str(error))
            continue
        found.append(Comment(codes, reason, until, place, layout.meant(i + 1, alone=not lines[i][:at].strip())))
    table: dict[tuple[str, Lines], Comment] = {}
    for comment in found:
        for code in comment.codes:
            table.setdefault((code, comment.lines), comment)
    return Comments(tuple(found), tuple(layout.entries), table)


def parse(body: str) -> tuple[tuple[str, ...], str, str]:
    """``ignore[FC402,FC201] until=2027-01-31 reason`` as codes, reason and day. Raises InputError saying what is not right."""
    rest = body.removeprefix("ignore").lstrip()
    if rest == body:
        raise InputError(f"'{WORD} {body[:40]}' asks for nothing; {FORM}")
    inner, closed, words = rest.removeprefix("[").partition("]")
    named = inner.replace(",", " ").split() if closed and rest.startswith("[") else []
    if not named:
        raise InputError(f"which finding is acknowledged? {FORM}")
    codes = tuple(dict.fromkeys(map(single_code, named)))
    for code in codes:
        if code in ABOUT_ACKNOWLEDGING:
            raise InputError(f"{code} is about acknowledgements and cannot be acknowledged")
    until = ""
    said = []
    for word in words.split():
        if word.startswith("until=") and not until:
            until = _day(word.removeprefix("until="))
        else:
            said.append(word)
    reason = " ".join(said).lstrip("-–—: ")
    if not reason:
        raise InputError(f"an acknowledgement needs a reason; {FORM}")
    return codes, reason, until


def _day(text: str) -> str:
    from datetime import date

    try:
        if len(text) == 10:
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise InputError(f"'until={text[:40]}' is no day; write until=2027-01-31")


def _start(line: str) -> int:
    """Where ``# factcheck:`` begins in a line (0-based), or -1."""
    word = line.find(WORD)
    while word >= 0:
        at = word - 1
        while at > 0 and line[at] in " \t":
            at -= 1
        if at >= 0 and line[at] == "#" and (at == 0 or line[at - 1] in " \t"):
            return at
        word = line.find(WORD, word + 1)
    return -1


class _Layout:
    """Where the entries and the texts of a record stand."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.entries: list[Lines] = []
        self.texts: list[tuple[tuple[int, int], tuple[int, int]]] = []
        """From line and column to line and column, 0-based, end exclusive, in order."""
        self._below: list[int] | None = None

    def in_text(self, line: int, column: int) -> bool:
        """Whether a ``#`` there (0-based) is a part of a text."""
        at = bisect_right(self.texts, (line, column), key=lambda span: span[0]) - 1
        return at >= 0 and (line, column) < self.texts[at][1]

    def meant(self, line: int, *, alone: bool) -> Lines:
        """The lines that a comment at that line speaks for; ``alone``: nothing else stands on it."""
        entry = _containing(self.entries, line)
        if entry is None and alone:
            if self._next_content(line) == self._next_content(0):
                return ALL_LINES
            line = self._next_content(line)
            entry = _containing(self.entries, line)
            if entry is not None and entry[0] != line:
                entry = None
        return entry or (line, line)

    def _next_content(self, line: int) -> int:
        """The first line below that is neither empty nor a comment."""
        if self._below is None:
            below = [len(self.lines) + 1]
            for number in range(len(self.lines), 0, -1):
                bare = self.lines[number - 1].lstrip()
                below.append(below[-1] if not bare or bare.startswith("#") else number)
            self._below = below[::-1]
        return self._below[line]

    def last_line(self, node: Any) -> int:
        """The last line (0-based) of a node that is not blank; notes the extent of each text on the way."""
        from ..store.nodes import MappingNode, SequenceNode

        start, end = node.start_mark, node.end_mark
        if type(node) is MappingNode:
            children = [child for pair in node.pairs for child in pair]
        elif type(node) is SequenceNode:
            children = list(node.items)
        else:
            self.texts.append(((start.line, start.column), (end.line, end.column)))
            return int(end.line - (end.column == 0 and end.line > start.line))
        # A block ends where the next thing begins, far below perhaps; a list in brackets ends with its bracket.
        bracket = end.line < len(self.lines) and self.lines[end.line][max(end.column - 1, 0) : end.column] in ("]", "}")
        return int(max([start.line, end.line if bracket else 0, *map(self.last_line, children)]))


def _layout(text: str, lines: list[str]) -> _Layout | None:
    """Where everything stands; None for YAML that cannot be read."""
    from ..store.nodes import MappingNode, SequenceNode, compose

    root = compose(text, "").root
    if type(root) is not MappingNode:
        return None
    layout = _Layout(lines)
    for key, value in root.pairs:
        layout.last_line(key)
        if type(value) is SequenceNode and key.value in ("claims", "checks"):
            for item in value.items:
                first = item.start_mark.line  # type: ignore[union-attr]
                layout.entries.append((first + 1, layout.last_line(item) + 1))
        else:
            layout.last_line(value)
    layout.entries.sort()
    return layout


def _containing(entries: list[Lines] | tuple[Lines, ...], line: int) -> Lines | None:
    at = bisect_right(entries, line, key=lambda entry: entry[0]) - 1
    return entries[at] if at >= 0 and line <= entries[at][1] else None
