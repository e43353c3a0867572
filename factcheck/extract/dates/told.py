"""Two moments and the time between them, in one sentence or two, in any order: 19时35分开球，21时28分终场哨响，踢了113分钟.

A sentence that has just two moments of one sort (days, months, years, times of day) and just one length of time that
words make the length of the whole says the same thing twice. So do years of birth and death with an age, the year of a
foundation with an anniversary, two editions with the years from one to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ...words import reading as words
from ..flaw import Flaw
from .calendar import pattern
from .counted import ages, anniversaries, editions
from .cues import closed_zh, told_zh, whole_en
from .moments import Length, Moment, Token, chinese, english, minutes_of
from .node import Node, contradiction

_END_ZH = re.compile(r"[。！？!?\n]+[”’」』）)\"]*")
_END_EN = re.compile(r"[!?\n]+|(?<!\bSt)(?<!\bMr)(?<!\bDr)(?<!\bMrs)\.[”’)\"]*(?=\s+[A-Z“\"‘0-9]|\s*\Z)")
_DAY = 24 * 60


def told(text: str, zh: bool) -> Iterator[Flaw]:
    """``duration`` and ``age-birth`` of sentences and of two that stand beside one another."""
    tokens = (chinese if zh else english)(text)
    if zh:
        ends = pattern(words.ZH_MOMENTS_BOTH_ENDS)
        tokens = [token for token in tokens if ends.search(text[max(0, token.start - 2) : token.start]) is None]
    if len(tokens) < 3:
        return
    nodes = list(_nodes(text, tokens, zh))
    for one, two in pairwise([Node(0, 0, ()), *nodes]):
        pairs = [two]
        if one.tokens and two.start - one.end < _NEAR:
            pairs.append(Node(one.start, two.end, (*one.tokens, *two.tokens)))
        for node in pairs:
            if len(node.tokens) > _MOST or len(node.tokens) < 3:
                continue
            found = next(iter(_of(text, node, zh, node is two)), None)
            if found is not None:
                yield found
                break


_CLOSE = 16
"""Days that a term of months or years may be off: both its ends counted, and days of custody."""
_NEAR = 3
_MOST = 8
"""Moments and lengths of a node that is read: more are a chronicle."""


def _nodes(text: str, tokens: list[Token], zh: bool) -> Iterator[Node]:
    """The sentences that tell of time; a stop within a token (Sept. 15) ends none."""
    ends = [m.end() for m in (_END_ZH if zh else _END_EN).finditer(text)]
    inside = {at for token in tokens for at in range(token.start + 1, token.end)}
    start, at = 0, 0
    for end in [*(end for end in ends if end not in inside), len(text)]:
        held = []
        while at < len(tokens) and tokens[at].start < end:
            held.append(tokens[at])
            at += 1
        yield Node(start, end, tuple(held))
        start = end


def _of(text: str, node: Node, zh: bool, alone: bool) -> Iterator[Flaw]:
    said = text[node.start : node.end]
    unless = pattern(words.ZH_MOMENTS_UNLESS) if zh else re.compile(words.EN_MOMENTS_UNLESS, re.IGNORECASE)
    yield from ages(text, node, zh)
    yield from editions(text, node, zh)
    yield from anniversaries(text, node, zh, alone)
    if zh:
        said = pattern(words.ZH_MOMENTS_UNBROKEN).sub("", said)
    if not unless.search(said):
        yield from _spans(text, node, zh, alone)


# How long


def _spans(text: str, node: Node, zh: bool, alone: bool) -> Iterator[Flaw]:
    sorts = [sort for sort in words.EN_MOMENTS_SORTS.split("|") if node.moments(sort)]
    lengths = [
        length
        for length in node.lengths("length")
        if (told_zh(text, length, node.tokens) if zh else whole_en(text, length, node.tokens, alone))
    ]
    if len(lengths) != 1 or not sorts:
        return
    length = lengths[0]
    sort = sorts[0] if sorts[0] == "clock" and length.unit in ("hours", "minutes") else ""
    moments = node.moments(sort) if sort else [m for m in node.moments() if m.sort != "clock"]
    if len(moments) != 2 or len({m.sort for m in moments}) != 1 or moments[0][2:] == moments[1][2:]:
        return
    if not alone and length.start > moments[0].start and length.end <= moments[1].start and not _own(text, length):
        return
    low, high = min(moments[0].start, length.start), max(moments[1].end, length.end)
    if any(low < t.start < high and t not in (*moments, length) for t in node.tokens):
        return
    if zh and not closed_zh(text, length, *moments):
        return
    before = text[max(node.start, length.start - 12) : length.start]
    exact = zh and (
        pattern(words.ZH_MOMENTS_A_TERM).search(before) is not None
        or pattern(words.ZH_MOMENTS_TERM_BEHIND).match(text, length.end) is not None
    )
    until = not zh or pattern(words.ZH_MOMENTS_REMAINING).search(before) is not None
    if not zh and re.fullmatch(words.EN_MOMENTS_JOINED, text[moments[0].end : moments[1].start]):
        until = False  # from the 12th to the 20th: eight or nine days
    if not any(_fits(length, span, zh, text) for span in _apart(moments[0], moments[1], length, exact, until)):
        yield contradiction("duration", text, [*moments, length])


def _own(text: str, length: Length) -> bool:
    return length.unit != "years" or text[length.end : length.end + 6] in (" later",)


def _apart(one: Moment, other: Moment, length: Length, exact: bool, until: bool) -> Iterator[tuple[float, float]]:
    """How far apart the two may be, as the least and the most of the length's unit that may be said of it."""
    size = minutes_of(length.unit)
    if one.sort == "clock":
        for start, end in ((one, other), (other, one)):
            cycle = _DAY if start.half and end.half else _DAY // 2
            apart = (end.minutes - start.minutes) % cycle
            total = length.number * size
            apart += max(0, round((total - apart) / cycle)) * cycle
            slack = 1 if length.unit == "minutes" else 30
            yield (apart - slack) / size, (apart + slack) / size
    elif one.sort == "year":
        assert one.year is not None and other.year is not None
        years = abs(other.year - one.year)
        yield (years - 1) * minutes_of("years") / size, (years + 1) * minutes_of("years") / size
    elif one.sort == "month":
        assert one.year is not None and other.year is not None
        months = abs((other.year - one.year) * 12 + other.month - one.month)
        yield _loosely(months - 1, months + 1, length.unit, "months")
    else:
        for days in _days(one, other):
            if exact and length.unit in ("years", "months"):
                factor = minutes_of("days") / size
                yield (days - _CLOSE) * factor, (days + _CLOSE) * factor
            else:
                yield _loosely(days - until, days + 1, length.unit, "days")


