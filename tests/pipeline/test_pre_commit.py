"""Both hooks under the real pre-commit, in real repositories, without a network: see conftest.py."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

pytest.importorskip("pre_commit", reason="pre-commit is not installed")
if shutil.which("git") is None:
    pytest.skip("git is not installed", allow_module_level=True)

ROOT = Path(__file__).parents[2]

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


def found(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Place and code of the findings that stopped a commit."""
    return [
        " ".join(line.split()[:2])
        for line in (done.stdout + done.stderr).splitlines()
        if re.match(r"\S+\.yaml:\d", line)
    ]


def test_a_record_that_is_deleted_is_missed_by_those_that_name_it(project) -> None:
    repository = project("factcheck-verify-all")
    repository.write(**{"claims/north.yaml": NEIGHBOUR.replace("1030", "1003"), "claims/south.yaml": GOOD})
    assert repository.commit("both").returncode == 0
    (repository.folder / "claims/south.yaml").unlink()
    done = repository.commit("south is gone")
    assert (done.returncode, found(done)) == (1, ["claims/north.yaml:5:11: FC013"])


def test_an_article_text_that_is_changed_is_held_against_its_record(project) -> None:
    repository = project("factcheck-verify-all")
    record = GOOD.replace("{title: 南坡种树}", "{title: 南坡种树, text: ../articles/south.txt}")
    text = "南坡种树\n\n建设面积1003亩，其中核心区面积558亩，补植区面积445亩。\n"
    repository.write(**{"claims/south.yaml": record, "articles/south.txt": text})
    assert repository.commit("record and text").returncode == 0
    repository.write(**{"articles/south.txt": text.replace("445", "454")})
    done = repository.commit("only the text")
    assert done.returncode == 1
    assert "claims/south.yaml:4:35: FC101" in found(done)


def test_records_in_another_folder_are_those_of_the_settings(project) -> None:
    repository = project("factcheck-verify-all")
    repository.write(**{"factcheck.toml": 'claims = ["data/figures"]\n', "data/figures/south.yaml": GOOD})
    assert repository.commit("good").returncode == 0
    repository.write(**{"data/figures/south.yaml": BAD})
    done = repository.commit("bad")
    assert (done.returncode, found(done)) == (1, ["data/figures/south.yaml:7:5: FC201"])


def test_the_patterns_match_records_and_nothing_else() -> None:
    hooks = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    assert list(hooks) == ["factcheck-verify", "factcheck-verify-all"]
    pattern = re.compile(hooks["factcheck-verify"]["files"])
    for path in ("claims/a.yaml", "claims/2020/五月.yml", "news/claims/a.yaml"):
        assert pattern.search(path), path
    for path in ("a.yaml", "claims/a.json", "claims/a.yaml.bak", "myclaims/a.yaml", ".pre-commit-config.yaml"):
        assert not pattern.search(path), path
    assert hooks["factcheck-verify-all"]["always_run"]
