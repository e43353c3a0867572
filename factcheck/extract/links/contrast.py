"""Which of two levels is the base: by its own words (from, than, a year ago; 由, 上年), against those of the other.

A time may stand in a clause of its own before its level (去年10月，这一数字是…), so the words of a level reach back to the
clause behind the figure before it. Printed years decide where both levels have one. Nothing here knows a level's value.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .patterns import en, zh

_REACH = 70
_CHANGES = (kinds.CHANGE, kinds.GROWTH, kinds.POINTS)
_MARKS = re.compile(r"[,;:()（），；：]|\. |\n")


class Told(NamedTuple):
    """What the words around a level say."""

    base: int
    """2 where a word right at it makes it the base (from, than), 1 where a time does."""
    now: int
    year: str
    month: int = 0
    """Where a month is printed and no year."""
    turn: int = 0
    """In Chinese, where one of a row of quarters, rounds, days is: 第二季度."""


def told(tape: Tape, item: Item) -> Told:
    """What the words around a level say of its part in a comparison."""
    pattern = zh if tape.lang == "zh" else en
    before, behind = around(tape, item)
    right = pattern("CONTRAST_IS_FROM").search(before) or pattern("CONTRAST_IS_THAN").search(before)
    if tape.lang == "zh":
        right = right or zh("CONTRAST_BRACKETED").search(before)
    time = pattern("CONTRAST_IS_BASE").search(before) or pattern("CONTRAST_IS_BASE").search(behind)
    to = pattern("CONTRAST_IS_TO").search(before)
    left = pattern("CONTRAST_IS_BASE").sub("", before)  # 上年末 is no 年末
    now = to or pattern("CONTRAST_IS_NOW").search(left) or pattern("CONTRAST_IS_NOW").search(behind)
    years = pattern("CONTRAST_YEAR").findall(before)[-1:] + pattern("CONTRAST_YEAR").findall(behind)[:1]
    months = [] if years else _months(tape, before, behind)
    return Told(
        2 if right else 1 if time else 0,
        2 if to else 1 if now else 0,
        years[0] if len(years) == 1 else "",
        months[0] if months else 0,
        _turn(before) if tape.lang == "zh" else 0,
    )


def _turn(before: str) -> int:
    found = zh("CONTRAST_TURN").findall(before)[-1:]
    return 0 if not found else _NUMERALS.index(found[0]) + 1 if found[0] in _NUMERALS else int(found[0])


def _months(tape: Tape, before: str, behind: str) -> list[int]:
    """The number of the month that is named nearest to a level."""
    if tape.lang == "zh":
        return [int(m) for m in zh("CONTRAST_MONTH").findall(before)[-1:]]
    found = en("CONTRAST_MONTHS").findall(behind)[:1] or en("CONTRAST_MONTHS").findall(before)[-1:]
    return [_MONTHS.index(m.lower()) + 1 for m in found]


_MONTHS = words.EN_CONTRAST_MONTH_NAMES.lower().split("|")
_NUMERALS = "一二三四五六七八九十"
_ASIDE = 160
"""Characters between two levels of which one has a year and one is of now."""


def around(tape: Tape, item: Item) -> tuple[str, str]:
    """The words before a level, back to the clause of the figure before it or its sentence's start, and those behind it
    that no mark and no figure parts from it."""
    floor = _floor(tape, item)
    start = max(item.sentence[0], floor, item.at.core - _REACH)
    before = tape.source[start : item.at.core]
    if floor > item.sentence[0]:
        mark = _MARKS.search(before)
        if mark is not None and before[mark.end() :].strip():
            before = before[mark.end() :]
    if tape.lang == "zh":
        return before, ""
    behind = tape.source[item.at.end : min(tape.ceiling(item), item.at.end + 40)]
    return before, _MARKS.split(behind, maxsplit=1)[0]


def _floor(tape: Tape, item: Item) -> int:
    """Where the figure before a level ends, one of something aside: 两年前一亩地租金600元."""
    floor = tape.floor(item)
    if tape.lang != "zh" or floor <= item.sentence[0]:
        return floor
    before = tape.items[max(0, tape.index(item) - 4) : tape.index(item)]
    last = next((one for one in reversed(before) if one.type != kinds.DATED), None)
    return tape.floor(last) if last is not None and last.text.startswith(_ONE) and len(last.text) <= _SHORT else floor


_ONE, _SHORT = "一", 3


def base_of(tape: Tape, a: Item, b: Item, result: Item) -> Item | None:
    """The one of two levels that the other is measured against; None where the words do not tell."""
    one, two = told(tape, a), told(tape, b)
    if one.year and two.year and one.year != two.year:
        return a if one.year < two.year else b
    dated, undated = (one, two) if one.year else (two, one)
    near = undated.now == 1 or (undated.now and b.at.start - a.at.end < _ASIDE)
    if tape.lang == "zh":
        near = not dated.now and zh("CONTRAST_IS_NOW").search(around(tape, b if one.year else a)[0]) is not None
    if dated.year and not undated.year and near and not undated.base:
        return a if one.year else b  # in 2019 it was …; this year it will be …
    if one.month and two.month and one.month != two.month:
        first = a if (two.month - one.month) % 12 < (one.month - two.month) % 12 else b
        if tape.lang == "zh" or (first is a) == (one.month < two.month):
            return first  # from December to January, or the other way round
    if one.turn and two.turn and one.turn != two.turn:
        return a if one.turn < two.turn else b
    weight, counter = one.base - one.now, two.base - two.now
    if weight == counter:
        return None
    base, other = (a, b) if weight > counter else (b, a)
    if (one if base is a else two).base:
        return base
    # £48m has shrunk by a quarter to £36m: the change leads from the one to the other
    leads = (
        base.sentence == other.sentence
        and base.at.end <= result.at.start < other.at.start
        and tape.floor(other) == result.at.end
    )
    return base if leads and (two if base is a else one).now == 2 else None


def is_gap(tape: Tape, item: Item) -> bool:
    """Whether a figure is called a difference, by a word right at it."""
    pattern = zh if tape.lang == "zh" else en
    before = tape.source[max(item.sentence[0], tape.floor(item), item.at.core - 40) : item.at.core]
    if tape.lang == "zh" and item.type not in _CHANGES and zh("CONTRAST_APART").search(before):
        return True
    if tape.lang == "zh" and (zh("CONTRAST_APART_BY").search(before) or _older(item, before)):
        return True
    return bool(
        pattern("CONTRAST_GAP").search(before) or pattern("CONTRAST_GAP_BEHIND").match(tape.source, item.at.end)
    )


def _older(item: Item, before: str) -> bool:
    return item.type == kinds.AGE and zh("CONTRAST_OLDER").search(before) is not None


def is_level(tape: Tape, item: Item) -> bool:
    """Whether what a figure is called may be a level of its own as well: a deficit beside another deficit."""
    pattern = zh if tape.lang == "zh" else en
    start = max(item.sentence[0], tape.floor(item), item.at.core - 40)
    behind = tape.source[item.at.end : min(item.at.end + 24, tape.ceiling(item))]
    said = tape.source[start : item.at.end] + _MARKS.split(behind, maxsplit=1)[0]
    return pattern("CONTRAST_LEVEL").search(said) is not None
