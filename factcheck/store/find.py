"""Paths to record files: folders are searched, hidden ones and those that hold no records left out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SUFFIXES = (".yaml", ".yml")
TEXTS = (".txt", ".md", ".markdown", ".html", ".htm", ".docx")
"""Of articles, in a folder that holds no record."""
SKIPPED = frozenset({"__pycache__", "node_modules", "venv", "env", "build", "dist"})
"""Folders that hold no records of anyone's own; hidden ones are left out too."""


class Found(NamedTuple):
    """The record files in a stable order without repeats, other files that were named, and what is wrong."""

    records: list[str]
    others: list[str]
    """Files named on the command line that are not records (an article's plain text)."""
    errors: list[str]


def find(paths: Iterable[str], *, empty: bool = False, texts: bool = False) -> Found:
    """The files that the paths stand for. A folder gives its ``.yaml`` files, sorted, and those below it.

    A folder without any is an error, unless it may be ``empty``; with ``texts``, its articles' plain text is given instead.

    A link to a folder is followed when named, not when met on the way, so that no loop can be walked. A folder that
    cannot be searched is named in ``errors``; whatever else there is, is found all the same.
    """
    records: list[str] = []
    others: list[str] = []
    errors: list[str] = []
    seen: set[str] = set()
    paths = list(paths)
    several = len(paths) > 1
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - os.path throughout: this runs over thousands of names
            before = len(errors)
            found = list(_walk(path, errors))
            if not found and texts:
                articles = list(_walk(path, [], TEXTS))
                others += articles
                if articles:
                    continue
            if not found and not empty and len(errors) == before:
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


def no_record(path: str) -> str:
    """Why a path that is neither a folder nor called like a record is of no use, in words."""
    try:
        os.stat(path)  # noqa: PTH116
    except (OSError, ValueError) as error:
        return f"{path}: {_why(error)}"
    return f"{path}: not a record (.yaml)"


def files_in(folder: str, errors: list[str], suffixes: tuple[str, ...] = SUFFIXES) -> tuple[list[str], list[str]]:
    """The names of a folder's record files and of its folders, each sorted; ``errors`` gets why it cannot be searched."""
    files: list[str] = []
    folders: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith("."):
                    continue
                if entry.is_dir():
                    if name not in SKIPPED and not entry.is_symlink():
                        folders.append(name)
                elif name.lower().endswith(suffixes):
                    files.append(name)
    except OSError as error:
        errors.append(f"{folder}: {_why(error, 'this folder')}")
    return sorted(files), sorted(folders)


def _walk(folder: str, errors: list[str], suffixes: tuple[str, ...] = SUFFIXES) -> Iterator[str]:
    """The record files (or others of these suffixes) below a folder; not by recursion, for a stranger's folders may lie a thousand deep."""
    waiting = [folder]
    while waiting:
        base = waiting.pop()
        files, folders = files_in(base, errors, suffixes)
        for name in files:
            yield os.path.join(base, name)  # noqa: PTH118
        waiting += [os.path.join(base, name) for name in reversed(folders)]  # noqa: PTH118


def _why(error: OSError | ValueError, what: str = "it") -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder" if what == "it" else "the folder went away while it was being read"
    if isinstance(error, PermissionError):
        return f"no permission to read {what}"
    return f"cannot be read ({getattr(error, 'strerror', None) or error})"
