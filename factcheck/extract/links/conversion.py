"""One quantity printed twice: in two units (7公顷（105亩）), in two currencies, as a fraction and in percent.

Two units of one dimension are one quantity where words say so, or where a bracket or a dash holds nothing but the
second and the units are of two systems. Within one article a pair of currencies has one rate of exchange.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from ...expression.tree import Literal, Node
from ...quantity.unit import PLAIN
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, STATED, Candidate, compare, name, negative, over, plus, times, whole_number
from ..item import Item
from ..tape import Tape

_APART = 48
"""How far apart the two may stand."""


class _Pair(NamedTuple):
    one: Item
    other: Item
    says: bool
    """A word says that they are one."""
    comma: bool
    """Only a comma stands between them."""
    of: bool
    """A word or two about what is measured stand between them."""


def find(tape: Tape) -> Iterator[Candidate]:
    """The conversions of an article in their order, then its rates of exchange."""
    rates: dict[tuple[str, str], _Pair] = {}
    for pair in _pairs(tape):
        if pair.one.sort == "money" and pair.one.unit != pair.other.unit:
            yield from _exchange(tape, pair, rates)
        elif pair.one.type == kinds.SHARE:
            yield from _fraction(pair)
        else:
            yield from _units(tape, pair)


@cache
def _pattern(lang: str, key: str) -> re.Pattern[str]:
    return re.compile(getattr(words, f"{lang.upper()}_CONVERSION_{key}"), re.IGNORECASE)


def _pairs(tape: Tape) -> Iterator[_Pair]:
    """The figures that stand as one and its gloss; in a bracket of several, each is a gloss of the one before it."""
    lang = tape.lang
    head: Item | None = None
    for before, other in zip(tape.items, tape.items[1:], strict=False):
        one = before
        between = tape.source[before.at.end : other.at.start]
        if not 0 < len(between) <= _APART:
            head = None
            continue
        if head is not None and between.strip() in (";", "；", ",", "，"):
            found: re.Match[str] | None = None
            one, says, of = head, False, False
        else:
            head = None
            found = _joined(between, lang) or _apposed(between, one, lang)
            if found is None:
                continue
            says = bool(found.groupdict().get("says"))
            of = bool(between[: found.start()].strip())
        if not _closed(tape, other, lang, says and "(" not in between and "（" not in between):
            continue
        if _same_sort(one, other, lang):
            head = one
            yield _Pair(one, other, says, between.strip() == ",", of)


def _joined(between: str, lang: str) -> re.Match[str] | None:
    """How the words between two figures make the second a gloss of the first."""
    said = _pattern(lang, "SAYS").fullmatch(between)
    if said is not None:
        return said
    opened = max(between.rfind("（"), between.rfind("("))
    dash = _pattern(lang, "DASH").search(between) if lang == "en" else None
    if dash is not None and dash.end() == len(between):
        return dash if _pattern(lang, "OF").fullmatch(between[: dash.start()]) else None
    if opened < 0 or _pattern(lang, "OF").fullmatch(between[:opened].rstrip(" ")) is None:
        return None
    start = opened - 1 if between[opened - 1 : opened] == " " else opened
    return _pattern(lang, "BRACKET").fullmatch(between, start)


def _apposed(between: str, one: Item, lang: str) -> re.Match[str] | None:
    return _pattern(lang, "APPOSED").fullmatch(between) if one.type == kinds.SHARE else None


def _closed(tape: Tape, other: Item, lang: str, said: bool) -> bool:
    closes = _pattern(lang, "CLOSES_SAID" if said else "CLOSES")
    return closes.match(tape.source, other.at.end) is not None


def _same_sort(one: Item, other: Item, lang: str) -> bool:
    """Whether two figures may be one quantity by their units alone."""
    if one.figure is None or other.figure is None or not one.claim or not other.claim:
        return False
    a, b = one.figure.unit, other.figure.unit
    if kinds.SHARE in (one.type, other.type):
        return one.type == other.type and _is_fraction(one, lang) != _is_fraction(other, lang)
    if a.sort == b.sort == "money":
        return True
    temperatures = {dimension for unit in (a, b) for dimension, _ in unit.dimension} == {"°C", "°F"}
    return a.sort == b.sort == "measure" and (a.dimension == b.dimension or temperatures)


def _is_fraction(item: Item, lang: str) -> bool:
    return _pattern(lang, "FRACTION").search(item.value) is not None


# Units


@cache
def _systems() -> dict[str, str]:
    return {
        unit: system
        for system, units in (*words.BOTH_WORDING_SYSTEMS, *words.EN_CONVERSION_SYSTEMS)
        for unit in units.split("|")
    }


_DOUBTFUL = frozenset(words.ZH_CONVERSION_DOUBTFUL.split("|"))


def _units(tape: Tape, pair: _Pair) -> Iterator[Candidate]:
    one, other = pair.one, pair.other
    assert one.figure is not None and other.figure is not None
    if {one.unit, other.unit} & _DOUBTFUL or _apart(tape, pair):
        return
    if one.figure.unit.dimension != other.figure.unit.dimension:
        yield from _temperatures(tape, one, other)
        return
    known = _systems()
    unlike = one.unit in known and other.unit in known and known[one.unit] != known[other.unit]
    if one.unit == other.unit:
        if not (pair.says and tape.lang == "zh" and _rewritten(one, other)):
            return
    elif not unlike and (pair.of or not (pair.says or _spans(one, other))):
        return
    readings = [compare(name(one), "≈", name(other))]
    for item, against in ((one, other), (other, one)):
        if item.unit in _OTHER_SIZES:
            readings.append(compare(times(name(item), _OTHER_SIZES[item.unit]), "≈", name(against)))
    if one.figure.signed or other.figure.signed:
        readings.append(compare(negative(name(one)), "≈", name(other)))
    rule = "conversion-of-units"
    licence = STATED if pair.says or unlike else RESOLVED
    yield Candidate(rule, licence, tuple(readings), (("one", one), ("other", other)), _why(one, other))


def _spans(one: Item, other: Item) -> bool:
    """Two durations of which neither counts days beside hours: three days of a course may be 24 hours."""
    if one.type != kinds.DURATION or one.figure is None or other.figure is None:
        return False
    return one.figure.unit.dimension == (("year", 1),) or max(one.figure.unit.scale, other.figure.unit.scale) < _DAY


_DAY = 86400


def _rewritten(one: Item, other: Item) -> bool:
    """The same unit in other thousands: 2350万元, 即0.235亿元."""
    return one.sort == "money" and one.value[-2:] != other.value[-2:]


def _apart(tape: Tape, pair: _Pair) -> bool:
    """A figure that is for each of something, or goes on from another, is not the quantity of the bracket."""
    before = tape.source[max(0, pair.one.at.start - 24) : pair.one.at.start]
    if tape.lang == "zh":
        return _pattern("zh", "EACH").search(before) is not None and pair.other.type != kinds.EACH and not pair.says
    return _pattern("en", "GOES_ON").search(before) is not None


def _size(text: str) -> Literal:
    return Literal(Fraction(text), PLAIN, text.replace("6/5", "1.2").replace("11/10", "1.1"), 0, 0)


_OTHER_SIZES = {unit: _size(str(text)) for unit, text in words.EN_CONVERSION_OTHER_SIZES}


def _temperatures(tape: Tape, one: Item, other: Item) -> Iterator[Candidate]:
    """Degrees of two scales: as temperatures, or as how much warmer."""
    assert one.figure is not None and other.figure is not None
    if one.figure.signed != other.figure.signed:
        return  # it fell 12 °F (7 °C): the sign is in the verb of one of them
    hot, cold = (one, other) if one.figure.unit.dimension == (("°F", 1),) else (other, one)
    fahrenheit, celsius = over(name(hot), _degree(hot)), over(name(cold), _degree(cold))
    nine_fifths = over(times(celsius, whole_number(9)), whole_number(5))
    readings = [compare(fahrenheit, "≈", plus([nine_fifths, whole_number(32)]))]
    around = tape.source[max(one.sentence[0], one.at.start - 40) : other.at.end + 20]
    if one.figure.signed or re.search(words.EN_CONVERSION_WARMER, around, re.IGNORECASE):
        readings.append(compare(fahrenheit, "≈", nine_fifths))
    yield Candidate(
        "conversion-of-degrees", STATED, tuple(readings), (("one", one), ("other", other)), _why(one, other)
    )


def _degree(item: Item) -> Literal:
    assert item.figure is not None
    return Literal(1, item.figure.unit, f"1 {item.unit}", 0, 0)


# Fractions and money


_EXACT = frozenset(("more-than", "at-least", "less-than", "at-most"))
"""Hedges that draw a line: more than half (49 %) is not."""


def _fraction(pair: _Pair) -> Iterator[Candidate]:
    if pair.of:
        return
    hedges = {pair.one.figure.wording, pair.other.figure.wording} if pair.one.figure and pair.other.figure else set()
    trees = (compare(name(pair.one), "=" if hedges & _EXACT else "≈", name(pair.other)),)
    roles = (("one", pair.one), ("other", pair.other))
    licence = RESOLVED if pair.comma else STATED
    yield Candidate("conversion-of-a-fraction", licence, trees, roles, _why(pair.one, pair.other))


def _exchange(tape: Tape, pair: _Pair, rates: dict[tuple[str, str], _Pair]) -> Iterator[Candidate]:
    """The rate of a pair of currencies beside that of the pair before it in the article."""
    one, other = pair.one, pair.other
    assert one.figure is not None and other.figure is not None
    if pair.of or one.figure.signed or other.figure.signed or _at_another_time(tape, pair):
        return
    key = (one.unit, other.unit) if one.unit < other.unit else (other.unit, one.unit)
    before = rates.get(key)
    rates[key] = pair
    if before is None:
        return
    roles = (("one", before.one), ("other", before.other), ("second", one), ("its", other))
    tree = compare(_rate(before, key), "≈", _rate(pair, key))
    why = f"{before.one.value} : {before.other.value} = {one.value} : {other.value}"
    yield Candidate("conversion-of-money", RESOLVED, (tree,), roles, why)


def _at_another_time(tape: Tape, pair: _Pair) -> bool:
    """Whether a date right behind the pair may have had a rate of its own."""
    behind = tape.index(pair.other) + 1
    dated = behind < len(tape.items) and tape.items[behind].type == kinds.DATED
    return dated and tape.items[behind].at.start - pair.other.at.end < _DATE


_DATE = 8
"""How far behind a pair of amounts its date stands."""


def _rate(pair: _Pair, key: tuple[str, str]) -> Node:
    first, second = (pair.one, pair.other) if pair.one.unit == key[0] else (pair.other, pair.one)
    return over(name(first), name(second))


def _why(one: Item, other: Item) -> str:
    return f"{one.value} = {other.value}"
