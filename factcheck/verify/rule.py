"""What a module of ``rules/`` states of itself: the findings that it is the home of, and examples of each."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..kinds import Severity


# Plain classes: every run of verify makes these two, and a NamedTuple takes ten times as long to define.
class Rule:
    """One kind of finding. Its manual is the docstring of its module.

    ``code`` is ``FC`` and three digits, ``name`` in kebab-case, both given once, for ever. ``severity`` is its own: what is
    found may be milder, and settings may change it. ``summary`` is what it says, in one line.
    """

    __slots__ = ("code", "name", "severity", "summary")

    def __init__(self, code: str, name: str, severity: Severity, summary: str) -> None:
        self.code, self.name, self.severity, self.summary = code, name, severity, summary


class Example:
    """A small record or text, and what ``factcheck verify`` says of it under one code: one finding, or none."""

    __slots__ = ("at", "beside", "code", "file", "options", "says", "text")

    def __init__(
        self,
        code: str,
        text: str,
        at: str = "",
        says: str = "",
        file: str = "record.yaml",
        beside: Mapping[str, str] = MappingProxyType({}),
        options: tuple[str, ...] = (),
    ) -> None:
        self.code = code
        self.text = text
        """Indented as the module is; ``source`` is what stands in the file."""
        self.at = at
        """``line:column`` of the one finding, with ``file:`` before it where that is another file; '' where there is none."""
        self.says = says
        """The finding's message; ``…`` at the end stands for what follows."""
        self.file = file
        """The file's name: what ends in ``.txt`` is an article's plain text."""
        self.beside = beside
        """Further files by name, in the same folder: the article's text, or other records, which are verified too."""
        self.options = options
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
