"""``factcheck completion``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem, FishComplete, ShellComplete, ZshComplete

from ..report.safe import plain
from .bash import WholeWordsBash
from .output import write
from .run import COMPLETE

if TYPE_CHECKING:
    from collections.abc import Iterable

SHELLS: dict[str, type[ShellComplete]] = {"bash": WholeWordsBash, "zsh": ZshComplete, "fish": FishComplete}
"""The shells that click can talk to, by name."""


def offered(words: Iterable[tuple[str, str]]) -> list[CompletionItem]:
    """Words of records, each with what explains it, as the shell may show them: without those that could act on it."""
    return [CompletionItem(word, help=plain(text) or None) for word, text in words if plain(word) == word]


@click.command("completion", short_help="Print the shell completion script.")
@click.argument("shell", type=click.Choice(list(SHELLS)))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print the script that completes commands, options and claim ids in SHELL.

    \b
    bash  eval "$(factcheck completion bash)"      in ~/.bashrc
    zsh   eval "$(factcheck completion zsh)"       in ~/.zshrc
    fish  factcheck completion fish | source       in ~/.config/fish/config.fish
    """
    program: Any = ctx.find_root().command
    # Not `source()` of the class itself: that of bash starts a bash to ask its version.
    write(ShellComplete.source(SHELLS[shell](program, {}, "factcheck", COMPLETE)) + "\n")
    return 0
