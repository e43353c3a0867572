"""Paths to record files: folders are searched, hidden ones and those that hold no records left out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

SUFFIXES = (".yaml", ".yml")
SKIPPED = frozenset({"__pycache__", "node_modules", "venv", "env", "build", "dist"})
"""Folders that hold no records of anyone's own; hidden ones are left out too."""


class Found(NamedTuple):
    """The record files in a stable order without repeats, other files that were named, and what is wrong."""

    records: list[str]
    others: list[str]
    """Files named on the command line that are not records (an article's plain text)."""
    errors: list[str]


def find(paths: Iterable[str]) -> Found:
    """The files that the paths stand for. A folder gives its ``.yaml`` files, sorted, and those below it.

    A link to a folder is followed when named, not when met on the way, so that no loop can be walked.
    """
    records: list[str] = []
    others: list[str] = []
    errors: list[str] = []
    seen: set[str] = set()
    paths = list(paths)
    several = len(paths) > 1
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - os.path throughout: this runs over thousands of names
            found = list(_walk(path))
            if not found:
                errors.append(f"{path}: no .yaml file in this folder")
        elif path.lower().endswith(SUFFIXES):
            found = [path]
        else:
            others.append(path)
            continue
        if not several:
            records = found
            break
        for file in found:
            key = os.path.normpath(file)
            if key not in seen:
                seen.add(key)
                records.append(file)
    return Found(records, others, errors)


def _walk(folder: str) -> Iterable[str]:
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in SKIPPED)
        for name in sorted(files):
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield os.path.join(base, name)  # noqa: PTH118
