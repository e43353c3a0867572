"""Both hooks under the real pre-commit, in real repositories, without a network.

The hooks' source is a repository made here with the project's own ``.pre-commit-hooks.yaml``, byte for byte. What its
``pyproject.toml`` builds is a wheel that points at the factcheck under test, by a build backend of its own that needs
nothing downloaded; so pre-commit clones, makes its environment, installs and runs as it does for users, and only the
download of our dependencies is not exercised.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from textwrap import dedent

import pytest

pytest.importorskip("pre_commit", reason="pre-commit is not installed")
if shutil.which("git") is None:
    pytest.skip("git is not installed", allow_module_level=True)

ROOT = Path(__file__).parents[2]

BACKEND = '''\
"""Builds a wheel with a path file and our console script: an editable install that downloads nothing."""

import zipfile
from pathlib import Path

PATHS = {paths!r}
INFO = "factcheck-0.dist-info"


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    name = "factcheck-0-py3-none-any.whl"
    files = {{
        "factcheck_under_test.pth": "\\n".join(PATHS) + "\\n",
        f"{{INFO}}/METADATA": "Metadata-Version: 2.1\\nName: factcheck\\nVersion: 0\\n",
        f"{{INFO}}/WHEEL": "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        f"{{INFO}}/entry_points.txt": "[console_scripts]\\nfactcheck = factcheck.__main__:main\\n",
    }}
    record = "".join(f"{{file}},,\\n" for file in [*files, f"{{INFO}}/RECORD"])
    with zipfile.ZipFile(Path(wheel_directory, name), "w") as wheel:
        for file, text in {{**files, f"{{INFO}}/RECORD": record}}.items():
            wheel.writestr(file, text)
    return name
'''

GOOD = """\
article: {title: 南坡种树}
claims:
  - {id: 核心区, value: 558亩, quote: 核心区面积558亩}
  - {id: 补植区, value: 445亩, quote: 补植区面积445亩}
  - {id: 面积, value: 1003亩, quote: 建设面积1003亩}
checks:
  - 核心区 + 补植区 = 面积
"""
BAD = GOOD.replace("445亩", "454亩")
NEIGHBOUR = """\
article: {title: 另一稿}
claims:
  - {id: 总面积, value: 1030亩, quote: 总面积1030亩}
checks:
  - 总面积 = south.面积
