"""Two levels and the change between them: growth, points, a difference, a multiple, in any order of one sentence.

Which of the levels is the base is told by its own words (from, than, a year earlier; 由, 上年同期) or by what the change
says it is measured against; where the words name a base that is not printed, nothing else may serve for it. A change
that prints no sign takes it from the word beside it, else either level may be the greater.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from ...expression.tree import Comparison, Node
from .. import kinds
from ..candidate import ALL, RESOLVED, STATED, Candidate, equal, growth, minus, name, negative, over
from ..item import Item
from ..tape import Tape
from . import compared_en, compared_zh
from .gates import gate
from .measures import unlike
from .tags import Pair
from .units import alike, same_noun

RESULTS = (kinds.GROWTH, kinds.POINTS, kinds.CHANGE, kinds.TIMES)
PERCENTS = (kinds.SHARE, kinds.GROWTH)
LEVELS = (kinds.AMOUNT, kinds.COUNT, kinds.EACH, kinds.STATISTIC, kinds.DURATION, kinds.DEGREE, kinds.AGE)


def find(tape: Tape) -> Iterator[Candidate]:
    """The comparisons that stand in one sentence, or in a sentence and the level that the next one gives as its base."""
    sentences = [tape.figures(sentence) for sentence in tape.sentences()]
    for number, items in enumerate(sentences):
        before = _free(tape, sentences[number - 1], -1, items) if number else []
        behind = _free(tape, sentences[number + 1], 0, items) if number + 1 < len(sentences) else []
        for at, result in enumerate(items):
            if result.type in RESULTS or words(tape).is_gap(tape, result):
                yield from _tied(tape, items, at, before, behind)


def _free(tape: Tape, beside: list[Item], at: int, items: list[Item]) -> list[Item]:
    """The figure of the sentence beside that may be a base for this one: in the same paragraph, and with no figure of its
    own sentence that it is the base of (每股收益0.21元，上年同期0.10元。)."""
    if not beside or not items or beside[at].paragraph != items[0].paragraph:
        return []
    one = beside[at]
    others = (item for item in beside if item is not one and item.type == one.type)
    return [] if any(alike(one, other, tape.lang) for other in others) else [one]


def words(tape: Tape):  # type: ignore[no-untyped-def]  # one of two modules of one shape
    """The words of the article's language."""
    return compared_zh if tape.lang == "zh" else compared_en


def _tied(tape: Tape, items: list[Item], at: int, before: list[Item], behind: list[Item]) -> Iterator[Candidate]:
    """The comparison of a result with figures that stand right beside it: no other figure between the three."""
    result = items[at]
    row = [*before, *items, *behind]
    at += len(before)
    places = range(max(0, at - 2), at + 1)
    for first in sorted(places, key=lambda i: sum(item not in items for item in row[i : i + 3])):
        three = row[first : first + 3]
        if len(three) < 3:
            continue
        outside = [item for item in three if item not in items]
        if len(outside) > 1:
            continue
        if any(not words(tape).answers(tape, result, item) for item in outside):
            continue
        inside = [item for item in three if item in items]
        if any(words(tape).apart(tape, a, b) for a, b in pairwise(inside)):
            continue
        if (three[2] is result or tape.lang == "en") and words(tape).own_subject(tape, result, three):
            continue
        if three[1] is result and three[2] in items and not words(tape).behind(tape, result, three[0], three[2]):
            continue  # 较上年同期173亿元增长46%，第三季度107亿元: the last is of something else
        if three[1] is result and any(
            i.type == result.type and i.clause == three[2].clause for i in row[first + 3 :][:1]
        ):
            continue  # 下降1个百分点，贸易将从9%下降半个百分点: the level behind has a result of its own
        if three[0] is result and not words(tape).leads_on(tape, result, three[1]):
            continue  # a result that comes first is of what stands before it, unless it goes on to its levels
        candidate = _of_three(tape, result, [item for item in three if item is not result], items)
        if candidate is not None:
            yield candidate
            return


def of_two(tape: Tape, result: Item, levels: list[Item]) -> Candidate | None:
    """The comparison of a change and two levels, of which the words tell which is the base; None where they do not."""
    if not all(fits(tape, item, result) for item in levels) or not same_type(*levels):
        return None
    if not same_noun(*levels):
        return None
    pair = _pair(tape, result, levels, alone=False)
    return (
        candidate_of(tape, result, pair) if pair is not None and pair.sure and not refused(tape, result, pair) else None
    )


