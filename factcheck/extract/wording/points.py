"""Percent and percentage points taken for each other.

A rate that moves from 5.0 % to 5.2 % rose by 0.2 percentage points, which is 4 percent. Read on the clause alone, so
both rules only warn: a rate may well change by a percentage of itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...text.sentences import clause_end, clause_start, sentence_start
from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek

_NOT_RATES = words.ZH_WORDING_NOT_RATES.split("|")
_POINTED = words.ZH_WORDING_POINTED.split("|")


def percent_for_points(text: str) -> Iterator[Flaw]:
    """``percent-for-pp``: a rate or share is said to move by a percentage (失业率上升0.2%) where points are likely meant.

    Only small moves are named: a rate that "rises by 40 %" is usually meant in percent of itself.
    """
    for m in seek(words.ZH_WORDING_PERCENT_FOR_POINTS, text):
        before = text[max(0, m.start() - 3) : m.start() + 3]
        small = len(m[1].partition(".")[0].lstrip("0０")) <= 1
        if small and not any(word in before for word in _NOT_RATES):
            yield _percent(m, m.start(), f"{m[1]}%")
    for m in seek(words.EN_WORDING_PERCENT_FOR_POINTS, text, re.IGNORECASE):
        yield _percent(m, m.start("what"), f"{m['by']} percent")


def _percent(m: re.Match[str], start: int, moved: str) -> Flaw:
    said = m[0][start - m.start() :]
    what = f"{said}: a rate moves by percentage points; {moved} of itself is something else"
    return Flaw("percent-for-pp", start, m.end(), what)


def points_for_percent(text: str) -> Iterator[Flaw]:
    """``pp-for-percent``: an amount is said to grow by percentage points (产值增长5个百分点).

    Growth itself may move by points (出口增长比上年提高5个百分点, sales growth), and so may what is told as a share
    (spending rose 2 percentage points of GDP).
    """
    for m in seek(words.ZH_WORDING_POINTS_FOR_PERCENT, text):
        clause = text[clause_start(text, m.start()) : clause_end(text, m.end())]
        if any(word in clause for word in _POINTED) or re.search(words.ZH_WORDING_CHANGE_OF_CHANGE, m["between"]):
            continue
        if re.match(words.ZH_WORDING_ARRIVES_AT_PERCENT, text[m.end() : m.end() + 12]):
            continue
        yield _points(m)
    for m in seek(words.EN_WORDING_POINTS_FOR_PERCENT, text, re.IGNORECASE):
        around = text[sentence_start(text, m.start()) : m.end()]
        after = text[m.end() : m.end() + 40]
        if not re.search(words.EN_WORDING_SHARES, around, re.IGNORECASE) and not re.match(
            words.EN_WORDING_SHARE_OF,
            after,
        ):
            yield _points(m)


def _points(m: re.Match[str]) -> Flaw:
    what = f"{m[0]}: an amount grows by percent; percentage points tell how a share or a rate moves"
    return Flaw("pp-for-percent", m.start(), m.end(), what)
