"""Which two figures may be one thing told twice, or one measure at two times: by type, unit and noun, never by value."""

from __future__ import annotations

import re
from functools import cache

from ...words import reading as words
from ..item import Item
from ..kinds import COUNT, SHARE
from ..tape import Stretch, Tape
from .units import PEOPLE


def twins(a: Item, b: Item, tape: Tape, *, full: bool = False) -> bool:
    """Whether two figures are in one unit, and, of things counted, of one noun as far as both print it.

    ``full``: neither can lack a multiplier that the other prints.
    """
    if a.figure is None or b.figure is None:
        return False
    one, two = a.figure.unit, b.figure.unit
    if one.dimension != two.dimension or (not full and _elided(a, b, tape.lang)):
        return False
    if a.type == b.type == SHARE:
        return True
    if one.sort in ("count", "plain") and two.sort in ("count", "plain"):
        if one.symbol == two.symbol or not one.symbol or not two.symbol:
            return a.type == b.type or COUNT not in (a.type, b.type)
        return one.symbol in PEOPLE and two.symbol in PEOPLE
    return one.sort == two.sort and (one.sort != "compound" or one.symbol == two.symbol)


def before(tape: Tape, item: Item, *, sentences: int) -> list[Item]:
    """The figures before one, nearest first, in its sentence and the ones before it, that many in all; one paragraph."""
    place = tape.place(item)
    low = max(tape.text.rfind("\n", 0, place) + 1, place - _FAR)
    ends = [m.end() for m in _end(tape.lang).finditer(tape.text, low, place)]
    if len(ends) >= sentences:
        low = ends[-sentences]
    return tape.within(Stretch(low, place))[::-1]


_FAR = 400


def _elided(a: Item, b: Item, lang: str) -> bool:
    """Whether one of two figures may lack the multiplier that the other prints: from 1.2 to 1.5 million."""
    scale = _scale(lang)
    one, two = (scale.search(item.value) is not None for item in (a, b))
    if one == two:
        return False
    plain = b if one else a
    return lang != "zh" or not plain.unit


@cache
def _end(lang: str) -> re.Pattern[str]:
    return re.compile("[。！？!?]" if lang == "zh" else r"(?<!\b[A-Z])[.!?](?=[\s”’\"])")


@cache
def _scale(lang: str) -> re.Pattern[str]:
    return re.compile(words.ZH_RESTATED_A_SCALE if lang == "zh" else words.EN_RESTATED_A_SCALE, re.IGNORECASE)
