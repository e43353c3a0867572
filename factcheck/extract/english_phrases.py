"""English figures that are told by the words around them: a time run, a rank, a half, a multiple, a vote of 7 to 2.

Each is asked for only where its first word or digit stands; every look around is bounded.
"""

from __future__ import annotations

import re
from functools import cache

from ..quantity.english_whole import match_phrase, match_run
from ..quantity.special import match_special
from ..words import reading as words
from .english_figure import figure_at, span, wording_before
from .sighting import FIGURE, LABEL, SCORE, Sighting

_NEAR = 24


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "run": re.compile(words.EN_FIGURES_RUN_BEFORE, re.IGNORECASE),
        "clock_behind": re.compile(words.EN_FIGURES_CLOCK_BEHIND),
        "ranked": re.compile(words.EN_FIGURES_RANKED_BEFORE, re.IGNORECASE),
        "rank": re.compile(words.EN_FIGURES_RANKED_BEHIND),
        "counted": re.compile(words.EN_FIGURES_COUNTED_BEHIND),
        "scored": re.compile(words.EN_FIGURES_SCORED),
        "score": re.compile(words.EN_FIGURES_SCORED_BEFORE, re.IGNORECASE),
        "halved": re.compile(words.EN_FIGURES_HALVED_BEFORE, re.IGNORECASE),
        "of_one": re.compile(words.EN_FIGURES_PART_OF_ONE),
        "half": re.compile(words.EN_FIGURES_HALVED_BEHIND),
        "twice": re.compile(words.EN_FIGURES_TWICE),
        "fold": re.compile(words.EN_FIGURES_FOLD, re.IGNORECASE),
    }


def run_at(plain: str, start: int, floor: int) -> Sighting | None:
    """A time run or swum, where the words do not make it a clock."""
    run = match_run(plain, start)
    if run is None:
        return None
    if "." not in plain[start : run.end]:
        before, behind = _patterns()["run"], _patterns()["clock_behind"]
        if not before.search(plain, max(0, start - 14), start) or behind.match(plain, run.end):
            return None
    return Sighting(wording_before(plain, start, floor), run.end, start, run.end, run.end, FIGURE)


def ordinal_at(plain: str, start: int, end: int) -> Sighting:
    """An ordinal: a rank or one of a count where the words say so, else a name."""
    patterns = _patterns()
    ranked = patterns["ranked"].search(plain, max(0, start - _NEAR), start)
    if ranked or patterns["rank"].match(plain, end) or patterns["counted"].match(plain, end):
        if not (ranked and plain[end : end + 1] == "-"):  # stands second-highest
            return Sighting(start, end, start, end, end, FIGURE)
    return span(start, end, LABEL)


def score_at(plain: str, start: int) -> Sighting | None:
    """A vote of 7 to 2, a ratio of 3 to 1: no range."""
    patterns = _patterns()
    scored = patterns["scored"].match(plain, start)
    if scored is None or not patterns["score"].search(plain, max(0, start - _NEAR), start):
        return None
    return span(start, scored.end(), SCORE)


def phrase_at(plain: str, start: int, floor: int) -> Sighting | None:
    """A year and a half, half as large again."""
    read = match_phrase(plain, start)
    if read is None:
        return None
    return Sighting(wording_before(plain, start, floor), read.end, start, read.end, read.end, FIGURE)


def half_at(plain: str, start: int, end: int, floor: int) -> Sighting | None:
    """A half by itself: fell by half, about half, half the seats; a half of play or of a year is none."""
    patterns = _patterns()
    if plain[end : end + 1] == "-" or plain[start - 1 : start] == "-" or patterns["of_one"].match(plain, end):
        return None
    if not (patterns["halved"].search(plain, max(0, start - 14), start) or patterns["half"].match(plain, end)):
        return None
    return figure_at(plain, start, start, end, floor)


def times_at(plain: str, start: int, end: int, lower: str, floor: int) -> Sighting | None:
    """Doubled, threefold, three-fold, twice the; a double room or murder is none."""
    if lower in _WITH_ARTICLE and not _patterns()["twice"].match(plain, end):
        return None
    fold = _patterns()["fold"].match(plain, end)
    stop = end if fold is None else fold.end()
    read = match_special(plain, start)
    if read is None or read.unit.sort != "times" or read.end < stop:
        return None
    return Sighting(wording_before(plain, start, floor), read.end, start, read.end, read.end, FIGURE)


_WITH_ARTICLE = frozenset(words.EN_FIGURES_NOT_ALONE.split("|"))
