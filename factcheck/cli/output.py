"""The one way out: all that the program prints, to either stream, and the files of text that it writes.

No other module writes to a stream, so that nothing of a record or a file's name gets around ``report.safe``.
"""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, Any

from ..errors import FactcheckError
from ..report.safe import inert, lines, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..report.formats import Options


class ReaderGoneError(Exception):
    """Whoever read standard output has enough (``| head``); no error of anybody's."""


class OutputError(FactcheckError):
    """Standard output is closed or full."""


def say(text: str) -> None:
    """One line to standard error, whatever the text holds. Where that is closed or full nobody can be told."""
    try:
        sys.stderr.write(f"{inert(visible(text))}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        pass


def write(pieces: str | Iterable[str], *, painted: bool = False, commands: bool = False) -> None:
    """Print to standard output, and see to it that it arrives.

    The formats have made what is in a record safe by then; this is the second net. ``painted`` text has colours of our
    own, and ``commands`` are lines that a CI system is meant to obey. Raises ReaderGoneError and OutputError.
    """
    into_file = _into_file()
    try:
        for piece in (pieces,) if isinstance(pieces, str) else pieces:
            text = piece if painted else lines(piece)
            sys.stdout.write(text if commands or into_file else inert(text))
        sys.stdout.flush()
    except OSError as error:
        raise undelivered(error) from None


def write_as(command: str, name: str, subject: Any, options: Options) -> tuple[str, ...]:
    """Print what a command found in its format of that name; in words, what of it could not be written.

    Raises ReaderGoneError and OutputError.
    """
    from ..report.whole import written

    done = written(command, name, subject, options)
    write(done.text, painted=done.painted, commands=done.commands)
    return done.lost


def _into_file() -> bool:
    """Whether a file receives standard output: no log, and what is written is wanted to the letter."""
    try:
        return stat.S_ISREG(os.fstat(sys.stdout.fileno()).st_mode)
    except (OSError, ValueError):
        return False


def write_bytes(data: bytes) -> None:
    """Print a file as it is, for a program that asked for it. Raises as ``write`` does."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        raise undelivered(error) from None


def undelivered(error: OSError) -> Exception:
    """What it means that standard output took no more."""
    if isinstance(error, BrokenPipeError):
        return ReaderGoneError()
    return OutputError(f"standard output cannot be written ({error.strerror or error}); what was printed is not whole")


def terminal_out() -> bool:
    """Whether somebody reads standard output as it comes."""
    return sys.stdout.isatty()


def terminal_width() -> int:
    """The columns of the terminal that shows standard output; 0 where none does."""
    if not terminal_out():
        return 0
    import shutil

    return shutil.get_terminal_size().columns


def terminal_error() -> bool:
    """Whether somebody reads standard error as it comes."""
    return sys.stderr.isatty()


def write_texts(files: Iterable[tuple[str, Iterable[str]]]) -> None:
    """Write texts, given in pieces, to their files: all or none. Raises InputError when one cannot be written."""
    from ..store.write import Write, write_files

    write_files([Write(file, encoded("".join(pieces))) for file, pieces in files])


def encoded(text: str) -> bytes:
    """A text as it stands in a file: UTF-8, and what has no place in it written out."""
    return text.encode("utf-8", "backslashreplace")
