"""Two levels and the change between them: growth, points, a difference, a multiple, in any order of one sentence.

Which of the levels is the base is told by its own words (from, than, a year earlier; 由, 上年同期) or by what the change
says it is measured against; where the words name a base that is not printed, nothing else may serve for it. A change
that prints no sign takes it from the word beside it, else either level may be the greater.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from ...expression.tree import Comparison, Negate, Node
from .. import kinds
from ..extraction import Item
from ..tape import Tape
from . import compared_en, compared_zh
from .candidate import ALL, STATED, Candidate, equal, growth, minus, name, over
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


class Pair(NamedTuple):
    """The two levels of a comparison."""

    now: Item
    base: Item
    sure: bool
    """The words themselves say which is which; else the two are only all that there is."""


def find(tape: Tape) -> Iterator[Candidate]:
    """The comparisons that stand in one sentence, or in a sentence and the level that the next one gives as its base."""
    sentences = [[item for item in tape.within(sentence) if item.type != kinds.DATED] for sentence in tape.sentences()]
    for number, items in enumerate(sentences):
        around = sentences[number + 1] if number + 1 < len(sentences) else []
        for at, result in enumerate(items):
            if result.type in _RESULTS or words(tape).is_gap(tape, result):
                yield from _tied(tape, items, at, around)


def words(tape: Tape):  # type: ignore[no-untyped-def]  # one of two modules of one shape
    """The words of the article's language."""
    return compared_zh if tape.lang == "zh" else compared_en


def _tied(tape: Tape, items: list[Item], at: int, following: list[Item]) -> Iterator[Candidate]:
    result = items[at]
    low = max((i for i in range(at) if items[i].type == result.type and result.type in _RESULTS), default=-1) + 1
    high = min(
        (i for i in range(at + 1, len(items)) if items[i].type == result.type and result.type in _RESULTS),
        default=len(items),
    )
    region = items[low:high]
    levels = [item for item in region if item is not result and _fits(tape, item, result)]
    if len(levels) == 1 and high == len(items):
        region = [*region, *following]
        levels += [i for i in following if _fits(tape, i, result) and words(tape).answers(tape, result, i)]
    if len(levels) >= 2:
        pair = _pair(tape, result, levels)
        if pair is not None and not _refused(tape, result, pair):
            yield _candidate(tape, result, pair)
    elif len(levels) == 1 and result.type == kinds.GROWTH:
        changes = [i for i in region if i.type == kinds.CHANGE and alike(i, levels[0], tape.lang)]
        apart = [words(tape).apart(tape, result, other) for other in (*changes, *levels)]
        if len(changes) == 1 and not any(apart) and not _refused(tape, result, Pair(levels[0], changes[0], True)):
            yield _of_change(tape, result, changes[0], levels[0])


def _fits(tape: Tape, item: Item, result: Item) -> bool:
    if result.type == kinds.POINTS:
        return item.type in _PERCENTS
    if item.type not in _LEVELS:
        return False
    return result.type in (kinds.GROWTH, kinds.TIMES) or alike(item, result, tape.lang)


def _pair(tape: Tape, result: Item, levels: list[Item]) -> Pair | None:
    """Which levels the change is between; None where that is open."""
    tags = {id(item): words(tape).tag(tape, item) for item in levels}
    bases = [item for item in levels if tags[id(item)].part == "base"]
    if len(bases) == 1:
        base = bases[0]
        nows = [item for item in levels if item is not base and alike(item, base, tape.lang)]
        told = [item for item in nows if tags[id(item)].part == "now"]
        chosen = told if len(told) == 1 else nows
        if len(chosen) == 1 and words(tape).agree(tape, result, base, tags[id(base)]):
            return Pair(chosen[0], base, True)
        return None
    if bases or len(levels) != 2 or not alike(levels[0], levels[1], tape.lang):
        return None
    if result.type in (kinds.GROWTH, kinds.TIMES, kinds.CHANGE):
        return None
    comparand = words(tape).comparand(tape, result, levels)
    if comparand is None:
        return None
    if comparand in (0, 1):
        return Pair(levels[1 - comparand], levels[comparand], True)
    return Pair(levels[0], levels[1], False)


