"""``factcheck init``."""

from __future__ import annotations

from pathlib import Path

import click

from ..errors import InputError
from ..report.safe import visible
from . import init_files as files
from .output import write


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
    wanted = {}
    if not _configured(root):
        wanted["factcheck.toml"] = files.SETTINGS
    if not any((root / "claims").glob("**/*.y*ml")):
        wanted["claims/example.yaml"] = files.RECORDS[lang]
    wanted[f"claims/{files.SCHEMA_NAME}"] = files.schema()
    wanted[".pre-commit-config.yaml"] = files.PRE_COMMIT
    if vscode:
        wanted[".vscode/tasks.json"] = files.vscode()
    for name, text in wanted.items():
        done = "written " if _write(root / name, text) else "is there"
        write(f"{done}  {visible((root / name).as_posix())}\n")
    hooks = root / ".pre-commit-config.yaml"
    if "factcheck" not in _text(hooks):
        write(f"\nAdd this below 'repos:' in {visible(hooks.as_posix())}:\n\n{files.HOOK}")
    return 0


def _configured(root: Path) -> bool:
    """Whether pyproject.toml holds our settings; factcheck.toml itself is looked at when it is written."""
    return "[tool.factcheck" in _text(root / "pyproject.toml")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from None


def _write(path: Path, text: str) -> bool:
    """Write a file that is not there yet; False where one is. Raises InputError when it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError:
        if path.parent.is_dir():
            return False
        raise InputError(f"{path.parent}: is a file, not a folder") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: cannot be written ({reason})") from None
    return True
