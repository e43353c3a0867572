"""Units that a figure takes from its neighbour, since its own digits print none: 12.4、8.3和5.1亿元, 41.0, 30.0 and 29.0 percent.

The last of a list lends; and a bare m behind digits is a million where a counted noun stands before it. What is lent
goes into the record beside the value, as its ``unit``.
"""

from __future__ import annotations

import re
from functools import cache

from ..errors import FigureError
from ..quantity.figure import Figure
from ..quantity.parse import parse_figure
from ..words import reading as words
from .elided import lend_on
from .item import Item
from .sighting import FIGURE

_DIGITS = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_ASIDE = 40
_LENT_EN = frozenset(("percent", "point", "basis-point", "measure"))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "joint_zh": re.compile(words.ZH_FIGURES_LIST_JOINT),
        "joint_en": re.compile(words.EN_FIGURES_LIST_JOINT),
        "part": re.compile(words.EN_FIGURES_PART_OF_UNIT),
        "counted": re.compile(words.EN_FIGURES_COUNTED_BEFORE, re.IGNORECASE),
        "length": re.compile(words.EN_FIGURES_LENGTH_BEHIND, re.IGNORECASE),
        "run": re.compile(words.EN_FIGURES_LENGTH_BEFORE, re.IGNORECASE),
    }


def lend(items: list[Item], text: str, lang: str) -> None:
    """Give the figures of an article the units that they take from others. Items are in order."""
    joint = _patterns()["joint_zh" if lang == "zh" else "joint_en"]
    waiting: list[Item] = []
    before: Item | None = None
    for item in items:
        if before is not None and item.sort == "measure" and lang == "en" and _is_part(before, item, text):
            unit = _printed_unit(item, text)
            if unit:
                _give(before, before.value, unit)
        before = item if _is_bare(item, text) else None
        if waiting and not joint.fullmatch(text, waiting[-1].at.end, item.at.start):
            waiting = []
        if _is_bare(item, text):
            waiting.append(item)
            continue
        if len(waiting) > 1 and item.figure is not None and item.claim:
            unit = _printed_unit(item, text)
            if unit and (lang == "zh" or item.sort in _LENT_EN):
                for one in waiting:
                    _give(one, one.value, unit)
        waiting = []
        if lang == "en" and _is_million(item, text):
            _give(item, text[item.at.start : item.at.stop].removesuffix(_M), words.EN_FIGURES_MILLION)

    if lang == "en":
        lend_on(items, text, _give)


_M = "m"


def read_lent(value: str, unit: str) -> Figure | None:
    """A value in a unit that is not printed beside it."""
    try:
        return parse_figure(value, unit=unit)
    except FigureError:
        return None


def _give(item: Item, value: str, unit: str) -> None:
    figure = read_lent(value, unit)
    if figure is not None:
        item.figure, item.value, item.lent = figure, value, unit


def _is_part(part: Item, whole: Item, text: str) -> bool:
    return _patterns()["part"].fullmatch(text, part.at.end, whole.at.start) is not None


def _is_bare(item: Item, text: str) -> bool:
    """Whether a figure is digits and nothing else."""
    at = item.at
    return (
        item.claim
        and at.sort == FIGURE
        and item.sort == "plain"
        and _DIGITS.fullmatch(text, at.core, at.end) is not None
    )


def _printed_unit(item: Item, text: str) -> str:
    """The multiplier and the unit behind the digits of a figure of one number."""
    at = item.at
    digits = _DIGITS.match(text, at.core)
    if digits is None or item.figure is None or item.figure.number is None or at.start < at.core:
        return ""
    return text[digits.end() : at.edge].strip()


def _is_million(item: Item, text: str) -> bool:
    """Whether m is a million: of what has been named, and no length."""
    at = item.at
    if item.figure is None or text[at.edge - 1 : at.edge] != _M or not text[at.edge - 2 : at.edge - 1].isdigit():
        return False
    if item.sort != "measure" or text[at.core] == "-":
        return False
    patterns = _patterns()
    before = text[max(0, at.start - _ASIDE) : at.start]
    if patterns["length"].match(text, at.edge) or patterns["run"].search(before):
        return False
    return patterns["counted"].search(before) is not None
