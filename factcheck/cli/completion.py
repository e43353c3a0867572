"""``factcheck completion``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, ClassVar

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
    shell_complete,
)
from click.shell_completion import split_arg_string as words_of

from ..report.safe import plain
from .output import write
from .run import COMPLETE

if TYPE_CHECKING:
    from collections.abc import Iterable

BASH = """\
%(complete_func)s() {
    local type value
    local begun="${COMP_LINE:0:$COMP_POINT}"

    COMPREPLY=()
    while IFS=',' read -r type value; do
        if [[ $type == 'dir' ]]; then
            compopt -o dirnames
        elif [[ $type == 'file' ]]; then
            compopt -o default
        elif [[ $type == 'plain' ]]; then
            COMPREPLY+=("$value")
            if [[ $value == *: ]]; then
                compopt -o nospace 2>/dev/null
            fi
        fi
    done < <(env COMP_WORDS="$begun" COMP_WORD="$2" %(complete_var)s=bash_complete "$1")

    return 0
}

complete -o nosort -F %(complete_func)s %(prog_name)s
"""
"""As click's, but for words with a colon or an equals sign, which bash takes for several: the line is read as the program
will read it, and of each word offered, what bash would put in place of its own last word is given back."""


class WholeWordsBash(BashComplete):
    """bash, which is told the rest of a word that it has cut at a colon: of ``kind:growth`` only ``growth``."""

    source_template: ClassVar[str] = BASH

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one that is being completed, and that one."""
        line = os.environ.get("COMP_WORDS", "")
        words = words_of(line)[1:]
        # A letter put after the line belongs to its last word, unless a blank that nothing quotes has ended that.
        begun = words_of(f"{line}x")[-1][:-1] if line else ""
        return (words[:-1] if begun else words), begun

    def complete(self) -> str:
        """What is offered, less what bash has of the word before the part that it completes."""
        _, begun = self.get_completion_args()
        part = os.environ.get("COMP_WORD", begun)
        self.kept = begun[: len(begun) - len(part)] if begun.endswith(part) else ""
        return super().complete()

    def format_completion(self, item: CompletionItem) -> str:
        """A line for the script."""
        return f"{item.type},{str(item.value).removeprefix(self.kept)}"


SHELLS: dict[str, type[ShellComplete]] = {"bash": WholeWordsBash, "zsh": ZshComplete, "fish": FishComplete}
"""The shells that click can talk to, by name."""


def complete(program: click.Command, instruction: str) -> int:
    """Answer the script that the shell runs."""
    add_completion_class(WholeWordsBash, "bash")
    return shell_complete(program, {}, "factcheck", COMPLETE, instruction)


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
