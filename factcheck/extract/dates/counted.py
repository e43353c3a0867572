"""Years that are counted: ages at a year, anniversaries of a foundation, editions of what is held every so many years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...words import reading as words
from ..flaw import Flaw
from .calendar import pattern
from .moments import Length, Moment
from .node import Node, contradiction

# How old


def ages(text: str, node: Node, zh: bool) -> Iterator[Flaw]:
    """Born then, so old then; two ages of one person and the years between them."""
    said = text[node.start : node.end]
    ages = node.lengths("age")
    dated = [m for m in node.moments() if m.year is not None]
    born = pattern(words.ZH_MOMENTS_BORN if zh else words.EN_MOMENTS_BORN)
    died = pattern(words.ZH_MOMENTS_DIED if zh else words.EN_MOMENTS_DIED)
    if len(ages) == 1 and len(dated) == 2 and len(born.findall(said)) == 1 and len(died.findall(said)) >= 1:
        first, last = sorted(dated, key=lambda m: (m.year or 0, m.month, m.day))
        low, high = _age(first, last)
        if zh and re.search(words.ZH_MOMENTS_BY_TRADITION, said):
            high += 2
        if low >= 0 and not low <= ages[0].number <= high:
            yield contradiction("age-birth", text, [*dated, ages[0]])
    elif zh and len(ages) == 1 and len(dated) == len(node.moments()) == 2 and dated[1].end < ages[0].start:
        yield from _then(text, node, dated, ages[0])
    if not zh and len(ages) == 2 and not dated:
        yield from _service(text, node, ages)


def _then(text: str, node: Node, dated: list[Moment], age: Length) -> Iterator[Flaw]:
    """Born in the one year, so old in the other: 1963年出生，2023年退休，正好60岁."""
    one, other = dated
    born = pattern(words.ZH_MOMENTS_BORN)
    if len(born.findall(text, node.start, node.end)) != 1 or not born.search(
        text, max(node.start, one.start - 6), other.start
    ):
        return
    gap = text[other.end : age.start]
    if len(gap) > _AT_ONCE or pattern(words.ZH_MOMENTS_NOW).search(text, node.start, node.end):
        return
    low, high = _age(one, other)
    if low >= 0 and not low <= age.number <= high + 1:
        yield contradiction("age-birth", text, [one, other, age])


_AT_ONCE = 12
"""Characters between a year and the age that somebody had in it."""


def _age(born: Moment, at: Moment) -> tuple[int, int]:
    assert born.year is not None and at.year is not None
    years = at.year - born.year
    if born.month and at.month and born.month != at.month:
        return (years, years) if at.month > born.month else (years - 1, years - 1)
    if born.day and at.day and born.month == at.month:
        return (years, years) if at.day >= born.day else (years - 1, years - 1)
    return years - 1, years


def _service(text: str, node: Node, ages: list[Length]) -> Iterator[Flaw]:
    """Sixty-four after 42 years' service; she was 22 when she began."""
    lengths = [length for length in node.lengths("length") if length.unit == "years"]
    if len(lengths) != 1 or len(node.tokens) != 3:
        return
    when = list(pattern(words.EN_MOMENTS_WAS_WHEN).finditer(text, node.start, node.end))
    if len(when) != 1 or pattern(words.EN_MOMENTS_SERVICE).match(text, lengths[0].end) is None:
        return
    then = next((age for age in ages if age.start == when[0].start("n")), None)
    now = next((age for age in ages if age is not then), None)
    if then is None or now is None or abs(now.number - then.number - lengths[0].number) <= 1:
        return
    if pattern(words.EN_MOMENTS_ANOTHER).search(text, node.start, node.end):
        return
    yield contradiction("age-birth", text, [now, then, lengths[0]])


# Which one


def anniversaries(text: str, node: Node, zh: bool, alone: bool) -> Iterator[Flaw]:
    """The year of a foundation, an anniversary of it and its year."""
    marks = node.lengths("anniversary")
    dated = sorted((m for m in node.moments() if m.year is not None), key=lambda m: m.start)
    if len(marks) != 1 or len(dated) != 2 or len(node.moments()) != 2:
        return
    first, last = sorted(dated, key=lambda m: (m.year or 0, m.month))
    said = text[node.start : node.end]
    if zh:
        if re.search(words.ZH_MOMENTS_NOT_ITS_OWN, said) or not re.search(words.ZH_MOMENTS_FOUNDED, said):
            return
        if not alone and not pattern(words.ZH_MOMENTS_ITS_OWN).match(text, marks[0].end):
            return
    else:
        birthday = re.search(words.EN_MOMENTS_A_BIRTHDAY, text[marks[0].start : marks[0].end]) is not None
        cue = pattern(f"{words.EN_MOMENTS_BORN}|{words.EN_MOMENTS_FOUNDED}" if birthday else words.EN_MOMENTS_FOUNDED)
        behind = re.match(words.EN_MOMENTS_SINCE, text[marks[0].end : first.start])
        if behind is None and (
            cue.search(said) is None or pattern(words.EN_MOMENTS_OF_ANOTHER).match(text, marks[0].end)
        ):
            return
        if behind is None and not alone and first.start > marks[0].start:
            return
    assert first.year is not None and last.year is not None
    if abs(last.year - first.year - marks[0].number) > 1:
        yield contradiction("duration", text, [*dated, marks[0]])


def editions(text: str, node: Node, zh: bool) -> Iterator[Flaw]:
    """Two editions, or the first and another, with their years and how many years lie between one and the next."""
    every = node.lengths("every")
    editions = node.lengths("edition")
    dated = [m for m in node.moments() if m.year is not None]
    if not zh or len(every) != 1 or len(dated) != 2 or re.search(words.ZH_MOMENTS_STOPPED, text[node.start : node.end]):
        return
    first, last = sorted(dated, key=lambda m: m.start)
    assert first.year is not None and last.year is not None
    if len(editions) == 2:
        held = editions[1].number - editions[0].number
    elif len(editions) == 1 and pattern(words.ZH_MOMENTS_FIRST_ONE).search(text, node.start, last.start):
        held = editions[0].number - 1
    else:
        return
    if held < 0 or abs(held * every[0].number - (last.year - first.year)) >= max(1, every[0].number):
        yield contradiction("duration", text, [*dated, *editions])
