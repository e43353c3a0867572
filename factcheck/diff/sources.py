"""What the user names to the sides of a comparison: files, folders, article ids, revisions, standard input."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import InputError
from ..store.find import find
from ..store.load import load_bytes, load_record
from .side import Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..store.load import Record


def from_path(path: str) -> Side:
    """A record file, or the records of a folder. Raises InputError when there is none."""
    if not os.path.isdir(path):  # noqa: PTH112 - as in store.find
        return Side(path, (load_record(path),), lone=True, context=beside(path))
    return from_paths(path, [path])


def from_paths(name: str, paths: Iterable[str]) -> Side:
    """All records that the paths stand for; what cannot be read is named in the side's errors."""
    found = find(paths)
    errors = list(found.errors) + [f"{path}: not a record (.yaml)" for path in found.others]
    records: list[Record] = []
    for file in found.records:
        try:
            records.append(load_record(file))
        except InputError as error:
            errors.append(str(error))
    return Side(name, tuple(records), tuple(errors))


def from_stdin(data: bytes, filename: str) -> Side:
    """One record from standard input."""
    return Side("-", (load_bytes(data, filename),), lone=True)


def beside(path: str) -> Callable[[], list[Record]]:
    """The records that lie in the same folder as a file, read when asked for."""

    def read() -> list[Record]:
        folder = os.path.dirname(path) or "."  # noqa: PTH120
        records = []
        for name in sorted(os.listdir(folder)):
            other = os.path.join(folder, name)  # noqa: PTH118
            if other.lower().endswith((".yaml", ".yml")) and not os.path.samefile(other, path):  # noqa: PTH121
                try:
                    records.append(load_record(other))
                except InputError:
                    continue  # it is not what was asked to be compared
        return records

    return read
