"""A mean of groups, each told with its size and its own mean: 一班42人，平均86.5分；二班38人，平均82.1分，合起来均分84.4分.

Sizes and means take turns, and the mean of all follows with a word of its own; nothing else in their units stands between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, over, plus, times
from ..item import Item
from ..tape import Tape
from .lists import quantity

_SPAN = 200
"""Characters from the first size to the mean of all."""
_LEAST, _MOST = 2, 6
"""Groups of one mean."""


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(getattr(words, f"{lang.upper()}_WEIGHTED_{key}"), re.IGNORECASE)
        for key in ("MEAN_BEFORE", "MEAN_BEHIND", "UNLESS_WORDS")
    )


def find(tape: Tape) -> Iterator[Candidate]:
    """Every such mean of an article."""
    before, behind, unless = _patterns(tape.lang)
    for item in tape.items:
        if item.type == kinds.DATED or item.figure is None:
            continue
        said = tape.source[max(tape.floor(item) - 1, item.at.start - 60, 0) : item.at.core]
        if not (before.search(said) or behind.match(tape.source, item.at.end)):
            continue
        row = _groups(tape, item)
        if len(row) < _LEAST * 2:
            continue
        around = tape.source[row[0].at.start : item.at.end]
        if unless.search(around) or row[0].paragraph != item.paragraph:
            continue
        yield _mean(row, item)


def _groups(tape: Tape, whole: Item) -> list[Item]:
    """Size, mean, size, mean … right before the mean of all, as far as their units are of two kinds in turn."""
    row: list[Item] = []
    size: Item | None = None
    for item in reversed(tape.between(whole.at.start - _SPAN, whole.at.start)):
        if item.figure is None or item.type in (kinds.DATED, kinds.DURATION):
            continue
        wanted_mean = len(row) % 2 == 0
        if wanted_mean and _measures(item, whole):
            row.append(item)
        elif not wanted_mean and _sizes(item, size, whole, tape.lang):
            size = item
            row.append(item)
        elif _measures(item, whole) or size is None or _sizes(item, size, whole, tape.lang):
            if size is None and not row and quantity(item):
                continue  # 两个班合起来
            break
    row = row[: len(row) // 2 * 2][: _MOST * 2]
    return row[::-1]


def _measures(item: Item, whole: Item) -> bool:
    return item.unit == whole.unit and bool(item.unit) and item.sort == whole.sort and item.type != kinds.CHANGE


def _sizes(item: Item, size: Item | None, whole: Item, lang: str) -> bool:
    if not quantity(item) or _measures(item, whole):
        return False
    if size is None:
        return True
    if lang == "en" and {item.sort, size.sort} <= {"count", "plain"}:
        return True
    return item.sort == size.sort and item.unit == size.unit


def _mean(row: Sequence[Item], whole: Item) -> Candidate:
    pairs = [(a, b) for a, b in pairwise(row)][::2]
    total = over(plus([times(name(a), name(b)) for a, b in pairs]), plus([name(a) for a, _ in pairs]))
    roles = (*(("size" if at % 2 == 0 else "mean", one) for at, one in enumerate(row)), ("whole", whole))
    why = "、".join(f"{a.value} {b.value}" for a, b in pairs) + f": {whole.value}"
    return Candidate("mix-weighted", RESOLVED, (equal(total, name(whole)),), roles, why)
