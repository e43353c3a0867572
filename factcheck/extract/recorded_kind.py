"""The kind that a record gives a claim: what its words say, where its value can be of that kind."""

from __future__ import annotations

import re

from ..words import reading as words
from . import kinds
from .item import Item


def recorded_kind(item: Item) -> str:
    """The kind that a record gives its claim."""
    kind = item.kind
    if item.type == kinds.GROWTH or (kind == "share" and item.figure is not None and item.figure.change):
        kind = "growth"
    if kind == "share" and _beyond_whole(item):
        return ""
    if (kind == "count" and _fractional(item)) or (kind == "growth" and _below_nothing(item)):
        return ""
    return kind


_AMOUNTS = words.ZH_WORDING_AMOUNTS.split("|")


def _beyond_whole(item: Item) -> bool:
    """Whether it is no share of a whole, since it is more than all of it or less than nothing."""
    figure = item.figure
    low, high = (None, None) if figure is None else figure.interval[:2]
    scale = item.figure.unit.scale if item.figure is not None else 1
    return (low is not None and low * scale > 1) or (high is not None and high * scale < 0)


def _below_nothing(item: Item) -> bool:
    """Whether it falls by more than all of something that may turn negative (a profit), as far as is said."""
    figure = item.figure
    if figure is None or figure.interval.high is None or figure.interval.high * figure.unit.scale >= -1:
        return False
    said = any(word in item.measure for word in _AMOUNTS) or re.search(words.EN_WORDING_AMOUNTS, item.measure.lower())
    return not said


def _fractional(item: Item) -> bool:
    """Whether a fraction of one is printed: a mean or a rate, whatever the words around it say."""
    return item.figure is not None and item.figure.fractional
