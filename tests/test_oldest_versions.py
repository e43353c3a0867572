"""The versions that CI tries as the oldest are those that pyproject.toml says are allowed."""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]


def test_every_floor_is_the_version_that_is_tried() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = project["dependencies"] + [
        line for name in extras if name not in ("lint", "docs") for line in extras[name]
    ]
    floors = {}
    for line in wanted:
        requirement = Requirement(line)
        if requirement.name != "factcheck-figures":
            # One floor; else only releases that are out and known to be wrong: none is refused before it is out.
            (bound,) = (one for one in requirement.specifier if one.operator != "!=")
            assert bound.operator == ">=", line
            floors[canonicalize_name(requirement.name)] = Version(bound.version)
    tried = {}
    for line in (ROOT / ".ci" / "oldest.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, version = line.split("==")
            tried[canonicalize_name(name)] = Version(version)
    assert tried == floors
