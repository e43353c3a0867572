"""A stretch of a text with what it tells of time, and the flaw that its moments and lengths make together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..flaw import Flaw
from .moments import Length, Moment, Token


class Node(NamedTuple):
    """A stretch of the text and what it tells of time."""

    start: int
    end: int
    tokens: tuple[Token, ...]

    def moments(self, sort: str = "") -> list[Moment]:
        return [t for t in self.tokens if isinstance(t, Moment) and sort in ("", t.sort)]

    def lengths(self, sort: str) -> list[Length]:
        return [t for t in self.tokens if isinstance(t, Length) and t.sort == sort]


def contradiction(name: str, text: str, tokens: Sequence[Token]) -> Flaw:
    """That these cannot all be, from the first of them to the last."""
    start, end = min(t.start for t in tokens), max(t.end for t in tokens)
    said = ", ".join(text[t.start : t.end].strip() for t in sorted(tokens, key=lambda t: t.start))
    return Flaw(name, start, end, f"{said}: these do not go together")
