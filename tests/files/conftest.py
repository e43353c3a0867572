"""What the tests of files share: the program without root's power to read and write everything."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
_DROP, _OVERRIDE, _READ_SEARCH = 24, 1, 2
"""prctl's PR_CAPBSET_DROP, and the two capabilities that make permissions mean nothing."""


def become_mortal() -> None:
    """In a child about to become the program: what permissions forbid stays forbidden, though it be root's."""
    if os.geteuid() == 0:
        import ctypes

        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (_OVERRIDE, _READ_SEARCH):
            if libc.prctl(_DROP, capability, 0, 0, 0) != 0:
                raise OSError(ctypes.get_errno(), "prctl")


@pytest.fixture
def mortal(tmp_path: Path) -> Run:
    """Run the program in the test's own folder as someone whom permissions bind."""
    if os.name == "nt" or (os.geteuid() == 0 and not sys.platform.startswith("linux")):
        pytest.skip("permissions do not bind this user")

    def run(*arguments: str, preexec: Callable[[], None] = lambda: None, **environment: str) -> object:
        def before() -> None:
            become_mortal()
            preexec()

        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments],
            input=b"",
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, "FACTCHECK_CACHE_DIR": str(tmp_path / ".cache"), **environment},
            timeout=60,
            check=False,
            preexec_fn=before,
        )
        out, err = (text.decode("utf-8", "replace") for text in (done.stdout, done.stderr))
        assert "Traceback" not in err, err
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return run
