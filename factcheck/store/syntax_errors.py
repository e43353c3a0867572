"""YAML that is none, in the words of its writer: what libyaml says, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..model import Place

_NEAR, _BACK = 2, 40
"""Lines above an error that are searched for its cause: where YAML does not say what it was reading, and where it does."""

_HINTS = (
    ("exceeded maximum nesting depth", "", "nested far too deep; a record needs six levels at most"),
    (
        "found unexpected end of stream",
        "quoted scalar",
        "this quotation is never closed; add the closing quotation mark",
    ),
    ("cannot start any token", "\t", "a tab cannot indent YAML; use spaces"),
    ("cannot start any token", "@`%", "a value cannot begin with this character; put the value in quotation marks"),
    (
        "mapping values are not allowed",
        "",
        "a second colon, or an indentation that does not fit; put a value that holds ': ' in quotation marks",
    ),
    ("did not find expected ',' or ']'", "", "this [ list ] is never closed, or lacks a comma"),
    ("did not find expected ',' or '}'", "", "this { mapping } is never closed, or lacks a comma"),
    (
        "did not find expected '-' indicator",
        "",
        "a list entry was expected here: start the line with '- ', or indent it",
    ),
    ("did not find expected key", "", "a field was expected here; check the indentation and the quotation marks above"),
    (
        "could not find expected ':'",
        "",
        "this line lacks a colon after the field's name, or a quotation above is not closed",
    ),
    (
        "found undefined alias",
        "",
        "an alias (*) is not allowed in a record; put text that begins with * in quotation marks",
    ),
    ("found unknown escape character", "", "unknown \\ escape; use single quotation marks for text with a backslash"),
)


def in_words(error: Any, text: str) -> tuple[str, Place | None]:
    """What to do about a syntax error of PyYAML's, and where, if not where PyYAML noticed it.

    The slip that its writer made is named where one is recognised; else libyaml's own words stand behind the advice for
    those who search for them.
    """
    said = str(error.problem or error.context or "not YAML")
    mark = error.problem_mark
    character = ""
    if mark is not None:
        from ..text.lines import lines_of

        lines = lines_of(text)
        slip = _slip(said, mark.line, error.context_mark, lines)
        if slip is not None:
            return slip
        if mark.line < len(lines):
            character = lines[mark.line][mark.column : mark.column + 1]
    for needle, needs, advice in _HINTS:
        if needle not in said:
            continue
        if needs == "\t" and character != "\t":
            continue
        if needs == "@`%" and (not character or character not in needs):
            continue
        if needs == "quoted scalar" and needs not in str(error.context):
            continue
        opened = error.context_mark
        where = (
            f" (it opens at line {opened.line + 1}, column {opened.column + 1})"
            if opened is not None and mark is not None and opened.line != mark.line
            else ""
        )
        return f"{advice}{where} [YAML: {said}]", None
    return f"not YAML: {said}", None


def _slip(said: str, line: int, opened: Any, lines: list[str]) -> tuple[str, Place] | None:
    """The slip behind an error at that line (0-based), where one is recognised, and its place."""
    if "nesting depth" in said:
        return None
    from . import mistyped

    first = line - _NEAR if opened is None else min(max(opened.line - 1, line - _BACK), line)
    slip = mistyped.in_lines(lines, first, line) or mistyped.unquoted(lines, line) or mistyped.without_dash(lines, line)
    return None if slip is None else (slip.message, slip.place)