"""


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


@pytest.fixture(scope="module")
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


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> tuple[str, str]:
    """The repository of the hooks: its path and the revision to use."""
    repository = Repository(tmp_path_factory.mktemp("source") / "factcheck", environment)
    paths = [str(ROOT), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    repository.write(
        **{
            ".pre-commit-hooks.yaml": (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"),
            "backend/build_here.py": BACKEND.format(paths=list(dict.fromkeys(paths))),
            "pyproject.toml": dedent("""\
                [build-system]
                requires = []
                build-backend = "build_here"
                backend-path = ["backend"]
                [project]
                name = "factcheck"
                version = "0"
                """),
        }
    )
    assert repository.commit("the hooks").returncode == 0
    return str(repository.folder), repository.run("git", "rev-parse", "HEAD").stdout.strip()


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


def test_a_good_commit_passes_and_a_bad_one_is_stopped(project) -> None:
    repository = project("factcheck-verify")
    repository.write(**{"claims/south.yaml": GOOD, "notes.yaml": "a: [unclosed", "claims/readme.txt": "x"})
    good = repository.commit("good")
    assert good.returncode == 0, good.stdout + good.stderr
    assert "factcheck verify (changed records)" in good.stderr + good.stdout

    repository.write(**{"claims/south.yaml": BAD})
    bad = repository.commit("bad")
    assert bad.returncode == 1
    said = bad.stdout + bad.stderr
    (line,) = [line for line in said.splitlines() if line.startswith("claims/south.yaml:")]
    assert line.startswith("claims/south.yaml:7:5: FC201 ")
    assert "558亩 + 454亩 come to 1012亩, not 1003亩; likeliest slip: " in line
    assert len(line) <= 2 * 80  # two lines of a terminal
    assert "Traceback" not in said
    assert repository.run("git", "log", "--format=%s").stdout.split() == ["good"]


def test_excluded_files_stay_excluded(project) -> None:
    repository = project("factcheck-verify", "exclude: ^claims/drafts/")
    repository.write(**{"claims/drafts/d.yaml": BAD, "claims/south.yaml": GOOD, "other/bad.yaml": BAD})
    done = repository.commit("drafts are not checked by the hook's pattern")
    assert done.returncode == 0, done.stdout + done.stderr
    repository.write(**{"factcheck.toml": "exclude = ['archive']\n", "claims/archive/old.yaml": BAD})
    done = repository.commit("nor is the archive, by our own settings")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_record_is_checked_with_the_neighbour_it_names(project) -> None:
    repository = project("factcheck-verify")
    repository.write(**{"claims/south.yaml": GOOD})
    assert repository.commit("one").returncode == 0
    repository.write(**{"claims/north.yaml": NEIGHBOUR})  # the only file that this commit gives to the hook
    done = repository.commit("two")
    assert done.returncode == 1
    (line,) = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("claims/")]
    assert line.startswith("claims/north.yaml:5:5: FC201 ")


def test_the_hook_over_all_records_sees_what_was_not_changed(project) -> None:
    repository = project("factcheck-verify-all")
    repository.write(**{"claims/north.yaml": NEIGHBOUR.replace("1030", "1003"), "claims/south.yaml": GOOD})
    assert repository.commit("both agree").returncode == 0
    changed = GOOD.replace("1003亩", "1006亩").replace("445亩", "448亩")  # right in itself
    repository.write(**{"claims/south.yaml": changed})
    done = repository.commit("south no longer agrees with north, which this commit does not touch")
    assert done.returncode == 1
    (line,) = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("claims/")]
    assert line.startswith("claims/north.yaml:5:5: FC201 ")


@pytest.mark.parametrize("by_init", [False, True])
def test_a_commit_that_deletes_what_another_names_is_stopped(
    project, tmp_path: Path, environment: dict[str, str], by_init: bool
) -> None:
    if by_init:
        repository = Repository(tmp_path / "project", environment)
        repository.run("factcheck", "init")
        repository.run(sys.executable, "-m", "pre_commit", "install")
    else:
        repository = project("factcheck-verify-all")
    repository.write(**{"claims/north.yaml": NEIGHBOUR.replace("1030", "1003"), "claims/south.yaml": GOOD})
    assert repository.commit("both agree").returncode == 0
    repository.run("git", "rm", "--quiet", "claims/south.yaml")
    done = repository.commit("south is gone")
    assert done.returncode == 1
    (line,) = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("claims/")]
    assert line.startswith("claims/north.yaml:5:11: FC013 ")


def test_many_files_split_over_processes_agree_with_one_run(project, tmp_path: Path) -> None:
    repository = project("factcheck-verify")
    long = "很长的文件名" * 12  # 72 characters of three bytes each: xargs must split the list
    names = [f"claims/{long}{i:04d}.yaml" for i in range(700)]
    for i, name in enumerate(names):
        repository.write(**{name: BAD if i % 97 == 5 else "article: {title: t}\nclaims: []\n"})
    repository.run("git", "add", "--all")
    hook = repository.run(sys.executable, "-m", "pre_commit", "run", "--all-files", check=False)
    assert hook.returncode == 1
    split = sorted(line for line in hook.stdout.splitlines() if line.startswith("claims/"))
    once = repository.run(
        sys.executable, "-c", f"import sys; sys.path[:0] = [{str(ROOT)!r}]; from factcheck.cli.run import run; sys.exit(run())",
        "verify", "--output-format", "concise", "claims", check=False,
    )  # fmt: skip
    assert once.returncode == 1
    assert split == sorted(once.stdout.splitlines())
    assert len(split) == len(range(5, 700, 97))


def test_the_hook_that_init_writes_uses_the_factcheck_that_is_there(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    repository = Repository(tmp_path / "project", environment)
    repository.run("factcheck", "init")
    repository.run(sys.executable, "-m", "pre_commit", "install")
    assert repository.commit("as init wrote it").returncode == 0
    repository.write(**{"claims/south.yaml": BAD})
    done = repository.commit("bad")
    assert done.returncode == 1
    assert "claims/south.yaml:7:5: FC201 " in done.stdout + done.stderr


def test_the_patterns_match_records_and_nothing_else() -> None:
    import re

    import yaml

    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["factcheck-verify", "factcheck-verify-all"]
    for hook in hooks:
        pattern = re.compile(hook["files"])
        for path in ("claims/a.yaml", "claims/2020/五月.yml", "news/claims/a.yaml"):
            assert pattern.search(path), path
        for path in ("a.yaml", "claims/a.json", "claims/a.yaml.bak", "myclaims/a.yaml", ".pre-commit-config.yaml"):
            assert not pattern.search(path), path
