"""Work done in a process of its own, one input after another, so that a crash or a hang is found and named.

``run(function, inputs, seconds)`` yields for each input what ``function`` gave, or a ``Lost`` that says how it ended and
where it stood. Seconds are of processor time where the system tells them, so that a busy machine accuses nobody.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import resource
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

MEMORY = 4 * 2**30
"""Bytes that a worker may have."""


class Lost(NamedTuple):
    """An input that gave no result."""

    how: str
    """``crash``, ``slow`` or ``died``."""
    where: str
    """The traceback, or where the process stood when its time was over."""


class Done(NamedTuple):
    """What an input gave, and the seconds of processor time that it took."""

    result: Any
    seconds: float


class Watch:
    """A function that is called in a process of its own, started anew after each input that was lost."""

    def __init__(self, function: Callable[[Any], Any], seconds: float) -> None:
        self.function, self.seconds = function, seconds
        self.worker: _Worker | None = None

    def __call__(self, one: Any) -> Done | Lost:
        """What came of an input; a worker that spends more than its seconds on it is ended."""
        self.worker = self.worker or _Worker(self.function)
        result = self.worker.ask(one, self.seconds)
        if isinstance(result, Lost) and result.how != "crash":
            self.close()
        return result

    def close(self) -> None:
        """End the process."""
        if self.worker is not None:
            self.worker.end()
            self.worker = None


def run(function: Callable[[Any], Any], inputs: Iterable[Any], seconds: float) -> Iterator[tuple[Any, Done | Lost]]:
    """Every input with what came of it."""
    watch = Watch(function, seconds)
    try:
        for one in inputs:
            yield one, watch(one)
    finally:
        watch.close()


class _Worker:
    def __init__(self, function: Callable[[Any], Any]) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        descriptor, self.stack = tempfile.mkstemp(prefix="stack-")
        os.close(descriptor)
        self.process = context.Process(target=_serve, args=(function, theirs, self.stack), daemon=True)
        self.process.start()
        theirs.close()

    def ask(self, one: Any, seconds: float) -> Done | Lost:
        started, spent = time.monotonic(), _processor(self.process.pid)
        try:
            self.connection.send(one)
            while not self.connection.poll(0.1):
                over = _processor(self.process.pid) - spent > seconds
                if over or time.monotonic() - started > seconds * 20 + 20:
                    return Lost("slow", self.standing())
            result = self.connection.recv()
        except (EOFError, OSError):
            return Lost("died", Path(self.stack).read_text(encoding="utf-8", errors="replace"))
        assert isinstance(result, Done | Lost)
        return result

    def standing(self) -> str:
        """Where the worker stands now, as a traceback."""
        assert self.process.pid is not None
        os.kill(self.process.pid, signal.SIGUSR1)
        time.sleep(0.3)
        return Path(self.stack).read_text(encoding="utf-8", errors="replace")

    def end(self) -> None:
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        self.connection.close()
        Path(self.stack).unlink(missing_ok=True)


def _processor(pid: int | None) -> float:
    """Seconds of processor time that a process has had; 0 where nobody tells."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _serve(function: Callable[[Any], Any], connection: Connection, stack: str) -> None:
    with Path(stack).open("w", encoding="utf-8") as dump:
        faulthandler.enable(dump)
        faulthandler.register(signal.SIGUSR1, dump)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        while True:
            try:
                one = connection.recv()
            except EOFError:
                return
            started = time.process_time()
            try:
                result: Done | Lost = Done(function(one), 0.0)
                result = result._replace(seconds=time.process_time() - started)
            except BaseException:
                result = Lost("crash", traceback.format_exc())
            connection.send(result)
