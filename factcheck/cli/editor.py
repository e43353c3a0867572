"""Opening a file at a line in the user's editor."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from ..errors import InputError

_COLON = frozenset({"code", "codium", "cursor", "subl", "zed", "hx", "helix", "micro", "atom"})
"""Editors that take ``file:line``; the others take ``+line file``, as vi has it."""
_GOTO = frozenset({"code", "codium", "cursor"})


def editor_command(file: str, line: int) -> list[str]:
    """The command for ``$VISUAL`` or ``$EDITOR``. Raises InputError where neither is set."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(named, posix=os.name != "nt")
    except ValueError as error:
        raise InputError(f"$EDITOR cannot be read as a command: {error}") from None
    if not command:
        raise InputError("set $EDITOR to open a claim, as in EDITOR=vim")
    name = Path(command[0].strip('"')).stem.lower()
    path = str(Path(file).absolute())  # so that no file name can pass for an option
    if name in _GOTO:
        return [*command, "--goto", f"{path}:{line}"]
    return [*command, f"{path}:{line}"] if name in _COLON else [*command, f"+{line}", path]


def open_in_editor(file: str, line: int) -> None:
    """Run the editor and wait for it. Raises InputError where it cannot be run."""
    command = editor_command(file, line)
    try:
        subprocess.call(command)  # noqa: S603 - the user's own editor, without a shell
    except OSError as error:
        raise InputError(f"{command[0]}: cannot be run ({error.strerror or error})") from None
