"""Where a line of a record ends: where grep, git and GitHub see it end.

YAML 1.1, which libyaml reads, ends lines at three further characters. Nobody sees them: every place after one would be a
line too low, and what follows one in a comment would be read as a field.
"""

from __future__ import annotations

_FURTHER = "\x85\u2028\u2029"


def one_kind_of_line_end(text: str) -> tuple[str, dict[int, str]]:
    """The text as the parser is to see it, of the same length, and the table that turns its scalars back.

    The further characters are stood in for by private ones that the text does not have; the table is empty where there is
    nothing to turn back.
    """
    if text.isascii() or not ("\x85" in text or "\u2028" in text or "\u2029" in text):
        return text, {}
    found = [character for character in _FURTHER if character in text]
    free = (c for c in map(chr, range(0xE000, 0xF900)) if c not in text)
    pairs = list(zip(found, free, strict=False))
    return text.translate({ord(c): other for c, other in pairs}), {ord(other): c for c, other in pairs}
