"""The comments of an article in Markdown that speak to factcheck: ``<!-- factcheck: ignore[FC605] quoted as he said it -->``.

One speaks for the paragraph it stands in or, with its lines to itself, for the next; before anything else in the file, for
all of it. Codes, reasons and ``until=`` are as in records (``comments``); what stands in fenced code is no comment.
"""

from __future__ import annotations

import re
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
_FENCES = ("```", "~~~")
_MARKDOWN_FORM = "write '<!-- factcheck: ignore[FC201] the reason -->'"


def read_text_comments(text: str, problem: Callable[[str, Place, str], None]) -> Comments:
    """The comments of a Markdown text; what is wrong with the others goes to ``problem`` (code, place, message)."""
    lines = lines_of(text)
    paragraphs = _paragraphs(lines)
    found: list[Comment] = []
    fenced = False
    for number, line in enumerate(lines, 1):
        if line.startswith(_FENCES):
            fenced = not fenced
        if fenced:
            continue
        for comment in _COMMENT.finditer(line):
            place = Place(number, comment.start() + 1, number, comment.end() + 1)
            try:
                codes, reason, until = parse(comment[1].strip())
            except InputError as error:
                problem("FC024", place, str(error).replace(FORM, _MARKDOWN_FORM))
                continue
            found.append(Comment(codes, reason, until, place, _meant(number, paragraphs, lines)))
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
            if any(_ANY.sub("", each).strip() for each in lines[first - 1 : number - 1]):
                spans.append((first, number - 1))
            first = 0
    return spans


def _meant(number: int, paragraphs: list[Lines], lines: list[str]) -> Lines:
    """The lines that a comment in that line speaks for."""
    above = lines[: number - 1]
    start = above.index("---", 1) + 1 if above[:1] == ["---"] and "---" in above[1:] else 0  # behind the front matter
    first = paragraphs[0] if paragraphs else (number, number)
    alone = not _ANY.sub("", lines[number - 1]).strip()
    if alone and number not in range(first[0], first[1] + 1) and not "".join(above[start:]).strip():
        return ALL_LINES
    return next((span for span in paragraphs if number <= span[1]), (number, number))
