"""So much for each of so many is so much in all: 每亩650元, 1240亩, 80.6万元; $41 a resident, 290,000 residents, $11.9 million.

What a figure is for each of must be what another one counts or measures (``per``). Number and total are looked for from
its clause outwards; where the nearest clauses that hold both hold two of either, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...expression.tree import Literal, Node
from ...quantity.unit import Unit, multiply
from ...words import compiled as words
from .. import kinds
from ..extraction import Item
from ..tape import Stretch, Tape
from .candidate import RESOLVED, STATED, Candidate, compare, name, over, times, whole_number
from .per import Divisor, counts, divisors, heads_alike
from .units import alike

_WIDEST = 3
"""How many clauses the roles may lie apart."""


class _Each(NamedTuple):
    item: Item
    of: tuple[Divisor, ...]


def find(tape: Tape) -> Iterator[Candidate]:
    """The products of an article, sentence by sentence."""
    for sentence in tape.sentences():
        items = tape.within(sentence)
        if any(item.type == kinds.EACH for item in items):
            yield from _in_sentence(tape, sentence)


def _in_sentence(tape: Tape, sentence: Stretch) -> Iterator[Candidate]:
    clauses = [tape.within(part) for part in tape.parts(sentence, "，,。：:—；;")]
    eaches: list[tuple[int, _Each]] = []
    floor = 0
    for at, clause in enumerate(clauses):
        for item in clause:
            if item.type == kinds.EACH:
                eaches.append((at, _Each(item, divisors(tape, item, floor))))
            floor = item.at.end
    known = [each for _, each in eaches]
    for at, each in eaches:
        if each.of and not _barred(tape, each.item):
            found = _widening(tape, clauses, at, each, known)
            if found is not None:
                yield found


def _barred(tape: Tape, item: Item) -> bool:
    """A mean that is no quotient of the figures beside it."""
    if tape.lang != "zh":
        return _ends_a_range(tape, item)
    before = tape.source[max(item.clause[0], item.at.start - 20) : item.at.start]
    return re.search(words.ZH_PRODUCT_NOT_A_QUOTIENT, before) is not None


def _ends_a_range(tape: Tape, item: Item) -> bool:
    """Whether it is the end of a range that begins with a figure of its own: 22 dollars to 27 dollars a share."""
    before = tape.items[tape.index(item) - 1]
    joined = re.search(words.EN_PRODUCT_RANGE_END, tape.gap(item)) is not None
    return joined and before.sort in ("plain", item.sort, "money" if item.sort == "compound" else "")


def _widening(tape: Tape, clauses: list[list[Item]], at: int, each: _Each, known: list[_Each]) -> Candidate | None:
    """The product in the smallest run of clauses that holds a number and a total; the clauses before come first."""
    runs = [(at - n, at) for n in range(_WIDEST)] + [(at, at + n) for n in range(1, _WIDEST)]
    runs += [(at - 1, at + 1), (at - 2, at + 1), (at - 1, at + 2)]
    for low, high in runs:
        if low < 0 or high >= len(clauses):
            continue
        items = [item for clause in clauses[low : high + 1] for item in clause]
        factors = _factors(tape, items, each, known)
        if factors is None:
            continue
        totals = _totals(tape, items, each, factors)
        if len(totals) > 1:
            return None
        if totals:
            return _candidate(tape, each, factors, totals[0])
    return None


class _Factors(NamedTuple):
    items: tuple[Item, ...]
    units: tuple[Unit, ...]
    """Measures that the product is divided by, to be of the total's dimension."""
    year: Unit | None
    """The time of which a year is the number, where only the total says that it is for a year."""


def _factors(tape: Tape, items: list[Item], each: _Each, known: list[_Each]) -> _Factors | None:
    """The figure for each of every divisor, exactly one; None where one has none or several."""
    open_: list[Divisor] = list(each.of)
    chosen: list[Item] = []
    units: list[Unit] = []
    year: Unit | None = None
    while open_:
        divisor = open_.pop(0)
        fitting = _numbers(tape, items, each, divisor, chosen)
        if not fitting:
            further = [
                other
                for other in known
                if other.of and other.item in items and other.item is not each.item and _measures(divisor, other)
            ]
            if len(further) == 1 and further[0].item not in chosen:
                fitting = [further[0].item]
                open_ += further[0].of
            elif not further and year is None and divisor.unit is not None and divisor.unit.symbol in _IN_A_YEAR:
                year = divisor.unit
                continue
        if len(fitting) != 1 or len(chosen) > 2:
            return None
        chosen.append(fitting[0])
        if divisor.unit is not None and each.item.sort != "compound":
            units.append(divisor.unit)
        elif divisor.any and fitting[0].sort == "measure" and fitting[0].figure is not None:
            units.append(fitting[0].figure.unit)
    return _Factors(tuple(chosen), tuple(units), year) if chosen or year else None


