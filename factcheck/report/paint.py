"""Styled lines to ANSI, by rich; imported only when colour is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def paint(lines: Iterable[list[tuple[str, str]]]) -> Iterator[str]:
    """Each line with its styles, unwrapped: a terminal wraps long lines itself, and copying them stays right."""
    console = Console(force_terminal=True, color_system="standard", soft_wrap=True, highlight=False, markup=False)
    for line in lines:
        with console.capture() as capture:
            console.print(Text.assemble(*((text, style) for style, text in line)))
        yield capture.get()
