"""What all tests share: the program run as its users run it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every machine, and no clock: a property that fails does so for everybody. To go looking for new
# ones: HYPOTHESIS_PROFILE=explore.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def factcheck(tmp_path: Path) -> Run:
    """Run the program in the test's own folder; gives its exit status, output and errors as text."""

    def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "FACTCHECK_OUTPUT_FORMAT")}
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**clean, "FACTCHECK_CACHE_DIR": str(tmp_path / ".cache"), **environment},
            timeout=60,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")
        )

    return run
