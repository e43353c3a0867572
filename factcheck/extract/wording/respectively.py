"""分别: as many values as names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...text.sentences import ENDS
from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(words.ZH_WORDING_LISTED_FIGURE)


def respectively(text: str) -> Iterator[Flaw]:
    """``respectively``: 分别 with lists of unequal length, or before one figure for each (分别为每家200).

    Names are counted only where a clean list stands right before; values that are a multiple of the names (grouped
    values) pass.
    """
    for m in seek(words.ZH_WORDING_RESPECTIVELY, text):
        end = m.end()
        while end < len(text) and text[end] not in ENDS and end - m.end() < 160:
            end += 1
        values = _values(text, m.end(), end, _figure())
        names = _names(text, m.start())
        if not values:
            continue
        stretch = (m.start(), values[-1][1])
        if len(values) == 1 and re.search(words.ZH_WORDING_ONE_FOR_EACH, text[m.end() : values[0][0]]):
            said = text[m.start() : values[0][1]]
            yield Flaw("respectively", *stretch, f"{said}: 分别 (respectively) is followed by a single figure for each")
            continue
        if len(values) > 1 and names and all(len(values) % count for count in names):
            yield Flaw(
                "respectively",
                *stretch,
                f"{text[m.start() : values[-1][1]]}: {names[0]} things are named, {len(values)} figures are given",
            )


def _values(text: str, start: int, end: int, figure: re.Pattern[str]) -> list[tuple[int, int]]:
    """The figures of the list that starts at ``start``: as long as only list marks and short words stand between."""
    values: list[tuple[int, int]] = []
    at = start
    while found := figure.search(text, at, end):
        between = text[at : found.start()]
        joined = any(c in between for c in words.ZH_WORDING_LIST_MARKS)
        if joined != bool(values):
            break  # another sentence, or a list of names (分别为甲公司和乙公司)
        if len(between) > 16 or (values and words.ZH_WORDING_AMONG in between):
            break
        clause = between.rsplit(words.ZH_WORDING_COMMA, 1)[-1].rsplit(",", 1)[-1]
        if any(c in between for c in words.ZH_WORDING_NAME_STOPS) and (
            len(clause) > 3 or any(c in clause for c in words.ZH_WORDING_OWN_VERB)
        ):
            break  # a new clause with a subject or a verb of its own, or the sum
        values.append(found.span())
        at = found.end()
        if (
            any(c in between for c in words.ZH_WORDING_LIST_AND)
            and words.ZH_WORDING_LIST_PAUSE not in text[at : at + 4]
        ):
            break  # the last of its list
    return values


def _names(text: str, marker: int) -> tuple[int, ...]:
    """How many names the list right before 分别 may have: 和 may part two of them or stand in one; none without a list."""
    start = marker
    while start > 0 and text[start - 1] not in ENDS + words.ZH_WORDING_NAME_STOPS and marker - start < 80:
        start -= 1
    clause = text[start:marker]
    if words.ZH_WORDING_LIST_PAUSE not in clause and words.ZH_WORDING_LIST_AND not in clause:
        return ()
    if any(c.isdigit() for c in clause) or any(
        mark in clause for mark in (words.ZH_WORDING_OTHERS, "(", words.ZH_WORDING_BRACKET)
    ):
        return ()
    pieces = re.split(words.ZH_WORDING_LISTED_AND, clause)
    # 发展和改革, 和谐: a single 和 without 、 may be part of a name, so only lists with 、 or of two short names count.
    pauses = clause.count(words.ZH_WORDING_LIST_PAUSE)
    if pauses:
        return tuple(range(pauses + 1, len(pieces) + 1))
    return (2,) if len(pieces) == 2 and all(1 < len(p) <= 12 for p in pieces) else ()
