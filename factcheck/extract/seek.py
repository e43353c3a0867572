"""Patterns over whole texts, each looked for only around the words that it cannot do without (``words/needed.py``).

A pattern is compiled when a text first holds such a word: of most, no text at hand does. What is found is what the
pattern alone would find, in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache

from ..quantity.lazy import compiled
from ..words.needed import NEEDED, RUN, RUNS

NOTHING = ("", 0, "")
"""What a pattern needs of which nothing is known."""
_ODD = "ıİſ\u212a"
"""Letters that a pattern without regard to capitals takes for others than their small forms."""


_STRIDE = 10
"""Of so many characters one is looked at, to see that a run is nowhere."""


class TextInView:
    """A text as words are looked for in it; ``letters`` holds all of its characters, in small."""

    def __init__(self, text: str, letters: frozenset[str] | None = None) -> None:
        self._small = text.lower()
        self.plain = text.isascii() or (len(self._small) == len(text) and not any(odd in text for odd in _ODD))
        """Whether its small letters stand where its letters stand."""
        self.text = text
        self.letters = frozenset(self._small) if letters is None else letters
        self._places: dict[str, list[int]] = {}
        self._runs: dict[str, bool] = {}

    def places(self, words: tuple[str, ...]) -> list[tuple[int, int]]:
        """Where these words stand: starts and ends, in order."""
        found: list[tuple[int, int]] = []
        for word in words:
            if not self.letters.issuperset(word):
                continue
            places = self._places.get(word)
            if places is None:
                places = self._places[word] = self._look(word)
            if places:
                found += [(at, at + len(word)) for at in places]
        found.sort()
        return found

    def _look(self, word: str) -> list[int]:
        found: list[int] = []
        at = self._small.find(word)
        while at >= 0:
            found.append(at)
            at = self._small.find(word, at + 1)
        return found

    def runs_on(self, runs: str) -> bool:
        """Whether one of these runs is longer here than it is taken for."""
        found = self._runs.get(runs)
        if found is None:
            found = self._runs[runs] = any(map(self._run, runs)) if len(runs) > 1 else self._run(runs)
        return found

    def _run(self, name: str) -> bool:
        if name == "w":  # letters are nearly all there is: words first
            if max(map(len, self.text.split()), default=0) < RUN:
                return False
        elif _kept(f"{RUNS[name]}{{{RUN // _STRIDE}}}", 0).search(self.text[::_STRIDE]) is None:
            return False
        return _kept(f"{RUNS[name]}{{{RUN}}}", 0).search(self.text) is not None


@lru_cache(maxsize=2)
def view_of(text: str) -> TextInView:
    """A text as words are looked for in it."""
    return TextInView(text)


@cache
def _kept(source: str, flags: int) -> re.Pattern[str]:
    return compiled(source, flags)


class Sought:
    """A pattern with the words of which one must be there."""

    def __init__(self, source: str, flags: int, words: tuple[str, ...], reach: int, runs: str) -> None:
        self._source, self._flags = source, flags
        self._words, self._reach, self._runs = words, reach, runs
        self._firsts = frozenset(word[0] for word in words)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself."""
        return _kept(self._source, self._flags)

    def finditer(self, view: TextInView) -> Iterator[re.Match[str]]:
        """What it finds in a text."""
        for low, high in self.stretches(view):
            yield from self.pattern.finditer(view.text, low, high)

    def stretches(self, view: TextInView) -> Iterator[tuple[int, int]]:
        """The stretches of a text in which all that it finds must lie, in order and apart."""
        if not self._words or not view.plain:
            yield 0, len(view.text)
            return
        places = [] if view.letters.isdisjoint(self._firsts) else view.places(self._words)
        if not places:
            return
        if not self._reach or (self._runs and view.runs_on(self._runs)):
            yield 0, len(view.text)
            return
        reach = self._reach
        start, end = places[0][0] - reach, places[0][1] + reach
        for at, stop in places:
            if at - reach > end:
                yield max(0, start), end
                start = at - reach
            end = stop + reach if stop + reach > end else end
        yield max(0, start), min(end, len(view.text))


@cache
def sought(source: str, flags: int = 0) -> Sought:
    """A pattern of ``words``."""
    words, reach, runs = NEEDED.get(source, NOTHING)
    return Sought(source, flags, tuple(words.split("|")) if words else (), reach, runs)


def seek(source: str, text: str, flags: int = 0) -> Iterator[re.Match[str]]:
    """What a pattern of ``words`` finds in a text."""
    return sought(source, flags).finditer(view_of(text))
