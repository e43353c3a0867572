"""A record whose every output is awkward: Chinese, an emoji before each column, and signs that formats escape. And git
repositories whose commits run our hooks under the real pre-commit, without a network.

The hooks' source is a repository made here with the project's own ``.pre-commit-hooks.yaml``, byte for byte. What its
``pyproject.toml`` builds is a wheel that points at the factcheck under test, by a build backend of its own that needs
nothing downloaded; so pre-commit clones, makes its environment, installs and runs as it does for users, and only the
download of our dependencies is not exercised.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

import factcheck

ROOT = Path(__file__).parents[2]

NAME = "a,b：50%, 百.yaml"
"""The record's file: a comma, a full-width colon, a percent sign and Chinese."""

AWKWARD = """\
article: {title: "😀 标题"}
claims:
  - {id: 面积甲, note: "😀😀", value: 558亩, quote: 面积558亩}
  - {id: 面积乙, note: "😀, 100%: a", value: "454亩", quote: 面积454亩}
  - {id: 总面积, value: 1003亩, quote: 面积1003亩}
checks:
  - {name: "😀 50%, a: b", that: 面积甲 + 面积乙 = 总面积}
  - {name: "known <&> ##[error]", that: 面积甲 = 总面积, known: "核实过 | \\n * <b>"}
"""
"""Line 7 fails: 557.5 + 453.5 = 1011 is above 1003.5. Its check stands from column 33 to 47, its name from 12 to 24."""


@pytest.fixture
def awkward(tmp_path: Path) -> str:
    """The awkward record, in the folder where the program runs; its path."""
    (tmp_path / NAME).write_text(AWKWARD, encoding="utf-8")
    return NAME


BACKEND = '''\
"""Builds a wheel with a path file and our console script: an editable install that downloads nothing."""

import zipfile
from pathlib import Path

PATHS = {paths!r}
INFO = "factcheck_figures-{version}.dist-info"


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    name = "factcheck_figures-{version}-py3-none-any.whl"
    files = {{
        "factcheck_under_test.pth": "\\n".join(PATHS) + "\\n",
        f"{{INFO}}/METADATA": "Metadata-Version: 2.1\\nName: factcheck-figures\\nVersion: {version}\\n",
        f"{{INFO}}/WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        f"{{INFO}}/entry_points.txt": "[console_scripts]\\nfactcheck = factcheck.__main__:main\\n",
    }}
    record = "".join(f"{{file}},,\\n" for file in [*files, f"{{INFO}}/RECORD"])
    with zipfile.ZipFile(Path(wheel_directory, name), "w") as wheel:
        for file, text in {{**files, f"{{INFO}}/RECORD": record}}.items():
            wheel.writestr(file, text)
    return name
'''


@pytest.fixture(scope="session")
def backend() -> str:
    """The text of that build backend, for the factcheck under test."""
    paths = [str(ROOT), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    return BACKEND.format(paths=list(dict.fromkeys(paths)), version=factcheck.__version__)


class Repository:
    """A git repository with pre-commit installed as its hook."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment
        folder.mkdir()
        self.run("git", "init", "--quiet", "--initial-branch=main")

    def run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=300, check=False
        )
        if check:
            assert done.returncode == 0, done.stdout + done.stderr
        return done

    def write(self, **files: str) -> None:
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def commit(self, message: str) -> subprocess.CompletedProcess[str]:
        self.run("git", "add", "--all")
        return self.run("git", "commit", "--quiet", "--message", message, check=False)


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Nothing of the user's own: git's and pre-commit's settings and stores are the test's."""
    home = tmp_path_factory.mktemp("home")
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    scripts = sysconfig.get_path("scripts")
    return {
        **clean,
        "HOME": str(home),
        "PATH": f"{scripts}{os.pathsep}{clean.get('PATH', '')}",
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PIP_NO_INDEX": "1",  # an attempt to download would fail the test
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_CONFIG_FILE": os.devnull,
    }


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str], backend: str) -> tuple[str, str]:
    """The repository of the hooks: its path and the revision to use."""
    repository = Repository(tmp_path_factory.mktemp("source") / "factcheck", environment)
    repository.write(
        **{
            ".pre-commit-hooks.yaml": (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"),
            "backend/build_here.py": backend,
            "pyproject.toml": dedent("""\
                [build-system]
                requires = []
                build-backend = "build_here"
                backend-path = ["backend"]
                [project]
                name = "factcheck-figures"
                version = "0.1.0"
                """),
        }
    )
    assert repository.commit("the hooks").returncode == 0
    return str(repository.folder), repository.run("git", "rev-parse", "HEAD").stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, environment: dict[str, str]) -> Callable[..., Repository]:
    """Makes a repository in a folder of the test's, whose programs see further variables."""

    def make(name: str = "project", **variables: str) -> Repository:
        return Repository(tmp_path / name, environment | variables)

    return make


@pytest.fixture
def project(tmp_path: Path, environment: dict[str, str], source: tuple[str, str]):
    """A repository whose commits run the hook of that id, with further lines of its configuration."""

    def make(hook: str, *lines: str) -> Repository:
        repository = Repository(tmp_path / "project", environment)
        path, revision = source
        more = "".join(f"        {line}\n" for line in lines)
        config = f"repos:\n  - repo: {path}\n    rev: {revision}\n    hooks:\n      - id: {hook}\n{more}"
        repository.write(**{".pre-commit-config.yaml": config})
        repository.run(sys.executable, "-m", "pre_commit", "install")
        return repository

    return make
