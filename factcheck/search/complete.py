"""Completion of a query in the shell: field names, values of fields, ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fields import FIELDS
from .fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 200


def completions(incomplete: str, paths: Sequence[str]) -> list[str]:
    """What the last word of a query can become: ``fie`` a field, ``field:val`` its values, else ids too."""
    from .corpus import open_corpus

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
    wanted = fold(begun)
    for part in open_corpus(paths, cache=True).parts:
        for document in part.all_documents():
            for value in FIELDS[name].values(document):
                if value and fold(value).startswith(wanted):
                    values[value] = None
            if len(values) >= MOST:
                break
    quoted = (f'"{value}"' if " " in value else value for value in values)
    return found + [f"{before}{minus}{label}{value}" for value in quoted]
