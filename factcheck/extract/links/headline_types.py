"""Which figures of a story may be its headline's, by type, unit and noun."""

from __future__ import annotations

import re
from functools import cache

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .per import singular
from .same import comparable
from .twins import twins
from .units import PEOPLE

TYPES = frozenset(
    (kinds.AMOUNT, kinds.COUNT, kinds.SHARE, kinds.GROWTH, kinds.POINTS, kinds.EACH, kinds.DURATION, kinds.CHANGE)
)
_HAN = re.compile("[\u4e00-\u9fff]+")


def one_noun(tape: Tape, item: Item, other: Item) -> bool:
    """Whether the things counted may be one: 两个村镇 and 48个空中目标 are not, nor 26 projects and two that are at sea."""
    if tape.lang != "zh":
        return item.sort != "count" or bool(other.unit)
    if item.sort != "count" or item.unit in PEOPLE:
        return True
    one, two = (_HAN.match(tape.source, i.at.end, i.at.end + 4) for i in (item, other))
    return one is not None and two is not None and bool(set(one[0]) & set(two[0]))


def unnamed(tape: Tape, item: Item) -> bool:
    """Whether a Chinese figure prints a multiplier and leaves its unit out: 诈骗7.9亿."""
    return tape.lang == "zh" and item.type == kinds.BARE and item.value[-1:] in ("万", "亿")


def may_be(item: Item, other: Item, tape: Tape) -> bool:
    """Whether a story's figure may be the headline's: percentages all may, for a headline is short of verbs."""
    if unnamed(tape, item):
        return other.type in kinds.QUANTITIES and item.value[-1] in other.value
    if item.sort == other.sort == "percent" or item.type == other.type == kinds.SHARE:
        return True
    if wording(other) == "magnitude":
        return False
    if item.sort == other.sort == "count" and item.unit != other.unit:
        return _one_unit(item, other, tape)
    if other.type not in TYPES:
        return False
    if {item.type, other.type} == {kinds.AMOUNT, kinds.EACH} and item.sort == "money":
        return other.unit.startswith(item.unit) and comparable(item, other)  # gold hits $2,400 / $2,400 an ounce
    if item.type != other.type and not _measured(item, other):
        return False
    if kinds.CHANGE in (item.type, other.type) and item.type != other.type:
        return False  # ratings drop by 4m, to 11.9m
    return twins(item, other, tape, full=True)


def _one_unit(item: Item, other: Item, tape: Tape) -> bool:
    if item.type != other.type:
        return False
    if tape.lang == "zh":
        return (
            item.unit in PEOPLE and other.unit in PEOPLE and words.ZH_HEADLINE_HOUSEHOLD not in (item.unit, other.unit)
        )
    one, two = (singular(i.unit.rsplit(" ", 1)[-1].lower()) for i in (item, other))
    kinds_ = _synonyms()
    return one == two or (one in kinds_ and kinds_[one] == kinds_.get(two))


@cache
def _synonyms() -> dict[str, int]:
    return dict(words.EN_HEADLINE_SYNONYMS)


def _measured(a: Item, b: Item) -> bool:
    """Whether two figures measure one dimension, in whatever units."""
    if a.figure is None or b.figure is None:
        return False
    one, two = a.figure.unit, b.figure.unit
    return bool(one.dimension) and one.dimension == two.dimension and one.sort == two.sort


def unsaid(tape: Tape, item: Item, other: Item) -> bool:
    """Whether a figure of the lead has no unit where the headline's has one, or a blank before it: it may be the same."""
    if other.sort != "plain" or item.sort == "plain":
        return False
    if item.sort == "count":
        return other.type == kinds.BARE and tape.source[other.at.end : other.at.end + 3].strip().startswith(item.unit)
    return other.type in (kinds.BARE, kinds.COUNT)


def wording(item: Item) -> str | None:
    return item.figure.wording if item.figure is not None else None
