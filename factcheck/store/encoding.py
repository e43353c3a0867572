"""Bytes to text: UTF-8 always, UTF-16 by its mark; anything else is refused by the name it most likely has."""

from __future__ import annotations

from ..model import Place, Problem

MAX_BYTES = 16 * 1024 * 1024
"""A record is one article; 16 MiB is a thousand times the largest seen."""

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def decode(data: bytes, file: str) -> tuple[str | None, list[Problem]]:
    """The text of a record without its byte-order mark, or None and the problem that stopped it."""
    encoding = "utf-8"
    for bom, name in BOMS:
        if data.startswith(bom):
            data, encoding = data[len(bom) :], name
            break
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError as error:
        good = data[: error.start].decode(encoding, "replace")
        line = good.count("\n") + 1
        column = len(good) - (good.rfind("\n") + 1) + 1
        message = f"byte 0x{data[error.start]:02X} is not {encoding.upper()}{_likely(data)}"
        return None, [Problem("FC002", message, file, Place(line, column, line, column + 1))]


def _likely(data: bytes) -> str:
    """What the bytes are instead, where that can be told, and what to do."""
    if b"\x00" in data[:4096]:
        return "; this is a binary file, or UTF-16 without its mark: save it as UTF-8"
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return "; save the file as UTF-8"
    if any("\u4e00" <= c <= "\u9fff" for c in text):
        return "; it reads as GBK/GB18030: save it as UTF-8 (iconv -f GB18030 -t UTF-8)"
    return "; save the file as UTF-8"
