"""Files, folders and standard input as sides of a comparison."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import InputError
from ..given import given
from ..store.find import SUFFIXES, files_in, find
from ..store.load import load_record, read_bytes
from .side import Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..store.load import Record

WORKING_TREE = "working tree"


def from_path(path: str) -> Side:
    """A record file, or the records of a folder. Raises InputError when there is none."""
    if os.path.isdir(path):  # noqa: PTH112 - as in store.find
        return from_paths(path, [path])
    records = named_records(path)
    late: list[str] = []
    return Side(path, records, lone=len(records) == 1, context=beside(path, late), late=late)


def as_side(name: str, sources: object) -> Side:
    """A side from what a caller of the library has: a path, a record, an article, an iterable of those, or a side.

    Raises InputError for a path that cannot be read, TypeError for anything else.
    """
    if isinstance(sources, Side):
        return sources
    paths, given_records = given(sources, "diff")
    if len(paths) == 1 and not given_records:
        return from_path(paths[0])
    read = from_paths(name, paths)
    known = {os.path.normpath(record.file) for record in given_records}
    records = (*(one for one in read.records if os.path.normpath(one.file) not in known), *given_records)
    return read._replace(records=records, lone=len(records) == 1)


def named_records(path: str) -> tuple[Record, ...]:
    """What a file that was named comes to: a record, or the articles of a plain text. Raises InputError."""
    if path.lower().endswith(SUFFIXES):
        return (load_record(path),)
    from .texts import records_of

    return tuple(records_of(read_bytes(path), path))


def from_paths(name: str, paths: Iterable[str], *, empty: bool = False) -> Side:
    """All records that the paths stand for; what cannot be read is named in the side's errors.

    With ``empty``, a folder without records is one whose records were all removed, and no error.
    """
    found = find(paths, empty=empty)
    errors = list(found.errors)
    records: list[Record] = []
    for file in [*found.records, *found.others]:
        try:
            records += named_records(file)
        except InputError as error:
            errors.append(str(error))
    return Side(name, tuple(records), tuple(errors))


def from_stdin(data: bytes, filename: str) -> Side:
    """A record, or the text of an article, from standard input."""
    from .texts import records_of

    records = tuple(records_of(data, filename))
    return Side("-", records, lone=len(records) == 1)


def from_id(article: str, corpus: Side) -> Side | None:
    """The article of that id alone, the rest of the corpus beside it; None where it has none."""
    here = tuple(record for record in corpus.records if record.article is not None and record.article.id == article)
    if not here:
        return None
    rest = [record for record in corpus.records if record not in here]
    return corpus._replace(name=article, records=here, lone=True, context=lambda: rest)


def beside(path: str, late: list[str]) -> Callable[[], list[Record]]:
    """The records that lie in the same folder as a file, read when asked for.

    ``late`` then gets why the folder cannot be searched, where it cannot. A file in it that cannot be read is no error:
    it is not what was asked to be compared.
    """

    def read() -> list[Record]:
        folder = os.path.dirname(path)  # noqa: PTH120
        records = []
        for name in files_in(folder or ".", late)[0]:
            other = os.path.join(folder, name)  # noqa: PTH118
            try:
                if not os.path.samefile(other, path):  # noqa: PTH121
                    records.append(load_record(other))
            except (InputError, OSError):
                continue
        return records

    return read
