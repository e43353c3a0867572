"""``factcheck schema`` as a command."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

from factcheck.store.schema import record_schema

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_it_prints_the_schema_as_json(factcheck: Run) -> None:
    done = factcheck("schema")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == record_schema()
    assert "原标题" in done.stdout  # readable as it is


def test_it_takes_no_argument(factcheck: Run) -> None:
    done = factcheck("schema", "claims")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Usage: factcheck schema" in done.stderr
