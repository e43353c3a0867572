"""Output formats: one file each, all with ``render(report, options)``, which yields text to write."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model import Report


class Options(NamedTuple):
    """How a report is to be written."""

    color: bool = False
    """ANSI colours and hyperlinks may be used."""
    quiet: bool = False
    """Findings only: no line for each article and check."""
    strict: bool = False
    """Warnings fail the run too."""
    root: str = ""
    """The folder that the reader of the format takes paths from, '' for the current one."""


FORMATS = {
    "full": "full",
    "concise": "concise",
    "json": "json",
    "json-lines": "json_lines",
    "github": "github",
    "gitlab": "gitlab",
    "sarif": "sarif",
    "junit": "junit",
    "markdown": "markdown",
}
"""The formats of verify by name: the module that renders each."""


def render(name: str, report: Report, options: Options) -> Iterator[str]:
    """The report in the format of that name, piece by piece."""
    pieces: Iterator[str] = import_module(f".{FORMATS[name]}", __name__).render(report, options)
    return pieces
