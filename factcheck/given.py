"""What callers of the library give where records are wanted: paths, records, articles, and iterables of them alike."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from .errors import InputError
from .model import Article
from .store.load import Record, load_record

Source: TypeAlias = str | os.PathLike[str] | Record | Article
"""One of what records can be had from: a path of a file or a folder, a record, or an article."""


class Given(NamedTuple):
    """What was given, sorted."""

    paths: list[str]
    records: list[Record]
    """Those that were given as such; an article is one without problems."""


def given(sources: object, function: str) -> Given:
    """Sort what a function was given. Raises TypeError, in its name, for what is none of it."""
    if isinstance(sources, str | os.PathLike | Record | Article):
        sources = (sources,)  # each but Path could be iterated over, and is one thing all the same
    elif isinstance(sources, bytes | bytearray) or not isinstance(sources, Iterable):
        raise TypeError(_wanted(function, sources))
    paths: list[str] = []
    records: list[Record] = []
    for one in sources:
        if isinstance(one, Record):
            records.append(one)
        elif isinstance(one, Article):
            records.append(Record(one.file, one, []))
        elif isinstance(one, str | os.PathLike) and isinstance(path := os.fspath(one), str):
            paths.append(path)
        else:
            raise TypeError(_wanted(function, one))
    return Given(paths, records)


def _wanted(function: str, got: object) -> str:
    return f"{function}() takes a path (str or Path), a record, or an iterable of those, not {type(got).__name__}"


def read(sources: Source | Iterable[Source], function: str) -> list[Record]:
    """All records that were given or that the paths stand for. Raises InputError for paths that cannot be read."""
    from .store.find import find, no_record

    paths, records = given(sources, function)
    found = find(paths)
    errors = [*found.errors, *map(no_record, found.others)]
    loaded: list[Record] = []
    for path in without(found.records, records):
        try:
            loaded.append(load_record(path))
        except InputError as error:
            errors.append(str(error))
    refuse(errors)
    return [*loaded, *records]


def without(paths: Iterable[str], records: Iterable[Record]) -> list[str]:
    """The paths but those of records that have been read already: what is given as read is not read again."""
    read = {os.path.normpath(record.file) for record in records}
    return [path for path in paths if os.path.normpath(path) not in read] if read else list(paths)


def refuse(errors: Iterable[str]) -> None:
    """Raise InputError with everything that could not be read, a line each; nothing where there is none."""
    said = "\n".join(dict.fromkeys(errors))
    if said:
        raise InputError(said)
