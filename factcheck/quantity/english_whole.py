"""English figures that are read whole: a time run (2:15:30), a year and a half, half as large again, seventh."""

from __future__ import annotations

from fractions import Fraction

from ..words.compiled import (
    EN_FIGURES_HALF_AGAIN,
    EN_FIGURES_HALF_AS,
    EN_FIGURES_ONE_AND_PART,
    EN_FIGURES_RUN,
)
from .english_words import LAST, ORDINAL, PARTS
from .lazy import IGNORE_CASE, pattern
from .parts import Quantity
from .unit import ORDINAL as RANKED
from .unit import TIMES, known_unit

_RUN = pattern(EN_FIGURES_RUN)
_ONE_AND_PART = pattern(EN_FIGURES_ONE_AND_PART, IGNORE_CASE)
_HALF_AGAIN = pattern(EN_FIGURES_HALF_AGAIN, IGNORE_CASE)
_HALF_AS = pattern(EN_FIGURES_HALF_AS, IGNORE_CASE)
_RANKS = {**{word: value for word, value in ORDINAL.items() if value < 100}, **LAST}


def match_run(text: str, start: int) -> Quantity | None:
    """A time in hours, minutes and seconds, in seconds; a clock has no seconds in print, so 9:30 is none."""
    found = _RUN.match(text, start)
    second = known_unit("s")
    if found is None or second is None:
        return None
    hours, minutes = (int(found[1]), int(found[2])) if found[1] else (0, int(found[4]))
    printed = found[3] or found[5]
    step = Fraction(1, 10 ** len(printed.partition(".")[2]))
    size = hours * 3600 + minutes * 60 + Fraction(printed)
    return Quantity(found.end(), size, step, True, False, None, None, second)


def match_phrase(text: str, start: int) -> Quantity | None:
    """One of a unit and a part of it, or a comparison by a half."""
    found = _ONE_AND_PART.match(text, start)
    if found is not None:
        unit = known_unit(found[1].lower())
        if unit is not None and unit.sort in ("measure", "money"):
            word = found[2].lower()
            part = Fraction(1, PARTS[word] if word in PARTS else ORDINAL[word])
            return Quantity(found.end(), 1 + part, part, True, False, None, None, unit)
    found = _HALF_AGAIN.match(text, start)
    if found is not None:
        return Quantity(found.end(), Fraction(3, 2), None, True, False, None, "fraction", TIMES)
    found = _HALF_AS.match(text, start)
    if found is not None:
        return Quantity(found.end(), Fraction(1, 2), None, True, False, None, "fraction", TIMES)
    return None


def match_rank(text: str, start: int, end: int) -> Quantity | None:
    """``text[start:end]`` as an ordinal in words, which is a rank where it stands by itself: seventh, second."""
    rank = _RANKS.get(text[start:end].lower())
    return None if rank is None else Quantity(end, rank, 1, False, False, None, None, RANKED)
