"""Two dated events and the time between them, told with each: how long a thing took, how old somebody was, which anniversary.

Each pattern of ``words/*/dates.yaml`` names the years (``y1``, ``y2``), months or clock times of both ends and the number
(``n``) that they must come to. Both ends counted or not are both accepted, and the traditional count of ages (虚岁) too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...words import reading as words
from ..flaw import Flaw
from ..seek import seek
from .calendar import pattern

_DAY = 24 * 60
_WORDS = dict(words.EN_DATES_NUMBER_WORDS) | dict(words.ZH_DATES_NUMBER_WORDS)


def events(text: str) -> Iterator[Flaw]:
    """``duration`` and ``age-birth`` for ends that stand in clauses of their own."""
    for source in (
        words.ZH_DATES_EVENTS,
        words.ZH_DATES_EVENTS_BEHIND,
        words.EN_DATES_EVENTS,
        words.EN_DATES_EVENTS_BEHIND,
    ):
        yield from _years(text, source, "duration", 1, 1)
    for source in (words.EN_DATES_REIGN, words.EN_DATES_ANNIVERSARY):
        yield from _years(text, source, "duration", 1, 1)
    yield from _years(text, words.ZH_DATES_LIFE, "age-birth", 1, 2)
    yield from _years(text, words.ZH_DATES_BORN, "age-birth", 1, 2)
    yield from _years(text, words.EN_DATES_LIFE, "age-birth", 1, 0)
    for m in seek(words.ZH_DATES_MONTHS, text):
        length = (int(m["y2"]) - int(m["y1"])) * 12 + int(m["m2"]) - int(m["m1"])
        yield from _judge(m, length, "months", "duration", 1, 1)
    for m in seek(words.ZH_DATES_CLOCKS, text):
        yield from _clocks(m)


def _number(printed: str) -> int | None:
    """The number in digits or in words; None for one that is not in the list."""
    return int(printed) if printed.isdigit() else _WORDS.get(printed.lower())


def _years(text: str, source: str, rule: str, below: int, above: int) -> Iterator[Flaw]:
    for m in seek(source, text):
        yield from _judge(m, int(m["y2"]) - int(m["y1"]), "years", rule, below, above)


def _judge(m: re.Match[str], length: int, what: str, rule: str, below: int, above: int) -> Iterator[Flaw]:
    stated = _number(m["n"])
    if stated is None or length < 0 or length - below <= stated <= length + above:
        return
    yield Flaw(rule, m.start(), m.end(), f"{m[0]}: from the one to the other are {length} {what}, not {m['n']}")


def _clocks(m: re.Match[str]) -> Iterator[Flaw]:
    """8时20分 … 11时05分, 全程2小时45分; over midnight, and by a clock of twelve hours, too."""
    start, end = (int(m[f"h{i}"]) * 60 + int(m[f"m{i}"] or 0) for i in (1, 2))
    stated = int(m["hours"] or 0) * 60 + int(m["minutes"] or 0)
    round_ = pattern(words.ZH_DATES_HALF_OF_DAY).search(m[0])
    cycle = _DAY // 2 if round_ else _DAY
    apart = (end - start - stated) % cycle
    slack = 1 if m["minutes"] else 30
    if stated and min(apart, cycle - apart) > slack:
        length = (end - start) % _DAY
        said = f"{length // 60}:{length % 60:02} hours"
        yield Flaw("duration", m.start(), m.end(), f"{m[0]}: from the one to the other are {said}")
