"""Matches for a terminal: place, id and figure, the quote with what was met marked, what the claim is of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..safe import plain, visible
from ..styles import paint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...search.engine import Result
    from ...search.match import Match, Spans
    from ..formats import Options
    from ..styles import Line

PAINTED = True


def render(result: Result, options: Options) -> Iterator[str]:
    """One to three lines a match."""
    lines = (line for match in result.matches for line in _lines(match))
    if options.color:
        yield from paint(lines)
    else:
        yield from ("".join(text for _, text in line) + "\n" for line in lines)


def _lines(match: Match) -> Iterator[Line]:
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