def _refused(tape: Tape, result: Item, pair: Pair) -> bool:
    """Whether the words around speak of another growth: at constant prices, a yearly mean, a plan."""
    first = min(item.at.start for item in (result, *pair[:2]))
    last = max(item.at.end for item in (result, *pair[:2]))
    low = min(item.sentence[0] for item in (result, *pair[:2]))
    high = max(item.sentence[1] for item in (result, *pair[:2]))
    if result.type in (kinds.GROWTH, kinds.TIMES):
        if gate(tape.lang, "other_growth").search(tape.source, low, high) or words(tape).real(tape.source[low:high]):
            return True
        return gate(tape.lang, "plan").search(tape.source, first, last) is not None
    return gate(tape.lang, "other_growth").search(tape.source, first, last) is not None


def _candidate(tape: Tape, result: Item, pair: Pair) -> Candidate:
    now, base, sure = pair
    a, b, r = name(now), name(base), name(result)
    roles = (("now", now), ("base", base), (result.type, result))
    why = f"{base.value} → {now.value}: {result.value}"
    if result.type == kinds.TIMES:
        grown = result.figure is not None and result.figure.change
        trees = (equal(growth(a, b), r), equal(over(a, b), r)) if grown else (equal(over(a, b), r),)
        return Candidate("growth-multiple", STATED, trees, roles, why)
    if result.type == kinds.GROWTH:
        return Candidate("growth-of-levels", STATED, _signed(tape, result, growth(a, b), r), roles, why)
    if result.type == kinds.POINTS:
        rule = "points-of-levels"
        difference, other = minus(a, b), minus(b, a)
        if result.unit in compared_en.BARE_POINTS:
            difference, other = over(difference, _ONE_PERCENT), over(other, _ONE_PERCENT)
    else:
        rule = "change-of-levels" if result.type == kinds.CHANGE else "gap-of-levels"
        difference, other = minus(a, b), minus(b, a)
    if not sure:
        return Candidate(rule, STATED, (equal(difference, r), equal(other, r)), roles, why)
    return Candidate(rule, STATED, _signed(tape, result, difference, r), roles, why)


_ONE_PERCENT = ALL._replace(value=Fraction(1, 100), text="1%")


def _signed(tape: Tape, result: Item, difference: Node, r: Node) -> tuple[Comparison, ...]:
    """The relation with the sign that the result prints, or that the word beside it tells, or with either."""
    turned = words(tape).of_falls(tape, result)
    return tuple(equal(difference, r if (sign > 0) != turned else Negate(r, 0, 0)) for sign in _signs(tape, result))


def _signs(tape: Tape, result: Item) -> tuple[int, ...]:
    """The signs that a change may have beside the one that it prints."""
    if result.figure is not None and (result.figure.signed or result.figure.change):
        return (1,)
    sign = words(tape).sign(tape, result)
    return (sign,) if sign else (1, -1)


def _of_change(tape: Tape, result: Item, change: Item, level: Item) -> Candidate:
    """A change, its rate and one level: the level after it, or before."""
    p, r = name(level), name(result)
    told = words(tape).tag(tape, level).part
    trees: list[Comparison] = []
    for sign in _signs(tape, change):
        c = name(change) if sign > 0 else Negate(name(change), 0, 0)
        for rated in [name(result) if s > 0 else Negate(r, 0, 0) for s in _signs(tape, result)]:
            if told != "base":
                trees.append(equal(over(c, minus(p, c)), rated))
            if told != "now":
                trees.append(equal(over(c, p), rated))
    roles = (("change", change), ("level", level), ("growth", result))
    return Candidate("growth-of-change", STATED, tuple(trees), roles, f"{change.value}, {level.value}: {result.value}")
