"""The file that keeps an index: named sections of bytes, read where they lie (mmap), each guarded by a checksum.

Layout: magic, length and CRC-32 of a JSON header, the header, then sections, each begun at a multiple of eight bytes. A
table of entries is three sections: the ends of the entries, a CRC-32 for each, and the entries, so that what a query
reads is checked and what it does not read costs nothing. Only text, numbers and JSON are stored: nothing in such a file
can run.
"""

from __future__ import annotations

import json
import mmap
import struct
import sys
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable

MAGIC = b"fcsearch"
FORMAT = 1
"""Raised with every change of the layout, of folding, or of what is indexed: an index of another one is not read."""

_START = struct.Struct("<8sII")


class CorruptError(Exception):
    """The file is not what was written (or is another version's): make a new one."""


class SectionWriter:
    """Sections gathered in memory."""

    def __init__(self) -> None:
        self._sections: dict[str, bytes] = {}

    def put(self, name: str, data: bytes | array[Any]) -> None:
        """A section read as a whole."""
        self._sections[name] = data if isinstance(data, bytes) else data.tobytes()

    def put_table(self, name: str, entries: Iterable[bytes]) -> None:
        """A table of entries, read one by one."""
        rows = list(entries)
        self.put(f"{name}.ends", array("Q", accumulate(map(len, rows))))
        self.put(f"{name}.checks", array("I", map(crc32, rows)))
        self._sections[f"{name}.data"] = b"".join(rows)

    def finish(self, facts: dict[str, Any]) -> bytes:
        """The file: the sections, and ``facts`` (JSON values) in its header."""
        layout: dict[str, list[int]] = {}
        at = 0
        for name, data in self._sections.items():
            # Tables of entries are checked entry by entry.
            layout[name] = [at, len(data), 0 if name.endswith(".data") else crc32(data)]
            at += len(data) + -len(data) % 8
        header = {"format": FORMAT, "order": sys.byteorder, "sections": layout, "facts": facts}
        text = json.dumps(header, ensure_ascii=True, separators=(",", ":")).encode()
        text += b" " * (-(len(text) + _START.size) % 8)
        pieces = [_START.pack(MAGIC, len(text), crc32(text)), text]
        for data in self._sections.values():
            pieces.append(data)
            pieces.append(b"\0" * (-len(data) % 8))
        return b"".join(pieces)


class SectionReader:
    """A file of sections, opened. Raises CorruptError here and later wherever it is not as written."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        self._data = data
        self._view = memoryview(data)
        self._sections: dict[str, memoryview] = {}
        try:
            magic, length, check = _START.unpack_from(data)
            text = bytes(self._view[_START.size : _START.size + length])
            if magic != MAGIC or crc32(text) != check:
                raise CorruptError("not an index, or a damaged one")
            header = json.loads(text)
            if header["format"] != FORMAT or header["order"] != sys.byteorder:
                raise CorruptError("an index of another version")
            self._layout: dict[str, list[int]] = header["sections"]
            self.facts: dict[str, Any] = header["facts"]
        except (struct.error, ValueError, KeyError, TypeError) as error:
            raise CorruptError(str(error)) from None
        self._base = _START.size + length
        ends = [self._base + start + size for start, size, _ in self._layout.values()]
        if max(ends, default=0) > len(data):
            raise CorruptError("cut short")

    @classmethod
    def open(cls, path: str) -> SectionReader:
        """Map the file. Raises OSError where that cannot be done."""
        with open(path, "rb") as stream:  # noqa: PTH123
            try:
                return cls(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
            except ValueError:
                raise CorruptError("empty") from None

    def section(self, name: str) -> memoryview:
        """A section's bytes, checked the first time (but for the entries of a table)."""
        found = self._sections.get(name)
        if found is None:
            try:
                start, size, check = self._layout[name]
            except (KeyError, ValueError):
                raise CorruptError(f"lacks {name}") from None
            found = self._view[self._base + start : self._base + start + size]
            if not name.endswith(".data") and crc32(found) != check:
                raise CorruptError(f"{name} is damaged")
            self._sections[name] = found
        return found

    def numbers(self, name: str, code: str) -> memoryview:
        """A section as numbers of an array code."""
        try:
            return self.section(name).cast(code)  # type: ignore[call-overload, no-any-return]
        except TypeError:
            raise CorruptError(f"{name} is damaged") from None


class EntryTable:
    """A table of entries."""

    __slots__ = ("_checks", "_data", "_ends")

    def __init__(self, reader: SectionReader, name: str) -> None:
        self._ends = reader.numbers(f"{name}.ends", "Q")
        self._checks = reader.numbers(f"{name}.checks", "I")
        self._data = reader.section(f"{name}.data")

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, number: int) -> bytes:
        """An entry's bytes. Raises CorruptError where they are not as written."""
        end = self._ends[number]
        start = self._ends[number - 1] if number else 0
        entry = bytes(self._data[start:end])
        if end > len(self._data) or self._checks[number] != crc32(entry):
            raise CorruptError("an entry is damaged")
        return entry
