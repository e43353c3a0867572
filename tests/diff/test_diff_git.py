"""Diff in real repositories: revisions, ranges, renames, merges, old encodings, shallow clones, odd paths, no git."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

AREA = {"id": "建设面积", "value": "1003亩"}
CORE = {"id": "核心区", "value": "558亩"}
SLIP = {"id": "建设面积", "value": "1030亩"}


def kinds(done: subprocess.CompletedProcess[str]) -> list[tuple[str, str]]:
    return [(change["kind"], change.get("claim", "")) for change in json.loads(done.stdout)["changes"]]


JSON = ("--output-format", "json")


def test_working_tree_against_head(repo: Any, diff: Any) -> None:
    repo.write("claims/a.yaml", AREA, CORE)
    repo.write("claims/b.yaml", CORE)
    repo.commit()
    clean = diff("--exit-code")
    assert (clean.returncode, clean.stdout, clean.stderr) == (0, "", "")
    repo.write("claims/a.yaml", SLIP, CORE)
    repo.write("claims/new.yaml", CORE, article={"title": "untracked"})
    assert kinds(diff(*JSON)) == [("changed", "建设面积"), ("added", "核心区")]
    assert kinds(diff("claims/a.yaml", *JSON)) == [("changed", "建设面积")]
    assert kinds(diff("a", *JSON)) == [("changed", "建设面积")]
    assert diff("claims/b.yaml", *JSON).returncode == 0
    assert diff("--exit-code").returncode == 1
    assert diff().returncode == 0


def test_from_a_folder_below(repo: Any, diff: Any) -> None:
    repo.write("claims/x/a.yaml", AREA)
    repo.commit()
    repo.write("claims/x/a.yaml", SLIP)
    done = diff("a.yaml", "--output-format", "concise", cwd=repo.home / "claims" / "x")
    assert done.stdout.startswith("a.yaml:")
    assert kinds(diff("HEAD:./a.yaml", "a.yaml", *JSON, cwd=repo.home / "claims" / "x")) == [("changed", "建设面积")]


def test_revisions_in_every_spelling(repo: Any, diff: Any) -> None:
    repo.write("claims/a.yaml", AREA)
    repo.write("claims/b.yaml", CORE)
    repo.commit()
    repo.git("tag", "v1")
    repo.write("claims/a.yaml", SLIP)
    repo.commit()
    expected = [("changed", "建设面积")]
    for arguments in (
        ("HEAD~1",),
        ("v1..HEAD",),
        ("v1..",),
        ("v1...main",),
        ("v1", "HEAD"),
        ("v1:", "main:"),
        ("v1", "claims/a.yaml"),
        ("v1", "claims/a.yaml", "claims/b.yaml"),
        ("v1..main", "claims/a.yaml"),
        ("v1:claims/a.yaml", "main:claims/a.yaml"),
        ("v1:claims/a.yaml", "claims/a.yaml"),
        ("v1:claims/a.yaml",),
        ("v1:claims", "claims"),
    ):
        done = diff(*arguments, *JSON)
        assert (done.returncode, kinds(done)) == (0, expected), (arguments, done.stderr)
    assert kinds(diff("claims/a.yaml", "v1", *JSON)) == expected
    assert kinds(diff("v1..main", "claims/b.yaml", *JSON)) == []
    piped = diff("v1:claims/a.yaml", "-", *JSON, stdin=(repo.home / "claims/a.yaml").read_bytes())
    assert kinds(piped) == expected


def test_two_branches_and_their_merge(repo: Any, diff: Any) -> None:
    repo.write("claims/a.yaml", AREA)
    repo.write("claims/b.yaml", CORE)
    repo.commit()
    repo.git("checkout", "-q", "-b", "feature")
    repo.write("claims/a.yaml", SLIP)
    repo.commit()
    repo.git("checkout", "-q", "main")
    repo.write("claims/b.yaml", {"id": "核心区", "value": "559亩"})
    repo.commit()
    assert kinds(diff("main..feature", *JSON)) == [("changed", "建设面积"), ("changed", "核心区")]
    assert kinds(diff("main...feature", *JSON)) == [("changed", "建设面积")]
    repo.git("merge", "-q", "--no-edit", "feature")
    assert kinds(diff("HEAD^1", "HEAD", *JSON)) == [("changed", "建设面积")]
    assert kinds(diff("HEAD^2..HEAD", *JSON)) == [("changed", "核心区")]


def test_a_renamed_file_is_still_the_article(repo: Any, diff: Any) -> None:
    repo.write("claims/a.yaml", AREA, CORE)
    repo.commit()
    (repo.home / "claims/a.yaml").unlink()
    repo.write("claims/锦州 投资.yaml", SLIP, CORE)
    expected = [("article", ""), ("changed", "建设面积")]
    assert kinds(diff(*JSON)) == expected
    assert kinds(diff("claims/锦州 投资.yaml", *JSON)) == expected
    repo.commit()
    assert kinds(diff("HEAD~1..HEAD", *JSON)) == expected
    data = json.loads(diff("HEAD~1", *JSON).stdout)
    assert data["articles"] == [{"old": "a", "new": "锦州_投资"}]


def test_a_deleted_file(repo: Any, diff: Any) -> None:
    repo.write("claims/a.yaml", AREA)
    repo.write("claims/b.yaml", CORE)
    repo.commit()
    (repo.home / "claims/b.yaml").unlink()
    assert kinds(diff(*JSON)) == [("removed", "核心区")]
    assert kinds(diff("claims/b.yaml", *JSON)) == [("removed", "核心区")]
    shutil.rmtree(repo.home / "claims")
    assert kinds(diff("claims", *JSON)) == [("removed", "建设面积"), ("removed", "核心区")]
    assert kinds(diff(*JSON)) == [("removed", "建设面积"), ("removed", "核心区")]


def test_paths_with_spaces_quotes_and_chinese(repo: Any, diff: Any) -> None:
    name = "claims/五月 'bulletin' \"x\".yaml"
    repo.write(name, AREA)
    repo.write("claims/-dash.yaml", CORE)
    repo.write("claims/[a]*.yaml", CORE)
    repo.commit()
    repo.write(name, SLIP)
    assert kinds(diff(name, *JSON)) == [("changed", "建设面积")]
    assert kinds(diff(f"HEAD:{name}", name, *JSON)) == [("changed", "建设面积")]
    assert kinds(diff("claims/[a]*.yaml", *JSON)) == []
    assert diff("HEAD", "--", "claims/-dash.yaml").returncode == 0


def test_a_file_in_an_old_encoding(repo: Any, diff: Any) -> None:
    file = repo.home / "claims/a.yaml"
    repo.write("claims/a.yaml", AREA, article={"title": "南山光伏电站生态修复工程"})
    file.write_bytes(file.read_text(encoding="utf-8").encode("gb18030"))
    repo.commit()
    repo.write("claims/a.yaml", SLIP, article={"title": "南山光伏电站生态修复工程"})
    repo.write("claims/b.yaml", CORE)
    done = diff(*JSON)
    assert kinds(done) == [("changed", "建设面积"), ("added", "核心区")]
    assert "HEAD:claims/a.yaml: not UTF-8; read as GB18030" in done.stderr
    assert done.returncode == 0


def test_a_file_of_no_encoding_is_left_out_and_named(repo: Any, diff: Any) -> None:
    repo.write("claims/b.yaml", CORE)
    (repo.home / "claims/a.yaml").write_bytes(b"\xff\x00\x80\x81 not a record")
    repo.commit()
    repo.write("claims/a.yaml", AREA)
    repo.write("claims/b.yaml", {"id": "核心区", "value": "559亩"})
    done = diff(*JSON)
    assert done.returncode == 2
    assert kinds(done) == [("changed", "核心区")]
    assert "HEAD:claims/a.yaml:1:1:" in done.stderr


def test_a_shallow_clone_says_so(repo: Any, diff: Any, git: Any, tmp_path: Path) -> None:
    for value in ("1003亩", "1004亩", "1005亩"):
        repo.write("claims/a.yaml", {"id": "a", "value": value})
        repo.commit()
    clone = tmp_path / "clone"
    git("clone", "-q", "--depth", "1", repo.home.as_uri(), str(clone))
    done = diff("HEAD~1", cwd=clone)
    assert done.returncode == 2
    assert "shallow" in done.stderr
    assert diff(cwd=clone).returncode == 0


def test_no_commit_yet_no_repository_and_no_git(repo: Any, diff: Any, tmp_path: Path) -> None:
    repo.write("claims/a.yaml", AREA)
    done = diff()
    assert (done.returncode, "no commit yet" in done.stderr) == (2, True)
    lonely = tmp_path / "lonely"
    shutil.copytree(repo.home / "claims", lonely / "claims")
    done = diff(cwd=lonely, GIT_CEILING_DIRECTORIES=str(tmp_path))
    assert (done.returncode, "no git repository" in done.stderr) == (2, True)
    done = diff(PATH=str(tmp_path))
    assert (done.returncode, "git is not installed" in done.stderr) == (2, True)
    # Two files need no git.
    file = str(lonely / "claims/a.yaml")
    assert diff(file, file, "--exit-code", PATH=str(tmp_path)).returncode == 0


def test_what_is_nothing_here_is_said(repo: Any, diff: Any) -> None:
    repo.write("claims/bulletin.yaml", AREA)
    repo.commit()
    repo.git("branch", "feature")
    for arguments, said in (
        (("featur",), "did you mean 'feature'"),
        (("buletin",), "did you mean 'bulletin'"),
        (("HEAD:claims/buletin.yaml", "HEAD"), "has no record at claims/buletin.yaml"),
        (("claims", "claims", "claims"), "two things can be compared"),
        (("-", "-"), "standard input is read once"),
        (("-",), "needs something to be compared with"),
        (("main..feature", "main..feature"), "neither main nor feature has a record"),
        (("--output=x",), "No such option"),
        (("--", "--output=x"), "no file, folder, revision"),
        (("main\n--all",), "no file, folder, revision"),
        (("",), "an empty argument"),
        (("HEAD", "/etc"), "outside the repository"),
    ):
        done = diff(*arguments)
        assert (done.returncode, said in done.stderr) == (2, True), (arguments, done.stderr)


def test_users_and_repositorys_configuration_changes_nothing(repo: Any, diff: Any, git: Any, tmp_path: Path) -> None:
    repo.write("claims/数.yaml", AREA)
    repo.commit()
    repo.write("claims/数.yaml", SLIP)
    trap = tmp_path / "trap"
    script = tmp_path / "trap.sh"
    script.write_text(f"#!/bin/sh\ntouch '{trap}'\n", encoding="utf-8")
    script.chmod(0o755)
    for name in ("core.fsmonitor", "core.pager", "diff.external", "core.sshCommand", "diff.x.textconv"):
        git("config", name, str(script))
    git("config", "core.quotePath", "true")
    git("config", "color.ui", "always")
    (repo.home / ".gitattributes").write_text("*.yaml diff=x\n", encoding="utf-8")
    broken = tmp_path / "gitconfig"
    broken.write_text("[this is broken\n", encoding="utf-8")
    done = diff(*JSON, GIT_CONFIG_GLOBAL=str(broken), GIT_PAGER=str(script), GIT_EXTERNAL_DIFF=str(script))
    assert kinds(done) == [("changed", "建设面积")]
    assert not trap.exists()


def test_whose_repository_may_be_read_is_the_users_to_say(repo: Any, diff: Any, tmp_path: Path) -> None:
    repo.write("claims/a.yaml", AREA)
    repo.commit()
    repo.write("claims/a.yaml", SLIP)
    done = diff(*JSON, GIT_TEST_ASSUME_DIFFERENT_OWNER="1")
    assert (done.returncode, "dubious ownership" in done.stderr) == (2, True)
    trusting = tmp_path / "gitconfig"
    trusting.write_text("[safe]\n\tdirectory = *\n", encoding="utf-8")
    done = diff(*JSON, GIT_TEST_ASSUME_DIFFERENT_OWNER="1", GIT_CONFIG_GLOBAL=str(trusting))
    assert kinds(done) == [("changed", "建设面积")]


def test_links_and_hidden_folders_of_a_revision_are_left_alone(repo: Any, diff: Any) -> None:
    repo.write("claims/a.yaml", AREA)
    repo.write("claims/.drafts/b.yaml", CORE)
    repo.write("claims/node_modules/c.yaml", CORE)
    (repo.home / "claims/link.yaml").symlink_to("a.yaml")
    repo.commit()
    (repo.home / "claims/link.yaml").unlink()
    assert kinds(diff(*JSON)) == []


def test_a_check_of_a_revision_looks_at_the_other_articles_of_that_revision(repo: Any, diff: Any) -> None:
    repo.write("claims/a.yaml", {"id": "n", "value": "3户"}, checks=["n = b.m"])
    repo.write("claims/b.yaml", {"id": "m", "value": "3户"}, article={"title": "other"})
    repo.commit()
    repo.write("claims/a.yaml", {"id": "n", "value": "4户"}, checks=["n = b.m"])
    repo.write("claims/b.yaml", {"id": "m", "value": "4户"}, article={"title": "other"})
    # Each state of the one file with the other as it was then: it holds before and after.
    assert kinds(diff("claims/a.yaml", *JSON)) == [("changed", "n")]
    assert kinds(diff("HEAD:claims/a.yaml", "claims/a.yaml", *JSON)) == [("changed", "n")]
