"""The output formats of diff: one file each, all with ``render(diff, options)``, which yields text to write."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...diff.compare import Diff


class DiffOptions(NamedTuple):
    """How a comparison is to be written."""

    color: bool = False
    """ANSI colours may be used."""
    width: int | None = None
    """The columns of the terminal; None where the output is no terminal, and nothing is wrapped."""


FORMATS = {
    "full": "full",
    "concise": "concise",
    "json": "json",
    "markdown": "markdown",
    "github": "github",
    "stat": "stat",
}
"""The formats by name: the module that renders each."""


def render(name: str, diff: Diff, options: DiffOptions) -> Iterator[str]:
    """The comparison in the format of that name, piece by piece."""
    pieces: Iterator[str] = import_module(f".{FORMATS[name]}", __package__).render(diff, options)
    return pieces
