"""The command table. A command's module is imported only when that command runs."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

import click

from .. import __version__


class CommandEntry(NamedTuple):
    """A command: the module below ``factcheck.cli`` that holds ``command``, and its line in the help."""

    module: str
    help: str


COMMANDS = {
    "verify": CommandEntry("verify", "Say which stated figures cannot all be true."),
    "list": CommandEntry("list", "Show claims as a table."),
    "show": CommandEntry("show", "Show one claim in full."),
    "search": CommandEntry("search", "Find claims by words, figures, dates or pinyin."),
    "diff": CommandEntry("diff", "Say which claims changed, by how much, and what follows."),
    "extract": CommandEntry("extract", "Draft records from an article's text."),
    "coverage": CommandEntry("coverage", "List the figures in the text that no claim records."),
    "rule": CommandEntry("rule", "Explain a finding's code."),
    "init": CommandEntry("init", "Set a folder up: settings, a first record, the commit hook."),
    "schema": CommandEntry("schema", "Print the JSON Schema of records."),
    "completion": CommandEntry("completion", "Print the shell completion script."),
}


ALIASES = {"check": "verify"}
"""Names that other checkers have for a command; they stand in no list."""


class LazyGroup(click.Group):
    """A group whose commands are imported one at a time."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module."""
        entry = COMMANDS.get(ALIASES.get(cmd_name, cmd_name))
        if entry is None:
            return None
        command = import_module(f".{entry.module}", __package__).command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Offer the nearest command for a misspelt one."""
        if args and args[0] not in COMMANDS and args[0] not in ALIASES and not args[0].startswith("-"):
            from ..text.nearest import nearest

            ctx.fail(f"no command '{args[0]}'{nearest(args[0], [*COMMANDS, *ALIASES])}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands and their help from the table, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in COMMANDS.items()])


@click.command(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", message="factcheck %(version)s")
def main() -> None:
    """Check the figures in the news: which of them cannot all be true, and why."""
