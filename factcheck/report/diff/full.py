"""The comparison for people: old and new side by side, the digits that differ marked.

With colour they are marked by it; without, by ``^`` on a line below. On a terminal each side has its column, and a
text too long for it goes on below; elsewhere nothing is wrapped or cut.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...diff.change import KINDS
from ...diff.consequences import counts
from ..columns import fold_columns, pad, width_of
from ..safe import plain, visible
from ..styles import printed
from .words import FieldTexts, consequences_text, difference_text, in_reading_order, in_words, marks, rows, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...diff.change import Change
    from ...diff.compare import Diff
    from ..formats import Options
    from ..styles import Line

PAINTED = True
_STYLE = {
    "added": "green",
    "check-added": "green",
    "refined": "green",
    "firmer": "green",
    "removed": "red",
    "check-removed": "red",
    "changed": "bold red",
    "unit": "bold red",
    "review-lost": "bold magenta",
    "check-verdict": "bold yellow",
    "reworded": "yellow",
}
_SIGNS = {"added": "+", "removed": "-", "check-added": "+", "check-removed": "-"}
_LEAST = 12
"""Columns for either side at the least."""
_MOST = 60


def render(diff: Diff, options: Options) -> Iterator[str]:
    """The whole comparison, a line at a time."""
    yield from printed(_lines(diff, options), color=options.color)


def _lines(diff: Diff, options: Options) -> Iterator[Line]:
    changes = in_reading_order(diff.changes)
    titles = {article.id: article.title for side in (diff.old, diff.new) for article in side.articles}
    by_article: dict[str, list[Change]] = {}
    for change in changes:
        by_article.setdefault(change.article, []).append(change)
    for article, group in by_article.items():
        title = titles.get(article, "")
        yield [("bold", visible(_files(diff, group))), ("", f"  {plain(title)}" if title else "")]
        for checks in (False, True):
            part = [change for change in group if change.kind.startswith("check") is checks]
            if part:
                yield from _group(part, max(len(change.kind) for change in group), options)
        yield []
    for text in consequences_text(diff):
        style = {"holds": "green", "fails": "bold red"}.get(text.partition(" ")[0], "yellow")
        yield [(style, plain(text))]
    if diff.changes:
        yield [("bold", in_words(counts(diff.changes)))]


def _files(diff: Diff, changes: list[Change]) -> str:
    """The record's path, both where it moved or where two files are compared."""
    old = next((c.old_file for c in changes if c.old_file), "")
    new = next((c.new_file for c in changes if c.new_file), "")
    if not old or not new or old == new:
        return old or new
    return f"{diff.old.prefix}{old} → {diff.new.prefix}{new}"


def _group(changes: list[Change], kinds: int, options: Options) -> Iterator[Line]:
    """Changes of one article, kinds and sides aligned; what is said of one claim stands under its name."""
    shown = [(change, [row for row in rows(change) if row.old or row.new]) for change in changes]
    sides = [
        plain(_labelled(row.label, row.old)) for change, found in shown if change.old and change.new for row in found
    ]
    left = min(max([_LEAST, *map(width_of, sides)]), _MOST)
    indent = 2 + kinds + 2
    if options.width:
        left = max(_LEAST, min(left, (options.width - indent - 7) // 2))
    before = ""
    for change, found in shown:
        name = plain(subject(change))
        sign = _SIGNS.get(change.kind, "")
        if name != before:
            yield [("bold", f"  {name}")]
            before = name
        style = _STYLE.get(change.kind, "cyan")
        head: Line = [("", "    "), (style, change.kind.ljust(kinds)), ("", "  ")]
        if change.kind.startswith("check") and not found:
            yield head
        for i, row in enumerate(found):
            lead = head if i == 0 else [("", " " * (4 + kinds + 2))]
            if sign:
                text = plain(row.old or row.new)
                yield [*lead, (style, f"{sign} {text}" if text != name else sign)]
                continue
            end = f"   {difference_text(change.difference)}" if change.difference and i == 0 else ""
            yield from _side_by_side(lead, row, plain(end), left, options)


def _labelled(label: str, text: str) -> str:
    return f"{label}: {text or 'none'}" if label else text or "none"


def _side_by_side(lead: Line, row: FieldTexts, end: str, left: int, options: Options) -> Iterator[Line]:
    old, new = plain(_labelled(row.label, row.old)), plain(row.new or "none")
    here, there = marks(plain(row.old), plain(row.new)) if row.old and row.new else ([], [])
    shift = len(old) - len(plain(row.old)) if row.old else 0
    here = [(start + shift, stop + shift) for start, stop in here]
    width = left if options.width else max(left, width_of(old))
    room = max(_LEAST, options.width - sum(width_of(t) for _, t in lead) - width - 3) if options.width else None
    first = fold_columns(old, here, width if options.width else None)
    second = fold_columns(new, there, room)
    blank = [("", " " * sum(width_of(text) for _, text in lead))]
    for i in range(max(len(first), len(second))):
        a = first[i] if i < len(first) else []
        b = second[i] if i < len(second) else []
        arrow = " → " if i == 0 else "   "
        line: Line = [*(lead if i == 0 else blank), *_marked(a, "red"), ("", pad(a, width)), ("dim", arrow)]
        line += _marked(b, "green")
        yield [*line, ("bold", end)] if i == max(len(first), len(second)) - 1 else line
        if not options.color and any(on for _, on in [*a, *b]):
            under = [(("^" if on else " ") * width_of(text), False) for text, on in a]
            below = [(("^" if on else " ") * width_of(text), False) for text, on in b]
            yield [*blank, *_marked(under, ""), ("", pad(under, width)), ("", "   "), *_marked(below, "")]


def _marked(pieces: list[tuple[str, bool]], style: str) -> Line:
    return [(f"bold {style} reverse".strip() if on else "", text) for text, on in pieces]


assert set(_STYLE) <= set(KINDS)
