"""Where an article's text comes nearest to a quote that it does not have, and how the two differ. Loaded only for such quotes."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..text.distance import best_stretch, changed_spans
from ..text.fold import caseless, squeezed
from ..text.lines import line_and_column
from ..text.squeezed import Squeezed, squeezed_with_places

LEAST = 60
"""Percent of the characters that must be alike."""
SHORTEST = 4
"""Characters of a quote; shorter ones are like too much."""
LONGEST = 200
"""Characters of a quote that is looked for."""
MOST_TEXT = 100_000
"""Characters of a text that is searched."""
_SHOWN = 2
"""Differences that are told in words; more are only marked."""


class NearWords(NamedTuple):
    """The nearest words of a text."""

    line: int
    words: str
    difference: str
    """In words; '' where there are too many to tell."""
    marked: tuple[str, ...]
    """Lines that show the quote over the text with the differences marked."""


class NearestWords:
    """A text in which the nearest words to quotes are looked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: Squeezed | None = None
        self._folded = ""

    def to(self, quote: str) -> NearWords | None:
        """The words nearest to a quote; None where none are near."""
        wanted = squeezed(quote)
        if not SHORTEST <= len(wanted) <= LONGEST or len(self._text) > MOST_TEXT:
            return None
        if self._places is None:
            self._places = squeezed_with_places(self._text)
            folded = self._places.text.casefold()
            self._folded = folded if len(folded) == len(self._places.text) else self._places.text
        bare = wanted.strip(_MARKS).casefold()
        at = self._folded.find(bare) if bare else -1
        found = (at, at + len(bare)) if at >= 0 else best_stretch(wanted.casefold(), self._folded, LEAST)
        if found is None:
            return None
        first, last = self._places.starts[found[0]], self._places.ends[found[1] - 1]
        words, mine = _on_one_line(self._text[first:last]), _on_one_line(quote)
        return NearWords(line_and_column(self._text, first)[0], words, _difference(mine, words), _marked(mine, words))


def _on_one_line(text: str) -> str:
    """Without line ends, and without the space that one stands for where the letters around it need none."""
    return " ".join(_BETWEEN_WIDE.sub("", text).split())


_BETWEEN_WIDE = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u9fff\uff00-\uffef])")
_MARKS = "“”\"'‘’「」『』"


def _difference(quote: str, words: str) -> str:
    if caseless(quote) == caseless(words):
        return "capitals differ"
    if quote.strip(_MARKS) == words:
        return "the quotation marks are not there"
    told = []
    for (start, end), (from_, to) in _spans(quote, words):
        mine, theirs = quote[start:end].strip(), words[from_:to].strip()
        if mine and theirs:
            told.append(f"“{theirs}” there, “{mine}” here")
        elif mine or theirs:
            told.append(f"“{theirs}” is left out here" if theirs else f"“{mine}” is not there")
    return "; ".join(told) if len(told) <= _SHOWN else ""


def _spans(quote: str, words: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where the two differ, with numbers taken whole, and differences a character apart as one."""
    spans: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for (start, end), (from_, to) in changed_spans(quote, words):
        before = _digits(quote[:start][::-1], words[:from_][::-1])
        after = _digits(quote[end:], words[to:])
        mine, theirs = (start - before, end + after), (from_ - before, to + after)
        if spans and mine[0] - spans[-1][0][1] <= 1 and theirs[0] - spans[-1][1][1] <= 1:
            (first, _), (first_there, _) = spans.pop()
            mine, theirs = (first, mine[1]), (first_there, theirs[1])
        spans.append((mine, theirs))
    return spans


def _digits(one: str, other: str) -> int:
    """How many digits both begin with."""
    count = 0
    while count < min(len(one), len(other)) and one[count].isdigit() and one[count] == other[count]:
        count += 1
    return count


def _marked(quote: str, words: str) -> tuple[str, ...]:
    """The quote, the text, and carets under where the text differs."""
    from ..expression.caret import columns

    spans = [span for _, span in _spans(quote, words)]
    signs = []
    for at, character in enumerate(words):
        differs = any(from_ <= at < max(to, from_ + 1) for from_, to in spans)
        signs.append(("^" if differs else " ") * columns(character))
    marks = "".join(signs)
    if any(from_ >= len(words) for from_, _ in spans):
        marks += "^"
    return f"quote: {quote}", f"text:  {words}", f"       {marks}".rstrip()
