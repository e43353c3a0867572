"""The comparison as Markdown, for a comment on a pull request: one table an article, consequences first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...diff.consequences import counts
from ..safe import plain
from .words import consequences_text, difference_text, in_reading_order, in_words, marks, rows, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...diff.change import Change
    from ...diff.compare import Diff
    from ..formats import Options

_ESCAPED = {ord(c): f"\\{c}" for c in "\\`*_[]|~$!"}
_ESCAPED |= {ord("<"): "&lt;", ord(">"): "&gt;", ord("&"): "&amp;"}
# GitHub looks for people and issues in the finished text, where no escape is left: a comment parts the two.
_ESCAPED |= {ord("@"): "@<!-- -->", ord("#"): "#<!-- -->"}
_LINKS = (("://", "&#58;//"), ("www.", "www&#46;"), ("WWW.", "WWW&#46;"))
_LONGEST = 60_000
"""GitHub takes 65,536 characters a comment; what is beyond is counted instead."""


def render(diff: Diff, options: Options) -> Iterator[str]:
    """The whole comment."""
    yield f"**Facts: {in_words(counts(diff.changes))}** ({escaped(diff.old.name)} → {escaped(diff.new.name)})\n"
    consequences = consequences_text(diff)
    if consequences:
        yield "\n"
    for text in consequences:
        icon = {"holds": "✅", "fails": "❌"}.get(text.partition(" ")[0], "⚠️")
        yield f"- {icon} {escaped(text)}\n"
    by_article: dict[str, list[Change]] = {}
    for change in in_reading_order(diff.changes):
        by_article.setdefault(change.article, []).append(change)
    written, left = 0, 0
    for article, changes in by_article.items():
        table = f"\n### {escaped(article)}\n\n| | claim | old | new | difference |\n|---|---|---|---|---|\n"
        for change in changes:
            table += _row(change)
        if written + len(table) > _LONGEST:
            left += len(changes)
            continue
        written += len(table)
        yield table
    if left:
        yield f"\n… and {left} more changes; run `factcheck diff` to see them.\n"


def _row(change: Change) -> str:
    found = rows(change)
    old = "<br>".join(_cell(row.label, row.old, row.new, 0) for row in found if change.old is not None)
    new = "<br>".join(_cell(row.label, row.old, row.new, 1) for row in found if change.new is not None)
    difference = escaped(difference_text(change.difference)) if change.difference else ""
    return f"| {change.kind} | {escaped(subject(change))} | {old} | {new} | {difference} |\n"


def _cell(label: str, old: str, new: str, side: int) -> str:
    """One side of a row, what differs from the other in bold."""
    text = plain((old, new)[side])
    if not text:
        return ""
    spans = marks(plain(old), plain(new))[side]
    parts = []
    at = 0
    for start, end in spans:
        parts += [escaped(text[at:start]), f"<b>{escaped(text[start:end])}</b>"]
        at = end
    parts.append(escaped(text[at:]))
    return (f"{escaped(label)}: " if label else "") + "".join(parts)


def escaped(text: str) -> str:
    """Text that Markdown shows as it is: no mark-up, no links, nobody called by name."""
    text = plain(text).translate(_ESCAPED)
    for begin, harmless in _LINKS:
        text = text.replace(begin, harmless)
    return text
