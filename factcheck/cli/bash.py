"""Completion in bash of words that it cuts: at colons and equals signs."""

from __future__ import annotations

import os
from typing import ClassVar

from click.shell_completion import BashComplete, CompletionItem, add_completion_class, split_arg_string

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
        # A letter put after the line belongs to the last word, unless a blank that nothing quotes has ended that.
        words = split_arg_string(os.environ.get("COMP_WORDS", "") + "x")[1:]
        return words[:-1], words[-1][:-1] if words else ""

    def complete(self) -> str:
        """What is offered, less what bash has of the word before the part that it completes."""
        _, begun = self.get_completion_args()
        part = os.environ.get("COMP_WORD", begun)
        self.kept = begun[: len(begun) - len(part)] if begun.endswith(part) else ""
        return super().complete()

    def format_completion(self, item: CompletionItem) -> str:
        """A line for the script."""
        return f"{item.type},{str(item.value).removeprefix(self.kept)}"


add_completion_class(WholeWordsBash, "bash")
