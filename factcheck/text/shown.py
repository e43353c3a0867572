"""What an object shows of itself: a short line, and in notebooks tables in HTML, in which text from records is literal."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .fold import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 200
"""Rows that are shown of one table."""
_COLOURS = {
    "error": "#c62828", "fails": "#c62828", "conflict": "#c62828", "warning": "#b26a00", "undecided": "#b26a00",
}  # fmt: skip
"""Of a row's first word; readable on white and on black."""
_LEFT = ' style="text-align: left; vertical-align: top"'


def counted(number: int, noun: str) -> str:
    """A number of things: ``1 check``, ``2 checks``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def shortened(text: str, most: int = 100) -> str:
    """The text on one line, of at most so many characters."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _shown(text: str) -> str:
    return escape(visible(text)).replace("\n", "<br>")


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; '' where it has no rows. A column without anything in it is left out."""
    if not rows:
        return ""
    used = [i for i in range(len(headings)) if any(row[i] for row in rows)]
    head = "".join(f"<th{_LEFT}>{_shown(headings[i])}</th>" for i in used)
    body = "".join(_row([row[i] for i in used]) for row in rows[:MOST])
    more = f"<p>… and {len(rows) - MOST:,} more</p>" if len(rows) > MOST else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _row(cells: Sequence[str]) -> str:
    colour = _COLOURS.get(cells[0])
    first = f'<b style="color: {colour}">{_shown(cells[0])}</b>' if colour else _shown(cells[0])
    return "<tr>" + "".join(f"<td{_LEFT}>{cell}</td>" for cell in (first, *map(_shown, cells[1:]))) + "</tr>"


def folded(heading: str, inner: str) -> str:
    """What is shown when its heading is clicked; '' where there is nothing."""
    return f"<details><summary>{_shown(heading)}</summary>{inner}</details>" if inner else ""


def page(heading: str, *parts: str) -> str:
    """A heading with what belongs to it."""
    return f"<div><p><b>{_shown(heading)}</b></p>{''.join(parts)}</div>"
