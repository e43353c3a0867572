"""What a search found, written: for a terminal, as stable lines, as JSON, as CSV."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..safe import cell, json_safe, plain, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from ...search.match import Match, Spans

Line = list[tuple[str, str]]
"""A line as pieces: the style of each, and its text."""

COLUMNS = (
    "file", "line", "column", "article", "title", "id", "value", "measure", "population", "area", "period", "quote",
    "score",
)  # fmt: skip


def full(matches: Sequence[Match], color: bool, near: bool) -> Iterator[str]:
    """For a terminal: place, id and figure, the quote with what was met marked, what the claim is of."""
    lines = (line for match in matches for line in styled(match))
    if not color:
        yield from ("".join(text for _, text in line) + "\n" for line in lines)
        return
    from ..paint import paint

    yield from paint(lines)


def styled(match: Match) -> Iterator[Line]:
    """The lines of one match, safe to print."""
    yield [
        (f"cyan link {_uri(match.file)}", f"{visible(match.file)}:{match.line}"),
        ("", "  "),
        ("bold", plain(match.id)),
        ("", "  "),
        *_marked(match.value, match.value_spans, "green"),
    ]
    if match.quote:
        yield [("", "    "), *_marked(match.quote, match.quote_spans, "")]
    of = [plain(text) for text in (match.measure, match.population, match.area, match.period) if text]
    if of:
        yield [("", "    "), ("dim", " · ".join(of))]


def _marked(text: str, spans: Spans, style: str) -> Line:
    """A text with its spans marked."""
    pieces: Line = []
    at = 0
    for start, end in spans:
        pieces += [(style, plain(text[at:start])), ("bold red", plain(text[start:end]))]
        at = end
    pieces.append((style, plain(text[at:])))
    return [piece for piece in pieces if piece[1]]


def _uri(file: str) -> str:
    """A link to the file; made of ASCII letters and escapes only."""
    return Path(file).absolute().as_uri()


def concise(matches: Iterable[Match], color: bool, near: bool) -> Iterator[str]:
    """``path:line: id  value  quote``, one line each, never cut; ``-`` where the claim prints no value."""
    for match in matches:
        text = plain(f"{match.id}  {match.value or '-'}  {match.quote}").rstrip()
        yield f"{visible(match.file)}:{match.line}: {text}\n"


def as_json(matches: Iterable[Match], color: bool, near: bool) -> Iterator[str]:
    """One object: schema ``factcheck/search/1``."""
    data = {"schema": "factcheck/search/1", "near": near, "matches": [match_object(match) for match in matches]}
    yield json_safe(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"


def json_lines(matches: Iterable[Match], color: bool, near: bool) -> Iterator[str]:
    """One object a line."""
    for match in matches:
        yield json_safe(json.dumps(match_object(match), ensure_ascii=False)) + "\n"


def match_object(match: Match) -> dict[str, Any]:
    """A match as JSON values; spans are code points of the quote and of the value, ends exclusive."""
    data: dict[str, Any] = {name: getattr(match, name) for name in COLUMNS}
    data["quote_spans"] = [list(span) for span in match.quote_spans]
    data["value_spans"] = [list(span) for span in match.value_spans]
    return data


def as_csv(matches: Iterable[Match], color: bool, near: bool) -> Iterator[str]:
    """A header and a row each; nothing that a spreadsheet would run."""
    import csv
    import io

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    for match in matches:
        row = [getattr(match, name) for name in COLUMNS]
        writer.writerow([cell(value) if isinstance(value, str) else value for value in row])
    yield buffer.getvalue()


FORMATS: dict[str, Callable[[Sequence[Match], bool, bool], Iterator[str]]] = {
    "full": full,
    "concise": concise,
    "json": as_json,
    "json-lines": json_lines,
    "csv": as_csv,
}
"""The formats by name: each takes the matches, whether to colour, and whether they are near matches only."""
