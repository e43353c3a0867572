"""The blocks of a Word document, gathered while its XML goes by: paragraphs, and the rows of tables."""

from __future__ import annotations

from ..errors import InputError

_SPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_KNOWN = (
    "body p t tab br cr noBreakHyphen ptab tbl tr tc gridSpan gridBefore vMerge "
    # Not text of the article: settings, what was deleted or moved away, drawings and what is in them, readings.
    "pPr rPr tblPr tblGrid sectPr del moveFrom drawing pict object rt"
).split()
_NAMES = {f"{space}}}{name}": name for space in _SPACES for name in _KNOWN}
_SKIPPED = frozenset("pPr rPr tblPr tblGrid sectPr del moveFrom drawing pict object rt".split())
_ALTERNATE = "http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_MARKS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
_MAX_SPAN = 1000
"""Columns of one cell; Word itself allows 63 in a table."""
_MAX_TEXT = 32 * 1024 * 1024
"""Characters of all lines, with what merged cells repeat."""


class Blocks:
    """``lines`` are the document's paragraphs and table rows in order; a row's cells are parted by tabs.

    A cell over several columns stands once for each, one over several rows in each of them. A table within a cell is
    part of that cell. Raises InputError where a table is none.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.has_body = False
        self._length = 0
        self._skipping = 0
        self._tables = 0
        self._in_text = False
        self._pieces: list[str] = []
        self._cell: list[str] | None = None
        self._row: list[str] = []
        self._span = 1
        self._goes_on = False
        self._column = 0
        self._above: dict[int, tuple[str, int]] = {}
        self._here: dict[int, tuple[str, int]] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = _NAMES.get(tag, "")
        if self._skipping or name in _SKIPPED or tag == _ALTERNATE:
            self._skipping += 1
        elif name == "t":
            self._in_text = True
        elif name in _MARKS:
            self._pieces.append(_MARKS[name])
        elif name == "br":
            if _value(attributes, "type", "textWrapping") == "textWrapping":
                self._pieces.append("\n")
        elif name == "p":
            self._pieces = []
        elif name == "body":
            self.has_body = True
        elif name == "tbl":
            self._tables += 1
            if self._tables == 1:
                self._above = {}
        elif self._tables == 1:
            self._in_table(name, attributes)

    def _in_table(self, name: str, attributes: dict[str, str]) -> None:
        if name == "tr":
            self._row, self._here, self._column = [], {}, 0
        elif name == "gridBefore":
            self._column = _number(attributes)
        elif name == "tc":
            self._cell, self._span, self._goes_on = [], 1, False
        elif name == "gridSpan":
            self._span = max(_number(attributes), 1)
        elif name == "vMerge":
            self._goes_on = _value(attributes, "val", "continue") == "continue"

    def text(self, data: str) -> None:
        """Characters between tags."""
        if self._in_text:
            self._pieces.append(data)

    def end(self, tag: str) -> None:
        """An element ends."""
        name = _NAMES.get(tag, "")
        if self._skipping:
            self._skipping -= 1
        elif name == "t":
            self._in_text = False
        elif name == "p":
            text = "".join(self._pieces)
            self._pieces = []
            if self._cell is not None:
                self._cell.append(text)
            else:
                self._line(text)
        elif name == "tbl":
            self._tables -= 1
        elif self._tables == 1 and name == "tc" and self._cell is not None:
            self._close_cell("\n".join(self._cell))
        elif self._tables == 1 and name == "tr":
            self._above = self._here
            self._line("\t".join(self._row))

    def _close_cell(self, text: str) -> None:
        span = self._span
        if self._goes_on:
            text, span = self._above.get(self._column, (text, span))
        self._cell = None
        self._count((len(text) + 1) * span)
        self._row += [text] * span
        self._here[self._column] = (text, span)
        self._column += span

    def _line(self, text: str) -> None:
        self._count(len(text))
        self.lines.append(text)

    def _count(self, characters: int) -> None:
        self._length += characters
        if self._length > 2 * _MAX_TEXT:
            raise TableError("its tables repeat their cells to more text than can be read; save it as plain text")


class TableError(InputError):
    """A table that is none, in words that lack the file's name."""


def _value(attributes: dict[str, str], name: str, default: str) -> str:
    return next((attributes[key] for space in _SPACES if (key := f"{space}}}{name}") in attributes), default)


def _number(attributes: dict[str, str]) -> int:
    """A number of columns, at most so many."""
    value = _value(attributes, "val", "1").strip()
    if len(value) > 12 or not value.isascii() or not value.isdigit() or int(value) > _MAX_SPAN:
        shown = value[:20] if value.isprintable() else "?"
        raise TableError(f"a table says of a cell that it spans {shown} columns, {_MAX_SPAN} at most can be")
    return int(value)
