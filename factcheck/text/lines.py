"""Lines and columns of a text: 1-based, columns counting Unicode code points.

A line ends at a line feed, a carriage return, or the two together, and nowhere else: where editors, and YAML, see it end.
"""

from __future__ import annotations

import re

_END = "\r\n?|\n"


def with_line_feeds(text: str) -> str:
    """The text with a line feed for each of its line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def lines_of(text: str) -> list[str]:
    """The lines of a text, without their ends; what ends in a line end has no further, empty one."""
    found = re.split(_END, text) if "\r" in text else text.split("\n")
    return found if found[-1] else found[:-1]


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column of a 0-based offset. For one offset, or few; for many there is Lines."""
    line = text.count("\n", 0, offset) + 1
    start = text.rfind("\n", 0, offset) + 1
    at = text.find("\r", 0, offset)
    while at >= 0:
        # A carriage return at the very end of what is looked at may be half of a line end: then it ends no line yet.
        if text[at + 1 : at + 2] != "\n":
            line += 1
            start = max(start, at + 1)
        at = text.find("\r", at + 1, offset)
    return line, offset - start + 1


class Lines:
    """Where the lines of a text begin."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        if "\r" in text:
            self._starts += [end.end() for end in re.finditer(_END, text)]
            return
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of a 0-based offset."""
        from bisect import bisect_right

        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def span(self, start: int, end: int) -> tuple[int, int, int, int]:
        """Line and column of the stretch's start, and of its end (exclusive)."""
        return *self.at(start), *self.at(end)
