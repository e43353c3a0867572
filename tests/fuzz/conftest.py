"""The programs of the benchmarks folder that attack the whole, run here with fixed seeds and small numbers.

``FACTCHECK_FUZZ=20 pytest tests/fuzz`` runs twenty times as many.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """A module of the benchmarks folder by name."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield importlib.import_module
    for name in [
        name for name, module in sys.modules.items() if str(BENCHMARKS) in str(getattr(module, "__file__", ""))
    ]:
        del sys.modules[name]


@pytest.fixture
def times() -> int:
    """What the small numbers are multiplied by."""
    return int(os.environ.get("FACTCHECK_FUZZ", "1"))
