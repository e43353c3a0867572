"""Units: what a figure is counted or measured in, its dimension and its exact scale.

``match_unit`` reads the longest one that begins at a place in a text; one that stands alone is read by
``unit_alone``. Known names are in ``words``; any other noun is a counted unit.
"""

# No annotations from __future__ here: see model.py.
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple, cast

from ..words import compiled as vocabulary
from .dimension import NAMED_DIMENSIONS, Dimension, base_symbol, divide, multiply
from .interval import Number
from .lazy import pattern

if TYPE_CHECKING:
    from ..kinds import UnitSort

__all__ = [
    "COUNTING",
    "ORDINAL",
    "PERCENT",
    "PERMILLE",
    "PLAIN",
    "POWERS",
    "TIMES",
    "TIME_DIMENSIONS",
    "Dimension",
    "Unit",
    "base_symbol",
    "divide",
    "known_unit",
    "match_currency",
    "match_noun",
    "match_per",
    "match_simple",
    "match_under",
    "match_unit",
    "multiply",
    "per",
]


class Unit(NamedTuple):
    """A unit as a figure prints it, without multiplier (``元`` of ``万元``).

    ``symbol`` is the spelling used to print numbers in it again; ``dimension`` the sorted (base, power) pairs, ``()``
    for pure numbers (counts, percent, plain); ``scale`` the factor to the base unit of that dimension. ``time`` is what a time in it makes of its scale (12 for 元/月, whose base is a year, 86400
    for 天): 1 for none, 0 where it cannot be told apart (knots).
    """

    symbol: str
    dimension: Dimension
    scale: Number
    sort: "UnitSort"
    time: Number = 1


PLAIN = Unit("", (), 1, "plain")
PERCENT = Unit("%", (), Fraction(1, 100), "percent")
PERMILLE = Unit("‰", (), Fraction(1, 1000), "permille")
TIMES = Unit(vocabulary.ZH_FIGURES_TIMES, (), 1, "times")
ORDINAL = Unit("", (), 1, "ordinal")
COUNTING = frozenset({"plain", "count", "ordinal"})
"""The sorts whose whole numbers are counted, and so exact, not rounded."""

_WORDS = pattern(r"[A-Za-zµμ.]+(?: ?[$¥]|[23²³])?(?:(?: |-|/)[A-Za-z]+\.?){0,3}")
_WORD_END = pattern(r"[A-Za-z0-9µμ]")
_PER = pattern(vocabulary.BOTH_FIGURES_PER)
_MANY = pattern(vocabulary.BOTH_FIGURES_MANY)
_BARS = frozenset(vocabulary.BOTH_FIGURES_BARS)
_NOUN = pattern(r"[^\W\d_](?:[^\W\d_]|[ '’·-](?=[^\W\d_]))*")
POWERS = dict((*vocabulary.ZH_NUMBERS_POWERS, *vocabulary.EN_NUMBERS_POWERS))
"""The powers of ten that multipliers stand for: 4 for 万, 6 for million."""
_NOT_BEFORE = frozenset(vocabulary.ZH_FIGURES_NOT_BEFORE.split("|"))
_COMMON_WORDS = frozenset(vocabulary.EN_UNITS_COMMON_WORDS.split("|"))

TIME_DIMENSIONS = ((("s", 1),), (("year", 1),))
"""Of a time and nothing else, in either base."""
_table: dict[str, Unit] = {}


def known_unit(spelling: str) -> Unit | None:
    """The unit of exactly that spelling (capitals may differ), or None when no table has it."""
    table = _table or _fill()
    return table.get(spelling) or (table.get(spelling.lower()) if spelling.isascii() else None)


def spellings() -> list[str]:
    """Every spelling of a unit that the tables have."""
    return list(_table or _fill())


def match_unit(text: str, start: int) -> tuple[int, Unit] | None:
    """The longest known unit, simple or compound, that begins at ``start`` of a folded text: its end, and it.

    ``元/人``, ``公斤每公顷`` and ``miles an hour`` are compound; a noun in no table counts under the bar only.
    """
    found = match_simple(text, start)
    if found is None:
        return None
    end, unit = found
    if text[end : end + 1] in _BARS and unit.sort in ("money", "measure", "count"):
        under = match_per(text, end)
        if under is not None:
            return under[0], per(unit, under[1])._replace(symbol=text[start : under[0]])
    return end, unit


def match_currency(text: str, start: int) -> tuple[int, Unit] | None:
    """A currency printed before its number (``$``, ``US$``, ``人民币``, ``usd``): its end, and it."""
    found = match_simple(text, start, True)
    if found is None or found[1].sort != "money" or found[1].scale != 1 or text[start : found[0]] in _NOT_BEFORE:
        return None
    return found


def match_per(text: str, start: int) -> tuple[int, Unit] | None:
    """What a unit is divided by, from the bar on (``/人``, `` per tonne``, ``/10万人``): its end, and it."""
    bar = _PER.match(text, start)
    if bar is None or bar.end() == start:
        return None
    return match_under(text, bar.end(), text[start : bar.end()].strip() in ("/", vocabulary.ZH_FIGURES_EACH, "per"))


