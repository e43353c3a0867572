"""So much for each of so many is so much in all: 每亩650元, 1240亩, 80.6万元; $41 a resident, 290,000 residents, $11.9 million.

What a figure is for each of must be what another one counts or measures (``per``). Number and total are looked for from
its clause outwards; where the nearest clauses that hold both hold two of either, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...expression.tree import Comparison, Literal, Node
from ...quantity.unit import Unit
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, STATED, Candidate, compare, name, over, times, whole_number
from ..item import Item
from ..tape import Stretch, Tape
from . import pooled
from .comes_to import rises, totals_of
from .factors import (
    LIMITS,
    MOST,
    Each,
    Factors,
    base_of,
    dated_between,
    ends_a_range,
    factors_of,
    times_of,
)
from .patterns import zh
from .per import Divisor, at_it, divisors, nouned, of_one
from .scopes import in_all, like_words, of_another, said_outright

_WIDEST = 4
"""How many clauses the roles may lie apart."""


def find(tape: Tape) -> Iterator[Candidate]:
    """The products of an article, sentence by sentence."""
    before: Stretch | None = None
    left: list[Each] = []
    for sentence in tape.sentences():
        items = tape.within(sentence)
        if not items:
            if tape.text[sentence.start : sentence.end].strip():
                before, left = None, []
            continue
        open_: list[Each] = []
        if len(items) <= MOST:
            yield from _in_sentence(tape, sentence, open_)
            if before is not None and (open_ or left):
                yield from _in_two(tape, Stretch(before.start, sentence.end), left + open_)
        before, left = sentence, open_


def _in_sentence(tape: Tape, sentence: Stretch, left: list[Each]) -> Iterator[Candidate]:
    """The products of a sentence; ``left`` gets what is for each of something that it has no number or total of."""
    groups = [sentence] if tape.lang == "zh" else tape.parts(sentence, ";")
    for group in groups:
        yield from _in_group(tape, group, left)


def _in_two(tape: Tape, group: Stretch, left: list[Each]) -> Iterator[Candidate]:
    """What a sentence leaves open, with the number or the total of the one beside it."""
    if len(tape.within(group)) > _FEW:
        return
    wanted = {id(each.item) for each in left}
    for candidate in _in_group(tape, group, []):
        if id(candidate.roles[0][1]) in wanted and _nowhere_nearer(tape, candidate):
            yield candidate._replace(rule="product-of-two-sentences", licence=RESOLVED)


def _nowhere_nearer(tape: Tape, candidate: Candidate) -> bool:
    """Whether a role stands in the other sentence, and nothing in either could be one of the roles as well."""
    each = candidate.roles[0][1]
    if all(item.sentence == each.sentence for item in candidate.items):
        return False
    low, high = min(item.sentence[0] for item in candidate.items), max(item.sentence[1] for item in candidate.items)
    others = [item for item in tape.between(low, high) if item not in candidate.items and item.figure is not None]
    roles = {(item.sort, item.figure.unit.dimension) for item in candidate.items if item.figure is not None}
    return not any((item.sort, item.figure.unit.dimension) in roles for item in others if item.figure is not None)


_FEW = 8
"""Figures of two sentences that are read as one."""


def _in_group(tape: Tape, group: Stretch, left: list[Each]) -> Iterator[Candidate]:
    clauses = [
        [item for item in tape.within(part) if not _one_of(tape, item)] for part in tape.parts(group, "，,。：:—；")
    ]
    eaches: list[tuple[int, Each]] = []
    floor = 0
    for at, clause in enumerate(clauses):
        for item in clause:
            each = _each(tape, item, floor)
            if each is not None:
                eaches.append((at, each))
            if item.type != kinds.DATED:
                floor = item.at.end
    known = [each for _, each in eaches]
    for at, each in eaches:
        if each.of and not _barred(tape, each.item):
            found = _widening(tape, clauses, at, each, known)
            if found is not None:
                yield found
            else:
                left.append(each)


def _each(tape: Tape, item: Item, floor: int) -> Each | None:
    """A figure as one for each of something, by its type or by what stands right at it."""
    if item.type == kinds.EACH:
        return Each(item, divisors(tape, item, floor))
    if item.type not in (kinds.AMOUNT, kinds.DURATION, kinds.COUNT):
        return None
    if tape.lang == "en":
        return Each(item, nouned(tape, item))
    base = base_of(tape, item)
    if base is None:
        following = tape.index(item) + 1
        if item.sort == "money" and following < len(tape.items) and _one_of(tape, tape.items[following]):
            return Each(item, (of_one(tape.items[following].text[1:]),))
        of = at_it(tape, item, floor)
        return Each(item, of) if of else None
    return Each(item, (Divisor(None, frozenset((base.unit,))),), base) if base.unit else None


def _one_of(tape: Tape, item: Item) -> bool:
    """Whether a figure only says of what a price right before it is: 7600元一吨."""
    if (
        tape.lang != "zh"
        or not item.text.startswith("一")
        or item.type not in kinds.QUANTITIES
        or len(item.text) > _UNIT
    ):
        return False
    before = tape.items[tape.index(item) - 1]
    return before.sort == "money" and before.at.end == item.at.start


_UNIT = 4


def _barred(tape: Tape, item: Item) -> bool:
    """A mean that is no quotient of the figures beside it."""
    if item.figure is not None and item.figure.wording in LIMITS:
        return True  # at least two doctors in each village
    if tape.lang != "zh":
        differs = re.match(words.EN_PRODUCT_A_DIFFERENCE, tape.source[item.at.end : item.at.end + 40])
        following = tape.items[tape.index(item) + 1 : tape.index(item) + 2]
        some = following and re.fullmatch(words.EN_PRODUCT_FOR_SOME, tape.gap(following[0]))
        return bool(differs or some) or ends_a_range(tape, item)
    before = tape.source[max(item.clause[0], item.at.start - 20) : item.at.start]
    if rises(tape, item):
        return True
    if zh("PRODUCT_A_SPEED").search(before) is not None and zh("PACES_STEADY").search(before) is None:
        return True
    return re.search(words.ZH_PRODUCT_NOT_A_QUOTIENT, before) is not None


def _widening(tape: Tape, clauses: list[list[Item]], at: int, each: Each, known: list[Each]) -> Candidate | None:
    """The product in the smallest run of clauses that holds a number and a total; of two, the one before comes first."""
    runs = sorted(
        ((at - n, at + m) for n in range(_WIDEST) for m in range(_WIDEST) if n + m < _WIDEST),
        key=lambda run: (run[1] - run[0], run[1]),
    )
    for low, high in runs:
        if low < 0 or high >= len(clauses):
            continue
        items = [item for clause in clauses[low : high + 1] for item in clause]
        factors = factors_of(tape, items, each, known)
        if factors is None:
            continue
        totals = totals_of(tape, items, each, factors)
        if len(totals) > 1:
            return None
        if totals:
            last = max(item.at.start for item in factors.items) if factors.items else 0
            if tape.lang == "zh" and each.item.at.start < totals[0].at.start < last and high + 1 < len(clauses):
                wider = [item for clause in clauses[low : high + 2] for item in clause]
                if len(totals_of(tape, wider, each, factors)) > 1:
                    return None  # 每人缴费350元，补助640元，参保31万人，基金3.1亿元
            return _candidate(tape, each, factors, totals[0], known)
    return None


def _candidate(tape: Tape, each: Each, factors: Factors, total: Item, known: list[Each]) -> Candidate | None:
    roles = [each.item, *factors.items, total]
    start, end = min(i.at.start for i in roles), max(i.at.end for i in roles)
    between = _without_dates(tape, start, end)
    if re.search(words.ZH_PRODUCT_APART, between) if tape.lang == "zh" else _apart_en(between):
        return None
    if "；" in between and not like_words(tape, each, factors, total):
        return None
    rivals = (one for one in known if one.item is not each.item and set(one.of) & set(each.of))
    if tape.lang == "zh" and any(
        one.item.unit == each.item.unit and start <= one.item.at.start < end for one in rivals
    ):
        return None  # 每人缴费350元，财政每人补助640元: the total may be of both
    if dated_between(_around(tape, roles), tuple(roles)) or _chained(each, roles, known, start, end):
        return None
    if of_another(tape, each, factors, total) or pooled.joined(tape, total, each.item):
        return None
    product: Node = name(each.item)
    for item in factors.items:
        product = times(product, name(item))
    if each.base is not None:
        product = over(product, name(each.base))
    for unit in factors.units:
        product = over(product, _measure(1, unit))
    op = "="
    if factors.time is not None:
        number = times_of(tape, total, factors.time)
        compound = each.item.sort == "compound"
        product = times(product, _measure(number, factors.time) if compound else whole_number(number))
        op = "=" if number in _EXACT else "≈"
    named = (
        ("each", each.item),
        *((("base", each.base),) if each.base is not None else ()),
        *(("number", item) for item in factors.items),
        ("total", total),
    )
    rule = (
        "product-in-a-year" if factors.time else "product-of-each" if len(factors.items) == 1 else "product-of-several"
    )
    why = " × ".join(item.value for item in roles[:-1]) + f" = {total.value}"
    sure = factors.time is None and not any(divisor.any == "only" for divisor in each.of)
    if tape.lang == "zh":
        sure = sure and "；" not in between and (in_all(tape, factors, total) or like_words(tape, each, factors, total))
    licence = STATED if sure and said_outright(tape, each.item, total) else RESOLVED
    trees: tuple[Comparison, ...] = (compare(product, op, name(total)),)
    if rule == "product-of-each" and each.base is None and not factors.units and each.item.at.start > total.at.start:
        more = tuple(pooled.others(tape, each.item, one, roles) for one in (factors.items[0], total))
        if any(more):
            trees = pooled.readings(each.item, factors.items[0], total, (more[0], more[1]))
            named = (*named, *(("also", item) for some in more for item in some))
            licence = RESOLVED
    return Candidate(rule, licence, trees, named, why)


def _chained(each: Each, roles: list[Item], known: list[Each], start: int, end: int) -> bool:
    """Whether another figure for each of something stands between the three, in another unit: eight lorries, three trips
    apiece, 20 tonnes a trip, 480 tonnes."""
    return any(
        one.item not in roles and one.item.type == kinds.EACH and one.item.unit != each.item.unit
        for one in known
        if start <= one.item.at.start < end
    )


def _apart_en(between: str) -> bool:
    said = re.search(rf"\b(?:{words.EN_PRODUCT_APART})\b", between, re.IGNORECASE)
    return said is not None or re.search(words.EN_PRODUCT_FROM_A_FIGURE, between) is not None


def _without_dates(tape: Tape, start: int, end: int) -> str:
    """The words between two places, and no date among them with the preposition that it has: from July 1."""
    said, at = "", start
    for item in tape.between(start, end):
        if item.type == kinds.DATED:
            said += re.sub(r"\bfrom \Z", "", tape.source[at : item.at.start])
            at = item.at.end
    return said + tape.source[at:end]


def _around(tape: Tape, roles: list[Item]) -> list[Item]:
    places = [tape.index(item) for item in roles]
    found = tape.items[min(places) : max(places) + 1]
    return [
        item
        for at, item in enumerate(found)
        if item.type != kinds.DATED
        or not (
            (found[at + 1].type == kinds.DURATION and found[at + 1].at.start <= item.at.end)  # 11月30天
            or tape.source.startswith("from ", item.at.start - 5)  # $15 an hour from July 1
        )
    ]


def _measure(number: int, unit: Unit) -> Literal:
    """So many of a unit, in a relation."""
    space = " " if unit.symbol.isascii() else ""
    return Literal(number * unit.scale, unit, f"{number}{space}{unit.symbol}", 0, 0)


_EXACT = (1, 4, 12)
"""Quarters and months of a year; its weeks and days are not so many exactly."""
