"""``factcheck completion``: the scripts, and what they complete."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]

RECORD = """\
article: {title: t, id: park}
claims:
  - {id: 核心区, value: 558亩, quote: 558亩}
  - {id: 核心户, value: 5户, quote: 5户}
  - {id: area, value: 1003亩, quote: 1003亩, kind: share, measure: "* *"}
  - {id: rise, value: 3%, quote: 3%, kind: growth}
"""


@pytest.mark.parametrize(
    ("shell", "part"),
    [("bash", "complete -o nosort -F"), ("zsh", "#compdef factcheck"), ("fish", "complete --no-files")],
)
def test_a_script_for_each_shell(factcheck: Run, shell: str, part: str) -> None:
    done = factcheck("completion", shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert part in done.stdout
    assert f"_FACTCHECK_COMPLETE={shell}_complete" in done.stdout


def test_another_shell_is_refused(factcheck: Run) -> None:
    done = factcheck("completion", "tcsh")
    assert (done.returncode, done.stdout) == (2, "")
    assert "bash" in done.stderr


def complete(factcheck: Run, *words: str) -> list[str]:
    """What fish would be offered for the last of the words: the values, without their descriptions."""
    done = factcheck(
        _FACTCHECK_COMPLETE="fish_complete", COMP_WORDS=" ".join(["factcheck", *words]), COMP_CWORD=words[-1]
    )
    lines = done.stdout.splitlines()
    if lines and "," not in lines[0]:  # newer versions of click: type, value and help on lines of their own
        return lines[1::3]
    return [line.split(",", 1)[1].split("\t")[0] for line in lines]


def test_commands_and_options(factcheck: Run) -> None:
    assert complete(factcheck, "sch") == ["schema"]
    assert "--output-format" in complete(factcheck, "list", "--out")
    assert complete(factcheck, "completion", "z") == ["zsh"]


def test_ids_of_claims(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "park.yaml").write_text(RECORD, encoding="utf-8")
    assert complete(factcheck, "show", "核") == ["核心区", "核心户"]
    assert complete(factcheck, "show", "park.a") == ["park.area"]
    assert complete(factcheck, "show", "x") == []


def test_ids_where_there_are_no_records(factcheck: Run) -> None:
    assert complete(factcheck, "show", "a") == []


def test_codes_and_names_of_findings(factcheck: Run) -> None:
    assert complete(factcheck, "rule", "fc00")[:2] == ["FC001", "FC002"]
    assert complete(factcheck, "rule", "self-") == ["self-contradiction"]


BASH = shutil.which("bash")


@pytest.mark.skipif(BASH is None, reason="no bash here")
def test_the_script_works_in_bash(factcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "park.yaml").write_text(RECORD, encoding="utf-8")
    program = tmp_path / "factcheck"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
    program.chmod(0o755)
    script = """
        complete() { :; }  # older versions of bash lack `-o nosort`; what is completed is the same
        eval "$(factcheck completion bash)" || exit 9
        offered() {  # for a line as it stands before the cursor, and the word that bash would complete in it
            COMP_LINE="$1 behind the cursor" COMP_POINT=${#1}
            _factcheck_completion factcheck "$2"
            echo "${COMPREPLY[*]}"
        }
        offered 'factcheck show 核' 核
        offered 'factcheck search kind:sh' sh
        offered 'factcheck search kind:' ''
        offered 'factcheck search -n 3 "kind:gr' kind:gr
        offered 'factcheck search measure:' ''
        offered 'factcheck search meas' meas
        offered 'factcheck verify --output-format=json' json
        offered 'factcheck completion ' ''
        offered 'factcheck search "kin' kin
    """
    assert BASH is not None
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run([BASH, "-c", script], capture_output=True, cwd=tmp_path, env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode("utf-8").splitlines() == [
        "核心区 核心户",
        "share",
        "growth share",
        "kind:growth",
        '"* *"',  # as it stands, and no file's name
        "measure:",
        "json json-lines",
        "bash zsh fish",
        "kind:",
    ]
