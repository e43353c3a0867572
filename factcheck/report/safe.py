"""Untrusted text made safe to print: nothing of a record or a file's name reaches a terminal or a CI log as a command.

What is written here is ASCII and stays the same when it passes through here again.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_SHAPELESS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
"""Joiners and letters that nobody sees, though Python calls them printable."""
_SHAPELESS_SET = frozenset(_SHAPELESS)
_HIDDEN = _SHAPELESS + (
    "\x7f-\x9f\u00ad\u180e"  # DEL, C1 controls (U+0085 ends a line), the soft hyphen, a separator
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # zero width, line ends, directions
    "\ud800-\udfff"  # bytes of a name that the locale cannot read
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"  # format characters, tags
)
_COMMAND = r"##(?=[A-Za-z]*\[)"
"""Where a line of a CI log turns into a command, wherever it stands (``##[group]``, ``##vso[…]``)."""


def _clean(text: str) -> bool:
    """Whether nothing is hidden in the text, told fast: almost all text is so."""
    if text.isascii():
        return text.isprintable()
    if not text.isprintable() and not text.replace("\u3000", " ").isprintable():
        return False
    if len(text) < 100:
        return _SHAPELESS_SET.isdisjoint(text)
    for character in _SHAPELESS:  # noqa: SIM110 - a generator costs as much again
        if character in text:
            return False
    return True


@cache
def _pattern(first: str) -> re.Pattern[str]:
    """What is not printed as it is: ``first`` (a class of ASCII characters) and all that is hidden."""
    return re.compile(f"[{first}{_HIDDEN}]")


def _escape(found: re.Match[str]) -> str:
    """A character as an escape; a byte that was no text as that byte."""
    code = ord(found[0])
    if 0xDC80 <= code <= 0xDCFF:
        code -= 0xDC00
    elif 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_BLANKS = {0x0A: " ", 0x0D: "", 0x09: " "}
_NAMED = {0x0A: "\\n", 0x0D: "\\r", 0x09: "\\t"}


def plain(text: str) -> str:
    """Text to read on one line: line ends and tabs are blanks, what acts or hides is written out as an escape."""
    return text if _clean(text) else _pattern("\x00-\x1f").sub(_escape, text.translate(_BLANKS))


def visible(text: str) -> str:
    """A file's name, or a message that may hold one: on one line, and line ends and tabs seen to be there."""
    return text if _clean(text) else _pattern("\x00-\x1f").sub(_escape, text.translate(_NAMED))


def lines(text: str) -> str:
    """Text of several lines with everything but its line ends and tabs made safe."""
    if _clean(text.replace("\n", "").replace("\t", "")):
        return text
    return _pattern("\x00-\x08\x0b-\x1f").sub(_escape, text)


def disarmed(text: str) -> str:
    """Text without what GitHub's runner (``##[``) and Azure's (``##vso[``) obey wherever it stands in a line."""
    return re.sub(_COMMAND, "## ", text) if "##" in text else text


def inert(text: str) -> str:
    """Lines of which none is a command to the CI system whose log they end in; ``::`` is one at the start of a line."""
    text = disarmed(text)
    return re.sub(r"(?m)^([^\S\n]*)::", r"\1./::", text) if "::" in text else text


def json_safe(encoded: str) -> str:
    """JSON text with what a terminal or a CI log might act on escaped; it stays the same JSON.

    Only a byte that is no text cannot stand in JSON that every reader takes: it is written ``\\xff``, as in print.
    """
    if "##" in encoded:
        encoded = re.sub(_COMMAND, r"#\\u0023", encoded)
    if _clean(encoded.replace("\n", "")):
        return encoded
    return _pattern("").sub(_escape_in_json, encoded)


def json_document(data: Any) -> str:
    """JSON values as text for people to read too, safe to print."""
    import json

    return json_safe(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"


def json_line(data: Any) -> str:
    """JSON values on one line, safe to print."""
    import json

    return json_safe(json.dumps(data, ensure_ascii=False)) + "\n"


def _escape_in_json(found: re.Match[str]) -> str:
    code = ord(found[0])
    if 0xD800 <= code <= 0xDFFF:
        return _escape(found).replace("\\", "\\\\")
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def cell(text: str) -> str:
    """Text for a CSV cell: what a spreadsheet would run as a formula is led by an apostrophe."""
    text = plain(text)
    if text[:1] in ("=", "+", "-", "@", "＝", "＋", "－", "＠") and not _number(text):
        return "'" + text
    return text


def _number(text: str) -> bool:
    body = text[1:].replace(",", "").rstrip("%")
    return text[0] in "+-" and body.replace(".", "", 1).isdigit()
