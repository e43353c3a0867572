"""What a rule over raw text yields: a stretch of it, the rule's name, and what is wrong there."""

from __future__ import annotations

from typing import NamedTuple


class Flaw(NamedTuple):
    """A place where the text itself is wrong or suspicious, whatever is recorded about it.

    ``name`` is the rule's kebab-case name (``impossible-date``); ``start`` and ``end`` are 0-based code-point offsets
    into the text that was given, ``end`` exclusive; ``message`` is one line, in words a reporter would use.
    """

    name: str
    start: int
    end: int
    message: str


SENTENCE_ENDS = "。！？!?；;\n"


def sentence_start(text: str, at: int, reach: int = 120) -> int:
    """Where the sentence that ``at`` lies in begins, at most ``reach`` characters back."""
    low = max(0, at - reach)
    for i in range(at - 1, low - 1, -1):
        if text[i] in SENTENCE_ENDS or (text[i] == "." and text[i + 1 : i + 2].isspace()):
            return i + 1
    return low


def clause_start(text: str, at: int, reach: int = 60) -> int:
    """Where the clause that ``at`` lies in begins: after the last comma or end of sentence."""
    low = max(0, at - reach)
    for i in range(at - 1, low - 1, -1):
        c = text[i]
        if c in "，。！？!?；;\n:：":
            return i + 1
        if c in ",." and not (text[i + 1 : i + 2].isdigit() and i > 0 and text[i - 1].isdigit()):
            return i + 1
    return low


def clause_end(text: str, at: int, reach: int = 80) -> int:
    """Where the clause that ``at`` lies in ends: before the next comma or end of sentence."""
    high = min(len(text), at + reach)
    for i in range(at, high):
        c = text[i]
        if c in "，。！？!?；;\n":
            return i
        if c in ",." and not (text[i + 1 : i + 2].isdigit() and i > 0 and text[i - 1].isdigit()):
            return i
    return high
