"""What all tests share: a machine of their own, and the program run as its users run it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every machine, and no clock: a property that fails does so for everybody. To go looking for new
# ones: HYPOTHESIS_PROFILE=explore.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

ROOT = Path(__file__).parents[1]
Run = Callable[..., "subprocess.CompletedProcess[str]"]

UNFIT = ("LC_", "LANG", "PYTHONIOENCODING", "PYTHONOPTIMIZE", "PYTHONUTF8")
"""Beginnings of variables under which Python may not read Chinese file names, or skips asserts; without any of them it
takes UTF-8."""

KEPT = ("PATH", "PYTHONPATH", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT", "COMSPEC", "PATHEXT", "TEMP", "TMP")
KEPT_FAMILIES = ("PYTEST_", "HYPOTHESIS_", "COVERAGE_", "COV_", "DYLD_", "FACTCHECK_FUZZ")
"""What of the machine's environment a test, and every program it runs, may see: where things are, and how to test."""


def pytest_configure(config: pytest.Config) -> None:
    """Start again without the variables above where the locale is none of UTF-8: only a new process can change that."""
    fit = sys.getfilesystemencoding() == "utf-8" and not sys.flags.optimize and "PYTHONIOENCODING" not in os.environ
    if fit or "FACTCHECK_TESTS_AGAIN" in os.environ:
        return
    environment = {name: value for name, value in os.environ.items() if not name.startswith(UNFIT)}
    capture = config.pluginmanager.getplugin("capturemanager")
    if capture is not None:
        capture.stop_global_capturing()
    arguments = [sys.executable, "-m", "pytest", *config.invocation_params.args]
    os.execve(sys.executable, arguments, environment | {"FACTCHECK_TESTS_AGAIN": "1"})


def pytest_make_parametrize_id(val: object) -> str | None:
    """A short name for a long value: pytest 8 puts it into the environment, which a program cannot be started with then."""
    if isinstance(val, str | bytes) and len(val) > 200:
        return f"{val[:20]!a}-and-{len(val) - 20}-more"
    return None


@pytest.fixture(scope="session", autouse=True)
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The same machine for everybody: an empty home, no settings of git's, no taste in colours, no CI, no locale, one time.

    Without a locale Python takes UTF-8 by itself, on every system; a test about another names it.
    """
    before = dict(os.environ)
    who = {f"GIT_{role}_{what}": "tests@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    home = str(tmp_path_factory.mktemp("home"))
    mine = {"HOME": home, "USERPROFILE": home, "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1"}
    for name in before:
        if name not in KEPT and not name.startswith(KEPT_FAMILIES):
            del os.environ[name]
    os.environ.update(mine | who | {"GIT_CONFIG_GLOBAL": os.devnull})
    time.tzset()
    mask = os.umask(0o022)
    # What a shell started in the background ignores interrupts, and so does every program that it starts.
    interrupt = signal.getsignal(signal.SIGINT)
    if interrupt == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, interrupt)
    os.umask(mask)
    for name in mine.keys() | who.keys():
        os.environ.pop(name, None)
    os.environ.update(before)


@pytest.fixture
def factcheck(tmp_path: Path) -> Run:
    """Run the program in the test's own folder; gives its exit status, output and errors as text."""

    def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, "FACTCHECK_CACHE_DIR": str(tmp_path / ".cache"), **environment},
            timeout=60,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")
        )

    return run