def match_under(text: str, start: int, noun: bool) -> tuple[int, Unit] | None:
    """A unit under the bar, with the number of them that one is for (千人, 100,000 people); a mere noun if ``noun``."""
    many = _MANY.match(text, start)
    assert many is not None
    factor = int(many[1].replace(",", "")) if many[1] else 1
    for character in many[2] or "":
        factor *= 10 ** POWERS[character]
    if many.end() > start and 1 < factor <= 10**12:
        at = many.end()
    else:
        at, factor = start, 1
    found = match_simple(text, at)
    if found is None and (noun or factor > 1):
        word = _NOUN.match(text, at)
        if word is not None and word.end() - word.start() <= 12:
            found = word.end(), Unit(word[0], (), 1, "count")
    if found is None and factor > 1 and many[1]:
        found = at, PLAIN
    if found is None or factor == 1:
        return found
    end, unit = found
    time = unit.time * factor if unit.time != 1 or unit.dimension in TIME_DIMENSIONS else 1
    return end, unit._replace(symbol=text[start:end].strip(), scale=unit.scale * factor, time=time)


def per(over: Unit, under: Unit) -> Unit:
    """The compound unit ``over/under``."""
    scale = Fraction(over.scale) / under.scale
    time = Fraction(over.time) / under.time if under.time else 0
    return Unit(
        f"{over.symbol}/{under.symbol}",
        divide(over.dimension, under.dimension),
        scale.numerator if scale.denominator == 1 else scale,
        "compound",
        time,
    )


def match_noun(text: str, start: int, end: int) -> Unit | None:
    """``text[start:end]`` as a counted unit in no table, or None where it is not a noun by its letters."""
    if end - start > 40:
        return None
    noun = _NOUN.fullmatch(text, start, end)
    return None if noun is None else Unit(noun[0], (), 1, "count")


def match_simple(text: str, start: int, before_digits: bool = False) -> tuple[int, Unit] | None:
    """The longest unit of the tables that begins at ``start``, nothing of what it may be divided by: its end, and it."""
    table = _table or _fill()
    first = text[start : start + 1]
    if not first:
        return None
    if first.isascii() or first in "µμ":
        words = _WORDS.match(text, start)
        if words is not None:
            end = words.end()
            while end > start:
                spelling = text[start:end]
                unit = table.get(spelling) or table.get(spelling.lower())
                if unit is not None and not (
                    spelling[-1].isalnum()
                    and spelling[-1].isascii()
                    and _WORD_END.match(text, end)
                    and not (before_digits and text[end].isdigit())
                ):
                    return end, unit
                end = max(text.rfind(mark, start, end) for mark in " -/.$23²³")
            return None
        end = start + 1
        unit = table.get(first)
        return None if unit is None else (end, unit)
    for end in range(min(start + vocabulary.LONGEST_UNIT, len(text)), start, -1):
        unit = table.get(text[start:end])
        if unit is not None:
            return end, unit
    return None


def _fill() -> dict[str, Unit]:
    """Build the table from its rows, once, on the first look-up."""
    table = {
        spelling: Unit(spelling, (), 1, "count")
        for spelling in (*vocabulary.EN_UNITS_COUNTED.split("|"), *vocabulary.ZH_UNITS_COUNTED.split("|"))
    }
    for rows in (
        *(vocabulary.ZH_UNITS_MEASURED, vocabulary.EN_UNITS_MEASURED, vocabulary.ZH_UNITS_DIMENSIONLESS),
        *(vocabulary.EN_UNITS_DIMENSIONLESS, vocabulary.ZH_UNITS_MONEY, vocabulary.EN_UNITS_MONEY),
    ):
        for names, base, over, under, sort in rows:
            unit = unit_of_row(names.partition("|")[0], base, over, under, sort)
            for name in names.split("|"):
                table[name] = unit
    for code in vocabulary.EN_UNITS_CURRENCY_CODES.split("|"):
        unit = Unit(code, ((code, 1),), 1, "money")
        table[code] = unit
        if code.lower() not in _COMMON_WORDS:
            table.setdefault(code.lower(), unit)
    for sign, code in vocabulary.EN_UNITS_CURRENCY_SIGNS:
        table.setdefault(sign, table[code])
    _table.update(table)
    return _table


def unit_of_row(symbol: str, base: str, over: int, under: int, sort: str) -> Unit:
    """The unit of a row of words: its symbol, the name of its dimension or base, its scale as a fraction, its sort."""
    dimension = NAMED_DIMENSIONS.get(base)
    if dimension is None:
        dimension = ((base, 1),)
    exact: Number = over if under == 1 else Fraction(over, under)
    timed = any(base in ("s", "year") for base, _ in dimension)
    sort_read = cast("UnitSort", sort)
    return Unit(symbol, dimension, exact, sort_read, (exact if dimension in TIME_DIMENSIONS else 0) if timed else 1)
