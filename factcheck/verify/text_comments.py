"""The comments of an article in Markdown that speak to factcheck: ``<!-- factcheck: ignore[FC605] quoted as he said it -->``.

One speaks for the paragraph it stands in or, with its lines to itself, for the next; before anything else in the file, for
all of it. Codes, reasons and ``until=`` are as in records (``comments``); what stands in fenced code is no comment.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from ..errors import InputError
from ..model import Place
from ..text.lines import lines_of
from .comments import ALL_LINES, FORM, WORD, Comment, Comments, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from .comments import Lines

SUFFIXES = (".md", ".markdown")
_COMMENT = re.compile(rf"<!--\s*{WORD}([^\n]*?)-->")
_ANY = re.compile(r"<!--.*?-->")
_LONGEST = 10_000
"""Characters of a line in which comments are looked for."""
_FENCES = ("```", "~~~")
_MARKDOWN_FORM = "write '<!-- factcheck: ignore[FC201] the reason -->'"


def read_text_comments(text: str, problem: Callable[[str, Place, str], None]) -> Comments:
    """The comments of a Markdown text; what is wrong with the others goes to ``problem`` (code, place, message)."""
    lines = lines_of(text)
    paragraphs, opening = _paragraphs(lines), _opening(lines)
    found: list[Comment] = []
    fenced = False
    for number, line in enumerate(lines, 1):
        if line.startswith(_FENCES):
            fenced = not fenced
        if fenced:
            continue
        if WORD not in line or len(line) > _LONGEST:
            continue
        alone = not _ANY.sub("", line).strip()
        for comment in _COMMENT.finditer(line):
            place = Place(number, comment.start() + 1, number, comment.end() + 1)
            try:
                codes, reason, until = parse(comment[1].strip())
            except InputError as error:
                problem("FC024", place, str(error).replace(FORM, _MARKDOWN_FORM))
                continue
            found.append(Comment(codes, reason, until, place, _meant(number, paragraphs, alone, opening)))
    table: dict[tuple[str, Lines], Comment] = {}
    for one in found:
        for code in one.codes:
            table.setdefault((code, one.lines), one)
    return Comments(tuple(found), tuple(paragraphs), table)


def _paragraphs(lines: list[str]) -> list[Lines]:
    """The runs of lines that say anything besides comments."""
    spans: list[Lines] = []
    first = 0
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            first = first or number
        elif first:
            if any(_says(each) for each in lines[first - 1 : number - 1]):
                spans.append((first, number - 1))
            first = 0
    return spans


def _says(line: str) -> bool:
    """Whether anything but comments stands in a line."""
    return len(line) > _LONGEST or bool(_ANY.sub("", line).strip())


def _opening(lines: list[str]) -> int:
    """The first line that says anything, behind the front matter."""
    start = lines.index("---", 1) + 1 if lines[:1] == ["---"] and "---" in lines[1:] else 0
    return next((number for number in range(start, len(lines)) if lines[number].strip()), 0) + 1


def _meant(number: int, paragraphs: list[Lines], alone: bool, opening: int) -> Lines:
    """The lines that a comment in that line speaks for; ``alone``: nothing else stands on it."""
    at = bisect_left(paragraphs, number, key=lambda span: span[1])
    span = paragraphs[at] if at < len(paragraphs) else (number, number)
    return ALL_LINES if alone and number == opening and number < span[0] else span
