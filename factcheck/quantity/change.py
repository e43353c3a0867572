"""Verbs and nouns of change: whether a figure is a rise or a fall, or the level that a change led to."""

from __future__ import annotations

from ..words.compiled import (
    EN_CHANGE_AFTER,
    EN_CHANGE_BEFORE,
    EN_CHANGE_PREFIXES,
    ZH_CHANGE_ADJECTIVES,
    ZH_CHANGE_BEFORE,
    ZH_CHANGE_PARTICLE,
    ZH_CHANGE_PREFIXES,
)
from .wording import match_phrase

UP, DOWN, LEVEL, NOTHING = "up", "down", "level", "nothing"


def _table(rows: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {spelling: meaning for meaning, spellings in rows for spelling in spellings.split("|")}


BEFORE = _table(ZH_CHANGE_BEFORE)
PREFIXES = frozenset(ZH_CHANGE_PREFIXES.split("|"))
BEFORE_WORDS = _table(EN_CHANGE_BEFORE)
AFTER_WORDS = _table(EN_CHANGE_AFTER)
PREFIX_WORDS = dict.fromkeys(EN_CHANGE_PREFIXES.split("|"), NOTHING)
ADJECTIVES = frozenset(ZH_CHANGE_ADJECTIVES)
"""Verbs only after a comparison (比上年多3户): else 高3米 is a height."""
_LONGEST = max(map(len, (*BEFORE, *PREFIXES)))


def match_verb(text: str, start: int) -> tuple[int, str] | None:
    """A verb of change before a number, beginning at ``start``: its end and ``up``, ``down`` or ``level``.

    A word that only introduces one (同比, year on year) gives ``nothing``. 了 after the verb belongs to it.
    """
    first = text[start : start + 1]
    if first.isascii():
        if not first.isalpha():
            return None
        return match_phrase(text, start, BEFORE_WORDS) or match_phrase(text, start, PREFIX_WORDS)
    for size in range(min(_LONGEST, len(text) - start), 0, -1):
        word = text[start : start + size]
        meaning = BEFORE.get(word)
        if meaning is not None:
            end = start + size
            return end + (text[end : end + 1] == ZH_CHANGE_PARTICLE), meaning
        if word in PREFIXES:
            return start + size, NOTHING
    return None


def match_verb_after(text: str, start: int) -> tuple[int, str] | None:
    """A word of change after a number and its unit: ``3% higher``, ``33 fewer``."""
    return match_phrase(text, start, AFTER_WORDS)
