"""The hook that ``factcheck init`` writes stops a bad commit, wherever factcheck was installed from, and says what it needs."""

from __future__ import annotations

import json
import os
import shutil
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
import yaml

import factcheck

pytest.importorskip("pre_commit", reason="pre-commit is not installed")
if shutil.which("git") is None or os.name == "nt":
    pytest.skip("git is not installed, or environments lie otherwise", allow_module_level=True)

BAD = """\
article: {title: 南坡种树}
claims:
  - {id: 核心区, value: 558亩, quote: 核心区面积558亩}
  - {id: 面积, value: 1003亩, quote: 建设面积1003亩}
checks:
  - 核心区 = 面积
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, backend: str) -> Path:
    """A wheel of the factcheck under test."""
    folder = tmp_path_factory.mktemp("wheels")
    names: dict[str, object] = {}
    exec(backend, names)
    build = names["build_wheel"]
    assert callable(build)
    return folder / build(str(folder))


def install(wheel: Path, folder: Path, origin: dict[str, object] | None) -> Path:
    """An environment with factcheck in it, as pip leaves it behind; the program. ``origin``: None for an index."""
    venv.create(folder, with_pip=False)
    (packages,) = (folder / "lib").glob("python*/site-packages")
    with zipfile.ZipFile(wheel) as files:
        files.extractall(packages)
    if origin is not None:
        (information,) = packages.glob("*.dist-info")
        (information / "direct_url.json").write_text(json.dumps(origin), encoding="utf-8")
    program = folder / "bin" / "factcheck"
    program.write_text(f"#!{folder}/bin/python\nfrom factcheck.__main__ import main\nmain()\n", encoding="utf-8")
    program.chmod(0o755)
    return program


LOCAL = {"url": "file:///home/desk/factcheck", "dir_info": {"editable": True}}
ELSEWHERE = os.pathsep.join(one for one in os.environ["PATH"].split(os.pathsep) if not Path(one, "factcheck").exists())
"""A path without any factcheck."""


def set_up(repository, program: Path) -> tuple[dict[str, object], list[str]]:
    """Run init, and git's hook with it; what stands under ``repos``, and what was said of it. A bad commit is stopped."""
    said = repository.run(str(program), "init").stdout.splitlines()
    repository.run(sys.executable, "-m", "pre_commit", "install")
    good = repository.commit("as init wrote it")
    assert good.returncode == 0, good.stdout + good.stderr
    repository.write(**{"claims/south.yaml": BAD})
    bad = repository.commit("bad")
    assert bad.returncode == 1
    assert "claims/south.yaml:6:5: FC201 " in bad.stdout + bad.stderr
    (repo,) = yaml.safe_load((repository.folder / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert said[-2] == "The hook checks all records before each commit, once `pre-commit install` has been run."
    return repo, said[-1:]


def test_from_a_folder_into_an_environment_beside_the_records(repository, wheel: Path) -> None:
    here = repository(PATH=ELSEWHERE)
    (here.folder / ".gitignore").write_text(".venv\n", encoding="utf-8")
    repo, said = set_up(here, install(wheel, here.folder / ".venv", LOCAL))
    assert repo["repo"] == "local"
    assert repo["hooks"][0]["entry"] == ".venv/bin/factcheck verify --output-format concise"
    assert said == ["It runs .venv/bin/factcheck: whoever commits in a clone needs factcheck there too."]


def test_from_a_folder_into_an_environment_elsewhere(repository, wheel: Path, tmp_path: Path) -> None:
    program = install(wheel, tmp_path / "elsewhere", LOCAL)
    repo, said = set_up(repository(PATH=f"{program.parent}{os.pathsep}{ELSEWHERE}"), program)
    assert repo["hooks"][0]["entry"] == "factcheck verify --output-format concise"
    assert said == ["It runs the factcheck on PATH: activate its environment before you commit."]
    without = repository("without", PATH=ELSEWHERE)
    said = without.run(str(program), "init").stdout.splitlines()[-1:]
    assert said == ["It runs the factcheck on PATH, and now there is none: activate its environment before you commit."]


def test_from_an_index(repository, wheel: Path, tmp_path: Path) -> None:
    seeds = Path(sysconfig.get_path("purelib"), "virtualenv", "seed", "wheels", "embed")
    if not any(seeds.glob("setuptools-*.whl")):
        pytest.skip("nothing here to build pre-commit's placeholder with")
    links = f"{wheel.parent} {seeds}"  # stands for the index
    repo, said = set_up(repository(PATH=ELSEWHERE, PIP_FIND_LINKS=links), install(wheel, tmp_path / "elsewhere", None))
    assert repo["hooks"][0]["additional_dependencies"] == [f"factcheck-figures=={factcheck.__version__}"]
    assert said == ["pre-commit installs factcheck for it, in an environment of its own."]


def test_from_a_repository(repository, source: tuple[str, str], wheel: Path, tmp_path: Path) -> None:
    url, revision = source
    origin = {"url": url, "vcs_info": {"vcs": "git", "commit_id": revision, "requested_revision": "main"}}
    repo, said = set_up(repository(PATH=ELSEWHERE), install(wheel, tmp_path / "elsewhere", origin))
    assert (repo["repo"], repo["rev"]) == (url, revision)
    assert said == ["pre-commit installs factcheck for it, in an environment of its own."]
