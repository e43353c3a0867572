"""What the words before a Chinese figure say that it is about: where, of whom, and what is measured.

``今年清河镇小麦播种面积`` is 小麦播种面积 in 清河镇; ``其中城镇居民`` names people and no measure, which then is that of the figure
before. A record keeps the three apart, so that two articles can be held against each other; 全县, which is another county
in every paper, is therefore no area.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..words import reading as words

_LONGEST_TAIL = 60
"""Characters of a run of tails that are looked at."""
_LONGEST = 12
"""Characters of a name; of a longer one only the end is kept."""
_BRACKETS = re.compile(r"[（(][^（()）]*[）)]")
_OPEN = re.compile(r"[（(《]")
_RUN = re.compile("[\u4e00-\u9fffA-Za-z“”]+")


class Subject(NamedTuple):
    """What a figure is about; '' where the words before it do not say."""

    measure: str = ""
    area: str = ""
    population: str = ""


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(getattr(words, f"ZH_SUBJECT_{name}"))


def subject(said: str) -> Subject:
    """Of the words before a figure in its clause, from which dates and other figures have been left out."""
    runs = _RUN.findall(_OPEN.split(_BRACKETS.sub("", said))[-1])
    if not runs:
        return Subject()
    run = _without_tail(runs[-1])
    area, population = "", ""
    while run:
        found = _pattern("HEAD").match(run)
        if found is None:
            found = _pattern("WHOLE_PLACE").match(run)
        if found is None:
            found = None if area else _pattern("PLACE").match(run)
            if found is None:
                break
            area = found[0]
        run = run[found.end() :]
    cut = 0
    for boundary in _pattern("CUT").finditer(run):
        cut = boundary.end(1)
    run = run[cut:].strip("“”")
    people = _pattern("POPULATION").match(run)
    if people is not None and (people.end() == len(run) or _pattern("OF_EACH").match(run, people.end())):
        population, run = people[0], run[people.end() :]
    if _pattern("RESULT").fullmatch(run):
        run = ""
    return Subject(run if len(run) <= _LONGEST else run[-_LONGEST:], area, population)


def _without_tail(run: str) -> str:
    tail = _pattern("TAIL").search(run, max(0, len(run) - _LONGEST_TAIL))
    return run if tail is None else run[: tail.start()]


def head(measure: str) -> str:
    """The words that say what is measured, without of what: 播种面积 of 小麦播种面积; '' where none is known."""
    found = _pattern("MEASURE").search(measure)
    return "" if found is None else found[0]
