"""Whether the words around a length of time make it the one between the two moments of its sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...words import reading as words
from .calendar import pattern
from .moments import Length, Moment, Token


def told_zh(text: str, length: Length, tokens: Sequence[Token]) -> bool:
    """历时161天, 工期18个月, 还有300天, 共44天; right beside two moments that are joined: 从2010年到2024年，15年."""
    start = (
        max(text.rfind("，", 0, length.start), text.rfind("。", 0, length.start), text.rfind("\n", 0, length.start)) + 1
    )
    before = text[max(start, length.start - 16) : length.start]
    if pattern(words.ZH_MOMENTS_WHOLE).search(before):
        return True
    if pattern(words.ZH_MOMENTS_DONE).search(before) and pattern(words.ZH_MOMENTS_IN_ALL_ENDS).match(text, length.end):
        return True
    if pattern(words.ZH_MOMENTS_IN_ALL_BEFORE).search(before) and pattern(words.ZH_MOMENTS_IN_ALL_ENDS).match(
        text, length.end
    ):
        return True
    moments = [token for token in tokens if isinstance(token, Moment)]
    if len(moments) == 2 and pattern(words.ZH_MOMENTS_IN_ALL_ENDS).match(text, length.end):
        between, behind = text[moments[0].end : moments[1].start], text[moments[1].end : length.start]
        opened = pattern(words.ZH_MOMENTS_FROM_IT).search(text[max(0, moments[0].start - 8) : moments[0].start])
        if (
            opened
            and re.fullmatch(words.ZH_MOMENTS_JOINED, between)
            and re.fullmatch(words.ZH_MOMENTS_DONE_THEN, behind)
        ):
            return True
    term = pattern(words.ZH_MOMENTS_TERM_BEHIND).match(text, length.end)
    if term is not None:
        return any(0 <= token.start - term.end() <= _NEXT for token in tokens if isinstance(token, Moment))
    if pattern(words.ZH_MOMENTS_BEHIND_IT).match(text, length.end) is not None:
        return length.unit != "years"
    after = [token.start for token in tokens if token.start >= length.end and isinstance(token, Moment)]
    return bool(after) and pattern(words.ZH_MOMENTS_LATER).match(text[length.end : min(after)]) is not None


_NEXT = 4
"""Characters between a term's name and when it began."""


def closed_zh(text: str, length: Length, one: Moment, other: Moment) -> bool:
    """Whether two moments are the beginning and the end: joined, by a word in the clause of each, or by what is due then."""
    if length.end <= other.start and pattern(words.ZH_MOMENTS_LATER).match(text[length.end : other.start]):
        return length.start > one.start  # 12天后的4月9日
    between = text[one.end : other.start]
    if re.fullmatch(words.ZH_MOMENTS_JOINED, between):
        return True
    low, high = min(one.start, length.start), max(other.end, length.end)
    if pattern(words.ZH_MOMENTS_UNTIL_THEN).search(text, low, high):
        return True
    before = text[max(0, length.start - 10) : length.start]
    if pattern(words.ZH_MOMENTS_OFF_DUE).search(before):
        return pattern(words.ZH_MOMENTS_WAS_DUE).search(text, max(0, low - 12), high) is not None
    first, last = _clause(text, one, other.start), _clause(text, other, len(text))
    starts, ends = pattern(words.ZH_MOMENTS_STARTS), pattern(words.ZH_MOMENTS_ENDS)
    return starts.search(first) is not None and ends.search(last) is not None


def _clause(text: str, moment: Moment, limit: int) -> str:
    """The words of the clause of a moment, and of the one behind it where it stands alone (1958年，…)."""
    low = max(text.rfind(mark, 0, moment.start) for mark in "，。；\n") + 1
    rest = re.match(r"，?[^，。；\n]{0,30}", text[moment.end : min(limit, moment.end + 31)])
    return text[max(low, moment.start - 12) : moment.start] + (rest[0] if rest is not None else "")


def whole_en(text: str, length: Length, tokens: Sequence[Token], alone: bool) -> bool:
    """Lasted 16 days, 47 minutes late, nine days later, 100 days to go until; beside two moments that are joined."""
    behind = re.compile(words.EN_MOMENTS_BEHIND, re.IGNORECASE)
    if behind.match(text, length.end) or re.compile(words.EN_MOMENTS_TO_GO).match(text, length.end):
        return True
    before = text[max(0, length.start - 30) : length.start]
    if re.search(words.EN_MOMENTS_AFTER, before):
        ended = re.search(words.EN_MOMENTS_LEFT, text[tokens[0].start : length.start])
        return ended is not None and pattern(words.EN_MOMENTS_OVER).match(text, length.end) is not None
    if re.search(words.EN_MOMENTS_LASTED, before):
        return True
    from_it = re.match(words.EN_MOMENTS_FROM_THEN, _to_next(text, length, tokens))
    if from_it is not None and from_it[0].strip():
        return True
    moments = [token for token in tokens if isinstance(token, Moment)]
    if any(_beside(text, length, one, other) for one, other in pairwise(moments)):
        return True
    if len(moments) != 2:
        return False
    return _of_the_thing(text, length, *moments) or _before_another(text, length, *moments)


def _of_the_thing(text: str, length: Length, one: Moment, other: Moment) -> bool:
    """A 90-minute blackout; lights went out at 9.40pm and came back at 11.10pm."""
    if length.end > one.start or pattern(words.EN_MOMENTS_A_THING).match(text, length.start) is None:
        return False
    starts = pattern(rf"\b(?:{words.EN_MOMENTS_STARTS})\b")
    if starts.search(text, max(length.end, one.start - _CLAUSE), one.start) is None:
        return False
    return pattern(words.EN_MOMENTS_AND_ENDED).fullmatch(text, one.end, other.start) is not None


_CLAUSE = 50


def _before_another(text: str, length: Length, one: Moment, other: Moment) -> bool:
    """It struck on 16 May, exactly two weeks before another on 30 May."""
    if not one.end <= length.start < length.end <= other.start:
        return False
    behind = pattern(words.EN_MOMENTS_BEFORE_ANOTHER).fullmatch(text, length.end, other.start)
    return behind is not None and pattern(words.EN_MOMENTS_SET_OFF).fullmatch(text, one.end, length.start) is not None


def _beside(text: str, length: Length, one: Moment, other: Moment) -> bool:
    """Whether a length stands right before or behind two moments that are joined."""
    between = text[one.end : other.start]
    if re.fullmatch(words.EN_MOMENTS_JOINED_DAYS, between) is None and between.strip() not in _DASHES:
        return False
    if length.end <= one.start:
        return re.fullmatch(words.EN_MOMENTS_BEFORE_PAIR, text[length.end : one.start]) is not None
    if pattern(words.EN_MOMENTS_OF_ANOTHER_TIME).match(text, length.end):
        return False  # from 1988 to 1999, two years after the war
    return re.fullmatch(words.EN_MOMENTS_APPOSED, text[other.end : length.start]) is not None


_DASHES = ("to", "-", "–")


def _to_next(text: str, length: Length, tokens: Sequence[Token]) -> str:
    after = [token.start for token in tokens if token.start >= length.end and isinstance(token, Moment)]
    return text[length.end : min(after)] if after else "-"
