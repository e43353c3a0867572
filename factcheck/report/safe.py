"""Untrusted text made safe to print: nothing of a record reaches a terminal as a control sequence."""

from __future__ import annotations

from functools import cache


@cache
def _unsafe() -> dict[int, str]:
    """What each unsafe code point is written as; made on first need, since most text has none."""
    table = {c: f"\\x{c:02x}" for c in (*range(0x20), *range(0x7F, 0xA0))}
    hidden = (
        *range(0x200B, 0x2010),  # zero-width characters and direction marks
        *range(0x2028, 0x202F),  # line and paragraph separators, bidirectional embeddings
        *range(0x2060, 0x2070),  # word joiner, bidirectional isolates, deprecated format characters
        0x061C,
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
    )
    table |= {c: f"\\u{c:04x}" for c in hidden}
    table |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
    return table | {0x0A: " ", 0x0D: "", 0x09: " "}


@cache
def _unsafe_in_json() -> dict[int, str]:
    return {c: f"\\u{c:04x}" for c in _unsafe() if c >= 0x7F}


def plain(text: str) -> str:
    """The text on one line, with control, bidirectional and zero-width characters written out as escapes."""
    return text if text.isprintable() else text.translate(_unsafe())


def lines(text: str) -> str:
    """Text of several lines with everything but its line ends made safe."""
    return "\n".join(map(plain, text.split("\n")))


def json_safe(encoded: str) -> str:
    """JSON text with what a terminal might act on escaped; it stays the same JSON."""
    return encoded if encoded.isascii() else encoded.translate(_unsafe_in_json())


def cell(text: str) -> str:
    """Text for a CSV cell: what a spreadsheet would run as a formula is led by an apostrophe."""
    text = plain(text)
    if text[:1] in ("=", "+", "-", "@", "＝", "＋", "－", "＠") and not _number(text):
        return "'" + text
    return text


def _number(text: str) -> bool:
    body = text[1:].replace(",", "").rstrip("%")
    return text[0] in "+-" and body.replace(".", "", 1).isdigit()
