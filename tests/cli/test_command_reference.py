"""``docs/commands.md`` is what the commands' own help says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli.main import COMMANDS
from factcheck.cli.reference import reference

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference(), (
        "run `python -m factcheck.cli.reference > docs/commands.md` and look at what changed"
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_it_and_explains_itself(name: str) -> None:
    page = reference()
    _, found, section = page.partition(f"## factcheck {name}\n")
    assert found
    section = section.partition("\n## ")[0]
    assert f"Usage: factcheck {name}" in section
    assert "Options:" in section


def test_it_does_not_depend_on_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    before = reference()
    monkeypatch.setenv("COLUMNS", "40")
    assert reference() == before


def test_the_program_prints_the_page() -> None:
    done = subprocess.run([sys.executable, "-m", "factcheck.cli.reference"], capture_output=True, check=True)
    assert done.stdout.decode("utf-8").replace("\r\n", "\n") == reference()
