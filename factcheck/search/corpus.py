"""Paths to a corpus: read the records, or what the cache still knows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InputError
from ..store.find import find
from .engine import Corpus, Part

if TYPE_CHECKING:
    from .document import Document


def open_corpus(paths: list[str], *, cache: bool = False) -> Corpus:
    """The records at the paths. Raises InputError where a path is no record, or cannot be read."""
    found = find(paths)
    if found.errors or found.others:
        raise InputError((found.errors + [f"{path}: not a record; search reads .yaml files" for path in found.others])[0])
    order = {file: place for place, file in enumerate(found.records)}
    return read_corpus(found.records, order)


def read_corpus(files: list[str], order: dict[str, int]) -> Corpus:
    """Every file read, nothing kept."""
    documents: list[Document] = []
    troubles: list[str] = []
    for file in files:
        read, trouble = read_file(file)
        documents.extend(read)
        if trouble:
            troubles.append(trouble)
    return Corpus([Part(documents)], order, troubles)


def read_file(file: str) -> tuple[list[Document], str]:
    """A record's documents, and what is wrong where none of it can be used. Raises InputError: missing, unreadable."""
    from ..store.load import load_record
    from .document import documents

    record = load_record(file)
    if record.article is None:
        return [], f"{file}: not a record that can be read; 'factcheck verify' says why"
    return list(documents(record.article)), ""
