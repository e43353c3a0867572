"""Bytes to text. A record must be in UTF-8, or UTF-16 by its mark; an article may be in what newsrooms keep (GB18030 too)."""

from __future__ import annotations

from ..errors import InputError

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte-order marks and what they say; the longer before those that they begin with."""


class DecodingError(InputError):
    """Bytes that are not text in the encoding that they must be in: at which line and column (1-based), and what to do."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def decode(data: bytes) -> str:
    """Strictly: UTF-8, or UTF-16 and UTF-32 by their mark, without it. Raises DecodingError, naming what it is likely to be."""
    data, encoding = _marked(data)
    try:
        return data.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        from .lines import line_and_column

        good = data[: error.start].decode(error.encoding, "replace")
        message = f"byte 0x{data[error.start]:02X} is not {(encoding or 'utf-8').upper()}{_likely(data)}"
        raise DecodingError(message, *line_and_column(good, len(good))) from None


def decode_article(data: bytes, name: str) -> str:
    """UTF-8, UTF-16 (by its mark, or by its zeros) or GB18030, whichever it is; no byte-order mark.

    Raises InputError, beginning with ``name``, when it is none of these.
    """
    data, encoding = _marked(data)
    if encoding:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            message = f"byte {error.start + 1} is not {encoding.upper()}, which its mark says it is"
            raise InputError(f"{name}: {message}") from None
    guess = _utf16(data)
    if guess:
        try:
            return data.decode(guess)
        except UnicodeDecodeError:
            pass
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\x00" in data[:4096]:
            raise InputError(f"{name}: a binary file, not text") from None
        text = _gb18030(data)
        if text is None:
            message = f"byte {error.start + 1} is neither UTF-8 nor GB18030; save the file as UTF-8"
            raise InputError(f"{name}: {message}") from None
        return text


def decode_older(data: bytes) -> str | None:
    """The text of a file in the encoding of older Chinese systems (GB18030); None for UTF-8 and for anything else."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        text = _gb18030(data)
        if text is not None and "\0" not in text and _chinese(text):
            return text
    return None


def _marked(data: bytes) -> tuple[bytes, str]:
    """The bytes after the byte-order mark and the encoding that it says; '' where there is none."""
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return data[len(mark) :], encoding
    return data, ""


def _gb18030(data: bytes) -> str | None:
    try:
        return data.decode("gb18030")
    except UnicodeDecodeError:
        return None


def _chinese(text: str) -> bool:
    """Whether it holds a Chinese character: nearly any bytes are GB18030 of something."""
    return any("\u4e00" <= c <= "\u9fff" for c in text)


def _likely(data: bytes) -> str:
    """What the bytes are instead, where that can be told, and what to do."""
    if b"\x00" in data[:4096]:
        return "; this is a binary file, or UTF-16 without its mark: save it as UTF-8"
    text = _gb18030(data)
    if text is not None and _chinese(text):
        return "; it reads as GBK/GB18030: save it as UTF-8 (iconv -f GB18030 -t UTF-8)"
    return "; save the file as UTF-8"


def _utf16(data: bytes) -> str:
    """UTF-16 without its mark, told by where zero bytes and common high bytes stand; '' when it is not."""
    sample = data[:4000]
    if len(sample) < 4 or len(data) % 2:
        return ""
    even, odd = sample[0::2], sample[1::2]

    def wide(high: bytes) -> bool:
        # The high bytes of ASCII, CJK punctuation, full-width forms and Chinese characters.
        known = sum(1 for b in high if b in (0x00, 0x20, 0x30, 0xFF) or 0x4E <= b <= 0x9F)
        return known > 0.98 * len(high) and b"\x00" in high

    if wide(odd) and not wide(even):
        return "utf-16-le"
    return "utf-16-be" if wide(even) and not wide(odd) else ""