def _of_three(tape: Tape, result: Item, others: list[Item], items: list[Item]) -> Candidate | None:
    if all(fits(tape, item, result) for item in others) and same_type(others[0], others[1]):
        if not alike(others[0], others[1], tape.lang) or not same_noun(others[0], others[1]):
            return None
        if result.type == kinds.TIMES and not words(tape).multiple(tape, result):
            return None
        pair = _pair(tape, result, others, alone=_alone(tape, result, others, items))
        if pair is not None and not pair.sure and words(tape).needs_base(tape, result):
            return None
        if pair is not None and not refused(tape, result, pair) and not _of_two_things(tape, result, pair):
            return candidate_of(tape, result, pair)
    elif result.type == kinds.GROWTH:
        levels = [item for item in others if item.type in LEVELS]
        changes = [
            item for item in others if item.type == kinds.CHANGE and levels and alike(item, levels[0], tape.lang)
        ]
        if (
            len(changes) == 1
            and _right_behind(tape, changes[0], result)
            and words(tape).one_base(tape, changes[0], result)
            and not refused(tape, result, Pair(levels[0], changes[0], True))
        ):
            return of_change(tape, result, changes[0], levels[0])
    return None


def _of_two_things(tape: Tape, result: Item, pair: Pair) -> bool:
    """Whether a level and the one of another time each name a measure of their own: 去年新登记3.1万户，年末实有28.4万户."""
    if tape.lang != "zh" or result.type != kinds.CHANGE:
        return False
    return bool(words(tape).tag(tape, pair.base, result).basis) and unlike(tape, pair.now, pair.base, result)


def _alone(tape: Tape, result: Item, others: list[Item], items: list[Item]) -> bool:
    """Whether the group between semicolons that three figures stand in has no other."""
    start, end = (f(item.at.start for item in (result, *others)) for f in (min, max))
    marks = "；;。"
    low = max(tape.source.rfind(mark, 0, start) for mark in marks)
    high = min((at for at in (tape.source.find(mark, end) for mark in marks) if at >= 0), default=len(tape.source))
    return sum(low < item.at.start < high for item in items) <= 3


def same_type(a: Item, b: Item) -> bool:
    """Whether two levels are of one type; what is said to be for each of something may be said so once (每盒30元降至12元)."""
    return a.type == b.type or {a.type, b.type} in ({kinds.EACH, kinds.AMOUNT}, {kinds.EACH, kinds.COUNT})


def _right_behind(tape: Tape, change: Item, result: Item) -> bool:
    """Whether a rate is said of the change right before it: 减少4210人，降11.8%; down by £3.1m, or 12.2%."""
    between = tape.source[change.at.end : result.at.core]
    return change.at.end <= result.at.start and len(between) <= _NEAR and not words(tape).lists(between)


_NEAR = 12


def fits(tape: Tape, item: Item, result: Item) -> bool:
    if result.type == kinds.POINTS:
        return item.type in PERCENTS
    if item.type not in LEVELS:
        return False
    return result.type in (kinds.GROWTH, kinds.TIMES) or alike(item, result, tape.lang)


def _pair(tape: Tape, result: Item, levels: list[Item], *, alone: bool) -> Pair | None:
    """Which of two levels the change is from and to; None where that is open.

    ``alone``: the sentence has no other figure.
    """
    tags = [words(tape).tag(tape, item, result) for item in levels]
    bases = [i for i, tag in enumerate(tags) if tag.part == "base"]
    if len(bases) == 1:
        base = bases[0]
        if words(tape).agree(tape, result, levels[base], tags[base]):
            return Pair(levels[1 - base], levels[base], True)
        return None
    if bases or result.type in (kinds.GROWTH, kinds.TIMES, kinds.CHANGE):
        return None
    comparand = words(tape).comparand(tape, result, levels)
    if comparand in (0, 1):
        return Pair(levels[1 - comparand], levels[comparand], True)
    unsaid = comparand == -1 and alone and levels[0].type != kinds.GROWTH
    return Pair(levels[0], levels[1], False) if unsaid else None


