"""Figures in a short text, left to right, the longest at each place."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import FigureError
from ..text.plain_forms import fold
from ..words.compiled import BOTH_FIGURES_NUMERIC, BOTH_FIGURES_OPENERS
from . import wording
from .figure import Figure
from .grammar import match_figure
from .numeral import Numeral, match_numeral
from .unit import Unit, match_unit

__all__ = ["Figure", "Numeral", "Unit", "figures_in", "match_figure", "match_numeral", "match_unit"]

MAX_TEXT = 100_000
"""Longer texts are not read past this many characters."""


def figures_in(text: str) -> Iterator[tuple[int, int, Figure]]:
    """The figures that stand in ``text``: start, end and figure of each, longest match, left to right.

    A run of digits too long for a figure is passed over.
    """
    plain = fold(text)
    at, length = 0, min(len(plain), MAX_TEXT)
    number = -1  # where the next character stands that can be part of a number
    while at < length:
        if number < at:
            number = next((i for i in range(at, length) if plain[i] in _NUMERIC), length)
            if number == length:
                return
            at = max(at, number - _LONGEST_HEAD)
        if not _may_begin(plain, at):
            at += 1
            continue
        try:
            found = match_figure(text, at, folded=plain)
        except FigureError as error:
            at = max(at, error.offset - 1)
            while at < length and (plain[at].isdigit() or plain[at] in ",. "):
                at += 1
            at += 1
            continue
        if found is None or found[0] <= at:
            at += 1
            continue
        end, figure = found
        yield at, end, figure
        at = end


_LONGEST_HEAD = 30
"""More characters than wording, verb and currency before a Chinese number ever take."""
_NUMERIC = frozenset(BOTH_FIGURES_NUMERIC)
_OPENERS = frozenset(BOTH_FIGURES_OPENERS) | {
    word[0] for word, meaning in wording.BEFORE.items() if meaning != wording.EQUAL
}


def _may_begin(text: str, at: int) -> bool:
    character = text[at]
    if not (character in _OPENERS or (character.isascii() and character.isalpha())):
        return False
    before = text[at - 1] if at and character.isascii() else " "
    if character.isalpha():
        return not (before.isascii() and before.isalnum())
    return not (before.isascii() and (before.isalnum() or before in ".-_"))  # SCP-173, v2.3
