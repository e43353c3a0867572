"""The marks that git leaves in a file where two versions of it could not be merged."""

from __future__ import annotations

import re

from ..model import Place

_MARKER = r"(?m)^(?:([<>|])\1{6}(?: [^\n]*)?|={7})\r?$"


def conflict_in(text: str) -> tuple[str, Place] | None:
    """What to say of the first conflict, and the place of its first mark; None where no whole set of marks stands.

    All of a set must be there, each at the start of a line: a note may well underline with ``=======``.
    """
    if "<<<<<<<" not in text or ">>>>>>>" not in text:
        return None
    opened: re.Match[str] | None = None
    parted = False
    for mark in re.finditer(_MARKER, text):
        sign = mark[0][0]
        if sign == "<":
            opened, parted = mark, False
        elif sign == "=" and opened is not None:
            parted = True
        elif sign == ">" and opened is not None and parted:
            end = _line(text, mark) + 1
            message = (
                f"a merge-conflict marker ('{_shown(opened)}'): up to line {end} two versions of the record stand one after "
                "the other; keep one of them and delete the lines with <<<<<<<, ======= and >>>>>>>"
            )
            return message, _place(text, opened)
    return None


def leftover_marker(text: str, first: int | None, last: int | None) -> tuple[str, Place] | None:
    """The same for a single mark that was left behind, where the text is no YAML from line ``first`` to ``last`` (0-based)."""
    if last is None:
        return None
    for mark in re.finditer(_MARKER, text):
        line = _line(text, mark)
        if line > last:
            return None
        if mark[0][0] != "=" or line in (first, last):
            message = f"a merge-conflict marker ('{_shown(mark)}') was left behind here; delete the line"
            return message, _place(text, mark)
    return None


def _line(text: str, mark: re.Match[str]) -> int:
    from ..text.lines import line_and_column

    return line_and_column(text, mark.start())[0] - 1


def _place(text: str, mark: re.Match[str]) -> Place:
    line = _line(text, mark) + 1
    return Place(line, 1, line, 1 + len(mark[0].rstrip("\r")))


def _shown(mark: re.Match[str]) -> str:
    shown = mark[0].rstrip("\r")
    return shown if len(shown) <= 60 else f"{shown[:60]}…"
