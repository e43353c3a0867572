"""A headline's figure and that of its story: which one it is is told by type, unit, noun and the words that both use.

A headline rounds, as far as its last digit and the zeros at its end allow (``same``). Where several figures of the story may be meant, all of them are readings, and so is their sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from ...expression.tree import Comparison
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, compare, name, plus, whole_number
from ..item import Item
from ..tape import Tape
from .headline_types import TYPES, may_be, one_noun, unnamed, unsaid, wording
from .same import apart, comes_to, same_dimension
from .same import same as told_again
from .units import alike, same_noun

_CHANGES = (kinds.GROWTH, kinds.CHANGE, kinds.POINTS)
_LEAD = 400
"""Characters of a story in which what its headline says must be said."""
_MOST = 8
"""Figures that a headline's may be one with; where there are more, nothing is proposed."""
_HAN = re.compile("[\u4e00-\u9fff]+")
_LATIN = re.compile(r"[a-z]{3,}")


class _Forms(NamedTuple):
    common: frozenset[str]
    apart: re.Pattern[str]
    table: re.Pattern[str]
    quotation: re.Pattern[str]
    ranked: re.Pattern[str]
    tag: re.Pattern[str]
    one_more: re.Pattern[str]
    shared: tuple[int, int]
    """Words that two clauses, or a headline and a sentence, must have in common."""


@cache
def _forms(lang: str) -> _Forms:
    def row(key: str) -> str:
        return str(getattr(words, f"{lang.upper()}_HEADLINE_{key}"))

    def pattern(key: str) -> re.Pattern[str]:
        return re.compile(row(key), re.IGNORECASE)

    return _Forms(
        frozenset(row("COMMON").split("|")),
        pattern("SET_APART"),
        pattern("A_TABLE"),
        pattern("QUOTATION"),
        pattern("RANKED"),
        pattern("TAG"),
        pattern("ONE_MORE"),
        (2, 3) if lang == "zh" else (1, 2),
    )


class _Story:
    """What a headline may have taken its figures from."""

    def __init__(self, tape: Tape, head: list[Item], body: list[Item]) -> None:
        self.tape = tape
        self.low, self.high = _line(tape.source, head[0])
        self.title = tape.source[self.low : self.high]
        self.head = [item for item in head if item.at.start < self.high]
        self.body = body
        start = body[0].at.start
        self.lead = [item for item in body if item.at.start < start + _LEAD]


def find(tape: Tape) -> Iterator[Candidate]:
    """``headline-figure``: the first line only, and not one in capitals, in which verbs and scales are not told."""
    head = [item for item in tape.items if item.role == "headline" and (item.type in TYPES or unnamed(tape, item))]
    body = [item for item in tape.items if item.role in ("body", "caption") and item.claim]
    if not head or not body:
        return
    story = _Story(tape, head, body)
    forms = _forms(tape.lang)
    if (tape.lang != "zh" and story.title.upper() == story.title) or forms.table.search(story.title):
        return
    for item in story.head:
        if wording(item) == "magnitude" or forms.quotation.search(tape.source, story.low, item.at.end + 1):
            continue
        if forms.ranked.search(tape.source, story.low, item.at.start):
            continue
        told = sum(may_be(item, other, tape) for other in story.head)
        pool = [other for other in body if may_be(item, other, tape)]
        if not told <= len(pool) <= _MOST or any(unsaid(tape, item, other) for other in story.lead):
            continue
        if item.type == kinds.BARE:
            said = _near(tape, item)
            near = [other for other in pool if other in story.lead and _not_apart(story, said, other)]
            pool = same = [] if forms.tag.search(story.title) else _led_alike(tape, item, near)
        else:
            same = _told_near(story, item, pool, told) or _told_in_the_sentence(story, item, pool, told)
            same = same or _told_alone(story, item, pool, told)
        if same:
            yield _candidate(story, item, same, [other for other in pool if other not in same])


def _candidate(story: _Story, item: Item, same: list[Item], rest: list[Item]) -> Candidate:
    pool = sorted((*same, *rest), key=lambda other: other.at.start)
    groups = [
        [other for other in pool if other.sentence == same[0].sentence],
        *([other for other in pool if other in story.lead][:end] for end in range(2, _MOST)),
    ]
    sums = [
        compare(name(item), "≈", plus([name(other) for other in group]))
        for group in groups
        if len(group) > 1 and all(same_dimension(item, other) for other in group)
    ]
    told = tuple(tree for other in (*same, *rest) for tree in _same(item, other))
    more, beside = _derived(story, item, [*same, *rest])
    return Candidate(
        "headline-figure",
        RESOLVED,
        (*told, *dict.fromkeys(sums), *more),
        (("headline", item), *(("body", other) for other in (*same, *rest)), *(("beside", one) for one in beside)),
        f"{item.text} / {same[0].text}",
    )


def _derived(story: _Story, item: Item, pool: list[Item]) -> tuple[list[Comparison], list[Item]]:
    """What a headline's figure may come to instead: the sum or the difference of two that its story begins with (won by
    412: 6,412 to 6,000), or one more where one is added in words (four men and a woman)."""
    assert item.figure is not None
    dimension, said = item.figure.unit.dimension, _near(story.tape, item)
    near = [
        other
        for other in story.lead
        if other.figure is not None
        and other.figure.unit.dimension == dimension
        and other.type in _ADDED
        and wording(other) not in ("magnitude", "range")
        and all(alike(other, one, story.tape.lang) and same_noun(other, one) for one in pool)
        and _not_apart(story, said, other)
    ][:_PAIRED]
    found: list[Comparison] = []
    for one, two in combinations(near, 2):
        a, b = name(one), name(two)
        found += [comes_to(item, plus([a, b])), comes_to(item, apart(a, b))]
    if item.type == kinds.COUNT and not dimension:
        pattern = _forms(story.tape.lang).one_more
        more = [other for other in pool if pattern.match(story.tape.source, other.at.end)]
        found += [comes_to(item, plus([name(other), whole_number(1)])) for other in more]
    return found, [other for other in near if found and other not in pool]