def _numbers(tape: Tape, items: list[Item], each: _Each, divisor: Divisor, chosen: list[Item]) -> list[Item]:
    """The figures that may be the number of what there is one for each of."""
    found = [i for i in items if i is not each.item and i not in chosen and _usable(i) and counts(tape, divisor, i)]
    found = [i for i in found if not (i.sort == "money" and each.item.sort == "money")]
    if tape.lang == "en":
        found = [i if divisor.any else _part_of_it(tape, i) for i in found]
    if divisor.any == "only":
        return found
    if divisor.any == "before":
        return [i for i in found if i.at.start < each.item.at.start][-1:] or found[:1]
    if divisor.any == "behind":
        return [i for i in found if i.at.start > each.item.at.start][:1]
    return found


def _part_of_it(tape: Tape, item: Item) -> Item:
    """The part where a figure is the whole of one that has just been named: 2 million of the 3 million shares."""
    before = tape.items[tape.index(item) - 1]
    named = before.type == kinds.COUNT and before.at.end < item.at.start
    return before if named and re.match(words.EN_PRODUCT_OF_A_WHOLE, tape.gap(item)) else item


_IN_A_YEAR = dict((*words.ZH_PRODUCT_IN_A_YEAR, *words.EN_PRODUCT_IN_A_YEAR))


def _usable(item: Item) -> bool:
    return item.type in (kinds.AMOUNT, kinds.COUNT, kinds.DURATION, kinds.BARE)


def _measures(divisor: Divisor, other: _Each) -> bool:
    """Whether another figure for each is in what this one is for each of: 每平方米1860元, 每套90平方米."""
    if other.item.figure is None:
        return False
    unit = other.item.figure.unit
    if divisor.unit is not None:
        return unit.sort == "measure" and unit.dimension == divisor.unit.dimension
    return unit.symbol in divisor.names


def _totals(tape: Tape, items: list[Item], each: _Each, factors: _Factors) -> list[Item]:
    """The figures that the product may come to: of its dimension, and not among its factors."""
    assert each.item.figure is not None
    dimension = each.item.figure.unit.dimension
    compound = each.item.sort == "compound"
    if compound:
        for item in factors.items:
            assert item.figure is not None
            dimension = multiply(dimension, item.figure.unit.dimension)
        if factors.year is not None:
            dimension = multiply(dimension, factors.year.dimension)
    found = []
    for item in items:
        if item is each.item or item in factors.items or not _adds_up(tape, item):
            continue
        assert item.figure is not None
        if item.figure.unit.dimension != dimension:
            continue
        if not compound and not (
            alike(each.item, item, tape.lang) and (tape.lang == "zh" or heads_alike(each.item, item))
        ):
            continue
        if _compared(tape, item):
            continue
        if compound and not dimension and item.unit not in each.item.unit:
            continue
        if _is_mean(tape, item, each.item) or (factors.year is not None and not _of_a_year(tape, item)):
            continue
        found.append(item)
    return found


def _adds_up(tape: Tape, item: Item) -> bool:
    """Whether a figure is a total by its type; a number without a unit where it says that it is of people."""
    if item.type == kinds.BARE and tape.lang == "zh":
        return re.search(words.ZH_PRODUCT_OF_PEOPLE, tape.gap(item)) is not None
    return item.type in (kinds.AMOUNT, kinds.COUNT)


def _compared(tape: Tape, item: Item) -> bool:
    """Whether a figure is only what others are compared with, or the beginning of a range."""
    following = tape.index(item) + 1
    if tape.lang == "en" and following < len(tape.items) and _ends_a_range(tape, tape.items[following]):
        return True
    than = words.ZH_PRODUCT_THAN if tape.lang == "zh" else words.EN_PRODUCT_THAN
    return re.search(than, tape.gap(item)[-16:], re.IGNORECASE) is not None


