"""A page of help for a terminal; imported only there, for rich is slow to load."""

from __future__ import annotations

import shutil
from io import StringIO

from rich.console import Console
from rich.markdown import Markdown

WIDEST = 100
"""Columns; longer lines are hard to read."""


def page_for_terminal(markdown: str) -> str:
    """Markdown of our own as ANSI text, wrapped to the terminal."""
    width = min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)
    stream = StringIO()
    console = Console(file=stream, force_terminal=True, color_system="standard", width=width)
    console.print(Markdown(markdown, justify="left"))
    return stream.getvalue()
