"""Styled lines as a terminal shows them: plain, or in colour by rich, which is imported only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Line = list[tuple[str, str]]
"""Pieces of one line: (style, text)."""


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
