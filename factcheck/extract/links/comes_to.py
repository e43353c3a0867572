"""The figures that a product of a number and what there is for each of it may come to."""

from __future__ import annotations

import re

from ...quantity.unit import multiply
from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .factors import Each, Factors, ends_a_range, times_of
from .patterns import zh
from .per import heads_alike, of_a_kind


def totals_of(tape: Tape, items: list[Item], each: Each, factors: Factors) -> list[Item]:
    """The figures that the product may come to: of its dimension, and not among its factors."""
    assert each.item.figure is not None
    dimension = each.item.figure.unit.dimension
    compound = each.item.sort == "compound"
    if compound:
        for item in factors.items:
            assert item.figure is not None
            dimension = multiply(dimension, item.figure.unit.dimension)
        if factors.time is not None:
            dimension = multiply(dimension, factors.time.dimension)
    found = []
    for item in items:
        if item in (each.item, each.base, *factors.items) or not _adds_up(tape, item, each.item):
            continue
        assert item.figure is not None
        if item.figure.unit.dimension != dimension:
            continue
        alike = of_a_kind(each.item, item, tape.lang) or _seated(tape, each.item, item)
        if not compound and not (alike and (tape.lang == "zh" or heads_alike(each.item, item))):
            continue
        if _compared(tape, item):
            continue
        if compound and not dimension and item.unit not in each.item.unit:
            continue
        if _is_mean(tape, item, each.item) or not _timed(tape, item, factors):
            continue
        found.append(item)
    return found


def _seated(tape: Tape, each: Item, total: Item) -> bool:
    """Whether the one is seats and the other who sits on them: 每排58座，可容纳2088名."""
    if tape.lang != "zh" or not {each.unit, total.unit} <= _SEATS:
        return False
    return zh("PRODUCT_HOLDS").search(tape.gap(total)) is not None


_SEATS = frozenset(words.ZH_PRODUCT_SEATS.split("|"))


def _adds_up(tape: Tape, item: Item, each: Item) -> bool:
    """Whether a figure is a total by its type; a number without a unit where it says that it is of people."""
    if item.type == kinds.BARE and tape.lang == "zh":
        return re.search(words.ZH_PRODUCT_OF_PEOPLE, tape.gap(item)) is not None
    return item.type in kinds.QUANTITIES or (item.type == each.type == kinds.DURATION)


def _compared(tape: Tape, item: Item) -> bool:
    """Whether a figure is only what others are compared with, the whole of a share, or the beginning of a range."""
    following = tape.index(item) + 1
    if tape.lang == "en" and following < len(tape.items) and ends_a_range(tape, tape.items[following]):
        return True
    if tape.lang == "en" and re.search(words.EN_PRODUCT_OF_ALL, tape.gap(item)):
        return tape.items[following - 2].type == kinds.SHARE  # 60 % of the 800 ordered
    if tape.lang == "en" and re.match(words.EN_PRODUCT_OF_IT, tape.source[item.at.end : item.at.end + 12]):
        return True
    if tape.lang == "zh" and rises(tape, item):
        return True
    than = words.ZH_PRODUCT_THAN if tape.lang == "zh" else words.EN_PRODUCT_THAN
    return re.search(than, tape.gap(item)[-16:], re.IGNORECASE) is not None


def rises(tape: Tape, item: Item) -> bool:
    """Whether a Chinese figure is the level that something rose or fell from, or to: 由3亿吨增加到3.7亿吨."""
    if re.search(words.ZH_PRODUCT_RISES_TO, tape.gap(item)[-8:]):
        return True
    rose = re.match(words.ZH_PRODUCT_TO_ANOTHER, tape.source[item.at.end : item.at.end + 12])
    return rose is not None and re.search(words.ZH_PRODUCT_FROM_IT, tape.gap(item)[-8:]) is not None


def _is_mean(tape: Tape, item: Item, each: Item) -> bool:
    """Whether a mean is said to be what might be a total."""
    since = each.at.end if each.at.end < item.at.start else 0
    before = tape.source[max(since, item.at.start - 80) : item.at.start] if since else tape.gap(item)[-80:]
    if tape.lang == "zh":
        return re.search(words.ZH_PRODUCT_MEAN, before[-12:]) is not None
    joined = each.sort == "compound" and before.endswith(" and ")
    joined = joined or re.search(words.EN_PRODUCT_AND_ONE, tape.gap(item)) is not None
    if since and (joined or re.fullmatch(words.EN_PRODUCT_A_SISTER, before)):
        return re.match(words.EN_PRODUCT_SAID_BEHIND, tape.source[item.at.end : item.at.end + 40]) is None
    return re.search(rf"\b(?:{words.EN_PRODUCT_MEAN})\b", before, re.IGNORECASE) is not None


def _timed(tape: Tape, item: Item, factors: Factors) -> bool:
    """Whether the total says for how many of the time it is, where no figure says it."""
    if factors.time is None:
        return True
    number = times_of(tape, item, factors.time)
    return number > 1 or (number == 1 and bool(factors.items))
