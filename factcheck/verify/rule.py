"""What a module of ``rules/`` states of itself: the findings that it is the home of, and examples of each."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..kinds import Severity


class Rule(NamedTuple):
    """One kind of finding. Its manual is the docstring of its module."""

    code: str
    """``FC`` and three digits, given once, for ever."""
    name: str
    """In kebab-case; as lasting as the code."""
    severity: Severity
    """Its own; what is found may be milder, and settings may change it."""
    summary: str
    """What it says, in one line."""


class Example(NamedTuple):
    """A small record or text, and what ``factcheck verify`` says of it under one code: one finding, or none."""

    code: str
    text: str
    """Indented as the module is; ``source`` is what stands in the file."""
    at: str = ""
    """``line:column`` of the one finding, with ``file:`` before it where that is another file; '' where there is none."""
    says: str = ""
    """The finding's message; ``…`` at the end stands for what follows."""
    file: str = "record.yaml"
    """The file's name: what ends in ``.txt`` is an article's plain text."""
    beside: Mapping[str, str] = MappingProxyType({})
    """Further files by name, in the same folder: the article's text, or other records, which are verified too."""
    options: tuple[str, ...] = ()
    """Options of the command that it needs."""

    @property
    def source(self) -> str:
        """The text of the file."""
        return dedented(self.text)

    @property
    def files(self) -> dict[str, str]:
        """Every file's text by its name, the example's own first."""
        return {self.file: self.source} | {name: dedented(text) for name, text in self.beside.items()}

    @property
    def arguments(self) -> list[str]:
        """What to verify: the example's file, and every other record."""
        return [*self.options, self.file, *(name for name in self.beside if name.endswith(".yaml"))]


def dedented(text: str) -> str:
    """A text without the indentation it has in its module, and with one line break at its end."""
    from textwrap import dedent

    return dedent(text).strip("\n") + "\n"
