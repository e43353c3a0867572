"""One place that turns every outcome of a command into an exit status."""

from __future__ import annotations

import os
import sys

import click

from ..errors import FactcheckError


def run(argv: list[str] | None = None) -> int:
    """Run the command line; the exit status: 0 clean, 1 findings, 2 could not do its work, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        # A Chinese headline must reach a pipe or a legacy terminal whole, never as a traceback.
        if hasattr(stream, "reconfigure"):
            if stream is sys.stdout and not stream.isatty():
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
            else:
                stream.reconfigure(errors="backslashreplace")
    from .main import main

    try:
        status = main.main(args=argv, prog_name="factcheck", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return 2
    except click.exceptions.Exit as error:
        return error.exit_code
    except FactcheckError as error:
        click.echo(f"factcheck: error: {error}", err=True)
        return 2
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        # Whoever read the output has enough (`| head`): end in silence, and keep the interpreter's own flush quiet.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:  # a full disk, a closed terminal: what reading can meet is an InputError by then
        click.echo(f"factcheck: error: {error.strerror or error}", err=True)
        return 2
    return status if isinstance(status, int) else 0
