"""A page of several articles is split at its headlines and datelines.

Every offset is one of the input. What a reader sees as one paragraph (broken by a column's end, or wrapped at a fixed
width) is joined for reading in :class:`Reading`, which knows where each of its characters stands in the input.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from .paragraphs import HAN, Paragraph, dateline_end, paragraphs

_FAR = 4
"""Line ends between two paragraphs from which on a new headline starts a new article even without a dateline."""


class Segment(NamedTuple):
    """A stretch of an article and its role: ``headline``, ``kicker``, ``subhead``, ``body``, ``caption``, ``byline``
    or ``running``; ``joined`` when it goes on with the sentence of the segment before."""

    start: int
    end: int
    role: str
    joined: bool = False


class Story(NamedTuple):
    """One article of a page, in offsets of the input. ``title`` may be empty where the page prints none."""

    title: str
    start: int
    end: int
    segments: tuple[Segment, ...]


class Reading:
    """An article's text as a reader reads it: segments in order, broken paragraphs mended, one line end between."""

    def __init__(self, text: str, story: Story) -> None:
        pieces: list[str] = []
        self._at: list[int] = []
        self._source: list[int] = []
        self._roles: list[str] = []
        length = 0
        for segment in story.segments:
            if pieces:
                glue = "\n"
                if segment.joined:
                    glue = "" if HAN.match(text[segment.start]) or HAN.match(pieces[-1][-1:]) else " "
                if glue:
                    pieces.append(glue)
                    length += 1
            for start, end in _lines(text, segment):
                if pieces and start != segment.start:
                    between = "" if HAN.match(text[start]) or HAN.match(pieces[-1][-1:]) else " "
                    pieces.append(between)
                    length += len(between)
                self._at.append(length)
                self._source.append(start)
                self._roles.append(segment.role)
                pieces.append(text[start:end])
                length += end - start
        self.text = "".join(pieces)
        self.whole = len(self._at) == 1
        """Nothing was joined: reading offsets are input offsets plus one constant."""

    def source(self, offset: int) -> int:
        """The offset in the input of the character at ``offset`` of the reading text."""
        i = max(bisect_right(self._at, offset) - 1, 0)
        return self._source[i] + offset - self._at[i] if self._at else offset

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the input from the first to the last character of ``start:end`` (not empty)."""
        return self.source(start), self.source(end - 1) + 1

    def role(self, offset: int) -> str:
        """The role of the segment that ``offset`` lies in."""
        i = max(bisect_right(self._at, offset) - 1, 0)
        return self._roles[i] if self._roles else "body"


def _lines(text: str, segment: Segment) -> list[tuple[int, int]]:
    """The lines of a segment, without the white space at either end of each."""
    result = []
    at = segment.start
    while at < segment.end:
        end = text.find("\n", at, segment.end)
        end = segment.end if end < 0 else end
        first, last = at, end
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            result.append((first, last))
        at = end + 1
    return result


def split(text: str) -> list[Story]:
    """The articles of ``text`` in order; one with no title where it is a lone paragraph. Linear in its length."""
    items = paragraphs(text)
    if not items:
        return []
    starts = _starts(items)
    if not starts or starts[0] > 0:
        starts.insert(0, 0)
    stories = []
    for begin, end in zip(starts, [*starts[1:], len(items)], strict=True):
        story = _story(text, items[begin:end])
        if story is not None:
            stories.append(story)
    return stories


def _starts(items: list[Paragraph]) -> list[int]:
    """Indices of the paragraphs at which an article begins."""
    starts: list[int] = []
    seen_body = False  # since the last start
    i = 0
    while i < len(items):
        first = i
        while i < len(items) and items[i].shape not in ("body", "dateline", "byline"):
            i += 1
        head = range(first, i)
        heads = [k for k in head if items[k].shape in ("short", "heading", "kicker")]
        if (i < len(items) and items[i].shape == "dateline") or (not starts and not seen_body):
            heads = [k for k in head if items[k].shape in ("short", "heading", "kicker", "clause")]
        if i < len(items) and items[i].shape != "byline":
            opener = _opener(items, head, heads, i, seen_body, bool(starts))
            if opener is not None:
                starts.append(opener)
            seen_body = True
        i += 1
    return starts


def _opener(
    items: list[Paragraph], head: range, heads: list[int], body: int, seen_body: bool, started: bool
) -> int | None:
    """Where in the headlines before ``body`` an article begins, or None when they are subheads of the one before."""
    first = heads[0] if heads else None
    if items[body].shape == "dateline":
        if first is not None:
            return first
        return head.start if head else body
    if first is None:
        return None if started or seen_body else head.start
    if not started and not seen_body:
        return first
    before = items[head.start - 1] if head.start else None
    if before is not None and before.shape == "body" and not before.complete and items[first].gap < _FAR:
        return None  # the column broke inside a sentence: what looks like a headline goes on with it
    marked = items[first].shape == "kicker" or any(items[k].shape == "by" for k in head)
    after_byline = before is not None and before.shape == "byline"
    if marked or after_byline or items[first].gap >= _FAR or _signed(items, body):
        return first
    return None


def _signed(items: list[Paragraph], body: int) -> bool:
    """Whether the paragraphs from ``body`` on close with a byline before the next headline: an article of its own."""
    for item in items[body : body + 40]:
        if item.shape == "byline":
            return True
        if item.shape not in ("body", "caption"):
            return False
    return False


def _story(text: str, items: list[Paragraph]) -> Story | None:
    """An article from its paragraphs."""
    body_seen = any(p.shape in ("body", "dateline") for p in items)
    segments: list[Segment] = []
    titles: list[str] = []
    in_body = False
    broken = False
    for item in items:
        role = _role(item, in_body, body_seen)
        joined = broken and role == "body" and dateline_end(text, item.start, item.end) == item.start
        if role == "headline" and item.shape != "kicker":
            titles.append(text[item.start : item.end].lstrip("# ").strip())
        if role == "body":
            in_body = True
            broken = not item.complete
        segments.append(Segment(item.start, item.end, role, joined))
    while segments and segments[-1].role == "running":
        segments.pop()  # what heads the next article, or foots the page
    if not segments:
        return None
    return Story(" ".join(titles), segments[0].start, segments[-1].end, tuple(segments))


def _role(item: Paragraph, in_body: bool, body_seen: bool) -> str:
    if item.shape in ("short", "heading", "clause"):
        if not body_seen or (item.shape == "clause" and in_body):
            return "body"
        return "subhead" if in_body else "headline"
    if item.shape in ("dateline", "body"):
        return "body"
    return "byline" if item.shape == "by" else item.shape
