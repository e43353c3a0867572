"""The number of what a figure is for each of, and the total that the product of both comes to."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...quantity.unit import Unit
from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .per import Divisor, counts, loosely

MOST = 60
"""Figures of the longest sentence that is read: more of them are a table without its lines."""


class Each(NamedTuple):
    """A figure for each of something."""

    item: Item
    of: tuple[Divisor, ...]
    base: Item | None = None
    """Of how many, where it is not of one: 每10股派3元."""


def dated_between(items: list[Item], roles: tuple[Item, ...]) -> bool:
    """Whether another date is named between the figures of a relation: 去年均价6800元，今年成交32万平方米."""
    start, end = min(item.at.start for item in roles), max(item.at.start for item in roles)
    dated = False
    for item in items:
        if item.type == kinds.DATED:
            dated = start < item.at.start < end and item.text not in _DAYS
        elif dated and item in roles:
            return True
        else:
            dated = False  # 今年以来新增12亿元: the date of another figure
    return False


_DAYS = frozenset(words.EN_PRODUCT_DAYS.split("|"))
"""Days of one story: 2,400 seats at $35 for Friday's game, taking $84,000."""


def ends_a_range(tape: Tape, item: Item) -> bool:
    """Whether it is the end of a range that begins with a figure of its own: 22 dollars to 27 dollars a share."""
    before = tape.items[tape.index(item) - 1]
    joined = re.search(words.EN_PRODUCT_RANGE_END, tape.gap(item)) is not None
    return joined and before.sort in ("plain", item.sort, "money" if item.sort == "compound" else "")


class Factors(NamedTuple):
    """What a figure for each is multiplied by."""

    items: tuple[Item, ...]
    units: tuple[Unit, ...]
    """Measures that the product is divided by, to be of the total's dimension."""
    time: Unit | None
    """The time that it is for one of, where no number of them is printed: the total says for how many it is."""


def factors_of(tape: Tape, items: list[Item], each: Each, known: list[Each]) -> Factors | None:
    """The figure for each of every divisor, exactly one; None where one has none or several."""
    open_: list[Divisor] = list(each.of)
    chosen: list[Item] = []
    units: list[Unit] = []
    time: Unit | None = None
    while open_:
        divisor = open_.pop(0)
        fitting = _numbers(tape, items, each, divisor, chosen)
        if not fitting and not divisor.any:
            fitting = _numbers(tape, items, each, loosely(divisor, tape.lang), chosen)
            if not fitting and tape.lang == "en" and divisor.unit is None:
                fitting = _unnamed(tape, items, each, chosen)
            if any(_own(tape, other, one) for other in known if other.item is not each.item for one in fitting):
                return None  # $2,600 for each of 500,000 people, $5,900 a taxpayer
        if not fitting:
            further = [
                other
                for other in known
                if other.of and other.item in items and other.item is not each.item and _measures(divisor, other)
            ]
            if len(further) == 1 and further[0].item not in chosen:
                fitting = [further[0].item]
                open_ += further[0].of
            elif not further and time is None and divisor.unit is not None and divisor.unit.symbol in IN_A_YEAR:
                time = divisor.unit
                continue
        if len(fitting) != 1 or len(chosen) > 2:
            return None
        chosen.append(fitting[0])
        if divisor.unit is not None and each.item.sort != "compound":
            units.append(divisor.unit)
        elif divisor.any and fitting[0].sort == "measure" and fitting[0].figure is not None:
            units.append(fitting[0].figure.unit)
    return Factors(tuple(chosen), tuple(units), time) if chosen or time else None


def _numbers(tape: Tape, items: list[Item], each: Each, divisor: Divisor, chosen: list[Item]) -> list[Item]:
    """The figures that may be the number of what there is one for each of."""
    found = [
        i
        for i in items
        if i is not each.item and i is not each.base and i not in chosen and _usable(i) and counts(tape, divisor, i)
    ]
    found = [i for i in found if not (i.sort == "money" and each.item.sort == "money")]
    if tape.lang == "en":
        found = [i if divisor.any else _part_of_it(tape, i) for i in found]
    else:
        found = [i for i in found if base_of(tape, i) is None]
    if divisor.any == "only":
        return found
    if divisor.any == "before":
        if each.item.sort == "plain":
            found = [
                i for i in found if i.type == kinds.AMOUNT
            ]  # not: the top two from each; 72 m² for 2,000 people, 40 each
            return [i for i in found if all(not j.unit for j in tape.between(i.at.end, each.item.at.start))]
        found = [i for i in found if i.unit or _counts_something(tape, i)]
        behind = [
            i for i in found if i.at.start > each.item.at.start and (_handed_out(tape, i) or _at(tape, each.item))
        ]
        return [i for i in found if i.at.start < each.item.at.start][-1:] or behind[:1]
    if divisor.any == "behind":
        return [i for i in found if i.at.start > each.item.at.start][:1]
    return found


