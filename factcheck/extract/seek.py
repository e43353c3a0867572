"""Patterns over whole texts, each looked for only around the words that it cannot do without (``words/needed.py``).

A pattern is compiled when a text first holds such a word: of most, no text at hand does. What is found is what the
pattern alone would find, in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache

from ..words.needed import NEEDED, RUN, RUNS

NOTHING = ("", 0, "")
"""What a pattern needs of which nothing is known."""
_ODD = re.compile("[ıİſ\u212a]")
"""Letters that a pattern without regard to capitals takes for others than their small forms."""


class _View:
    """A text as words are looked for in it."""

    def __init__(self, text: str) -> None:
        self._small = text.lower()
        self.plain = len(self._small) == len(text) and (text.isascii() or _ODD.search(text) is None)
        """Whether its small letters stand where its letters stand."""
        self._text = text
        self._places: dict[str, list[int]] = {}
        self._runs: dict[str, bool] = {}

    def places(self, word: str) -> list[int]:
        """Where a word stands, in order."""
        found = self._places.get(word)
        if found is None:
            found = self._places[word] = []
            at = self._small.find(word)
            while at >= 0:
                found.append(at)
                at = self._small.find(word, at + 1)
        return found

    def runs_on(self, runs: str) -> bool:
        """Whether one of these runs is longer here than it is taken for."""
        found = self._runs.get(runs)
        if found is None:
            long = "|".join(f"{RUNS[name]}{{{RUN}}}" for name in runs)
            found = self._runs[runs] = _compiled(long, 0).search(self._text) is not None
        return found


@lru_cache(maxsize=4)
def _view(text: str) -> _View:
    return _View(text)


@cache
def _compiled(source: str, flags: int) -> re.Pattern[str]:
    return re.compile(source, flags)


class Sought:
    """A pattern with the words of which one must be there."""

    def __init__(self, source: str, flags: int, words: tuple[str, ...], reach: int, runs: str) -> None:
        self._source, self._flags = source, flags
        self._words, self._reach, self._runs = words, reach, runs

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself."""
        return _compiled(self._source, self._flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """What it finds in a text."""
        for low, high in self.stretches(text):
            yield from self.pattern.finditer(text, low, high)

    def stretches(self, text: str) -> Iterator[tuple[int, int]]:
        """The stretches of a text in which all that it finds must lie, in order and apart."""
        view = _view(text)
        if not self._words or not view.plain:
            yield 0, len(text)
            return
        places = [(at, at + len(word)) for word in self._words for at in view.places(word)]
        if not places:
            return
        if not self._reach or (self._runs and view.runs_on(self._runs)):
            yield 0, len(text)
            return
        places.sort()
        start, end = places[0][0] - self._reach, places[0][1] + self._reach
        for at, stop in places:
            if at - self._reach > end:
                yield max(0, start), end
                start = at - self._reach
            end = max(end, stop + self._reach)
        yield max(0, start), min(end, len(text))


@cache
def sought(source: str, flags: int = 0) -> Sought:
    """A pattern of ``words``."""
    words, reach, runs = NEEDED.get(source, NOTHING)
    return Sought(source, flags, tuple(words.split("|")) if words else (), reach, runs)


def seek(source: str, text: str, flags: int = 0) -> Iterator[re.Match[str]]:
    """What a pattern of ``words`` finds in a text."""
    return sought(source, flags).finditer(text)
