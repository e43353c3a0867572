"""Standard input, output and error as the system hands them over: closed, of another encoding, or not to be had."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TextIO, cast

from ..errors import InputError
from .output import OutputError


class _Closed(io.RawIOBase):
    """Stands where a stream is closed: harmless until something is to be read from it or written to it."""

    given_up = False
    """Whether it has been said that nothing can be written; what still waits in a buffer is then dropped."""

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def readinto(self, _: object) -> int:
        raise InputError("standard input is closed; name a file instead of '-'")

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if _Closed.given_up:
            return len(data)
        raise OutputError("standard output is closed; there is nowhere to print to")


def prepare() -> None:
    """Make the three streams usable, or at least honest about it."""
    if None in (sys.stdin, sys.stdout, sys.stderr):
        _stand_in()
    with suppress(OSError, ValueError, AttributeError):  # no number, or a system that knows no such thing
        # A parent may hand over a pipe that refuses what it cannot take at once; half a report would be lost.
        os.set_blocking(sys.stdout.fileno(), True)
    if isinstance(getattr(sys.stdout, "buffer", None), io.RawIOBase):
        # PYTHONUNBUFFERED: a pipe that takes half of a text would lose the other half without a word.
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(sys.stdout.buffer), encoding=sys.stdout.encoding)
    for stream in (sys.stdout, sys.stderr):
        # A Chinese headline must reach a pipe or an old terminal whole, never as a traceback. What is no terminal, and
        # one of which nothing is known, is taken to want UTF-8.
        if hasattr(stream, "reconfigure"):
            if not stream.isatty() or stream.encoding.lower() in ("ascii", "ansi_x3.4-1968", "us-ascii"):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
            else:
                stream.reconfigure(errors="backslashreplace")


def _stand_in() -> None:
    """Occupy the numbers that are free, or the next file opened would get one, and what is meant for a stream with it."""
    while (handle := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(handle)
    if sys.stdin is None:
        sys.stdin = cast("TextIO", io.TextIOWrapper(io.BufferedReader(_Closed()), encoding="utf-8"))
    if sys.stdout is None:
        sys.stdout = cast("TextIO", io.TextIOWrapper(io.BufferedWriter(_Closed()), encoding="utf-8"))
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def give_up_output() -> None:
    """Nothing more is to be printed. What waits in the buffer would fail again when the stream goes, and Python 3.13 says so."""
    _Closed.given_up = True
    with suppress(OSError, ValueError, AttributeError):  # no number
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


class StandardInput:
    """What ``-`` reads; nothing is asked of the stream before."""

    def read(self, most: int = -1) -> bytes:
        """At most so many bytes, all by default. Raises InputError where there is nothing to read from."""
        try:
            return sys.stdin.buffer.read(most)
        except OSError as error:
            raise InputError(
                f"standard input cannot be read ({error.strerror or error}); name a file instead of '-'"
            ) from None


standard_input = StandardInput()


def terminal_in() -> bool:
    """Whether somebody types standard input."""
    return sys.stdin.isatty()
