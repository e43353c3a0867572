"""The line of a file that a finding stands in, with carets under the figures (in a check, under the names that stand for them)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...text.lines import Lines, lines_of
from ..columns import width_of
from ..safe import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ...findings import Finding
    from ...model import Check, Place
    from ..styles import Line

Span = tuple[int, int]
"""Columns of a line, 0-based, the end exclusive."""

_MOST_LINES = 3
_GAP = " … "


class Excerpts:
    """Shows lines of the files of one report; each file is taken apart once."""

    def __init__(self, sources: Mapping[str, str], texts: Iterable[str], checks: Iterable[Check], width: int) -> None:
        self.sources = sources
        self.texts = frozenset(texts)
        """Files that are running text, where findings know the places of their figures."""
        self.places: dict[tuple[str, Place], Check] = {}
        self.checks: dict[tuple[str, str], list[Check]] = {}
        for check in checks:
            self.places[check.file, check.place] = check
            self.checks.setdefault((check.file, check.text), []).append(check)
        self.width = width
        self._read: dict[str, tuple[list[str], Lines]] = {}

    def of(self, finding: Finding) -> Iterator[Line]:
        """The lines with their carets; nothing where the file is not at hand."""
        text = self.sources.get(finding.file)
        if text is None or finding.place.line < 1:
            return
        if finding.file not in self._read:
            text = text.removeprefix("\ufeff")
            self._read[finding.file] = lines_of(text), Lines(text)
        lines, at = self._read[finding.file]
        spans = self._spans(finding, at)
        shown = sorted(spans)
        if len(shown) > _MOST_LINES:
            shown = [finding.place.line] if finding.place.line in spans else shown[:_MOST_LINES]
        wide = len(str(shown[-1])) if shown else 0
        for number in shown:
            if number <= len(lines):
                yield from self._line(lines[number - 1], number, sorted(spans[number]), wide)

    def _spans(self, finding: Finding, at: Lines) -> dict[int, list[Span]]:
        """What to point at, by line."""
        place = finding.place
        found: dict[int, list[Span]] = {}
        figures = finding.problem.figures
        if figures and finding.file in self.texts:
            for figure in figures:
                _add(found, *at.span(figure.start, figure.end))
            return found
        for check in self._checks(finding):
            marks = check.place.end_column - check.place.column - len(check.text)
            if check.tree is None or check.readings or marks not in (0, 2):
                continue  # written otherwise than it is read, and not in quotation marks
            from ...expression.names import names

            for name in names(check.tree):
                start = check.place.column + marks // 2 + name.start
                _add(found, check.place.line, start, check.place.line, start + name.end - name.start)
        if place.line not in found:
            _add(found, place.line, place.column, place.end_line, place.end_column)
        return found

    def _checks(self, finding: Finding) -> list[Check]:
        """The checks that a finding at a check is about, where they stand in its file."""
        first = self.places.get((finding.file, finding.place))
        if first is None or len(finding.problem.checks) < 2:
            return [] if first is None else [first]
        return [first, *(c for text in finding.problem.checks for c in self.checks.get((first.file, text), ()))]

    def _line(self, text: str, number: int, spans: list[Span], wide: int) -> Iterator[Line]:
        gutter = f"  {number:>{wide}} | "
        shown, marks = _safe(text, spans)
        if self.width:
            shown, marks = _within(shown, marks, max(self.width - len(gutter), 20))
        yield [("dim", gutter), ("", shown)]
        carets = ""
        for start, end in marks:
            carets += " " * (width_of(shown[:start]) - len(carets)) + "^" * max(1, width_of(shown[start:end]))
        yield [("dim", f"  {'':>{wide}} | "), ("yellow", carets)]


def _add(found: dict[int, list[Span]], line: int, column: int, end_line: int, end_column: int) -> None:
    """A span, as far as it lies in its first line."""
    span = (max(column - 1, 0), max(end_column - 1, column) if end_line == line else 1 << 30)
    if span not in found.setdefault(line, []):
        found[line].append(span)


def _safe(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """The line without its indent and with nothing in it that acts on a terminal, and where the spans are in it now."""
    indent = len(text) - len(text.lstrip())
    text = text.rstrip()
    shown, marks, at = "", [], indent
    for start, end in spans:
        first, last = max(at, min(start, len(text))), min(max(end, at), len(text))
        shown += plain(text[at:first])
        marked = plain(text[first:last])
        marks.append((len(shown), len(shown) + len(marked)))
        shown += marked
        at = max(first, last)
    return shown + plain(text[at:]), marks


def _within(text: str, marks: list[Span], width: int) -> tuple[str, list[Span]]:
    """As much around the marks as the columns hold; what is left out is shown by dots."""
    if width_of(text) <= width:
        return text, marks
    low, high = 0, width
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(_cut(text, marks, middle)[0]) <= width:
            low = middle
        else:
            high = middle - 1
    shown, moved = _cut(text, marks, low)
    while len(marks) > 1 and width_of(shown) > width:
        marks = marks[:-1]
        shown, moved = _cut(text, marks, low)
    return shown, moved


def _cut(text: str, marks: list[Span], around: int) -> tuple[str, list[Span]]:
    """The marks with so many characters around each."""
    kept: list[list[int]] = []
    for start, end in marks:
        first, last = _word(text, max(start - around, 0), start, -1), _word(text, min(end + around, len(text)), end, 1)
        if kept and first <= kept[-1][1] + len(_GAP):
            kept[-1][1] = max(last, kept[-1][1])
        else:
            kept.append([first, last])
    shown, moved = "", []
    for begin, last in kept:
        if begin:
            shown = shown.rstrip() + (_GAP if shown else _GAP.lstrip())
        first = begin + len(text[begin:last]) - len(text[begin:last].lstrip())
        moved += [(len(shown) + s - first, len(shown) + e - first) for s, e in marks if first <= s and e <= last]
        shown += text[first:last]
    return (shown.rstrip() + _GAP.rstrip() if kept and kept[-1][1] < len(text) else shown), moved


def _word(text: str, at: int, mark: int, step: int) -> int:
    """Nearer to the mark until no word of Latin letters or digits is cut in two."""
    while at != mark and 0 < at < len(text) and _latin(text[at - 1]) and _latin(text[at]):
        at -= step
    return at


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
