"""Chinese figures that are told by the words around them: a time run (2分15秒), a ratio to one (男女比1.14∶1)."""

from __future__ import annotations

import re
from functools import cache

from ..errors import FigureError
from ..quantity.english_whole import match_run
from ..quantity.grammar import match_figure
from ..quantity.ratio import match_ratio
from ..words import reading as words
from .around import after, before
from .chinese_figure import chinese_patterns, span
from .sighting import DATE, FIGURE, SCORE, Sighting

_NEAR = 30


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "ratio": re.compile(words.ZH_FIGURES_RATIO_BEFORE),
        "run": re.compile(words.ZH_FIGURES_RUN_BEFORE),
        "run_behind": re.compile(words.ZH_FIGURES_RUN_BEHIND),
        "scored": re.compile(words.ZH_FIGURES_SCORED),
        "score": re.compile(words.ZH_FIGURES_SCORED_BEFORE),
        "score_behind": re.compile(words.ZH_FIGURES_SCORED_BEHIND),
        "hour": re.compile(words.ZH_FIGURES_HOUR_BEFORE),
        "hour_to": re.compile(words.ZH_FIGURES_HOUR_TO),
        "half": re.compile(words.ZH_FIGURES_HALF_WORDS),
    }


def timed_at(plain: str, start: int, floor: int) -> Sighting | None:
    """Minutes and seconds of a race or a call."""
    timed = chinese_patterns()["timed"].match(plain, start)
    if timed is None:
        return None
    try:
        read = match_figure(plain, start, folded=plain)
    except FigureError:
        read = None
    if read is None or read[0] < timed.end():
        return span(start, timed.end(), SCORE)
    end = read[0]
    return Sighting(before(plain, start, floor), end, start, end, end, FIGURE)


def ratio_at(plain: str, start: int, floor: int) -> Sighting | None:
    """A number to one, where the words name a ratio; a score has none."""
    read = match_ratio(plain, start)
    if read is None or _patterns()["ratio"].search(plain, max(0, start - _NEAR), start) is None:
        return None
    return Sighting(before(plain, start, floor), read.end, start, read.end, read.end, FIGURE)


def run_at(plain: str, start: int, floor: int) -> Sighting | None:
    """2:15:30: a time run where the words say so, else a clock or a score."""
    run = match_run(plain, start)
    if run is None:
        return None
    patterns = _patterns()
    if patterns["run"].search(plain, max(0, start - 8), start) or patterns["run_behind"].match(plain, run.end):
        return Sighting(before(plain, start, floor), run.end, start, run.end, run.end, FIGURE)
    return span(start, run.end, SCORE)


def dashed_score_at(plain: str, start: int) -> Sighting | None:
    """2-1取胜: a score, no range."""
    patterns = _patterns()
    scored = patterns["scored"].match(plain, start)
    if scored is None:
        return None
    if patterns["score_behind"].match(plain, scored.end()) or patterns["score"].search(plain, max(0, start - 8), start):
        return span(start, scored.end(), SCORE)
    return None


def hour_at(plain: str, start: int, end: int) -> Sighting | None:
    """下午3点: what the clock says, no count; 点 is at ``end``."""
    if plain[end : end + 1] not in ("点", "时") or _patterns()["hour"].search(plain, max(0, start - 4), start) is None:
        return None
    until = _patterns()["hour_to"].match(plain, end + 1)  # 上午9点至11点
    return span(start, end + 1 if until is None else until.end(), DATE)


def half_at(plain: str, start: int, floor: int) -> Sighting | None:
    """一半, 半数: a half of something, whatever follows."""
    half = _patterns()["half"].match(plain, start)
    if half is None:
        return None
    end = half.end()
    return Sighting(before(plain, start, floor), after(plain, end, None), start, end, end, FIGURE)
