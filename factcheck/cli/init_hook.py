"""The commit hook that ``factcheck init`` writes: one that works wherever the folder is cloned to, as far as that can be had.

What it takes depends on where this factcheck was installed from, which pip has written down (PEP 610): from an index or a
repository pre-commit can install it again by itself, in an environment of its own; from a folder of this machine it cannot.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import sysconfig
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from ..report.safe import visible

DISTRIBUTION = "factcheck-figures"
"""What pip knows this package as: the name factcheck is another's there."""

_ID = "factcheck-verify-all"
_WHENEVER = """\
        always_run: true      # a record that is deleted, or an article's text that is changed, is a change too
        pass_filenames: false
"""


class Hook(NamedTuple):
    """What ``init`` writes of the hook, and says of it."""

    lines: str
    """Of .pre-commit-config.yaml, below ``repos:``."""
    command: str
    """What runs factcheck from the folder."""
    needs: str
    """A sentence: what it takes to run here and where the folder is cloned to."""


def hook(root: Path) -> Hook:
    """The hook for this folder and this installation."""
    command = _command(root)
    version, origin = _installed()
    vcs = origin.get("vcs_info") if origin else None
    if isinstance(vcs, dict) and vcs.get("vcs") == "git":
        lines = f"  - repo: {_yaml(str(origin['url']))}\n    rev: {_yaml(str(vcs['commit_id']))}\n    hooks:\n      - id: {_ID}\n"
        return Hook(lines, command, "pre-commit installs factcheck for it, in an environment of its own.")
    if version and not origin:
        more = f"        language: python\n        additional_dependencies: [{DISTRIBUTION}=={version}]\n"
        return Hook(
            _local("factcheck", more), command, "pre-commit installs factcheck for it, in an environment of its own."
        )
    if command != "factcheck":
        needs = f"It runs {visible(command)}: whoever commits in a clone needs factcheck there too."
    else:
        lacking = "" if shutil.which("factcheck") else ", and now there is none"
        needs = f"It runs the factcheck on PATH{lacking}: activate its environment before you commit."
    return Hook(_local(command, "        language: system\n"), command, needs)


def _local(command: str, more: str) -> str:
    entry = f"{shlex.quote(command)} verify --output-format concise"
    return (
        "  - repo: local\n    hooks:\n"
        f"      - id: {_ID}\n        name: factcheck verify (all records)\n        entry: {_yaml(entry)}\n{more}{_WHENEVER}"
    )


def _yaml(text: str) -> str:
    """A text as a YAML scalar."""
    return text if re.fullmatch(r"[\w./][\w./:=@+ -]*[\w/]", text) and ": " not in text else json.dumps(text)


def _command(root: Path) -> str:
    """The program by its path from the folder, where its environment lies in it; else by its name alone."""
    for name in ("factcheck", "factcheck.exe"):
        program = Path(sysconfig.get_path("scripts"), name)
        try:
            if program.is_file():
                return program.absolute().relative_to(root.absolute()).as_posix()
        except (OSError, ValueError):
            continue
    return "factcheck"


def _installed() -> tuple[str, dict[str, object]]:
    """The version that is installed, '' for none, and what it was installed from; nothing is written down of an index."""
    try:
        found = distribution(DISTRIBUTION)
        origin = json.loads(found.read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, OSError, ValueError):
        return "", {}
    return found.version, origin if isinstance(origin, dict) else {"url": ""}
