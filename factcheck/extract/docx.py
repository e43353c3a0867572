"""Word documents to text: paragraphs and tables, table rows as lines, read from the file's own XML.

A .docx is a zip archive with one XML document in it. Both are read with the standard library, and nothing in them is
taken at its word: the document is unpacked up to a limit, its XML may define nothing and refer to nothing, and cells
that say they span columns or rows are repeated as a library would, within bounds.
"""

from __future__ import annotations

import posixpath
import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from ..errors import InputError
from .docx_blocks import Blocks, TableError

if TYPE_CHECKING:
    from collections.abc import Callable

    Start = Callable[[str, dict[str, str]], None]
    End = Callable[[str], None]

MAX_XML = 32 * 1024 * 1024
"""Bytes of the document once unpacked: a thousand pages and more."""
_MAX_MEMBERS = 10_000
_MAX_DEPTH = 1000
_DAMAGE = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    LookupError,
    OverflowError,
)
"""What the library raises for archives that are none, or damaged."""
_OLD = b"\xd0\xcf\x11\xe0"
"""How older Office files begin, and newer ones with a password."""


def docx_text(data: bytes, name: str) -> str:
    """The paragraphs of a document, a blank line between them. Raises InputError for what cannot be read."""
    if data.startswith(_OLD):
        raise InputError(f"{name}: has a password, or is a .doc; save it as a .docx without one, or as plain text")
    try:
        xml = _document(data)
        blocks = Blocks()
        _parse(xml, blocks)
    except (_RefusedError, TableError) as why:
        raise InputError(f"{name}: {why}") from None
    if not blocks.has_body:
        raise InputError(f"{name}: not a Word document that can be read (it has no body)")
    return "\n\n".join(line for line in blocks.lines if line.strip()).replace("\r", "\n") + "\n"


class _RefusedError(Exception):
    """Why a document is not read, in words."""


def _document(data: bytes) -> bytes:
    """The main XML document of the archive."""
    # Each member has this mark at least once: so many are counted before a list of them is made.
    if data.count(b"PK\x01\x02") > _MAX_MEMBERS:
        raise _RefusedError(f"holds more than {_MAX_MEMBERS} files; a Word document has a few dozen")
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            place = _main_part(_unpacked(archive, "_rels/.rels")) if "_rels/.rels" in names else ""
            place = place if place in names else "word/document.xml"
            if place not in names:
                raise _RefusedError("not a Word document (it holds no word/document.xml)")
            return _unpacked(archive, place)
    except _DAMAGE as error:
        raise _RefusedError(f"not a Word document that can be read, or a damaged one ({error})") from None


def _unpacked(archive: ZipFile, member: str) -> bytes:
    entry = archive.getinfo(member)
    if entry.flag_bits & 1:
        raise _RefusedError("has a password; save it without one")
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):  # the others cannot be unpacked piece by piece
        raise _RefusedError(f"is packed in a way that no Word document is (method {entry.compress_type})")
    if entry.file_size > MAX_XML:
        raise _RefusedError(f"unpacks to more than {MAX_XML // 1024 // 1024} MiB; save it as plain text")
    with archive.open(entry) as stream:
        data = stream.read(MAX_XML + 1)
        if len(data) > MAX_XML:
            raise _RefusedError(f"unpacks to more than {MAX_XML // 1024 // 1024} MiB; save it as plain text")
        stream.read(1)  # at the end the checksum is looked at
    return data


def _main_part(rels: bytes) -> str:
    """The member that the archive's own list of parts names as the document; '' where it names none."""
    found: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag.endswith("}Relationship") and attributes.get("Type", "").endswith("/officeDocument"):
            found.append(posixpath.normpath(posixpath.join("/", attributes.get("Target", ""))).lstrip("/"))

    _run(rels, start, lambda _: None, lambda _: None)
    return found[0] if found else ""


def _parse(xml: bytes, blocks: Blocks) -> None:
    _run(xml, blocks.start, blocks.end, blocks.text)


def _run(xml: bytes, start: Start, end: End, text: End) -> None:
    """Call the handlers, tags as ``namespace}name``. Raises _RefusedError for XML that is broken, or more than plain."""
    depth = 0

    def opened(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MAX_DEPTH:
            raise _RefusedError(f"its parts are nested more than {_MAX_DEPTH} deep; save it as plain text")
        start(tag, attributes)

    def closed(tag: str) -> None:
        nonlocal depth
        depth -= 1
        end(tag)

    def defined(*_: object) -> None:
        raise _RefusedError("its XML has definitions of its own (DOCTYPE), which no Word document has")

    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = defined
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = text
    try:
        # In one piece: fed in several, a single long token would be looked through again for each.
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        place = f"line {error.lineno}, column {error.offset + 1}"
        raise _RefusedError(f"not a Word document that can be read (its XML is broken: {reason}, {place})") from None
    except (LookupError, ValueError) as error:  # an encoding that is none
        raise _RefusedError(f"not a Word document that can be read ({error})") from None
