"""A page of help for a terminal; imported only there, for rich is slow to load."""

from __future__ import annotations

import shutil
from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markdown import CodeBlock, Markdown
from rich.padding import Padding
from rich.text import Text

if TYPE_CHECKING:
    from rich.console import ConsoleOptions, RenderResult

WIDEST = 100
"""Columns; longer lines are hard to read."""


class _Example(CodeBlock):
    """An example, set in: no colours of its own, which a terminal with a light background could not show."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Padding(Text(str(self.text).rstrip()), (0, 0, 0, 4))


class _ManualPage(Markdown):
    elements = {**Markdown.elements, "fence": _Example}  # noqa: RUF012 - rich declares it so


def page_for_terminal(markdown: str) -> str:
    """Markdown of our own as ANSI text, wrapped to the terminal."""
    width = min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)
    stream = StringIO()
    console = Console(file=stream, force_terminal=True, color_system="standard", width=width)
    console.print(_ManualPage(markdown, justify="left"))
    return stream.getvalue()
