"""Markdown with its marks blanked out, in one pass over the lines."""

from __future__ import annotations

import re

_FENCES = ("```", "~~~")
_OPENING = re.compile(r"!\[|(?<=\])\(|<[a-z/!]")
"""Where a picture, the address of a link or a tag may begin."""
_EMPHASIS = re.compile(r"(?<!\*)\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?!\*)|`|(?<!\w)_{1,2}(?=\w)|(?<=\w)_{1,2}(?!\w)")
_QUOTED = re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.MULTILINE)


def markdown_text(text: str) -> str:
    """The text with its marks blanked out, character for character, so that offsets stay those of the file.

    Front matter, fenced code, pictures, the addresses of links, tags, emphasis and quotation marks of lines go; the
    words stay. Linear in the length of ``text``.
    """
    start = _front_matter(text)
    text = _blank(text[:start]) + _without_code(text[start:])
    text = _without_addresses(text)
    text = _EMPHASIS.sub(_spaces, text)
    text = _QUOTED.sub(_spaces, text)
    return text.replace("[", " ").replace("]", " ")


def _front_matter(text: str) -> int:
    """Where it ends; 0 where there is none."""
    if not text.startswith("---\n"):
        return 0
    end = text.find("\n---\n", 4)
    return 0 if end < 0 else end + 5


def _without_code(text: str) -> str:
    """A fence opens at the beginning of a line and is closed by the next; one that is never closed is none."""
    lines = text.split("\n")
    opened = -1
    for number, line in enumerate(lines):
        if line.startswith(_FENCES):
            if opened < 0:
                opened = number
                continue
            for within in range(opened, number + 1):
                lines[within] = " " * len(lines[within])
            opened = -1
    return "\n".join(lines)


class _Next:
    """The next place of a character, found once and kept as long as it serves.

    Each use that goes forward through the text by itself has a ``key`` of its own.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, int] = {}

    def __call__(self, character: str, at: int, key: str = "") -> int:
        """Where it stands at or after ``at``, which never goes back for a key; the text's length where it does not."""
        key = key or character
        place = self._known.get(key, -1)
        if place < at:
            place = self._text.find(character, at)
            place = self._known[key] = len(self._text) if place < 0 else place
        return place


def _without_addresses(text: str) -> str:
    following = _Next(text)
    pieces: list[str] = []
    done = 0
    for found in _OPENING.finditer(text):
        at = found.start()
        if at < done:
            continue
        end = _end(text, following, at, found[0])
        if end:
            pieces += (text[done:at], " " * (end - at))
            done = end
    return "".join([*pieces, text[done:]])


def _end(text: str, following: _Next, at: int, opening: str) -> int:
    """Past what opens at ``at``, all on one line; 0 where it does not close."""
    if opening[0] == "!":
        closing = following("]", at + 2)
        if closing > following("\n", at) or text[closing + 1 : closing + 2] != "(":
            return 0
        end = following(")", closing, "of a picture")
        return end + 1 if end < following("\n", at) else 0
    end = following(")" if opening == "(" else ">", at)
    return end + 1 if end < following("\n", at) else 0


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
