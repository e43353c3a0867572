"""Revisions of a git repository as sides of a comparison."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import InputError
from ..store.find import SKIPPED, SUFFIXES
from ..store.load import MAX_BYTES, Record
from ..text.decode import decode_older
from .side import Side
from .texts import records_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .git import Blob, Repository


def commit_of(repository: Repository, revision: str) -> str:
    """The hash of the commit that a revision names. Raises InputError, with the nearest name, where there is none."""
    commit = repository.commit(revision)
    if commit is None:
        from ..text.nearest import nearest

        if revision == "HEAD":
            raise InputError("this repository has no commit yet: there is nothing to compare the working tree with")
        hint = repository.hint() or nearest(revision, repository.revisions())
        raise InputError(f"'{revision}' is not a revision of this repository{hint}")
    return commit


def from_revision(
    repository: Repository, revision: str, paths: Sequence[str], *, must: bool = False, lone: bool = False
) -> Side:
    """The records of a revision at or below the paths (from the repository's top, all for ``''``).

    With ``must``, raises InputError where there is none.
    """
    commit = commit_of(repository, revision)
    blobs = record_blobs(repository, commit, paths)
    if must and not blobs:
        raise InputError(
            f"'{revision}' has no record at {', '.join(paths) or 'all'}{_named_like(repository, commit, paths)}"
        )
    side = read_blobs(repository, revision, blobs)
    return side._replace(lone=lone and len(blobs) == 1, context=_beside(repository, revision, commit, blobs))


def record_blobs(repository: Repository, commit: str, paths: Sequence[str]) -> list[Blob]:
    """The record files of a commit at or below the paths: those that a search of the folder would find."""
    blobs: dict[str, Blob] = {}
    wanted = ["" if path == "." else path.strip("/") for path in paths]
    for blob in repository.files(commit, wanted):
        for top in wanted:
            if blob.path == top or not top or blob.path.startswith(top + "/"):
                below = blob.path[len(top) :].strip("/").split("/") if blob.path != top else []
                hidden = any(part.startswith(".") for part in below) or not SKIPPED.isdisjoint(below[:-1])
                # A file that is named itself may be an article's plain text.
                if (blob.path == top or blob.path.lower().endswith(SUFFIXES)) and not hidden:
                    blobs[blob.path] = blob
    return sorted(blobs.values())


def read_blobs(repository: Repository, revision: str, blobs: Sequence[Blob]) -> Side:
    """Those files of a revision, each read as a record."""
    records: list[Record] = []
    errors: list[str] = []
    notes: list[str] = []
    for blob, data in zip(blobs, repository.read(blobs, MAX_BYTES), strict=True):
        file = shown_path(repository, blob.path)
        if data is None:
            errors.append(f"{revision}:{blob.path}: not in this clone, or larger than {MAX_BYTES // 1024 // 1024} MiB")
            records.append(Record(file, None, []))
            continue
        # On disk it would be refused, with advice to convert it; a past revision can no longer be converted.
        text = decode_older(data)
        if text is not None:
            notes.append(f"{revision}:{blob.path}: not UTF-8; read as GB18030")
        try:
            records += records_of(data if text is None else text.encode("utf-8"), file)
        except InputError as error:
            errors.append(f"{revision}:{error}")
            records.append(Record(file, None, []))
    return Side(revision, tuple(records), tuple(errors), prefix=f"{revision}:", notes=tuple(notes))


def shown_path(repository: Repository, path: str) -> str:
    """A path from the repository's top as one from the current folder, where that is within the repository."""
    full = os.path.join(os.path.realpath(repository.top), *path.split("/"))  # noqa: PTH118
    relative = os.path.relpath(full)
    return path if relative.startswith(os.pardir) else relative


def _beside(repository: Repository, revision: str, commit: str, blobs: Sequence[Blob]) -> Callable[[], list[Record]]:
    """The records of the revision that lie in the same folders as those files, read when asked for."""

    def read() -> list[Record]:
        folders = sorted({blob.path.rpartition("/")[0] for blob in blobs})
        given = {blob.path for blob in blobs}
        near = record_blobs(repository, commit, folders) if folders else []
        others = [blob for blob in near if blob.path not in given and blob.path.rpartition("/")[0] in folders]
        return list(read_blobs(repository, revision, others).records)

    return read


def _named_like(repository: Repository, commit: str, paths: Sequence[str]) -> str:
    from ..text.nearest import nearest

    known = [blob.path for blob in record_blobs(repository, commit, [""])]
    return nearest(paths[0], known) if paths and known else ""
