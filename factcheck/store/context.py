"""A quote where it stands in its article's text, with what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..text.decode import decode_article
from ..text.fold import squeezed
from ..text.lines import line_and_column
from ..text.squeezed import squeezed_with_places
from .kept import kept_text, read_kept

if TYPE_CHECKING:
    from ..model import Article


class Context(NamedTuple):
    """The words as the text has them, what stands before and after, and the line (1-based) on which they begin."""

    before: str
    exact: str
    after: str
    line: int
    times: int
    """How often the words stand in the text; this is the first of the places."""


def read_text(article: Article) -> str:
    """The article's text, in any encoding that an article may have. Raises InputError where it cannot be read, or is not the record's to name."""
    kept = kept_text(article)
    return decode_article(read_kept(kept), kept.path)


def find_context(text: str, exact: str, prefix: str = "", suffix: str = "", around: int = 30) -> Context | None:
    """The first place where the words stand, ``around`` characters to either side; None where they do not.

    White space does not count, and full-width and half-width forms are the same, as where quotes are checked.
    """
    plain = squeezed_with_places(text)
    wanted, before, after = map(squeezed, (exact, prefix, suffix))
    if not wanted:
        return None
    whole = before + wanted + after
    at = plain.text.find(whole)
    if at < 0:
        return None
    times = plain.text.count(whole)
    first = plain.starts[at + len(before)]
    last = plain.ends[at + len(before) + len(wanted) - 1]
    return Context(
        _line(text[max(first - around, 0) : first]),
        _line(text[first:last]),
        _line(text[last : last + around]),
        line_and_column(text, first)[0],
        times,
    )


def _line(text: str) -> str:
    """A piece of text on one line. Between Chinese characters a line break was no space."""
    pieces = text.split("\n")
    joined = pieces[0]
    for piece in pieces[1:]:
        left, right = joined.rstrip(), piece.strip()
        gap = " " if left[-1:].isascii() and right[:1].isascii() and left and right else ""
        joined = left + gap + right
    return joined
