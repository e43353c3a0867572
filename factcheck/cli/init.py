"""``factcheck init``."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import InputError
from ..report.safe import visible
from ..store.find import find
from ..store.load import read_bytes
from ..store.write import Write, write_files
from . import init_files as files
from .init_hook import hook
from .output import write

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .init_hook import Hook

HOOKS = ".pre-commit-config.yaml"


@click.command("init", short_help="Set a folder up: settings, a first record, the commit hook.")
@click.argument("folder", default=".", type=click.Path(readable=False, path_type=str))
@click.option(
    "--lang", type=click.Choice(list(files.RECORDS)), default="en", show_default=True, help="Of the first record."
)
@click.option("--vscode", is_flag=True, help="Also a task for VS Code that marks the findings in its editor.")
def command(folder: str, lang: str, vscode: bool) -> int:
    """Set FOLDER up for records: factcheck.toml, claims/ with a first record and the schema for editors, and the lines
    for pre-commit.

    What is already there is left as it is.

    Exit status: 0; 2 when something cannot be written.
    """
    root = Path(folder)
    hooks = root / HOOKS
    hooked = "factcheck" in _text(hooks)
    own = hook(root)
    wanted = _wanted(root, lang, vscode, own)
    written = _write(root, wanted)
    for name in wanted:
        write(f"{'written ' if name in written else 'is there'}  {visible((root / name).as_posix())}\n")
    if HOOKS not in written and not hooked:
        write(f"\nAdd this below 'repos:' in {visible(hooks.as_posix())}:\n\n{own.lines}")
    if HOOKS in written or not hooked:
        write(
            f"\nThe hook checks all records before each commit, once `pre-commit install` has been run.\n{own.needs}\n"
        )
    return 0


def _wanted(root: Path, lang: str, vscode: bool, own: Hook) -> dict[str, str]:
    """The files that the folder should have, by their names from it, and what they hold. Raises InputError."""
    wanted = {}
    if not _configured(root):
        wanted["factcheck.toml"] = files.SETTINGS
    claims = root / "claims"
    found = find([str(claims)], empty=True)
    if found.errors and claims.is_dir():
        raise InputError(found.errors[0])
    if not found.records:
        wanted["claims/example.yaml"] = files.RECORDS[lang]
    wanted[f"claims/{files.SCHEMA_NAME}"] = files.schema()
    wanted[HOOKS] = f"repos:\n{own.lines}"
    if vscode:
        wanted[".vscode/tasks.json"] = files.vscode(own.command)
    return wanted


def _configured(root: Path) -> bool:
    """Whether pyproject.toml holds our settings; factcheck.toml itself is looked at when it is written."""
    return "[tool.factcheck" in _text(root / "pyproject.toml")


def _text(path: Path) -> str:
    return read_bytes(str(path)).decode("utf-8", "replace") if path.exists() else ""


def _write(root: Path, wanted: dict[str, str]) -> list[str]:
    """Write what is not there yet, all of it or nothing; the names of what was written. Raises InputError."""
    made: list[Path] = []
    try:
        for _ in range(_TURNS):
            lacking = [name for name in wanted if not os.path.lexists(root / name)]
            _make_folders((root / name for name in lacking), made)
            try:
                write_files(Write(str(root / name), wanted[name].encode("utf-8"), new=True) for name in lacking)
                return lacking
            except InputError:
                if not any(os.path.lexists(root / name) for name in lacking):
                    raise  # it is not that someone else set the folder up at the same time
        raise InputError(f"{root}: others write here at the same time; run this again")
    except BaseException:
        for folder in reversed(made):
            with suppress(OSError):  # someone else has put something there
                folder.rmdir()
        raise


_TURNS = 5


def _make_folders(paths: Iterable[Path], made: list[Path]) -> None:
    """Make the folders that these files need; ``made`` gets those that were not there. Raises InputError."""
    for path in paths:
        lacking = [folder for folder in path.parents if not folder.is_dir()]
        for folder in reversed(lacking):
            try:
                folder.mkdir(exist_ok=True)
            except FileExistsError:
                raise InputError(f"{folder}: is a file, not a folder") from None
            except (OSError, ValueError) as error:
                reason = getattr(error, "strerror", None) or error
                raise InputError(f"{folder}: cannot be made ({reason})") from None
            made.append(folder)
