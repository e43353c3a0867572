"""Figures for each of something: of what, and which figures of an article may be the number of it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...quantity.unit import Dimension, Unit, known_unit, match_unit
from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .patterns import en, zh
from .units import alike

_REACH = 24


class Divisor(NamedTuple):
    """What a figure is for each of."""

    unit: Unit | None
    """A unit of measure (亩, 天, mile): what is measured in its dimension may be the number of them."""
    names: frozenset[str] = frozenset()
    """Units and nouns that its number may be printed with."""
    noun: str = ""
    """In Chinese the noun that must stand behind the number (个工日), '' for none."""
    any: str = ""
    """``before`` where only each or apiece is said, of what was counted right before; ``behind`` for each of 18 breaches;
    ``only`` for a head, whoever they are."""


def divisors(tape: Tape, item: Item, floor: int) -> tuple[Divisor, ...]:
    """What a figure is for each of, as its unit and the words around say it; () where that cannot be told."""
    if tape.lang == "zh":
        return _chinese(tape, item, floor)
    return _english(tape, item, floor)


def numerator(item: Item) -> Dimension | None:
    """The dimension of what there is for each; None where its unit already divides by a measure."""
    assert item.figure is not None
    dimension = item.figure.unit.dimension
    return None if any(power < 0 for _, power in dimension) else dimension


def label(tape: Tape, item: Item) -> str:
    """The words that say what a figure is of: before it in its clause, and the noun right behind it."""
    gap = re.sub("[（(][^（()）]*[）)]", "", tape.gap(item)[-60:])
    before = re.split("[，。；：、,;:（）()\n]", gap)[-1][-48:]
    if tape.lang == "zh":
        after = _HAN.match(tape.source, item.at.end)
        return f"{before}|{item.text}{after[0][:6] if after is not None else ''}"
    following = re.match(r"[^.,;:()\d]{0,40}", tape.source[item.at.end : item.at.end + 40])
    before = re.split(words.EN_PRODUCT_NEXT, before)[-1]
    noun = re.split(words.EN_PRODUCT_NEXT, following[0])[0] if following is not None else ""
    return f"{before}|{item.text}{noun}"


# Chinese


@cache
def _mean_of() -> dict[str, tuple[str, ...]]:
    return {letter: tuple(units.split("|")) for letter, units in words.ZH_PRODUCT_MEAN_OF}


_NAMED = {name: tuple(units.split("|")) for name, units in words.ZH_PRODUCT_NAMED_OF}
_PERSONS = {name: tuple(units.split("|")) for name, units in words.ZH_PRODUCT_PERSONS}
_KINDS = tuple(frozenset(row.split("|")) for row in (words.ZH_PRODUCT_PEOPLE, words.ZH_PRODUCT_FAMILIES))
_ANYTHING = frozenset(words.ZH_PRODUCT_ANYTHING.split("|"))
_SINGLE = frozenset(words.ZH_PRODUCT_SINGLE.split("|"))
_HAN = re.compile(r"[一-鿿]*")


def _chinese(tape: Tape, item: Item, floor: int) -> tuple[Divisor, ...]:
    assert item.figure is not None
    if item.sort == "compound":
        under = re.split("[/每]", item.unit)[-1]
        return (of_one(under),) if under and len(re.split("[/每]", item.unit)) == 2 else ()
    start = max(floor, item.clause[0], item.at.core - _REACH)
    before = tape.source[start : item.at.start]
    found: list[Divisor] = []
    for m in zh("PRODUCT_EACH").finditer(before):
        found.append(of_one(m[1]))
    for m in zh("PRODUCT_MEAN_LETTER").finditer(before):
        found.append(_named(_mean_of()[m[1]]))
    for m in zh("PRODUCT_NAMED_WORD").finditer(before):
        found.append(_named(_NAMED[m[0]]))
    if not found and zh("PRODUCT_PRICE").search(before):
        return (Divisor(None, any="only"),)
    if not found:
        one = zh("PRODUCT_ONE").search(before)
        if one is not None and any(one[1][:n] in _SINGLE for n in (3, 2, 1)):
            found.append(of_one(one[1]))
    distinct: list[Divisor] = []
    for one_of in found:  # 每户平均 names the household twice
        if not any(one_of.names & other.names for other in distinct):
            distinct.append(one_of)
    return tuple(distinct)


def at_it(tape: Tape, item: Item, floor: int) -> tuple[Divisor, ...]:
    """What an amount is for each of, where the words right at it say so or its clause opens with one thing: 一套课桌椅3800元."""
    before = tape.source[max(floor, item.clause[0]) : item.at.start]
    if zh("PRODUCT_OF_EACH_AT").search(before) is None and (item.sort != "money" or not before.startswith("一")):
        return ()
    return _chinese(tape, item, floor)


def of_one(noun: str) -> Divisor:
    """What stands behind 每: a unit of measure, a unit that counts, with its noun where it counts anything."""
    if noun[0] in _PERSONS:
        return Divisor(None, frozenset(_PERSONS[noun[0]]))
    found = match_unit(noun, 0)
    if found is None:
        return Divisor(None, frozenset((noun[:2],)), noun[:2])
    end, unit = found
    if unit.sort == "measure":
        return Divisor(unit, frozenset((unit.symbol,)))
    name = noun[:end]
    kind = next((kind for kind in _KINDS if name in kind), frozenset((name,)))
    rest = noun[end:].lstrip("的")
    return Divisor(None, kind, rest[:2] if name in _ANYTHING or (rest and name not in kind) else "")


def _named(units: tuple[str, ...]) -> Divisor:
    unit = known_unit(units[0])
    if unit is not None and unit.sort == "measure":
        return Divisor(unit, frozenset(units))
    return Divisor(None, frozenset(units))


# English


@cache
def _classes() -> tuple[frozenset[str], ...]:
    rows = (
        words.EN_PRODUCT_PERSONS,
        words.EN_PRODUCT_FAMILIES,
        words.EN_PRODUCT_PUPILS,
        words.EN_PRODUCT_WORKERS,
        words.EN_PRODUCT_GAMES,
        words.EN_PRODUCT_MEMBERS,
        words.EN_PRODUCT_TICKETS,
        words.EN_PRODUCT_VEHICLES,
        words.EN_PRODUCT_TONNES,
    )
    return tuple(frozenset(row.split("|")) for row in rows)


_HEADS = frozenset(words.EN_PRODUCT_HEADS.split("|"))
_NOT_EACH = frozenset(words.EN_PRODUCT_NOT_EACH.split("|"))


def singular(noun: str) -> str:
    """An English noun without its plural ending; only for comparing one with another."""
    low = noun.lower()
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("xes", "x"), ("s", "")):
        if low.endswith(ending) and len(low) > len(ending) + 2 and not low.endswith("ss"):
            return low[: -len(ending)] + instead
    return {"men": "man", "women": "woman", "children": "child"}.get(low, low)


def _english(tape: Tape, item: Item, floor: int) -> tuple[Divisor, ...]:
    unit = item.unit
    if item.sort == "compound":
        parts = re.split(r"/| (?:a|an|per|each|every) ", unit)
        return (_one(parts[-1]),) if len(parts) == 2 else ()
    if en("PRODUCT_OF_THOSE").match(tape.source, item.at.end):
        return (Divisor(None, any="behind"),)
    behind = en("PRODUCT_BEHIND").match(tape.source, item.at.end)
    if behind is not None and item.sort == "plain" and not en("PRODUCT_RIGHT_BEHIND").match(tape.source, item.at.end):
        return ()  # 20.7 cts a share: in a unit that nobody told
    if behind is not None:
        if behind[2]:
            return (Divisor(None, any="before"),)
        return () if behind[1].lower() in _NOT_EACH else (_one(behind[1]),)
    before = tape.source[max(floor, item.at.core - 60) : item.at.core]
    if item.sort == "money" and en("PRODUCT_MEAN_PRICE").search(before):
        return (Divisor(None, any="only"),)
    if en("PRODUCT_EACH_VERB").search(before):
        return (Divisor(None, any="before"),)
    found = en("PRODUCT_BEFORE").search(before)
    if found is not None and found[1].lower() not in _NOT_EACH:
        return (_one(found[1]),)
    if en("PRODUCT_EACH_OF_THOSE").search(tape.source[max(0, item.at.core - 100) : item.at.core]):
        return (Divisor(None, any="before"),)
    return ()


def nouned(tape: Tape, item: Item) -> tuple[Divisor, ...]:
    """What an English figure is for each of by a noun right behind it that nothing else tells (7,500 litres a cow)."""
    before = tape.source[max(item.sentence[0], item.at.core - 60) : item.at.core]
    if en("PRODUCT_EACH_DOES").search(before):
        return (Divisor(None, any="before"),)
    if en("PRODUCT_A_GIVEN").search(before) and en("PRODUCT_GIVEN").match(tape.source, item.at.end):
        return (Divisor(None, any="before"),)
    if item.type == kinds.COUNT:
        to = en("PRODUCT_TO_EACH").match(tape.source, item.at.end)
        return (_one(to[1] or to[2]),) if to is not None else ()
    one = en("PRODUCT_ONE_DOES").search(before)
    if one is not None and one[1].lower() not in _NOT_EACH:
        return (_one(one[1]),)
    found = en("PRODUCT_A_NOUN").match(tape.source, item.at.end)
    if found is not None and found[2]:
        return (Divisor(None, any="before"),)
    if found is None or found[1].lower() in _NOT_EACH or known_unit(found[1].lower()) is not None:
        return ()
    return (_one(found[1]),)


def _one(noun: str) -> Divisor:
    unit = known_unit(noun.lower()) or known_unit(noun.lower() + "s")
    if unit is not None and unit.sort == "measure":
        return Divisor(unit, frozenset((singular(noun),)))
    one = singular(noun.rsplit(" ", maxsplit=1)[-1])
    if one in _HEADS:
        return Divisor(None, any="only")
    return Divisor(None, next((kind for kind in _classes() if one in kind), frozenset((one,))))


# Which figures may be the number


def _head(item: Item) -> str:
    return singular(re.split(r"[ -]", item.unit)[-1]) if item.unit else ""


def of_a_kind(one: Item, other: Item, lang: str) -> bool:
    """Whether one may be so many times the other: of one dimension, and in Chinese of one kind of thing."""
    if one.figure is None or other.figure is None or one.figure.unit.dimension != other.figure.unit.dimension:
        return False
    if {one.sort, other.sort} <= {"count", "plain"} and "plain" in (one.sort, other.sort):
        return True  # 8.4 million, 79,800 births: whatever is left out is the other's
    return alike(one, other, lang)


def heads_alike(one: Item, other: Item) -> bool:
    """Whether two English counts may be of one kind of thing, as far as their nouns are printed."""
    if one.sort not in ("count", "plain"):
        return True
    a, b = _head(one), _head(other)
    if {a, b} & _PERSON and {a, b} & (_PERSON | _HUMAN) == {a, b}:
        return True
    return not a or not b or a == b or any(a in kind and b in kind for kind in (*_classes(), _YOUNG))


_PERSON = frozenset(("people", "person"))
_YOUNG = frozenset((*words.EN_PRODUCT_PERSONS.split("|"), *words.EN_PRODUCT_PUPILS.split("|")))


def loosely(divisor: Divisor, lang: str) -> Divisor:
    """The same by a wider name, for where nothing bears its own: 每间坐50人 of 36间, each worker of 240 people."""
    if lang == "zh":
        wide = divisor.noun and not divisor.names & _GENERAL
        return divisor._replace(noun="") if wide else divisor
    human = any(divisor.names & kind for kind in (*_classes()[2:4], _classes()[5])) or divisor.names & _HUMAN
    return divisor._replace(names=divisor.names | {"people", "person"}) if human else divisor


_AREA = (("m", 2),)
_GENERAL = frozenset(words.ZH_PRODUCT_GENERAL.split("|"))
_HUMAN = frozenset(words.EN_PRODUCT_HUMAN.split("|"))


def counts(tape: Tape, divisor: Divisor, item: Item) -> bool:
    """Whether a figure may be the number of what another is for each of."""
    if item.figure is None:
        return False
    unit = item.figure.unit
    if zh("PRODUCT_GOES_ON").match(tape.source, item.at.end):
        return False  # 两亩三分
    if divisor.unit is not None:
        return unit.sort == "measure" and unit.dimension == divisor.unit.dimension
    if divisor.any:
        return item.type == kinds.COUNT or (item.type == kinds.AMOUNT and unit.dimension == _AREA)
    if item.type not in (kinds.COUNT, kinds.BARE):
        return False
    behind = tape.source[item.at.end : item.at.end + 16]
    if tape.lang == "zh":
        after = _HAN.match(behind)
        noun = after[0][:6] if after is not None else ""
        if divisor.noun:
            named = noun.startswith((divisor.noun, divisor.noun[:1] * 2)) or divisor.noun in unit.symbol
            return named or (noun[:1] == divisor.noun[:1] and len(divisor.noun) == 1)
        if unit.symbol in _ANYTHING and any(name in noun[:3] for name in divisor.names if name not in _ANYTHING):
            return True
        if item.type == kinds.BARE or not unit.symbol:
            if divisor.names & _KINDS[0] and re.search(words.ZH_PRODUCT_OF_PEOPLE, tape.gap(item)):
                return True  # 城区人口42万
            return any(len(name) > 1 and name in noun for name in divisor.names)
        return unit.symbol in divisor.names
    head = re.split(r"[ -]", unit.symbol)[-1] if unit.symbol else ""
    if head:
        return singular(head) in divisor.names
    following = re.match(r"(?:[ -][\w'’-]+){1,3}", behind + tape.source[item.at.end + 16 : item.at.end + 40])
    return following is not None and any(singular(w) in divisor.names for w in re.split(r"[ -]", following[0]) if w)
