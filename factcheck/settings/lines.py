"""In which line of a settings file a key stands. Python's reader of TOML keeps no places; it is asked only where one is told."""

from __future__ import annotations

import re

from ..text.lines import lines_of

_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$")
_NAME = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*""")


def line_of(text: str, keys: tuple[str, ...]) -> int:
    """The line (1-based) where the key is given, else the nearest above it that is: its table, the file's first line."""
    best, depth = 1, 0
    table: tuple[str, ...] = ()
    for number, line in enumerate(lines_of(text), 1):
        header = _HEADER.match(line)
        if header is not None:
            table = _names(header[1])[0]
            path = table
        else:
            names, rest = _names(line)
            if not names or not line[rest:].startswith("="):
                continue
            path = (*table, *names)
            within = _within(line[rest:], keys[len(path) :]) if path == keys[: len(path)] else 0
            if within:
                return number
        if len(path) > depth and path == keys[: len(path)]:
            best, depth = number, len(path)
    return best


def _names(text: str) -> tuple[tuple[str, ...], int]:
    """The dotted name that a text begins with, and where it ends."""
    names: list[str] = []
    at = 0
    while (found := _NAME.match(text, at)) is not None:
        names.append(next(part for part in found.groups() if part is not None))
        at = found.end()
        if text[at : at + 1] != ".":
            break
        at += 1
    return tuple(names), at


def _within(rest: str, keys: tuple[str, ...]) -> bool:
    """Whether an inline table gives the further keys in this line."""
    return not keys or (len(keys) == 1 and bool(re.search(rf"[{{,]\s*[\"']?{re.escape(keys[0])}[\"']?\s*=", rest)))
