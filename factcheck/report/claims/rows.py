"""Lists of claims: formats by name, one file each, all with ``render(rows, options)``, which yields text to write."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...model import Article, Claim

Row = tuple["Article", "Claim"]

CLAIM_FORMATS = {
    "table": "table",
    "plain": "plain",
    "json": "json",
    "json-lines": "json_lines",
    "csv": "csv",
}
"""The formats of a list by name: the module that renders each."""


class RowOptions(NamedTuple):
    """How a list is to be written."""

    color: bool = False
    """ANSI colours and hyperlinks may be used."""
    width: int = 0
    """Columns of the terminal to fit a table into; 0 for no limit."""


def render_rows(name: str, rows: Sequence[Row], options: RowOptions) -> Iterator[str]:
    """The claims in the format of that name, piece by piece."""
    pieces: Iterator[str] = import_module(f".{CLAIM_FORMATS[name]}", __package__).render(rows, options)
    return pieces


def stated(claim: Claim) -> str:
    """The figure as printed, or in words how many things the article lists where it prints none."""
    if claim.value or not claim.items:
        return claim.value
    number = len(claim.items)
    return f"{number}+ items" if claim.items_open else f"{number} item{'s' if number != 1 else ''}"
