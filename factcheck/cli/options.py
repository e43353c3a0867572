"""Options that several commands share, and the decision whether to use colour."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from ..errors import InputError
from ..settings import load
from .output import terminal_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..settings import Settings

color_option = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the output; NO_COLOR and FORCE_COLOR are heeded too.",
)


def paths_argument(function: Callable[..., Any]) -> Callable[..., Any]:
    """``[PATH]...``: files and folders, with the configured default."""
    return click.argument("paths", nargs=-1, type=click.Path(readable=False, path_type=str))(function)


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
