"""One place that turns every outcome of a command into an exit status, and what was not foreseen into one sentence."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import FactcheckError
from .output import OutputError, ReaderGoneError, say, undelivered, write
from .streams import give_up_output, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import click

COMPLETE = "_FACTCHECK_COMPLETE"
"""The environment variable by which the shell asks for completions."""
TRACEBACK = "FACTCHECK_TRACEBACK"
"""The environment variable that asks for the traceback of an internal error."""


def run(argv: list[str] | None = None) -> int:
    """Run the command line; the exit status: 0 clean, 1 findings, 2 could not do its work, 130 interrupted, 141 unread.

    Whatever was printed by then arrives, however it ends.
    """
    prepare()
    words = sys.argv[1:] if argv is None else argv
    status = settled(lambda: _execute(words, argv), words)
    if status != 2:
        return settled(_delivered, words) or status
    with suppress(OSError, FactcheckError):  # why it failed has been said
        _delivered()
    return status


def settled(action: Callable[[], int], words: Sequence[str]) -> int:
    """The exit status of an action, whatever comes of it."""
    try:
        return action()
    except (ReaderGoneError, BrokenPipeError):
        give_up_output()
        return 141  # as if the signal had ended it, which is what a shell's `pipefail` knows to look for
    except FactcheckError as error:
        if isinstance(error, OutputError):
            give_up_output()
        for message in error.args or (error,):  # of settings there may be several
            say(f"factcheck: error: {message}")
    except KeyboardInterrupt:
        return 130
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else 2
    except MemoryError:
        say("factcheck: error: there is not enough memory for this; give it fewer or smaller files at a time")
    except OSError as error:  # what reading and writing can meet is an InputError by then
        named = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, (str, bytes)) else ""
        say(f"factcheck: error: {named}{error.strerror or error}")
        _traceback(error)
    except BaseException as error:
        say(internal_error(error, words))
        _traceback(error)
    return 2


def _execute(words: Sequence[str], argv: list[str] | None) -> int:
    if list(words) in (["--version"], ["-V"]):  # needs no command line parser
        from .. import __version__

        write(f"factcheck {__version__}\n")
        return 0
    import click

    from .main import main

    try:
        # Not by click's own `main`, which turns a closed pipe into exit 1: the word for errors found.
        if instruction := os.environ.get(COMPLETE):
            from click.shell_completion import shell_complete

            from . import bash  # noqa: F401 - which tells click of it

            return shell_complete(main, {}, "factcheck", COMPLETE, instruction)
        if os.name == "nt" and argv is None:
            words = click.utils._expand_args(words)
        with main.make_context("factcheck", list(words)) as context:
            status = main.invoke(context)
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.Abort:
        return 130
    except click.ClickException as error:
        _explain(error)
        return 2
    return status if isinstance(status, int) else 0


def _delivered() -> int:
    """Print what still waits; a closed pipe or a full disk shows here at the latest."""
    try:
        sys.stdout.flush()
    except OSError as error:
        give_up_output()
        raise undelivered(error) from None
    return 0


def _explain(error: click.ClickException) -> None:
    """What was wrong with the command line, as click says it; it quotes what was typed."""
    from io import StringIO

    from ..report.safe import plain

    error.message = plain(error.message)  # type: ignore[misc]  # what was typed is in it
    said = StringIO()
    error.show(file=said)
    for line in said.getvalue().splitlines():
        say(line)


def internal_error(error: BaseException, words: Sequence[str]) -> str:
    """What to say, and what to report, of an error that nobody foresaw."""
    import shlex

    from .. import __version__
    from ..errors import whereabouts

    command = shlex.join(["factcheck", *words])
    command = command if len(command) <= 500 else f"{command[:500]} …"
    python = ".".join(map(str, sys.version_info[:3]))
    return (
        f"factcheck: internal error: {whereabouts(error)}; please report it with this line, the file it was given and: "
        f"factcheck {__version__}, Python {python}, {sys.platform}, `{command}` ({TRACEBACK}=1 shows more)"
    )


def _traceback(error: BaseException) -> None:
    if os.environ.get(TRACEBACK, "") in ("", "0"):
        return
    import traceback

    for line in "".join(traceback.format_exception(error)).splitlines():
        say(line)
