"""Styled lines, and a page of help, as a terminal shows them. rich does it, and is imported only when colour is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Line = list[tuple[str, str]]
"""Pieces of one line: (style, text)."""
WIDEST = 100
"""Columns of a page; longer lines are hard to read."""


def printed(lines: Iterable[Line], *, color: bool) -> Iterator[str]:
    """Each line with its styles, or without colour as plain text; never wrapped or shortened."""
    if color:
        yield from paint(lines)
        return
    for line in lines:
        yield "".join(text for _, text in line).rstrip() + "\n"


def paint(lines: Iterable[Line]) -> Iterator[str]:
    """Each line with its styles, unwrapped: a terminal wraps long lines itself, and copying them stays right."""
    from rich.console import Console
    from rich.text import Text

    console = Console(force_terminal=True, color_system="standard", soft_wrap=True, highlight=False, markup=False)
    for line in lines:
        with console.capture() as capture:
            console.print(Text.assemble(*((text, style) for style, text in line)))
        yield capture.get()


def page_for_terminal(markdown: str) -> str:
    """Markdown of our own as ANSI text, wrapped to the terminal."""
    import shutil
    from io import StringIO

    from rich.console import Console
    from rich.markdown import Markdown

    width = min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)
    stream = StringIO()
    console = Console(file=stream, force_terminal=True, color_system="standard", width=width)
    console.print(Markdown(markdown, justify="left"))
    return stream.getvalue()
