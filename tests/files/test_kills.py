"""A few of the kills and faults that ``benchmarks/kills.py`` makes by the hundred."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

FILE = Path(__file__).parents[2] / "benchmarks" / "kills.py"


@pytest.fixture(scope="module")
def kills() -> Iterator[ModuleType]:
    if not FILE.exists():
        pytest.skip("the benchmarks are not here")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(FILE.parent))
        yield importlib.import_module("kills")


@pytest.fixture
def ground(kills: ModuleType, tmp_path: Path) -> object:
    return kills.Ground(tmp_path / "ground")


def test_killed_while_writing(kills: ModuleType, ground: object) -> None:
    """One of each kind: index, cache, baseline, report, new records, records added to, init."""
    assert kills.kills(ground, len(kills.COMMANDS), 10) == []


def test_eight_processes_at_once(kills: ModuleType, ground: object) -> None:
    assert kills.eight_at_once(ground, 1) == []


def test_a_full_disk(kills: ModuleType, ground: object) -> None:
    assert kills.full_disk(ground) == []


def test_a_read_only_home(kills: ModuleType, ground: object) -> None:
    assert kills.read_only_home(ground) == []
