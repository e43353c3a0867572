"""The three ways in which diff is called: by a person, by git as an external driver, and by git for its text."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, NamedTuple

import click

from ..diff.compare import Diff, compare
from ..errors import FactcheckError
from ..report.changes.formats import DiffOptions, render

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Wanted(NamedTuple):
    """What was asked for."""

    format: str
    only: frozenset[str]
    ignore: frozenset[str]
    color: bool


def for_user(
    arguments: Sequence[str],
    wanted: Wanted,
    paths: Callable[[], Sequence[str]],
    stdin: Callable[[], bytes],
    stdin_filename: str,
) -> int:
    """Compare what the arguments name and print it: 0 for no difference, 1 for some, 2 for what cannot be read."""
    from ..diff.arguments import Sources

    diff = compare(*Sources(paths, stdin, stdin_filename).sides(arguments)).chosen(wanted.only, wanted.ignore)
    _write(diff, wanted, shutil.get_terminal_size().columns if sys.stdout.isatty() else None)
    for note in diff.notes:
        click.echo(f"factcheck: note: {note}", err=True)
    for error in diff.errors:
        click.echo(f"factcheck: error: {error}", err=True)
    return 2 if diff.errors else 1 if diff.changes else 0


def for_git(arguments: Sequence[str], wanted: Wanted, asked_color: str) -> int:
    """Print one file's difference as git asks an external driver for it; 0 whatever happens, or git calls it dead."""
    from ..diff.driver import heading, plain_difference, sides

    if asked_color == "auto" and os.environ.get("GIT_PAGER_IN_USE") == "true" and not os.environ.get("NO_COLOR"):
        wanted = wanted._replace(color=True)
    out = sys.stdout
    try:
        out.write(heading(arguments))
        found = sides(arguments)
        if found is None:
            out.write(plain_difference(arguments))
        else:
            diff = compare(*found).chosen(wanted.only, wanted.ignore)
            if diff.errors:
                out.writelines(f"factcheck: {error}\n" for error in diff.errors)
                out.write(plain_difference(arguments))
            else:
                _write(diff, wanted, None)
                out.writelines(f"factcheck: note: {note}\n" for note in diff.notes)
    except FactcheckError as error:
        out.write(f"factcheck: {error}\n")
    out.flush()
    return 0


def for_textconv(arguments: Sequence[str]) -> int:
    """Print a record in lines that git can compare; what is no record passes through as it is. Always 0."""
    from ..diff.textconv import converted
    from ..store.load import read_bytes

    if len(arguments) != 1:
        raise click.UsageError("--textconv takes one file")
    sys.stdout.flush()
    sys.stdout.buffer.write(converted(read_bytes(arguments[0]), arguments[0]))
    return 0


def _write(diff: Diff, wanted: Wanted, width: int | None) -> None:
    for piece in render(wanted.format, diff, DiffOptions(wanted.color, width)):
        sys.stdout.write(piece)
    sys.stdout.flush()
