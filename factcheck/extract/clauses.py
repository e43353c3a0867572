"""Sentences and clauses of a reading text, and where each figure stands in them. Linear in the text's length."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

_LONGEST = 400
"""Characters after which a sentence without an end is cut, so that no look around a figure grows with the text."""


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(
        r"[。！？!?；;\n]+[”’」』）)\"]*|(?<![A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)\.(?=[\s\"”’)]|\Z)[\"”’)]*"
    )


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(r"[，：—]+|(?<!\d),|,(?!\d)|:(?!\d)")


class Clauses:
    """The boundaries of a text's paragraphs, sentences and clauses."""

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