def _unnamed(tape: Tape, items: list[Item], each: Each, chosen: list[Item]) -> list[Item]:
    """A number of them, whom the words name before: with 21,000 of them."""
    return [
        i
        for i in items
        if i.type == kinds.COUNT
        and i not in (each.item, *chosen)
        and _usable(i)
        and re.match(words.EN_PRODUCT_OF_THEM, tape.source[i.at.end : i.at.end + 12])
    ]


def _counts_something(tape: Tape, item: Item) -> bool:
    """Whether a number without a noun is one of things, not a part of a name (System/2) or of change (30 cts)."""
    before = tape.source[max(0, item.at.start - 24) : item.at.start]
    name_ = re.search(words.EN_PRODUCT_A_NAME, before) is not None
    return not name_ and re.match(words.EN_PRODUCT_CENTS, tape.source[item.at.end : item.at.end + 8]) is None


def _handed_out(tape: Tape, item: Item) -> bool:
    """Whether a number without a noun is told to have been sold, bought, handed out."""
    return re.match(words.EN_PRODUCT_WERE_SOLD, tape.source[item.at.end : item.at.end + 60], re.IGNORECASE) is not None


def _at(tape: Tape, each: Item) -> bool:
    """Whether a price opens its clause, and what it buys follows: at 45 minutes apiece, 16 lessons."""
    return re.search(words.EN_PRODUCT_AT, tape.gap(each)) is not None


def _part_of_it(tape: Tape, item: Item) -> Item:
    """The part where a figure is the whole of one that has just been named: 2 million of the 3 million shares."""
    before = tape.items[tape.index(item) - 1]
    named = before.type == kinds.COUNT and before.at.end < item.at.start
    return before if named and re.match(words.EN_PRODUCT_OF_A_WHOLE, tape.gap(item)) else item


IN_A_YEAR = dict((*words.ZH_PRODUCT_IN_A_YEAR, *words.EN_PRODUCT_IN_A_YEAR))


LIMITS = frozenset(("more-than", "at-least", "at-most", "less-than"))


def _usable(item: Item) -> bool:
    if item.figure is not None and item.figure.wording in LIMITS:
        return False  # over 15 games, 最高不超过2000亩: in the course of them, a limit
    if item.type == kinds.EACH and item.sort == "measure" and "-" in item.text:
        return True  # the 11.5-mile bypass
    return item.type in (kinds.AMOUNT, kinds.COUNT, kinds.DURATION, kinds.BARE)


def _own(tape: Tape, other: Each, number: Item) -> bool:
    """Whether a number is that of what another figure is for each of, by its very name."""
    return tape.lang == "en" and any(not d.any and counts(tape, d, number) for d in other.of)


def _measures(divisor: Divisor, other: Each) -> bool:
    """Whether another figure for each is in what this one is for each of: 每平方米1860元, 每套90平方米."""
    if other.item.figure is None:
        return False
    unit = other.item.figure.unit
    if divisor.unit is not None:
        return unit.sort == "measure" and unit.dimension == divisor.unit.dimension
    return unit.symbol in divisor.names


def base_of(tape: Tape, item: Item) -> Item | None:
    """The number of which a Chinese figure is right behind it: 每10股派3元."""
    at = tape.index(item)
    before = tape.items[at - 1] if at else None
    gap = tape.gap(item)
    if before is None or before.type != kinds.EACH or before.sort not in ("count", "plain") or len(gap) > _BASE:
        return None
    of = tape.gap(before).endswith(words.ZH_PRODUCT_EVERY) and re.search("[，。；：、]", gap) is None
    return before if of else None


_BASE = 8
"""How far behind the number that it is of a figure stands."""


def times_of(tape: Tape, item: Item, unit: Unit) -> int:
    """For how many of a time the words at a figure say that it is: the days of a year, one; 0 where they say nothing."""
    number = int(IN_A_YEAR[unit.symbol])
    if number == 1:
        return 1  # for each year, and no year is named at the total
    if tape.lang == "zh":
        before = tape.source[max(item.clause[0], item.at.start - 24) : item.at.start]
        if re.search(words.ZH_PRODUCT_A_YEAR, before):
            return number
        one = re.search(words.ZH_PRODUCT_ONE_TIME, before)
        names = words.ZH_PRODUCT_A_DAY.split("|")
        return (
            1 if one is not None and any(n in one[0] for n in (names if unit.symbol in names else [unit.symbol])) else 0
        )
    behind = tape.source[item.at.end : item.at.end + 80]
    return number if re.match(words.EN_PRODUCT_A_YEAR, behind, re.IGNORECASE) else 0
