"""Running git: no shell, no pager, nothing of the user's or the repository's taste.

Whatever a repository's configuration holds, no program but git runs, nothing is fetched and no line of output changes.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OPTIONS = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "core.alternateRefsCommand=:"),
    *("-c", "safe.bareRepository=explicit"),
    *("-c", "protocol.allow=never"),
)
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    # Where a git does not know that: the list of protocols that may be used, which overrules every protocol.NAME.allow
    # of the repository. There is none of that name, and an empty list is no list on some systems.
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_PROTOCOL_FROM_USER": "0",
    "GIT_PAGER": "cat",
}
_NO_CONFIG = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
_DROPPED = frozenset(("GIT_EXTERNAL_DIFF", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", "GIT_TRACE", "GIT_DIFF_OPTS"))
_TIMEOUT = 120
"""Seconds that git may take for one answer."""
PIECE = 1 << 16


class Git:
    """git in a folder."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._isolated = True

    def run(self, *arguments: str, given: bytes = b"") -> bytes:
        """What git says, to its end. Raises InputError where it fails."""
        done = self.done(*arguments, given=given)
        if done.returncode != 0:
            raise failed(arguments[0], done.stderr)
        return done.stdout

    def done(self, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """What git said and how it ended. Raises InputError where it cannot be run at all."""
        done = self._call(arguments, given)
        if done.returncode == 128 and b"dubious ownership" in done.stderr and self._isolated:
            # Whom to trust is the one thing of the user's configuration that must be heeded.
            self._isolated = False
            done = self._call(arguments, given)
        return done

    def _call(self, arguments: Sequence[str], given: bytes) -> subprocess.CompletedProcess[bytes]:
        with starting(arguments[0]):
            return subprocess.run(  # noqa: S603 - a fixed program, arguments never read by a shell
                self.command(arguments),
                input=given,
                capture_output=True,
                cwd=self.folder,
                env=self.environment(),
                timeout=_TIMEOUT,
                check=False,
            )

    def stream(self, *arguments: str) -> Stream:
        """git as it runs."""
        return Stream(self, *arguments)

    def command(self, arguments: Sequence[str]) -> list[str]:
        """What to run."""
        return ["git", *_OPTIONS, *arguments]

    def environment(self) -> dict[str, str]:
        """Where to run it: with nothing of the user's or of whoever wrote the repository that would run or say more."""
        kept = {k: v for k, v in os.environ.items() if k not in _DROPPED and not k.startswith("GIT_CONFIG_KEY")}
        return kept | _ENVIRONMENT | (_NO_CONFIG if self._isolated else {})


class Stream:
    """A git that is running: what it says is read as it comes. A context; leaving it ends the process."""

    def __init__(self, git: Git, *arguments: str) -> None:
        self._name = arguments[0]
        with starting(self._name):
            self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the stream
            self._process = subprocess.Popen(  # noqa: S603 - a fixed program, arguments never read by a shell
                git.command(arguments),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                cwd=git.folder,
                env=git.environment(),
            )
        self._asked: float | None = None
        """When the answer was asked for that is waited for."""
        self._over = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with suppress(OSError):
                stream.close()
        self._process.wait()
        self._errors.close()

    def _watch(self) -> None:
        """End a git that gives no answer."""
        while not self._over.wait(1):
            asked = self._asked
            if asked is not None and time.monotonic() - asked > _TIMEOUT:
                self._process.kill()
                return

    @contextmanager
    def _waiting(self) -> Iterator[None]:
        self._asked = time.monotonic()
        try:
            yield
        finally:
            self._asked = None

    def read(self, most: int) -> bytes:
        """The next bytes, up to ``most``; none at the end. Raises InputError where git failed."""
        assert self._process.stdout is not None
        with self._waiting():
            piece = self._process.stdout.read(most)
            status = 0 if piece else self._process.wait()
        if status != 0:
            self._errors.seek(0)
            raise failed(self._name, self._errors.read(PIECE))
        return piece

    def answer(self, name: str, size: int) -> bytes:
        """The content of an object of ``size`` bytes. Raises InputError where git no longer gives it."""
        asked, answers = self._process.stdin, self._process.stdout
        assert asked is not None and answers is not None
        try:
            with self._waiting():
                asked.write(f"{name}\n".encode("ascii"))
                asked.flush()
                line = answers.readline(1000)
                data = answers.read(size + 1) if line.strip() == str(size).encode() else b""
        except OSError:
            data = b""
        if len(data) != size + 1:
            raise InputError(f"git {self._name}: the object {name[:12]} cannot be read")
        return data[:-1]


@contextmanager
def starting(name: str) -> Iterator[None]:
    """Whatever keeps git from being run, in words."""
    try:
        yield
    except FileNotFoundError:
        raise InputError("git is not installed, or not on the PATH; name two files or folders to compare") from None
    except subprocess.TimeoutExpired:
        raise InputError(f"git {name} took more than {_TIMEOUT} seconds") from None
    except (OSError, ValueError) as error:
        raise InputError(f"git {name} cannot be run: {error}") from None


def failed(name: str, stderr: bytes) -> InputError:
    """Why git ended as it did, in its own first words."""
    said = stderr.decode("utf-8", "replace").strip().splitlines()
    why = next((line for line in said if line.startswith(("fatal:", "error:"))), said[0] if said else "no reason given")
    why = why.removeprefix("fatal: ").removeprefix("error: ")
    if "not a git repository" in why:
        return InputError("there is no git repository here: name two files or folders to compare")
    return InputError(f"git {name}: {why}")
