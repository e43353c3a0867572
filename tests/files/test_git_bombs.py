"""Repositories that mean harm: of little size and enormous content, or with programs of their own to run."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Git = Callable[..., str]
GOOD = "article: {title: t}\nclaims:\n  - {id: 甲, value: 3家, quote: 共3家}\n"


@pytest.fixture
def git(tmp_path: Path) -> Git:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    who = {f"GIT_{role}_{what}": "t@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}

    def run(*arguments: str, given: bytes = b"") -> str:
        done = subprocess.run(
            ["git", *arguments],
            input=given,
            capture_output=True,
            cwd=tmp_path / "r",
            env=kept | who,
            check=True,
            timeout=60,
        )
        return done.stdout.decode().strip()

    (tmp_path / "r").mkdir()
    run("init", "-q", "-b", "main", ".")
    return run


def bounded_diff(tmp_path: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run diff in the repository with less memory than the bombs would need."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))

    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "diff", *arguments],
        cwd=tmp_path / "r", capture_output=True, text=True, timeout=60, preexec_fn=limit, env=os.environ | environment,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done


def commit(git: Git, tree: str, branch: str) -> None:
    git("branch", "-f", branch, git("commit-tree", "-m", "x", tree))


def small_and_bomb(git: Git, entries: str) -> None:
    blob = git("hash-object", "-w", "--stdin", given=GOOD.encode())
    commit(git, git("mktree", given=f"100644 blob {blob}\ta.yaml\n".encode()), "small")
    commit(git, git("mktree", given=entries.encode()), "bomb")


def test_one_large_content_under_a_thousand_names(git: Git, tmp_path: Path) -> None:
    large = b"article: {title: t}\nnote: " + b"x" * (15 << 20) + b"\n"
    blob = git("hash-object", "-w", "--stdin", given=large)
    small_and_bomb(git, "".join(f"100644 blob {blob}\tr{n}.yaml\n" for n in range(1000)))
    done = bounded_diff(tmp_path, "small", "bomb")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "factcheck: error: the records of this revision have 15000 MiB, 64 can be compared at once; "
        "name the paths to compare\n"
    )
    # At a path it is one file like any other.
    assert "r7.yaml" in bounded_diff(tmp_path, "small:a.yaml", "bomb:r7.yaml").stderr


def test_one_content_under_several_names_is_read_for_each(git: Git, tmp_path: Path) -> None:
    blobs = [git("hash-object", "-w", "--stdin", given=GOOD.replace("3", n).encode()) for n in "34"]
    rows = [(blobs[n % 2], f"r{n}.yaml") for n in range(6)]
    small_and_bomb(git, "".join(f"100644 blob {blob}\t{name}\n" for blob, name in rows))
    done = bounded_diff(tmp_path, "small", "bomb", "--output-format", "concise")
    assert done.returncode == 0
    # The first is taken for a.yaml; of those added, each has what its own name names.
    assert [line.split()[:3] for line in done.stdout.splitlines()[1:]] == [
        [f"r{n}.yaml:3:10:", "added", "甲:"] for n in range(1, 6)
    ]
    assert [line.split()[3] for line in done.stdout.splitlines()[1:]] == ["4家", "3家", "4家", "3家", "4家"]


def test_folders_within_folders_that_name_a_billion_files(git: Git, tmp_path: Path) -> None:
    tree = git("hash-object", "-w", "--stdin", given=GOOD.encode())
    kind = "100644 blob"
    for _ in range(9):
        ends = [".yaml" if kind != "040000 tree" else "" for _ in range(10)]
        tree = git(
            "mktree", given="".join(f"{kind} {tree}\t{'x' * 40}{n}{end}\n" for n, end in enumerate(ends)).encode()
        )
        kind = "040000 tree"
    small_and_bomb(git, f"040000 tree {tree}\tx\n")
    done = bounded_diff(tmp_path, "small", "bomb")
    assert (done.returncode, done.stdout) == (2, "")
    assert "too many files to be listed; name the paths to compare" in done.stderr


@pytest.fixture
def older(tmp_path: Path) -> str:
    """A PATH with a git that does not know GIT_NO_LAZY_FETCH, as those before 2.39.4."""
    real = shutil.which("git")
    (tmp_path / "bin").mkdir()
    script = tmp_path / "bin" / "git"
    script.write_text(f'#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec "{real}" "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"


def test_every_missing_object_is_named(git: Git, older: str, tmp_path: Path) -> None:
    # Such a git dies, one time in five, of the pipe to the fetch that it may not make: of forty, some will.
    (tmp_path / "r" / "claims").mkdir()
    for value in "34":
        for i in range(41):
            text = GOOD.replace("3", value).replace("title: t", f"title: t{i}")
            (tmp_path / "r" / "claims" / f"a{i:02}.yaml").write_text(text, encoding="utf-8")
        git("add", "claims")
        git("commit", "-q", "-m", value)
    for i in range(40):
        blob = git("rev-parse", f"HEAD~1:claims/a{i:02}.yaml")
        (tmp_path / "r" / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    git("config", "core.repositoryformatversion", "1")
    git("config", "extensions.partialClone", "gone")
    git("config", "remote.gone.url", "https://127.0.0.1:9/x")
    git("config", "remote.gone.promisor", "true")
    done = bounded_diff(tmp_path, "HEAD~1", "HEAD", PATH=older)
    assert done.returncode == 2
    named = [line for line in done.stderr.splitlines() if ": not in this clone" in line]
    assert [line.partition("claims/")[2][:8] for line in named] == [f"a{i:02}.yaml" for i in range(40)]
    assert "3" in done.stdout and "4" in done.stdout  # the one that is there is compared


@pytest.mark.parametrize("protocol", ["ext", "file", "ssh", "https", "evil"])
def test_a_missing_object_is_not_fetched(git: Git, older: str, tmp_path: Path, protocol: str) -> None:
    trap, script = tmp_path / "trap", tmp_path / "r" / "evil.sh"
    script.write_text(f"#!/bin/sh\ntouch '{trap}'\nexit 1\n", encoding="utf-8")
    script.chmod(0o755)
    for name in ("git-remote-evil", "git-remote-none", "ssh"):
        shutil.copy(script, tmp_path / "bin" / name)
    (tmp_path / "r" / "claims").mkdir()
    for value in "34":
        (tmp_path / "r" / "claims" / "a.yaml").write_text(GOOD.replace("3", value), encoding="utf-8")
        git("add", "claims")
        git("commit", "-q", "-m", value)
    blob = git("rev-parse", "HEAD~1:claims/a.yaml")
    (tmp_path / "r" / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    url = {"ext": "ext::./evil.sh", "evil": "evil::x", "file": f"file://{tmp_path}/r", "ssh": "ssh://x/y"}
    for key, value in {
        "core.repositoryformatversion": "1",
        "extensions.partialClone": "evil",
        "remote.evil.url": url.get(protocol, f"{protocol}://127.0.0.1:9/x"),
        "remote.evil.promisor": "true",
        "remote.evil.uploadpack": str(script),
        "protocol.allow": "always",
        f"protocol.{protocol}.allow": "always",
        "core.sshCommand": str(script),
        "core.gitProxy": str(script),
        "core.askPass": str(script),
        "core.alternateRefsCommand": str(script),
        "core.fsmonitor": str(script),
        "credential.helper": str(script),
        "uploadpack.packObjectsHook": str(script),
        "gc.auto": "1",
    }.items():
        git("config", key, value)
    for hook in ("post-checkout", "reference-transaction", "pre-auto-gc", "post-index-change"):
        shutil.copy(script, tmp_path / "r" / ".git" / "hooks" / hook)
    done = bounded_diff(tmp_path, "HEAD~1", "HEAD", PATH=older)
    assert done.returncode == 2
    assert "HEAD~1:claims/a.yaml: not in this clone" in done.stderr
    assert not trap.exists()
    # The trap is one: git by itself falls into it, for the protocols that run a program of the repository.
    if protocol == "ext":
        command = ["git", "-c", "protocol.allow=never", "cat-file", "-p", blob]
        subprocess.run(command, cwd=tmp_path / "r", env=os.environ | {"PATH": older}, capture_output=True, check=False)
        assert trap.exists()


def test_a_bare_repository_hidden_in_a_folder_is_not_used(git: Git, tmp_path: Path) -> None:
    """A folder of a download that looks like git's own: its configuration is not read, nor are its records."""
    (tmp_path / "r" / "a.yaml").write_text(GOOD, encoding="utf-8")
    git("add", "a.yaml")
    git("commit", "-q", "-m", "x")
    shutil.copytree(tmp_path / "r" / ".git", tmp_path / "r" / "claims")
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "diff"],
        cwd=tmp_path / "r" / "claims",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "bare repository" in done.stderr
