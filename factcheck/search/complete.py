"""Completion of a query in the shell: field names, values of fields, ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .build import FIELD
from .fields import FIELDS, HEAD_FIELDS
from .fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .collection import Shard
    from .document import Document

MOST = 200


def completions(incomplete: str, paths: Sequence[str]) -> list[str]:
    """What the last word of a query can become: ``fie`` a field, ``field:val`` its values, else ids too."""
    from .opening import open_collection

    before, space, last = incomplete.rpartition(" ")
    before += space
    name, colon, begun = last.lstrip("-").partition(":")
    minus = "-" if last.startswith("-") else ""
    found: list[str] = []
    if not colon:
        found = [f"{before}{minus}{field}:" for field in FIELDS if field.startswith(name)]
        name, begun, label = "id", name, ""
    elif name in FIELDS:
        label = f"{name}:"
    else:
        return []
    values: dict[str, None] = {}
    for shard in open_collection(paths, cache=True).shards:
        for value in _values(shard, name, fold(begun)):
            values[value] = None
            if len(values) >= MOST:
                break
    quoted = (f'"{value}"' if " " in value else value for value in values)
    return found + [f"{before}{minus}{label}{value}" for value in quoted]


def _values(shard: Shard, name: str, begun: str) -> Iterator[str]:
    """The values of a field that begin so, as typed."""
    read = FIELDS[name].values
    for document in _documents(shard, name, begun):
        yield from (value for value in read(document) if value and fold(value).startswith(begun))


def _documents(shard: Shard, name: str, begun: str) -> Iterable[Document]:
    """Documents that hold such values: through an index one for each value, where it keeps them."""
    index = shard.through
    if index is None or not FIELDS[name].indexed or name in HEAD_FIELDS:
        yield from shard.all_documents()
        return
    for number, _ in index.vocabulary("values").beginning(name + FIELD + begun):
        having = index.valued(number) & shard.live
        if having:
            first = (having & -having).bit_length() - 1
            yield from (document for _, document in index.documents([first]))
