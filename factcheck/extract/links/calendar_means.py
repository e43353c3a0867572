"""Means over the months or days that a date names: 前7个月接诊15.4万人次，月均2.2万人次; 14 people a day in January, 434 in all.

The number of months or days stands in the date, not in a figure. The total is the only other figure of its kind in the
sentence; a further date, or a comparison with one, leaves open what it is of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...expression.tree import Literal
from ...quantity.parse import parse_figure
from ...quantity.unit import PLAIN, Unit
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, times
from ..item import Item
from ..tape import Tape
from .patterns import en, zh
from .per import divisors, label, of_a_kind


def find(tape: Tape) -> Iterator[Candidate]:
    """Every mean of a sentence with one date and one total."""
    for sentence in tape.sentences():
        items = tape.within(sentence)
        dates = [item for item in items if item.type == kinds.DATED]
        means = [item for item in items if item.type == kinds.EACH]
        if len(dates) != 1 or len(means) != 1:
            continue
        (mean,) = means
        of = divisors(tape, mean, tape.floor(mean))
        unit = of[0].unit if len(of) == 1 else None
        total = _total(tape, mean, items) if unit is not None and unit.dimension in _TIMES else None
        if total is None or unit is None:
            continue
        numbers = _numbers(tape.lang, unit, dates[0].text)
        if numbers:
            trees = tuple(equal(times(name(mean), _time(mean, unit, n)), name(total)) for n in numbers)
            why = f"{mean.value} × {numbers[0]} = {total.value}"
            yield Candidate("product-in-a-period", RESOLVED, trees, (("each", mean), ("total", total)), why)


_BEHIND = 16
_TIMES = ((("s", 1),), (("year", 1),))


def _time(mean: Item, unit: Unit, number: int) -> Literal:
    """So many months or days, as a measure where the mean's own unit divides by one."""
    if mean.sort != "compound":
        return Literal(number, PLAIN, str(number), 0, 0)
    space = " " if unit.symbol.isascii() else ""
    return Literal(number * unit.scale, unit, f"{number}{space}{unit.symbol}", 0, 0)


def _total(tape: Tape, mean: Item, items: list[Item]) -> Item | None:
    """The only other figure of the sentence of what a mean is of; None where others, or a comparison, stand by."""
    others = [item for item in items if item is not mean and item.type not in (kinds.DATED, kinds.NAME)]
    like = [item for item in others if item.type in kinds.QUANTITIES and _alike(mean, item, tape.lang)]
    start, end = min(i.at.start for i in items), max(i.at.end for i in items)
    apart = (zh if tape.lang == "zh" else en)("CALENDAR_MEANS_APART").search(tape.source, start, end)
    if (zh if tape.lang == "zh" else en)("CALENDAR_MEANS_IN_ALL").search(tape.source, start, end + _BEHIND) is None:
        return None  # 40 cars a day; 900 were sold in January
    if len(like) != 1 or apart or any(i.type in (kinds.EACH, kinds.DURATION) for i in others):
        return None
    if like[0].figure is None or like[0].figure.change or like[0].figure.wording == "range":
        return None
    return like[0] if _of_the_same(tape, mean, like[0]) else None


def _of_the_same(tape: Tape, mean: Item, total: Item) -> bool:
    """Whether a Chinese mean names nothing of its own, or just what the total names: 月均出口 is no mean of 进出口."""
    if tape.lang != "zh":
        return True
    named = zh("CALENDAR_MEANS_NAMED").search(tape.source[mean.clause[0] : mean.at.start])
    own = named["of"] if named is not None else ""
    said = zh("CALENDAR_MEANS_OF_ALL").sub("", label(tape, total).split("|")[0])
    return not own or said == own


def _alike(mean: Item, item: Item, lang: str) -> bool:
    if mean.sort != "compound":
        return of_a_kind(mean, item, lang)
    if mean.figure is None or item.figure is None:
        return False
    counted = tuple(one for one in mean.figure.unit.dimension if one[0] not in ("s", "year"))
    return counted == item.figure.unit.dimension and (not item.unit or item.unit in mean.unit)


@cache
def _months() -> dict[str, int]:
    return {name: int(number) for name, number in words.ZH_CALENDAR_MEANS_MONTHS}


def _numbers(lang: str, unit: Unit, date: str) -> tuple[int, ...]:
    """How many months, or days, a date names; () where it does not say."""
    if lang == "zh":
        if unit.dimension == _TIMES[1]:
            counted = zh("CALENDAR_MEANS_SO_MANY").fullmatch(date)
            if counted is not None:
                number = parse_figure(counted["n"] or counted["last"]).number
                return (number,) if isinstance(number, int) else ()
            return tuple(n for name_, n in _months().items() if re.fullmatch(name_, date))
        month = zh("CALENDAR_MEANS_A_MONTH").fullmatch(date)
        return _days(int(month[1])) if month is not None else ()
    if unit.dimension == _TIMES[1]:
        return ()
    at = [n for n, months in enumerate(words.EN_CALENDAR_MEANS_MONTHS.split("|"), 1) if date.lower() == months]
    return _days(at[0]) if at else ()


def _days(month: int) -> tuple[int, ...]:
    return (28, 29) if month == _FEBRUARY else (30,) if month in (4, 6, 9, 11) else (31,)


_FEBRUARY = 2