def refused(tape: Tape, result: Item, pair: Pair) -> bool:
    """Whether the words around speak of another growth: at constant prices, a yearly mean, a plan."""
    if words(tape).strays(tape, result, pair) or _listed_in_bracket(tape, pair.now, result):
        return True
    first = min(item.at.start for item in (result, *pair[:2]))
    last = max(item.at.end for item in (result, *pair[:2]))
    low = min(item.sentence[0] for item in (result, *pair[:2]))
    high = max(item.sentence[1] for item in (result, *pair[:2]))
    if tape.lang == "zh" and gate("zh", "yearly").search(
        tape.source, max(result.clause[0], tape.floor(result)), result.at.end + _BEHIND
    ):
        return True
    if result.type in (kinds.GROWTH, kinds.TIMES):
        if _of_a_loss(tape, result, low, high):
            return True
        if words(tape).other_span(tape, result, pair.now, pair.base):
            return True
        if gate(tape.lang, "exchange").search(tape.source, low, high):
            return True
        if gate(tape.lang, "other_growth").search(tape.source, low, high) or (
            result.type != kinds.TIMES and words(tape).real(tape.source[low:high])
        ):
            return True
        return gate(tape.lang, "plan").search(tape.source, first, last) is not None
    return gate(tape.lang, "other_growth").search(tape.source, first, last) is not None


_BEHIND = 8


def _of_a_loss(tape: Tape, result: Item, low: int, high: int) -> bool:
    """Whether losses are spoken of, whose growth has no sign to be sure of; a loss of 12 % is a fall of anything."""
    lead = result.at.core - 12 if tape.lang == "en" else result.at.core
    pattern = gate(tape.lang, "loss")
    return bool(pattern.search(tape.source, low, max(low, lead)) or pattern.search(tape.source, result.at.end, high))


def _listed_in_bracket(tape: Tape, now: Item, result: Item) -> bool:
    """Whether a level is the last of a list in a bracket that the change stands outside of: 销量75吨（其中甲45吨，乙30吨），增长8%."""
    behind = re.search("[(（)）]", tape.source[now.at.end : result.at.start])
    if behind is None or behind[0] not in ")）":
        return False
    low = max(tape.source.rfind(mark, now.sentence[0], now.at.start) for mark in "(（")
    return low >= 0 and any(item.type != kinds.DATED for item in tape.between(low, now.at.start))


def candidate_of(tape: Tape, result: Item, pair: Pair) -> Candidate:
    now, base, sure = pair
    a, b, r = name(now), name(base), name(result)
    roles = (("now", now), ("base", base), (result.type, result))
    why = f"{base.value} → {now.value}: {result.value}"
    if result.type == kinds.TIMES:
        grown = result.figure is not None and result.figure.change
        trees = (equal(growth(a, b), r), equal(over(a, b), r)) if grown else (equal(over(a, b), r),)
        return Candidate("growth-multiple", RESOLVED, trees, roles, why)
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
        return Candidate(rule, RESOLVED, (equal(difference, r), equal(other, r)), roles, why)
    return Candidate(rule, STATED, _signed(tape, result, difference, r), roles, why)


_ONE_PERCENT = ALL._replace(value=Fraction(1, 100), text="1%")


def _signed(tape: Tape, result: Item, difference: Node, r: Node) -> tuple[Comparison, ...]:
    """The relation with the sign that the result prints, or that the word beside it tells, or with either."""
    turned = result.type == kinds.POINTS and words(tape).of_falls(tape, result)
    return tuple(equal(difference, r if (sign > 0) != turned else negative(r)) for sign in signs(tape, result))


def signs(tape: Tape, result: Item) -> tuple[int, ...]:
    """The signs that a change may have beside the one that it prints."""
    if result.figure is not None and (result.figure.signed or result.figure.change):
        return (1,)
    if result.type == kinds.DURATION:
        return (1, -1)  # faster by so much takes so much less
    sign = words(tape).sign(tape, result)
    return (sign,) if sign else (1, -1)


def of_change(tape: Tape, result: Item, change: Item, level: Item) -> Candidate:
    """A change, its rate and one level: the level after it, or before."""
    p, r = name(level), name(result)
    told = words(tape).tag(tape, level, result).part
    trees: list[Comparison] = []
    for sign in signs(tape, change):
        c = name(change) if sign > 0 else negative(name(change))
        for rated in [name(result) if s > 0 else negative(r) for s in signs(tape, result)]:
            if told != "base":
                trees.append(equal(over(c, minus(p, c)), rated))
            if told != "now":
                trees.append(equal(over(c, p), rated))
    roles = (("change", change), ("level", level), ("growth", result))
    return Candidate("growth-of-change", STATED, tuple(trees), roles, f"{change.value}, {level.value}: {result.value}")
