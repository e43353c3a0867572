"""Files that commands write: text, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..store.write import Write, write_files

if TYPE_CHECKING:
    from collections.abc import Iterable


def write_texts(files: Iterable[tuple[str, Iterable[str]]]) -> None:
    """Write texts, given in pieces, to their files: all or none. Raises InputError when one cannot be written."""
    write_files([Write(file, encoded("".join(pieces))) for file, pieces in files])


def encoded(text: str) -> bytes:
    """A text as it stands in a file: UTF-8, and what has no place in it written out."""
    return text.encode("utf-8", "backslashreplace")
