"""The output formats: which command has which, and what they are given.

The format NAME of COMMAND is the module ``report/COMMAND/NAME.py`` (dashes are underscores there) with
``render(subject, options)``, which yields the text to write, piece by piece. To add one: that module, and its name here.
Help, errors and completion take the names from this table.

A module of lines with colours of our own says ``PAINTED = True``, one of lines that a CI system obeys ``COMMANDS = True``:
the second net of ``cli.output`` would take both out.
"""

# No annotations from __future__ here: see model.py.
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMATS: dict[str, tuple[str, ...]] = {
    "verify": ("full", "concise", "json", "json-lines", "github", "gitlab", "sarif", "junit", "markdown"),
    "list": ("table", "plain", "json", "json-lines", "csv"),
    "show": ("full", "json"),
    "search": ("full", "concise", "json", "json-lines", "csv"),
    "diff": ("full", "concise", "json", "markdown", "github", "stat"),
    "extract": ("yaml", "json", "figures"),
    "coverage": ("full", "concise", "json"),
}
"""By command, in the order in which the help names them."""


class Options(NamedTuple):
    """How something is to be written; a format heeds what concerns it."""

    color: bool = False
    """ANSI colours and hyperlinks may be used."""
    width: int = 0
    """Columns of the terminal; 0 where the output is no terminal, and nothing is wrapped."""
    quiet: bool = False
    """verify: findings only, no closing line."""
    verbose: bool = False
    """verify: what holds, too, how each finding comes about, and the figures of a text that nothing ties."""
    silenced: int = 0
    """verify: how many findings a baseline has silenced."""
    strict: bool = False
    """verify: warnings fail the run too."""
    root: str = ""
    """verify: the folder that the reader of the format takes paths from, '' for the current one."""


def module_of(command: str, name: str) -> Any:
    """The module of a format."""
    return import_module(f".{command}.{name.replace('-', '_')}", __package__)


def render(command: str, name: str, subject: Any, options: Options) -> "Iterator[str]":
    """What the command found, in its format of that name, piece by piece."""
    pieces: Iterator[str] = module_of(command, name).render(subject, options)
    return pieces
