"""What each claim of an article is of: measure, area, population and period.

A figure takes them from the words of its own clause. What these leave out (``增长5.6%``, ``其中城镇居民40872元``, "a jump of
4.9 per cent") it has from the figure that it leans on in its sentence. A date at the head of a clause holds for those that
follow in its paragraph; any other date, and one of the time that is compared with, for its own clause alone.
"""

from __future__ import annotations

import re

from ..words import reading as words
from .item import Item
from .sighting import DATE
from .subject import Subject, head, subject
from .subject_english import measure as english

_LEAD = 12
"""Characters before a date at the head of a clause: 截至, By the end of."""
_RESULTS = frozenset(("share", "growth", "change", "rate", "ratio"))
_PAST = re.compile(
    "上年|去年|前年|同期|上月|上届|上季|前一年|往年|此前|last |ago|earlier|previous|before", re.IGNORECASE
)
_BRACKET_ENDS = re.compile("[^()（）]*[)）]")
_OPENED = re.compile(words.ZH_SUBJECT_OPENER)


def tell_topics(items: list[Item], text: str, lang: str) -> None:
    """Fill in what every claim is of. Items are in order, and know their clause, sentence, paragraph and kind."""
    _periods(items, text)
    before: list[Item] = []
    previous: list[Item] = []
    gone = 0
    for at, item in enumerate(items):
        if not item.claim:
            continue
        if before and before[-1].sentence != item.sentence:
            previous, before = before if before[-1].paragraph == item.paragraph else [], []
        while items[gone].at.end <= item.clause[0] and gone < at:
            gone += 1
        said = _said(items[gone:at], text, item)
        if lang == "zh":
            _chinese(item, subject(said), before, previous, text)
        else:
            item.measure = _english(item, said, text)
            if not item.measure and (before or previous):
                item.measure = (before or previous)[-1].measure
        before.append(item)


def _said(earlier: list[Item], text: str, item: Item) -> str:
    """The words before a figure in its clause, behind the figure before it, without dates."""
    said, start = "", item.clause[0]
    for one in earlier:
        if not one.claim and one.at.sort != DATE:
            continue  # 第一产业: a number in a name
        if _BRACKET_ENDS.match(text, one.at.end, item.at.start):
            continue  # the index (2020 = 100) rose to …
        if one.at.start >= start:
            said += text[start : one.at.start]
        said = f"{said} " if one.at.sort == DATE else ""
        start = max(start, one.at.end if one.at.sort == DATE else max(one.at.end, one.at.edge))
    return said + text[start : item.at.start]


def _chinese(item: Item, said: Subject, before: list[Item], previous: list[Item], text: str) -> None:
    item.measure, item.area, item.population = said
    noun = _noun_behind(item, text)
    if noun and (not said.measure or len(said.measure) < 2):
        item.measure = noun
    leans = _leant_on(item, before)
    if not item.measure and (leans is None or not leans.measure):
        leans = next((one for one in reversed(previous) if one.unit == item.unit or item.kind in _RESULTS), leans)
    if leans is None:
        return
    if not item.measure:
        whole = bool(item.population) and not leans.population  # of 粮食播种面积 the part of 稻谷 is its 播种面积
        item.measure = (whole and head(leans.measure)) or leans.measure
        if not item.area and not item.population:
            item.population = leans.population
    elif _is_part(item, before, text) and not head(item.measure) and head(leans.measure) and item.kind == "level":
        item.measure, item.population = head(leans.measure), item.measure
    item.area = item.area or leans.area


def _leant_on(item: Item, before: list[Item]) -> Item | None:
    """The figure of its sentence that a figure is told after: of a level the last one of its unit."""
    if not before:
        return None
    if item.kind in _RESULTS:
        return before[-1]
    return next((one for one in reversed(before) if one.unit == item.unit and one.measure), before[-1])


def _is_part(item: Item, before: list[Item], text: str) -> bool:
    """Whether the words since the first figure of its unit open a list of parts."""
    first = next((one for one in before if one.unit == item.unit), None)
    return first is not None and _OPENED.search(text, first.at.end, item.at.start) is not None


_NOUN_STOP = re.compile(words.ZH_SUBJECT_NOUN_STOP)


def _noun_behind(item: Item, text: str) -> str:
    """The noun behind a count: 20家企业."""
    if item.sort not in ("count", "plain", "ordinal"):
        return ""
    after = text[item.at.end : min(item.clause[1], item.at.end + 40)]
    stop = _NOUN_STOP.search(after)
    noun = after[: stop.start()] if stop is not None else after
    return noun.strip('“”"')[:10] if len(noun) >= 2 else ""


def _english(item: Item, said: str, text: str) -> str:
    unit = text[item.at.stop : item.at.edge].strip() if item.sort == "count" else ""
    after = text[item.at.end : min(item.clause[1], item.at.end + 60)]
    return english(said, unit, re.split(r"\d", after, maxsplit=1)[0], counts=item.sort in ("count", "plain"))


def _periods(items: list[Item], text: str) -> None:
    period, paragraph = "", -1
    own: Item | None = None
    for item in items:
        if item.paragraph != paragraph:
            period, paragraph, own = "", item.paragraph, None
        if item.at.sort == DATE:
            said = text[item.at.start : item.at.end]
            own = item
            compared = text[item.at.start - 1 : item.at.start] in ("比", "较") or _PAST.search(said)
            if not compared and item.at.start - item.clause[0] <= _LEAD:
                period = said
            elif compared and text[item.at.start - 1 : item.at.start] in ("比", "较"):
                own = None
            continue
        inside = own is not None and own.clause == item.clause
        item.period = text[own.at.start : own.at.end] if inside and own is not None else period
