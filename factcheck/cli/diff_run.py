"""The three ways in which diff is called: by a person, by git as an external driver, and by git for its text."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, NamedTuple

import click

from ..diff.compare import Diff, compare
from ..errors import FactcheckError
from ..report.formats import Options
from ..report.safe import lines, visible
from .output import OutputError, ReaderGoneError, say, terminal_out, write, write_as, write_bytes
from .run import internal_error
from .streams import give_up_output

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
    lost = _write(diff, wanted, shutil.get_terminal_size().columns if terminal_out() else 0)
    for note in diff.notes:
        say(f"factcheck: note: {note}")
    errors = (*diff.errors, *lost)
    for error in errors:
        say(f"factcheck: error: {error}")
    return 2 if errors else 1 if diff.changes else 0


def for_git(arguments: Sequence[str], wanted: Wanted, asked_color: str) -> int:
    """Print one file's difference as git asks an external driver for it; 0 whatever happens, or git calls it dead."""
    from ..diff.driver import heading, plain_difference, sides

    if asked_color == "auto" and os.environ.get("GIT_PAGER_IN_USE") == "true" and not os.environ.get("NO_COLOR"):
        wanted = wanted._replace(color=True)
    try:
        write(heading(arguments))
        found = sides(arguments)
        if found is None:
            write(plain_difference(arguments))
        else:
            diff = compare(*found).chosen(wanted.only, wanted.ignore)
            if diff.errors:
                write(f"factcheck: {visible(error)}\n" for error in diff.errors)
                write(plain_difference(arguments))
            else:
                lost = _write(diff, wanted, 0)
                write(f"factcheck: {visible(error)}\n" for error in lost)
                write(f"factcheck: note: {visible(note)}\n" for note in diff.notes)
    except (OutputError, ReaderGoneError):  # nobody reads on
        give_up_output()
    except FactcheckError as error:
        write(f"factcheck: {visible(str(error))}\n")
    except Exception as error:
        write(f"factcheck: {visible(internal_error(error, ('diff', '--git-driver', *arguments)))}\n")
    return 0


def for_textconv(arguments: Sequence[str]) -> int:
    """Print a record in lines that git can compare; what is no record passes through as it is. Always 0."""
    from ..diff.textconv import converted
    from ..store.load import read_bytes

    if len(arguments) != 1:
        raise click.UsageError("--textconv takes one file")
    data = read_bytes(arguments[0])
    shown = converted(data, arguments[0])
    write_bytes(data if shown == data else lines(shown.decode("utf-8")).encode("utf-8"))
    return 0


def _write(diff: Diff, wanted: Wanted, width: int) -> tuple[str, ...]:
    return write_as("diff", wanted.format, diff, Options(wanted.color, width))
