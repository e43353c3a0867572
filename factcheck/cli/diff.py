"""``factcheck diff``."""

from __future__ import annotations

import click

from ..diff.change import GROUPS, KINDS
from .options import chosen_format, color_option, default_paths, format_option, use_color
from .streams import standard_input


def _words(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> frozenset[str]:
    """``--only`` and ``--ignore``: kinds, groups of kinds and fields, with commas or several times."""
    from ..diff.record import FIELDS
    from ..text.nearest import nearest

    words = frozenset(word.strip() for value in values for word in value.split(",") if word.strip())
    known = [*KINDS, *GROUPS, *FIELDS]
    for word in sorted(words):
        if word not in known:
            raise click.BadParameter(f"'{word}' is no kind of change{nearest(word, known)}", context, parameter)
    return words


@click.command(
    "diff",
    short_help="Say which claims changed, by how much, and what follows.",
    epilog=f"KIND is one of {', '.join(KINDS)}; a group of them: {', '.join(GROUPS)}; or a field of a claim.",
)
@click.argument("arguments", metavar="[OLD] [NEW] [PATH]...", nargs=-1, type=click.Path(readable=False, path_type=str))
@format_option("diff", "How to print the changes.  [default: full]")
@click.option("--stat", is_flag=True, help="Only how many changes of each kind there are, by article.")
@click.option("--only", metavar="KIND", multiple=True, callback=_words, help="Only these kinds, groups or fields.")
@click.option("--ignore", metavar="KIND", multiple=True, callback=_words, help="Not these kinds, groups or fields.")
@click.option("--exit-code", is_flag=True, help="Exit 1 where there are differences.")
@click.option(
    "--stdin-filename", metavar="FILE", default="stdin.yaml", show_default=True, help="What to call what '-' reads."
)
@click.option("--git-driver", is_flag=True, help="Read the arguments that git gives an external diff; always exit 0.")
@click.option("--textconv", is_flag=True, help="Print one record in a form that git can compare line by line.")
@color_option
def command(
    *,
    arguments: tuple[str, ...],
    output_format: str | None,
    stat: bool,
    only: frozenset[str],
    ignore: frozenset[str],
    exit_code: bool,
    stdin_filename: str,
    git_driver: bool,
    textconv: bool,
    color: str,
) -> int:
    """Say which claims changed from OLD to NEW, by how much, and what follows from it.

    OLD and NEW are record files, folders, article ids, git revisions (HEAD~1, main..feature), paths in them
    (v1:claims/x.yaml), or '-' for standard input. With one path or none, the working tree is compared with HEAD;
    PATHs after revisions narrow them down.

    Exit status: 0; with --exit-code 1 where something changed; 2 where something could not be read.
    """
    from .diff_run import Wanted, for_git, for_textconv, for_user

    wanted = Wanted(
        "stat" if stat else chosen_format("diff", output_format, "full"),
        only,
        ignore,
        use_color(color),
    )
    if textconv:
        return for_textconv(arguments)
    if git_driver:
        return for_git(arguments, wanted, asked_color=color)
    status = for_user(arguments, wanted, lambda: default_paths(()), standard_input.read, stdin_filename)
    return status if exit_code or status != 1 else 0