_ADDED = TYPES | {kinds.BARE}
_PAIRED = 5
"""Figures of a lead of which two may be added or taken from one another."""


def _told_near(story: _Story, item: Item, pool: list[Item], told: int) -> list[Item]:
    """The figures of the lead in whose clause the headline's words stand."""
    tape = story.tape
    said = _near(tape, item)
    same = [other for other in pool if other in story.lead and _agree(story, said, other)]
    if tape.lang != "zh":
        same = [other for other in same if one_noun(tape, item, other)]
    if _forms(tape.lang).tag.search(story.title):
        same = [other for other in same if other.unit == item.unit]
    return _led_alike(tape, item, same) if told > 1 else same


def _told_in_the_sentence(story: _Story, item: Item, pool: list[Item], told: int) -> list[Item]:
    """The figures of the lead in whose sentence the headline's words stand."""
    tape, forms = story.tape, _forms(story.tape.lang)
    title = _content(story.title, tape.lang)
    if forms.tag.search(story.title):
        return []
    same = [
        other
        for other in _likely(story, item, pool)
        if len(title & _content(tape.source[slice(*other.sentence)], tape.lang)) >= forms.shared[1]
    ]
    return _led_alike(tape, item, same) if told > 1 else same


def _told_alone(story: _Story, item: Item, pool: list[Item], told: int) -> list[Item]:
    """What alone may be the headline's only figure of its kind, in the sentence that begins the story; of changes, two."""
    forms = _forms(story.tape.lang)
    if told > 1 or forms.tag.search(story.title):
        return []
    same = _likely(story, item, pool)
    first = story.body[0].sentence
    most = 2 if item.type == kinds.GROWTH else 1
    return same if 1 <= len(same) <= most and all(other.sentence == first for other in same) else []


def _likely(story: _Story, item: Item, pool: list[Item]) -> list[Item]:
    """The figures of the lead that may be the headline's, whatever words stand around them."""
    tape = story.tape
    said = _near(tape, item)
    return [
        other
        for other in pool
        if other in story.lead
        and _not_apart(story, said, other)
        and (item.type != kinds.DURATION or item.unit == other.unit)
        and one_noun(tape, item, other)
    ]


def _led_alike(tape: Tape, item: Item, same: Sequence[Item]) -> list[Item]:
    """Of two of a kind in a Chinese headline each is told by the word right before it."""
    if tape.lang != "zh":
        return list(same)
    word = tape.source[item.at.start - 2 : item.at.start]
    return [other for other in same if word in _near(tape, other)]


def _near(tape: Tape, item: Item) -> str:
    """The words around a figure in its clause."""
    low, high = item.clause
    if tape.lang == "zh":
        low, high = max(low, item.at.start - 16), min(high, item.at.end + 8)
    else:
        low, high = max(item.sentence[0], item.at.start - 70), min(item.sentence[1], item.at.end + 60)
    return tape.source[low : item.at.start] + "\n" + tape.source[item.at.end : high]


def _set_apart(tape: Tape, said: str) -> set[str]:
    return {m.lastgroup or m[0].lower() for m in _forms(tape.lang).apart.finditer(said)}


def _not_apart(story: _Story, said: str, other: Item) -> bool:
    """Whether no word sets two figures apart; that one is planned may be told anywhere in its sentence or headline."""
    tape = story.tape
    one, two = _set_apart(tape, said), _set_apart(tape, _near(tape, other))
    if one ^ two == {_PLAN}:
        wider = story.title if _PLAN in two else tape.source[slice(*other.sentence)]
        return _PLAN in _set_apart(tape, wider)
    return one == two


_PLAN = "plan"


def _agree(story: _Story, said: str, other: Item) -> bool:
    """Whether the words around two figures are of one thing: enough of them shared, and none that sets them apart."""
    tape = story.tape
    if not _not_apart(story, said, other):
        return False
    return len(_content(said, tape.lang) & _content(_near(tape, other), tape.lang)) >= _forms(tape.lang).shared[0]


def _same(item: Item, other: Item) -> list[Comparison]:
    """The headline's figure is the other, as it rounds: signs count only where both print one."""
    found = [*told_again(item, other)]
    changes = item.type in _CHANGES or other.type in _CHANGES
    if changes and item.figure is not None and other.figure is not None:
        if not (item.figure.signed and other.figure.signed):
            found += told_again(item, other, turned=True)
    return found


def _line(text: str, item: Item) -> tuple[int, int]:
    end = text.find("\n", item.at.end)
    return text.rfind("\n", 0, item.at.start) + 1, len(text) if end < 0 else end


def _content(text: str, lang: str) -> frozenset[str]:
    """The words of a stretch that tell what it is about: pairs of characters, or the beginnings of English words."""
    common = _forms(lang).common
    if lang == "zh":
        runs = _HAN.findall(text)
        return frozenset(run[i : i + 2] for run in runs for i in range(len(run) - 1)) - common
    return frozenset(word[:5] for word in _LATIN.findall(text.lower()) if word not in common)
