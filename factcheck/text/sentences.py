"""Sentences and clauses of a running text, Chinese or English: where they end, and which one a place stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

ENDS = "。！？!?；;\n"
"""What ends a sentence wherever it stands. A semicolon does: what is said of one thing stops there."""
_CLAUSE_ENDS = ENDS + "，"
_LONGEST = 400
"""Characters after which a sentence without an end is cut, so that no look around a figure grows with the text."""


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(
        rf"[{ENDS}]+[”’」』）)\"]*|\.(?<![A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?=[\s\"”’)]|\Z)[\"”’)]*"
    )


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(r"[，：—]+|,(?:(?<!\d,)|(?!\d))|:(?!\d)")  # a mark first: it is what is looked for


class Clauses:
    """The boundaries of a text's paragraphs, sentences and clauses. Linear in the text's length."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._sentences = [0]
        self._clauses = [0]
        self._paragraphs = [0]
        for m in _sentence_end().finditer(text):
            if m.end() < len(text):
                self._sentences.append(m.end())
                if "\n" in m[0]:
                    self._paragraphs.append(m.end())
        self._clauses = sorted({m.end() for m in _clause_end().finditer(text)} | set(self._sentences))

    def sentence(self, at: int) -> tuple[int, int]:
        """Start and end of the sentence (up to 。 ； or a line's end) that ``at`` stands in."""
        return self._around(self._sentences, at)

    def clause(self, at: int) -> tuple[int, int]:
        """Start and end of the clause (up to a comma) that ``at`` stands in."""
        return self._around(self._clauses, at)

    def paragraph(self, at: int) -> int:
        """The number of the paragraph that ``at`` stands in."""
        return bisect_right(self._paragraphs, at) - 1

    def sentence_number(self, at: int) -> int:
        """The number of the sentence that ``at`` stands in."""
        return bisect_right(self._sentences, at) - 1

    def _around(self, starts: list[int], at: int) -> tuple[int, int]:
        i = bisect_right(starts, at) - 1
        start = starts[i]
        end = starts[i + 1] if i + 1 < len(starts) else len(self.text)
        return max(start, at - _LONGEST), min(end, at + _LONGEST)


def sentence_start(text: str, at: int, reach: int = 120) -> int:
    """Where the sentence that ``at`` lies in begins, at most ``reach`` characters back."""
    low = start = max(0, at - reach)
    for m in _sentence_end().finditer(text, low, at + 1):
        if m.end() > at:
            break
        start = m.end()
    return start


def clause_start(text: str, at: int, reach: int = 60) -> int:
    """Where the clause that ``at`` lies in begins: after the last comma, colon or end of sentence."""
    low = max(0, at - reach)
    for i in range(at - 1, low - 1, -1):
        if text[i] in _CLAUSE_ENDS or text[i] in ":：" or _latin_end(text, i):
            return i + 1
    return low


def clause_end(text: str, at: int, reach: int = 80) -> int:
    """Where the clause that ``at`` lies in ends: before the next comma or end of sentence."""
    high = min(len(text), at + reach)
    for i in range(at, high):
        if text[i] in _CLAUSE_ENDS or _latin_end(text, i):
            return i
    return high


def _latin_end(text: str, i: int) -> bool:
    """Whether a comma or full stop stands there that is no part of a number."""
    return text[i] in ",." and not (text[i + 1 : i + 2].isdigit() and i > 0 and text[i - 1].isdigit())
