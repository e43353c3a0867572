"""An article as a tape: its text with one character for each figure, so that a construction is an ordinary pattern.

The character tells the figure's type; what stands between figures is the text itself. Sentences, their groups (parted
by semicolons), clauses and brackets are stretches of the tape.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from . import kinds
from .item import Item

_FIRST = 0xE000
_TYPES = (
    kinds.AMOUNT,
    kinds.COUNT,
    kinds.SHARE,
    kinds.GROWTH,
    kinds.POINTS,
    kinds.CHANGE,
    kinds.EACH,
    kinds.TIMES,
    kinds.AGE,
    kinds.RANK,
    kinds.DURATION,
    kinds.DEGREE,
    kinds.STATISTIC,
    kinds.BARE,
    kinds.DATED,
    kinds.NAME,
    kinds.RATIO,
)
_CHARACTER = {name: chr(_FIRST + i) for i, name in enumerate(_TYPES)}
_CLASSES = {
    "figure": "".join(c for name, c in _CHARACTER.items() if name not in (kinds.DATED, kinds.NAME)),
    "quantity": _CHARACTER[kinds.AMOUNT] + _CHARACTER[kinds.COUNT],
    "level": "".join(
        _CHARACTER[t]
        for t in (kinds.AMOUNT, kinds.COUNT, kinds.EACH, kinds.STATISTIC, kinds.DURATION, kinds.DEGREE, kinds.AGE)
    ),
    "percent": _CHARACTER[kinds.SHARE],
    "any": "".join(_CHARACTER.values()),
    **{name: _CHARACTER[name] for name in _TYPES},
}
_TOKEN = re.compile(r"\{([a-z]+)\}")
_MARKS_ZH = "，。；：！？\n"
_MARKS_EN = ".;:!?\n"
_FAR = 80
_NEAR, _MARGIN = 240, 160
"""Characters between two figures that one pattern may tie, and to either side of them that it may look at."""
_PRIVATE = re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + len(_TYPES) - 1)}]")
_INSIDE = re.compile(r"\[(\^?)((?:[^\[\]\\]|\\.)*)\]")


@cache
def construction(pattern: str) -> re.Pattern[str]:
    """A construction as a pattern over the tape: ``{quantity}`` is one figure of that class; in brackets its letters.

    Classes are the types of ``kinds`` and figure, quantity, level, percent, any.
    """
    inside = _INSIDE.sub(lambda m: f"[{m[1]}{_TOKEN.sub(lambda t: _CLASSES[t[1]], m[2])}]", pattern)
    return re.compile(_TOKEN.sub(lambda t: f"[{_CLASSES[t[1]]}]", inside), re.IGNORECASE)


class Stretch(NamedTuple):
    """A part of the tape, ends exclusive."""

    start: int
    end: int


class Tape:
    """An article's reading text with each figure as one character. Linear in its length."""

    def __init__(self, text: str, items: list[Item], lang: str, *, bare: bool = False) -> None:
        self.lang = lang
        self.source = text
        self._bare = self if bare else None
        text = _PRIVATE.sub(" ", text)  # a text that holds such a character itself shows a figure where none is
        pieces: list[str] = []
        self.items: list[Item] = []
        self.places: list[int] = []
        """Where on the tape each of ``items`` stands."""
        at = length = 0
        for item in items:
            start, end = (item.at.core, item.at.edge) if bare else (item.at.start, item.at.end)
            if item.type == kinds.NAME or start < at:
                continue
            pieces.append(text[at:start])
            length += start - at
            self.items.append(item)
            self.places.append(length)
            pieces.append(_CHARACTER[item.type])
            length += 1
            at = max(end, start + 1)
            if text[at - 1] == "." and text[at : at + 1].isspace():  # the stop of "150 mln." ends the sentence too
                pieces.append(".")
                length += 1
        pieces.append(text[at:])
        self.text = "".join(pieces)
        self._sentences: list[Stretch] | None = None
        self._crowds: list[Stretch] | None = None
        self._starts = [item.at.start for item in self.items]

    @property
    def bare(self) -> Tape:
        """The same with the hedges and verbs of change that belong to its figures left as text: 降至{amount}, 超过{count}."""
        if self._bare is None:
            self._bare = Tape(self.source, self.items, self.lang, bare=True)
        return self._bare

    def item(self, place: int) -> Item:
        """The figure whose character stands at that place of the tape."""
        return self.items[bisect_left(self.places, place)]

    def within(self, stretch: Stretch) -> list[Item]:
        """The figures of a stretch, dates among them, in order."""
        return self.items[bisect_left(self.places, stretch.start) : bisect_left(self.places, stretch.end)]

    def figures(self, stretch: Stretch) -> list[Item]:
        """The figures of a stretch that are no dates, in order."""
        return [item for item in self.within(stretch) if item.type != kinds.DATED]

    def index(self, item: Item) -> int:
        """The number of a figure among those of the tape."""
        return bisect_left(self._starts, item.at.start)

    def between(self, start: int, end: int) -> list[Item]:
        """The figures between two places of the source, dates among them, in order."""
        low = bisect_left(self.items, start, key=lambda item: item.at.start)
        return self.items[low : bisect_left(self.items, end, low, key=lambda item: item.at.start)]

    def place(self, item: Item) -> int:
        """Where a figure of the tape stands on it."""
        return self.places[self.index(item)]

    def gap(self, item: Item) -> str:
        """The words between a figure and the one before it, or the article's beginning."""
        at = self.index(item)
        return self.source[self.items[at - 1].at.end if at else 0 : item.at.start]

    def dated_before(self, item: Item) -> bool:
        """Whether a date stands right before a figure, a bracket aside."""
        at = self.index(item) - 1
        return at >= 0 and self.items[at].type == kinds.DATED and item.at.start - self.items[at].at.end <= 1

    def floor(self, item: Item) -> int:
        """Where the figure before this one ends in the text, dates aside; 0 where there is none."""
        at = self.index(item) - 1
        while at >= 0 and self.items[at].type == kinds.DATED:
            at -= 1
        return self.items[at].at.end if at >= 0 else 0

    def ceiling(self, item: Item) -> int:
        """Where the figure after this one starts in the text, dates aside; its end where there is none."""
        at = self.index(item) + 1
        while at < len(self.items) and self.items[at].type == kinds.DATED:
            at += 1
        return self.items[at].at.start if at < len(self.items) else len(self.source)

    def sentences(self) -> list[Stretch]:
        """The sentences: up to 。！？ or a line's end; a semicolon does not end one."""
        if self._sentences is None:
            self._sentences = list(self._cut())
        return self._sentences

    def _cut(self) -> Iterator[Stretch]:
        start = 0
        for m in _ends(self.lang).finditer(self.text):
            if m.end() > start:
                yield Stretch(start, m.end())
            start = m.end()
        if start < len(self.text):
            yield Stretch(start, len(self.text))

    def parts(self, stretch: Stretch, marks: str) -> Iterator[Stretch]:
        """A stretch cut behind each of the marks."""
        start = stretch.start
        for at in range(stretch.start, stretch.end):
            if self.text[at] in marks and not self._numeral(at):
                yield Stretch(start, at + 1)
                start = at + 1
        if start < stretch.end:
            yield Stretch(start, stretch.end)

    def _numeral(self, at: int) -> bool:
        return self.text[at] in ".," and self.text[at + 1 : at + 2].isdigit() and self.text[at - 1 : at].isdigit()

    def around(self, start: int, end: int) -> str:
        """The words of the clauses that a stretch lies in, from the mark before it to the mark behind it."""
        marks = _MARKS_ZH if self.lang == "zh" else _MARKS_EN
        low = max((self.text.rfind(mark, max(0, start - _FAR), start) for mark in marks), default=-1)
        ends = [at for at in (self.text.find(mark, end, end + _FAR) for mark in marks) if at >= 0]
        return self.text[max(low + 1, start - _FAR, 0) : min(ends, default=end + _FAR)]

    def dense(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What a pattern with two figures or more finds: it is looked for only where two stand near each other."""
        if self._crowds is None:
            self._crowds = list(self._crowded())
        for start, end in self._crowds:
            yield from pattern.finditer(self.text, start, end)

    def _crowded(self) -> Iterator[Stretch]:
        start = end = -1
        for one, two in pairwise(self.places):
            if two - one > _NEAR:
                continue
            if one - _MARGIN > end:
                if end >= 0:
                    yield Stretch(start, end)
                start = max(0, one - _MARGIN)
            end = min(len(self.text), two + _MARGIN)
        if end >= 0:
            yield Stretch(start, end)

    def words(self, start: int, end: int) -> str:
        """What stands on the tape between two places."""
        return self.text[max(start, 0) : end]


@cache
def _ends(lang: str) -> re.Pattern[str]:
    if lang == "zh":
        return re.compile(r"[。！？!?\n]+[”’」』）)\"]*")
    return re.compile(
        r"[!?\n]+[”’)\"]*|\.(?<![A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\bi\.e\.)(?<!\be\.g\.)(?<!\bvs\.)[”’)\"]*(?=\s|\Z)"
    )
