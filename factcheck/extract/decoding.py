"""An article's bytes to text: which encoding they are in is told from the bytes themselves."""

from __future__ import annotations

from ..errors import InputError
from ..store.encoding import BOMS


def decode(data: bytes, name: str = "-") -> str:
    """Bytes as UTF-8, UTF-16 (by its mark, or by its zeros) or GB18030, whichever they are; no byte-order mark.

    Raises InputError when they are none of these.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
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
        try:
            text = data.decode("gb18030")
        except UnicodeDecodeError:
            raise InputError(
                f"{name}: byte {error.start + 1} is neither UTF-8 nor GB18030; save the file as UTF-8"
            ) from None
        return text


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: byte {error.start + 1} is not {encoding.upper()}, which its mark says it is"
        ) from None


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
