"""Diff as git runs it: the external driver, in git diff and git log, and textconv."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

AREA = {"id": "建设面积", "value": "1003亩"}
CORE = {"id": "核心区", "value": "558亩"}
SLIP = {"id": "建设面积", "value": "1030亩"}


@pytest.fixture
def driven(repo: Any, program: Path) -> Any:
    """A repository whose records git shows by our driver."""
    repo.git("config", "diff.factcheck.command", f"'{sys.executable}' '{program}' diff --git-driver")
    (repo.home / ".gitattributes").write_text("*.yaml diff=factcheck\n", encoding="utf-8")
    repo.write("claims/a.yaml", AREA, CORE)
    repo.write("claims/b.yaml", CORE, article={"title": "other"})
    repo.commit("first")
    return repo


def test_git_diff_through_the_driver(driven: Any) -> None:
    driven.write("claims/a.yaml", SLIP, CORE)
    out = driven.git("diff")
    assert "diff --factcheck a/claims/a.yaml b/claims/a.yaml\n" in out
    assert "1003亩" in out and "1030亩" in out and "+27亩" in out
    # Staged, the other way round, and a single path.
    driven.git("add", "-A")
    assert "+27亩" in driven.git("diff", "--cached")
    assert "-27亩" in driven.git("diff", "--cached", "-R")
    assert driven.git("diff", "--cached", "--", "claims/b.yaml") == ""
    # Under git's pager the digits are coloured.
    assert "\x1b[" in driven.git("diff", "--cached", GIT_PAGER_IN_USE="true")
    assert "\x1b[" not in driven.git("diff", "--cached")


def test_git_log_through_the_driver_with_additions_renames_and_removals(driven: Any) -> None:
    driven.git("mv", "claims/a.yaml", "claims/甲 a.yaml")
    driven.write("claims/甲 a.yaml", SLIP, CORE)
    driven.git("rm", "-q", "claims/b.yaml")
    driven.write("claims/c.yaml", {"id": "c", "value": "7户"}, article={"title": "third"})
    driven.commit("second")
    out = driven.git("log", "-p", "--ext-diff", "-M20%")
    assert "rename from claims/a.yaml" in out
    assert "diff --factcheck a/claims/a.yaml b/claims/甲 a.yaml\n" in out
    assert "+27亩" in out
    assert "diff --factcheck a/claims/b.yaml b/claims/b.yaml\ndeleted file\n" in out
    assert "diff --factcheck a/claims/c.yaml b/claims/c.yaml\nnew file\n" in out
    assert "first" in out and "second" in out


def test_a_mode_that_changed_is_shown(driven: Any) -> None:
    (driven.home / "claims" / "a.yaml").chmod(0o755)
    driven.git("config", "core.fileMode", "true")
    out = driven.git("diff")
    assert out == "diff --factcheck a/claims/a.yaml b/claims/a.yaml\nold mode 100644\nnew mode 100755\n"
    driven.git("mv", "claims/a.yaml", 'claims/空 "q".yaml')
    driven.git("add", "-A")
    out = driven.git("diff", "--cached", "-M")
    assert 'diff --factcheck a/claims/a.yaml b/claims/空 "q".yaml\nold mode 100644\nnew mode 100755\n' in out
    assert "rename from claims/a.yaml" in out


def test_a_conflicted_file_and_one_that_is_no_record(driven: Any) -> None:
    (driven.home / "ci.yaml").write_text("on: push\n", encoding="utf-8")
    driven.commit()
    (driven.home / "ci.yaml").write_text("on: [push, pull_request]\n", encoding="utf-8")
    out = driven.git("diff")
    assert "-on: push\n+on: [push, pull_request]\n" in out
    driven.git("checkout", "-q", "ci.yaml")
    driven.git("checkout", "-q", "-b", "side")
    driven.write("claims/a.yaml", SLIP)
    driven.commit()
    driven.git("checkout", "-q", "main")
    driven.write("claims/a.yaml", {"id": "建设面积", "value": "1033亩"})
    driven.commit()
    subprocess.run(["git", "merge", "side"], cwd=driven.home, capture_output=True, check=False)
    assert "* Unmerged path claims/a.yaml\n" in driven.git("diff", "--cached")


def test_the_driver_always_exits_0(diff: Any, home: Path) -> None:
    for arguments in (
        ("claims/x.yaml",),
        ("x.yaml", "/dev/null", ".", ".", "missing", "1" * 40, "100644"),
        ("x.yaml", "/dev/null", ".", ".", "/dev/null", ".", "."),
        ("a", "b"),
        (),
    ):
        assert diff("--git-driver", *arguments).returncode == 0
    assert diff("--git-driver", "claims/x.yaml").stdout == "* Unmerged path claims/x.yaml\n"


def test_textconv_makes_moved_claims_no_difference(repo: Any, program: Path) -> None:
    repo.git("config", "diff.factcheck.textconv", f"'{sys.executable}' '{program}' diff --textconv")
    (repo.home / ".gitattributes").write_text("*.yaml diff=factcheck\n", encoding="utf-8")
    repo.write("claims/a.yaml", AREA, CORE)
    (repo.home / "ci.yaml").write_text("on: push\n", encoding="utf-8")
    repo.commit()
    repo.write("claims/a.yaml", CORE, SLIP)
    (repo.home / "ci.yaml").write_text("on: pull\n", encoding="utf-8")
    changed = [line for line in repo.git("diff").splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    # The moved claim is none of them; a file that is no record is compared as it is.
    assert sorted(changed) == sorted(
        [
            *("-on: push", "+on: pull"),
            *("-  value: 1003亩", "+  value: 1030亩"),
            *("-  quote: 建设面积 1003亩", "+  quote: 建设面积 1030亩"),
        ]
    )
    repo.commit()
    assert "+  value: 1030亩" in repo.git("log", "-p", "-1")
