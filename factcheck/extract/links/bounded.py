"""Figures that lie within what was said of all of them: a limit on each, the highest and the lowest, a range, a round twin.

Every main course is under £5: the curry is £4.20, …; 每队至少12人，三队分别是13人、12人、15人，全部达标; 最高11.8万、最低6.3万，
其余9.4万; bids of between 2 and 4, of which one of 3 was taken; 19850人，近2万人.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...expression.tree import Node
from ...words import reading as words
from .. import kinds
from ..candidate import STATED, Candidate, compare, equal, name
from ..forms import construction
from ..item import Item
from ..tape import Stretch, Tape
from .patterns import en, zh
from .same import edge
from .twins import twins

_UPPER, _LOWER = frozenset(("at-most", "less-than")), frozenset(("at-least", "more-than"))
_HEDGES = frozenset(("nearly", "more-than", "less-than", "at-least", "at-most", "odd", "about"))
_MOST = 12
"""Figures of a sentence that is read for its ends."""
_LEVELS = frozenset((kinds.AMOUNT, kinds.COUNT, kinds.EACH, kinds.STATISTIC, kinds.DURATION, kinds.AGE, kinds.SHARE))


def find(tape: Tape) -> Iterator[Candidate]:
    """``bound-apposed``, ``bound-of-each``, ``bound-within``, ``bound-in-range``, ``bound-next``."""
    yield from _apposed(tape)
    sentences = tape.sentences()
    for at, sentence in enumerate(sentences):
        items = tape.figures(sentence)
        if not items:
            continue
        yield from _limited(tape, sentences[at + 1] if at + 1 < len(sentences) else None, items)
        if 1 < len(items) <= _MOST:
            yield from _within(tape, items)
            yield from _in_range(tape, items)
            yield from _next(tape, sentence, items)


def _pattern(tape: Tape, key: str) -> re.Pattern[str]:
    return (zh if tape.lang == "zh" else en)(f"BOUNDED_{key}")


@cache
def _form(lang: str, key: str) -> re.Pattern[str]:
    return construction(getattr(words, f"{lang.upper()}_BOUNDED_{key}"))


def _wording(item: Item) -> str | None:
    return item.figure.wording if item.figure is not None else None


def _like(tape: Tape, a: Item, b: Item) -> bool:
    return a.type == b.type and twins(a, b, tape)


# An exact figure and its round twin


def _apposed(tape: Tape) -> Iterator[Candidate]:
    """Nothing but a mark between an exact figure and a hedged one, and a mark behind: 仅剩47名，不足50名，…."""
    for exact, hedged in pairwise(tape.items):
        if _wording(hedged) not in _HEDGES or _wording(exact) is not None or not _like(tape, exact, hedged):
            continue
        between = tape.source[exact.at.end : hedged.at.start]
        if _pattern(tape, "APPOSED").fullmatch(between) and _pattern(tape, "CLOSES").match(tape.source, hedged.at.end):
            roles = (("hedged", hedged), ("exact", exact))
            why = f"{hedged.text}: {exact.value}"
            yield Candidate("bound-apposed", STATED, (equal(name(hedged), name(exact)),), roles, why)


# A limit on each of several


def _limited(tape: Tape, following: Stretch | None, items: list[Item]) -> Iterator[Candidate]:
    """What each of several keeps: the values behind the limit, in its sentence or the next."""
    for limit in items:
        before = tape.source[max(limit.sentence[0], limit.at.start - 60) : limit.at.end]
        none = _pattern(tape, "NONE_PAST").search(before) if limit.type in _LEVELS else None
        if none is None and _wording(limit) is None:
            none = _pattern(tape, "LIMIT_APART").search(tape.source[limit.clause[0] : limit.at.start])
        high = none["high"] is not None if none is not None else _wording(limit) in _UPPER
        if (
            limit.figure is None
            or limit.figure.number is None
            or (none is None and _wording(limit) not in _UPPER | _LOWER)
        ):
            continue
        values = _values(tape, limit, items)
        if not values and following is not None and _pattern(tape, "OF_THEM").search(_printed(tape, following)):
            values = _values(tape, limit, tape.figures(following))
        if len(values) < (1 if none is not None else 2) or any(_wording(value) is not None for value in values):
            continue
        end = values[-1].at.end
        ruled = _pattern(tape, "RULE").search(before) is not None
        ruled = ruled and _pattern(tape, "NONE_DOES").search(tape.source, limit.at.end, end) is None
        said = none is not None and _wording(limit) is not None and not ruled
        opened = said or _listed(tape, limit, before, values)
        kept = _pattern(tape, "ALL_KEPT").search(tape.source, end, end + 24) is not None
        if not (opened or kept) or _pattern(tape, "BROKEN").search(tape.source, limit.at.end, end + 24):
            continue
        for value in values:
            yield _keeps(limit, value, high=high, denied=said)


def _keeps(limit: Item, value: Item, *, high: bool, denied: bool) -> Candidate:
    """No more, or no less, than the limit; where it is denied that one went past it, than the number that it names."""
    assert limit.figure is not None
    bound: Node = edge(limit.figure) if denied else name(limit)
    tree = compare(name(value), "<=" if high else ">=", bound)
    roles = (("value", value),) if denied else (("limit", limit), ("value", value))
    return Candidate("bound-of-each", STATED, (tree,), roles, f"{limit.text}: {value.value}")


def _values(tape: Tape, limit: Item, items: list[Item]) -> list[Item]:
    return [i for i in items if i.at.start > limit.at.end and _alike(tape, limit, i)][:_MOST]


def _alike(tape: Tape, limit: Item, item: Item) -> bool:
    types = {limit.type, item.type}
    if limit.type not in _LEVELS or limit.figure is None or item.figure is None:
        return False
    if types in ({kinds.EACH, kinds.AMOUNT}, {kinds.EACH, kinds.COUNT}):  # what is for each is told of one
        return limit.unit == item.unit and limit.figure.unit.dimension == item.figure.unit.dimension
    return len(types) == 1 and twins(limit, item, tape)


def _listed(tape: Tape, limit: Item, before: str, values: list[Item]) -> bool:
    """Every one is under £5: the curry is £4.20, …: a colon right behind the limit, and a word that all are meant."""
    if _pattern(tape, "OF_ALL").search(before) is None:
        return False
    if any(_pattern(tape, "ANOTHER").search(tape.gap(value)) for value in values):
        return False  # … and a bottle of wine £14
    return _pattern(tape, "OPENS").match(tape.source, limit.at.end, values[0].at.start) is not None


def _printed(tape: Tape, stretch: Stretch) -> str:
    """The words of a stretch as they are printed."""
    items = tape.within(stretch)
    return tape.source[items[0].sentence[0] : items[0].sentence[1]] if items else ""


# Between the ends


def _within(tape: Tape, items: list[Item]) -> Iterator[Candidate]:
    """The highest and the lowest of a sentence, and what else of their kind stands behind them in it."""
    ends: dict[bool, Item] = {}
    for item in items:
        said = tape.source[max(tape.floor(item), item.at.start - 30) : item.at.start]
        high, low = _pattern(tape, "HIGHEST").search(said), _pattern(tape, "LOWEST").search(said)
        if (high is None) != (low is None) and item.type in _LEVELS:
            if (high is not None) in ends:
                return
            ends[high is not None] = item
    if len(ends) < 2 or not _like(tape, ends[True], ends[False]):
        return
    last = max(item.at.end for item in ends.values())
    first = min(item.at.start for item in ends.values())
    others = [item for item in items if item.at.start > last and _like(tape, item, ends[True])]
    if _pattern(tape, "NOT_OF_THEM").search(tape.source, first, others[-1].at.end + 8 if others else last):
        return
    for item in others:
        if _wording(item) is None:
            yield _at_least("bound-within", ends[True], item)
            yield _at_least("bound-within", item, ends[False])


def _at_least(rule: str, above: Item, below: Item) -> Candidate:
    tree = compare(name(above), ">=", name(below))
    return Candidate(
        rule, STATED, (tree,), (("above", above), ("below", below)), f"{above.value} ≥ {below.value}"
    )  # fmt: skip


def _in_range(tape: Tape, items: list[Item]) -> Iterator[Candidate]:
    """Seats cost between £18 and £125, the average being £64.50: the mean, and the one that was taken, lie inside."""
    for range_, item in pairwise(items):
        if _wording(range_) != "range" or _wording(item) is not None or not _alike(tape, range_, item):
            continue
        between = tape.source[range_.at.end : item.at.start]
        if _pattern(tape, "OF_THE_RANGE").search(between) and not _pattern(tape, "NOT_IN_RANGE").search(between):
            roles = (("range", range_), ("value", item))
            why = f"{range_.text}: {item.value}"
            yield Candidate("bound-in-range", STATED, (equal(name(range_), name(item)),), roles, why)


def _next(tape: Tape, sentence: Stretch, items: list[Item]) -> Iterator[Candidate]:
    """January's 212 mm was the highest of the year; the next wettest month had 198 mm."""
    for one, two in pairwise(items):
        if _wording(one) is not None or _wording(two) is not None or not _like(tape, one, two):
            continue
        found = _form(tape.lang, "NEXT").search(
            tape.text, max(sentence.start, tape.place(one) - 60), tape.place(two) + 1
        )
        if found is not None and found.end() == tape.place(two) + 1 and tape.item(found.start("first")) is one:
            high = found["low"] is None
            yield _at_least("bound-next", *((one, two) if high else (two, one)))
