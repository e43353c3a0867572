"""What an English comparison leaves out of its second figure: from 40 weeks to 34; $82.14 a barrel against $77.86.

A bare number right behind a word of comparison, with no noun behind it, is in the unit of the figure before it; money
beside a price for each of something is for each of it too. What is lent goes into the record beside the value, as its unit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ..words import reading as words
from .item import Item

Give = Callable[[Item, str, str], None]
"""Gives a figure a value in a unit that is not printed beside it."""
_DIGITS = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_M = "m"
_DEGREES, _HEAT = "°", ("℃", "℉", "°C", "°F")
_SENTENCE = re.compile(r"[.!?]\s|\n")
_SPAN = 120
_TAIL = re.compile(r" ?(?:/ ?|\b(?:an?|per) )(?P<of>[a-z]+(?: [a-z]+)?)\Z")
_SCALE = re.compile(r"illion|[0-9] ?(?:[mb]n|[mbk])\b|thousand|crore|lakh")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(words.EN_FIGURES_ELIDED_BEFORE, re.IGNORECASE),
        re.compile(words.EN_FIGURES_ELIDED_BEHIND),
        re.compile(words.EN_FIGURES_ELIDED_FIRST, re.IGNORECASE),
    )


def lend_on(items: list[Item], text: str, give: Give) -> None:
    """Give the figures of an English article the units that their comparisons leave out. Items are in order."""
    lender: Item | None = None
    price: Item | None = None
    money: list[Item] = []
    heat: Item | None = None
    for item in items:
        if not item.claim or item.figure is None:
            continue
        if item.unit == _DEGREES and heat is not None and _near(heat, item, text):
            give(item, text[item.at.core : item.at.stop], heat.unit)
        elif item.unit in _HEAT:
            heat = item
        elif item.sort == "compound" and _TAIL.search(text[item.at.stop : item.at.edge]):
            for one in money[-1:]:
                if _patterns()[2].search(text[one.at.end : item.at.start]) and _near(one, item, text):
                    _priced(item, one, text, give)
            price = item
        elif item.sort == "money":
            money.append(item)
            aside = price is not None and item.figure.change and text[price.at.end : item.at.start] == ", "
            if price is not None and (aside or _goes_on(price, item, text)):
                _priced(price, item, text, give)
        elif item.sort == "measure" and not (lender is not None and _ends_in_m(item, text)):
            lender = item
        elif lender is not None and not item.lent:
            _measured(lender, item, text, give)


def _measured(lender: Item, item: Item, text: str, give: Give) -> None:
    """Lend the unit of a measure to a bare number, or its millions to one that ends in m."""
    at = item.at
    metres = _ends_in_m(item, text)
    if not metres and (item.sort != "plain" or _DIGITS.fullmatch(text, at.core, at.end) is None):
        return
    digits = _DIGITS.match(text, lender.at.core)
    if digits is None or lender.at.start < lender.at.core or not _goes_on(lender, item, text):
        return
    unit = text[digits.end() : lender.at.edge].strip()
    if metres and not unit.startswith("m "):
        return
    if metres:
        unit = f"{words.EN_FIGURES_MILLION} {unit.removeprefix(_M).strip()}"
    if unit and not unit.startswith("-"):
        give(item, item.value.removesuffix(_M) if metres else item.value, unit)


def _ends_in_m(item: Item, text: str) -> bool:
    """Whether a figure is digits and an m, which beside millions of something may be millions as well."""
    return item.sort == "measure" and item.unit == _M and text[item.at.stop : item.at.edge] == _M


def _priced(price: Item, item: Item, text: str, give: Give) -> None:
    """Make an amount of money one for each of what a price beside it is for each of, where both are printed alike."""
    tail = _TAIL.search(text[price.at.stop : price.at.edge])
    assert price.figure is not None and item.figure is not None and tail is not None
    paid = tuple(part for part in price.figure.unit.dimension if part[1] > 0)
    printed = text[item.at.core : item.at.edge]
    digits = _DIGITS.search(printed)
    if item.figure.unit.dimension != paid or _SCALE.search(printed) or _SCALE.search(price.value):
        return
    sign = text[item.at.stop : item.at.edge] if digits is None else printed[: digits.start()] + printed[digits.end() :]
    give(item, item.value.replace(sign, "", 1).strip() if sign else item.value, f"{sign.strip()} per {tail['of']}")


def _near(one: Item, other: Item, text: str) -> bool:
    between = text[one.at.end : other.at.start]
    return len(between) <= _SPAN and _SENTENCE.search(between) is None


def _goes_on(lender: Item, item: Item, text: str) -> bool:
    """Whether a figure stands where one in the unit of the one before it may stand without its unit."""
    if not _near(lender, item, text):
        return False
    before, behind, _ = _patterns()
    between = text[lender.at.end : item.at.start]
    return behind.match(text, item.at.edge) is not None and before.search(f" {between}"[-40:]) is not None