def _is_mean(tape: Tape, item: Item, each: Item) -> bool:
    """Whether a mean is said to be what might be a total."""
    since = each.at.end if each.at.end < item.at.start else 0
    before = tape.source[max(since, item.at.start - 80) : item.at.start] if since else tape.gap(item)[-80:]
    if tape.lang == "zh":
        return re.search(words.ZH_PRODUCT_MEAN, before[-12:]) is not None
    return re.search(rf"\b(?:{words.EN_PRODUCT_MEAN})\b", before, re.IGNORECASE) is not None


def _of_a_year(tape: Tape, item: Item) -> bool:
    """Whether the words right at a figure say that it is for a whole year."""
    if tape.lang == "zh":
        before = tape.source[max(item.clause[0], item.at.start - 24) : item.at.start]
        return re.search(words.ZH_PRODUCT_A_YEAR, before) is not None
    return re.match(words.EN_PRODUCT_A_YEAR, tape.source[item.at.end : item.at.end + 80], re.IGNORECASE) is not None


def _candidate(tape: Tape, each: _Each, factors: _Factors, total: Item) -> Candidate | None:
    roles = [each.item, *factors.items, total]
    start, end = min(i.at.start for i in roles), max(i.at.end for i in roles)
    between = tape.source[start:end]
    apart = words.ZH_PRODUCT_APART if tape.lang == "zh" else words.EN_PRODUCT_APART
    if re.search(apart if tape.lang == "zh" else rf"\b(?:{apart})\b", between, re.IGNORECASE):
        return None
    if tape.lang == "zh" and _grant(tape, each.item, total):
        return None
    product: Node = name(each.item)
    for item in factors.items:
        product = times(product, name(item))
    for unit in factors.units:
        product = over(product, _measure(1, unit))
    op = "="
    if factors.year is not None:
        number = int(_IN_A_YEAR[factors.year.symbol])
        compound = each.item.sort == "compound"
        product = times(product, _measure(number, factors.year) if compound else whole_number(number))
        op = "=" if number in _EXACT else "≈"
    named = (("each", each.item), *(("number", item) for item in factors.items), ("total", total))
    rule = (
        "product-in-a-year" if factors.year else "product-of-each" if len(factors.items) == 1 else "product-of-several"
    )
    why = " × ".join(item.value for item in roles[:-1]) + f" = {total.value}"
    licence = STATED if factors.year is None and _said(tape, each.item, total) else RESOLVED
    return Candidate(rule, licence, (compare(product, op, name(total)),), named, why)


def _grant(tape: Tape, each: Item, total: Item) -> bool:
    """A grant for each beside the money that all of it cost or brought."""
    before_each, before_total = tape.gap(each)[-20:], tape.gap(total)[-20:]
    given = re.search(words.ZH_PRODUCT_GRANT, before_each) is not None
    return given and re.search(words.ZH_PRODUCT_OF_ALL_MONEY, before_total) is not None


def _said(tape: Tape, each: Item, total: Item) -> bool:
    """Whether the words say outright that one of them is the product or the quotient of the others."""
    source = tape.source
    before_each = source[max(0, each.at.start - 30) : each.at.start]
    before_total = source[max(0, total.at.start - 30) : total.at.start]
    if tape.lang == "zh":
        quotient, in_all = words.ZH_PRODUCT_SAID_QUOTIENT, words.ZH_PRODUCT_SAID_IN_ALL
        return bool(re.search(quotient, before_each) or re.search(in_all, before_total))
    found = re.search(words.EN_PRODUCT_SAID_QUOTIENT, before_each) or re.search(
        words.EN_PRODUCT_SAID_IN_ALL, before_total
    )
    return bool(found or re.match(words.EN_PRODUCT_SAID_BEHIND, source[total.at.end : total.at.end + 40]))


def _measure(number: int, unit: Unit) -> Literal:
    """So many of a unit, in a relation."""
    space = " " if unit.symbol.isascii() else ""
    return Literal(number * unit.scale, unit, f"{number}{space}{unit.symbol}", 0, 0)


_EXACT = (4, 12)
"""Quarters and months of a year; its weeks and days are not so many exactly."""