def _loosely(low: float, high: float, unit: str, of: str) -> tuple[float, float]:
    """A number of days as days is told exactly; as months or years, the next whole one either way will do."""
    factor = minutes_of(of) / minutes_of(unit)
    if factor >= 1:
        return low * factor, high * factor
    slack = 0.1 if unit in ("years", "months") else 0.3
    return float(int(max(low * factor - slack, 0))), float(-int(-(high * factor + slack) // 1))


def _days(one: Moment, other: Moment) -> Iterator[int]:
    """The days between two, in every year that they may be of."""
    known = one.year or other.year
    if one.year and other.year:
        choices = [(one.year, other.year)]
    elif known:
        free = [known - 1, known, known + 1]
        choices = [(one.year or y, other.year or y) for y in free]
    else:
        choices = [(y, y + turn) for y in (2023, 2024) for turn in (0, 1)] + [(2024, 2023), (2025, 2024)]
    for years in choices:
        try:
            apart = (date(years[1], other.month, other.day) - date(years[0], one.month, one.day)).days
        except ValueError:
            continue
        if one.year and other.year:
            yield abs(apart)
        elif apart >= 0 and (known or apart < 366):
            yield apart
        elif apart < 0 and years[0] == years[1]:
            yield -apart


def _fits(length: Length, span: tuple[float, float], zh: bool, text: str) -> bool:
    low, high = span
    n = length.number
    before = text[max(0, length.start - 12) : length.start]
    lower, upper, about = (
        (words.ZH_MOMENTS_LOWER, words.ZH_MOMENTS_UPPER, words.ZH_MOMENTS_ABOUT)
        if zh
        else (words.EN_MOMENTS_LOWER, words.EN_MOMENTS_UPPER, words.EN_MOMENTS_ABOUT)
    )
    end = r"\Z" if zh else r" \Z"
    if length.odd or re.search(f"(?:{lower}){end}", before):
        return high >= n
    if re.search(f"(?:{upper}){end}", before):
        return low <= n and high >= n * 0.8 - 1
    if re.search(f"(?:{about}){end}", before):
        return low <= n * 1.15 + 1 and high >= n * 0.85 - 1
    return low <= n <= high
