"""Records made in memory for the tests of diff."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from factcheck.store.load import Record, load_text

Fields = dict[str, Any]


def _text(claims: Iterable[Fields], checks: Iterable[Any] = (), article: Fields | None = None, **more: Any) -> str:
    """A record's text; JSON is YAML. A claim without a quote gets one made of its id and value."""
    full = [{"quote": f"{c['id']} {c.get('value', '')}".strip(), **c} for c in claims]
    data = {"article": {"title": "T", **(article or {})}, **more, "claims": full}
    if checks:
        data["checks"] = list(checks)
    return "\n".join(
        [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items() if key != "claims"]
        + ["claims:", *(f"- {json.dumps(claim, ensure_ascii=False)}" for claim in full)]
        if full
        else [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items() if value != []]
    )


@pytest.fixture(scope="session")
def record_text() -> Callable[..., str]:
    """Make the text of a record from claims, checks and the article's own fields."""
    return _text


@pytest.fixture(scope="session")
def record() -> Callable[..., Record]:
    """Make a record, read, under a file name; it must be free of problems."""

    def make(claims: Iterable[Fields], checks: Iterable[Any] = (), file: str = "x.yaml", **more: Any) -> Record:
        found = load_text(_text(claims, checks, **more), file)
        assert found.problems == [], found.problems
        return found

    return make


Run = Callable[..., "subprocess.CompletedProcess[str]"]
PROGRAM = """
import sys
from factcheck.cli import main
main.COMMANDS.setdefault("diff", main.CommandEntry("diff", "Say which claims changed."))
from factcheck.cli.run import run
sys.exit(run())
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder to work in, with nothing of the machine's own git configuration."""
    folder = tmp_path / "工作 place"
    folder.mkdir()
    return folder


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The tests' environment, with this checkout first for programs that git starts."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A file that runs the program, as git is told to."""
    file = tmp_path / "run.py"
    file.write_text(PROGRAM, encoding="utf-8")
    return file


@pytest.fixture
def diff(home: Path, environment: dict[str, str], program: Path) -> Run:
    """Run ``factcheck diff`` in the folder."""

    def run(*arguments: str, stdin: bytes = b"", cwd: Path | None = None, **more: str) -> Any:
        done = subprocess.run(
            [sys.executable, str(program), "diff", *arguments],
            input=stdin,
            capture_output=True,
            cwd=cwd or home,
            env=environment | more,
            timeout=60,
            check=False,
        )
        out, err = (text.decode("utf-8", "replace") for text in (done.stdout, done.stderr))
        assert "Traceback" not in err, err
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return run


@pytest.fixture
def git(home: Path, environment: dict[str, str]) -> Callable[..., str]:
    """Run git in the folder; gives its output. Skips the test where there is no git."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")

    def run(*arguments: str, cwd: Path | None = None, **more: str) -> str:
        done = subprocess.run(
            ["git", *arguments], capture_output=True, cwd=cwd or home, env=environment | more, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
        return done.stdout.decode("utf-8", "replace")

    return run


class Repo:
    """A repository of records, written and committed a step at a time."""

    def __init__(self, home: Path, git: Callable[..., str], text: Callable[..., str]) -> None:
        self.home, self.git, self.text = home, git, text
        git("init", "-q", "-b", "main", ".")

    def write(self, name: str, *claims: dict[str, Any], **more: Any) -> Path:
        file = self.home / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self.text(claims, **more), encoding="utf-8")
        return file

    def commit(self, message: str = "next") -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)


@pytest.fixture
def repo(home: Path, git: Callable[..., str], record_text: Callable[..., str]) -> Repo:
    return Repo(home, git, record_text)
