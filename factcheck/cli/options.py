"""Options that several commands share, and the decision whether to use colour."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

color_option = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the output; NO_COLOR and FORCE_COLOR are heeded too.",
)


def paths_argument(function: Callable[..., Any]) -> Callable[..., Any]:
    """``[PATH]...``: files and folders, with the configured default."""
    return click.argument("paths", nargs=-1, type=click.Path(path_type=str))(function)


def default_paths(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The paths given, else ``[tool.factcheck] claims`` of the nearest pyproject.toml, else ``claims/``."""
    if paths:
        return paths
    from pathlib import Path

    folder = Path.cwd()
    for parent in (folder, *folder.parents):
        file = parent / "pyproject.toml"
        if file.is_file():
            configured = _configured(file)
            if configured:
                return tuple(os.path.relpath(parent / one) for one in configured)
            break
    if not Path("claims").is_dir():
        raise InputError("there is no folder 'claims' here; name the record files or folders to read")
    return ("claims",)


def _configured(file: Path) -> list[str]:
    text = file.read_text(encoding="utf-8", errors="replace")
    if "tool.factcheck" not in text:
        return []
    import tomllib

    try:
        table = tomllib.loads(text).get("tool", {}).get("factcheck", {})
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{file}: {error}") from None
    claims = table.get("claims", []) if isinstance(table, dict) else []
    claims = [claims] if isinstance(claims, str) else claims
    if not (isinstance(claims, list) and all(isinstance(one, str) for one in claims)):
        raise InputError(f"{file}: [tool.factcheck] claims must be a path or a list of paths")
    return claims


def use_color(choice: str) -> bool:
    """Whether to colour: as asked for, else NO_COLOR, FORCE_COLOR, else on a terminal that is not dumb."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
