"""Options that several commands share, and what they mean: paths, colour, the format to print."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from ..errors import InputError
from ..report.formats import FORMATS
from ..settings import load
from .output import terminal_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..settings import Settings

VARIABLE = "FACTCHECK_OUTPUT_FORMAT"
"""The environment variable that names a format where no option does."""

color_option = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the output; NO_COLOR and FORCE_COLOR are heeded too.",
)
stdin_option = click.option(
    "--stdin-filename",
    metavar="FILE",
    default="stdin.yaml",
    show_default=True,
    help="What to call the record read from '-'.",
)


def paths_argument(function: Callable[..., Any]) -> Callable[..., Any]:
    """``[PATH]...``: files and folders, with the configured default."""
    return click.argument("paths", nargs=-1, type=click.Path(readable=False, path_type=str))(function)


def format_option(command: str, help: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:  # noqa: A002
    """``--output-format`` of a command with the formats that it has; verify, which takes several at once, has its own."""
    return click.option("--output-format", type=click.Choice(FORMATS[command]), help=help)


def chosen_format(command: str, asked: str | None, default: str) -> str:
    """The format asked for, else the environment's where this command has it (it may be another command's)."""
    if asked is None:
        asked = os.environ.get(VARIABLE)
    return asked if asked is not None and asked in FORMATS[command] else default


def default_paths(paths: tuple[str, ...], settings: Settings | None = None) -> tuple[str, ...]:
    """The paths given, else those of the settings (the nearest, where none are given), else ``claims/``."""
    if paths:
        return paths
    configured = (settings if settings is not None else load()).claims
    if configured:
        return configured
    if not os.path.isdir("claims"):  # noqa: PTH112
        raise InputError("there is no folder 'claims' here; name the record files or folders to read")
    return ("claims",)


def use_color(choice: str) -> bool:
    """Whether to colour: as asked for, else NO_COLOR, FORCE_COLOR, else on a terminal that is not dumb."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    return terminal_out() and os.environ.get("TERM") != "dumb"
