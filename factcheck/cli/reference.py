"""The reference of commands: what ``--help`` of each prints, as one page of Markdown.

``python -m factcheck.cli.reference > docs/commands.md`` writes it anew; a test holds the two against each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .main import COMMANDS, main
from .output import write
from .streams import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 100
"""Columns, whatever the terminal has, so that the page is the same everywhere."""

_HEAD = """\
# Commands

What `--help` of each command prints. This page is made by `python -m factcheck.cli.reference > docs/commands.md`; do
not edit it by hand.
"""


def reference() -> str:
    """The whole page."""
    return "\n".join(_sections())


def _sections() -> Iterator[str]:
    root = click.Context(main, info_name="factcheck", terminal_width=WIDTH, **main.context_settings)
    yield _HEAD
    yield _section("factcheck", main.get_help(root))
    for name in COMMANDS:
        command = main.get_command(root, name)
        assert command is not None
        context = click.Context(command, parent=root, info_name=name, **command.context_settings)
        yield _section(f"factcheck {name}", command.get_help(context))


def _section(title: str, text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return f"## {title}\n\n```text\n{lines}\n```\n"


if __name__ == "__main__":
    prepare()
    write(reference())
