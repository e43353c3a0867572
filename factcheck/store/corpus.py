"""The records that paths stand for, read one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from ..errors import InputError
from .find import SUFFIXES, find, no_record
from .load import MAX_BYTES, load_bytes, load_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Article, Claim
    from .load import Record


class Corpus(NamedTuple):
    """The records in the order found, and in words what could not be read at all."""

    records: list[Record]
    errors: list[str]
    texts: tuple[str, ...] = ()
    """Files that are not records, where they were asked for: articles' plain text."""

    def claims(self) -> Iterator[tuple[Article, Claim]]:
        """Every claim that could be read, with its article."""
        for record in self.records:
            if record.article is not None:
                for claim in record.article.claims:
                    yield record.article, claim

    def problems(self) -> int:
        """How many things are wrong with the records."""
        return sum(len(record.problems) for record in self.records)


class Readable(Protocol):
    """Where bytes come from: standard input, or a stream opened for reading."""

    def read(self, most: int, /) -> bytes:
        """At most so many bytes, fewer only at the end."""


def read_corpus(
    paths: Iterable[str], stdin: Readable, stdin_filename: str = "stdin.yaml", *, texts: bool = False
) -> Corpus:
    """Read the records of files and folders; ``-`` is one record from ``stdin``, called ``stdin_filename``.

    With ``texts``, files that are not named like records are handed on in ``Corpus.texts`` (``-`` too, where that is
    what ``stdin_filename`` says); else they are errors.
    """
    records: list[Record] = []
    errors: list[str] = []
    paths = list(dict.fromkeys(paths))
    others: list[str] = []
    if "-" in paths:
        paths.remove("-")
        if texts and not stdin_filename.lower().endswith(SUFFIXES):
            others.append("-")
        else:
            records.append(load_bytes(stdin.read(MAX_BYTES + 1), stdin_filename))
    found = find(paths, texts=texts)
    others += found.others
    errors += found.errors
    if not texts:
        errors += map(no_record, found.others)
    for path in found.records:
        try:
            records.append(load_record(path))
        except InputError as error:
            errors.append(str(error))
    return Corpus(records, errors, tuple(others) if texts else ())
