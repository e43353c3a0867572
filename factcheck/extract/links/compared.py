"""Two levels and the change between them: growth, points, a difference, a multiple, in any order of one sentence.

Which of the levels is the base is told by its own words (from, than, a year earlier; 由, 上年同期) or by what the change
says it is measured against; where the words name a base that is not printed, nothing else may serve for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .. import kinds
from ..extraction import Item
from ..tape import Tape
from . import compared_en, compared_zh
from .candidate import RESOLVED, STATED, Candidate, equal, growth, minus, name, over
from .gates import gate
from .units import alike

_RESULTS = (kinds.GROWTH, kinds.POINTS, kinds.CHANGE, kinds.TIMES)
_PERCENTS = (kinds.SHARE, kinds.GROWTH)
_LEVELS = (kinds.AMOUNT, kinds.COUNT, kinds.EACH, kinds.STATISTIC, kinds.DURATION, kinds.DEGREE, kinds.AGE)


class Tag(NamedTuple):
    """What the words right around a level say of its part in a comparison."""

    part: str
    """``base``, ``now`` or ''."""
    basis: str = ""
    """Of a base: yoy, mom, ytd, other, or '' where it is no time."""


def find(tape: Tape) -> Iterator[Candidate]:
    """The comparisons that stand in one sentence, or in a sentence and the level that the next one gives as its base."""
    for sentence in tape.sentences():
        items = [item for item in tape.within(sentence) if item.type != kinds.DATED]
        for at, result in enumerate(items):
            if result.type in _RESULTS:
                candidate = _tied(tape, items, at)
                if candidate is not None:
                    yield candidate


def _tied(tape: Tape, items: list[Item], at: int) -> Candidate | None:
    result = items[at]
    words = compared_zh if tape.lang == "zh" else compared_en
    low = max((i for i in range(at) if items[i].type == result.type), default=-1) + 1
    high = min((i for i in range(at + 1, len(items)) if items[i].type == result.type), default=len(items))
    levels = [item for item in items[low:high] if item is not result and _fits(item, result, tape.lang)]
    if len(levels) < 2:
        return None
    tags = {id(item): words.tag(tape, item) for item in levels}
    bases = [item for item in levels if tags[id(item)].part == "base"]
    nows = [item for item in levels if tags[id(item)].part != "base"]
    if len(bases) != 1:
        return None
    base = bases[0]
    nows = [item for item in nows if alike(item, base, tape.lang) and item.type == base.type]
    chosen = [item for item in nows if tags[id(item)].part == "now"] or nows
    if len(chosen) != 1 or (len(nows) > 1 and tags[id(chosen[0])].part != "now"):
        return None
    now = chosen[0]
    if not words.agree(tape, result, base, tags[id(base)]):
        return None
    first, last = (f(i.at.start for i in (result, base, now)) for f in (min, max))
    around = tape.source[result.sentence[0] : max(result.sentence[1], last)]
    if gate(tape.lang, "other_growth").search(around) or gate(tape.lang, "plan").search(tape.source[first:last]):
        return None
    licence = STATED if tags[id(base)].part == "base" and _near(tape, items, result, base, now) else RESOLVED
    return _candidate(result, now, base, licence)


def _near(tape: Tape, items: list[Item], result: Item, base: Item, now: Item) -> bool:
    """Whether no other level of their kind stands among the three."""
    places = sorted(items.index(item) for item in (result, base, now))
    between = items[places[0] : places[2] + 1]
    return all(
        item in (result, base, now) or item.type not in _LEVELS or not alike(item, base, tape.lang) for item in between
    )


def _fits(item: Item, result: Item, lang: str) -> bool:
    if result.type == kinds.POINTS:
        return item.type in _PERCENTS
    if item.type not in _LEVELS:
        return False
    return result.type != kinds.CHANGE or alike(item, result, lang)


def _candidate(result: Item, now: Item, base: Item, licence: str) -> Candidate:
    a, b, r = name(now), name(base), name(result)
    roles = (("now", now), ("base", base), (result.type, result))
    if result.type == kinds.GROWTH or (
        result.type == kinds.TIMES and result.figure is not None and result.figure.change
    ):
        return Candidate(
            "growth-of-levels", licence, (equal(growth(a, b), r),), roles, f"{base.value} → {now.value}: {result.value}"
        )
    if result.type == kinds.TIMES:
        return Candidate(
            "growth-multiple", licence, (equal(over(a, b), r),), roles, f"{base.value} → {now.value}: {result.value}"
        )
    rule = "points-of-levels" if result.type == kinds.POINTS else "change-of-levels"
    return Candidate(rule, licence, (equal(minus(a, b), r),), roles, f"{base.value} → {now.value}: {result.value}")
