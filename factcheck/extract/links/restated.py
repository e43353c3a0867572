"""One thing told twice: a headline and its story, "those 250,000", 这笔23500万元的投资, 320公顷，也就是4800亩.

Which figures are one thing is told by type, unit, noun and the words around; where several may be meant, all of them
are readings. A headline rounds, so it is held to be about equal (within 5 %).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...expression.tree import Comparison
from ...words import compiled as words
from .. import kinds
from ..candidate import RESOLVED, STATED, Candidate, compare, equal, name, negative, plus
from ..forms import form
from ..item import Item
from ..seek import Sought
from ..tape import Tape
from .twins import before, twins

_HEADLINE_TYPES = frozenset(
    (kinds.AMOUNT, kinds.COUNT, kinds.SHARE, kinds.GROWTH, kinds.POINTS, kinds.EACH, kinds.DURATION, kinds.CHANGE)
)
_LEAD = 400
"""Characters of a story in which what its headline says must be said."""
_MOST = 8
"""Figures that a headline's may be one with; where there are more, nothing is proposed."""
_NEAREST = 3


def find(tape: Tape) -> Iterator[Candidate]:
    """``headline-figure``, ``restated-again``, ``restated-words``."""
    yield from _headline(tape)
    yield from _again(tape)
    yield from _in_other_words(tape)


class _RestatedForms(NamedTuple):
    again: tuple[Sought, ...]
    other: Sought | None
    common: frozenset[str]
    apart: re.Pattern[str]
    table: re.Pattern[str]
    quotation: re.Pattern[str]


@cache
def _forms(lang: str) -> _RestatedForms:
    if lang == "zh":
        return _RestatedForms(
            (form(words.ZH_RESTATED_AGAIN), form(words.ZH_RESTATED_THESE)),
            form(words.ZH_RESTATED_IN_OTHER_WORDS),
            frozenset(words.ZH_RESTATED_COMMON.split("|")),
            re.compile(words.ZH_RESTATED_SET_APART),
            re.compile(words.ZH_RESTATED_A_TABLE),
            re.compile(words.ZH_RESTATED_QUOTATION),
        )
    return _RestatedForms(
        (form(words.EN_RESTATED_THOSE), form(words.EN_RESTATED_DEFINITE)),
        None,
        frozenset(words.EN_RESTATED_COMMON.split("|")),
        re.compile(words.EN_RESTATED_SET_APART, re.IGNORECASE),
        re.compile(words.EN_RESTATED_A_TABLE, re.IGNORECASE),
        re.compile(words.EN_RESTATED_QUOTATION),
    )


def _again(tape: Tape) -> Iterator[Candidate]:
    """A figure pointed back at: one of the nearest of its kind before it."""
    bare = tape.bare
    for pointed in _forms(tape.lang).again:
        for m in pointed.finditer(bare.view()):
            again = bare.item(m.start("again"))
            if not any(c.isdigit() for c in again.value):
                continue  # the two, 这三个: of what was just named
            earlier = [item for item in before(bare, again, sentences=3) if _meant(again, item, tape)]
            if earlier:
                earlier = earlier[:_NEAREST]
                yield Candidate(
                    "restated-again",
                    RESOLVED,
                    tuple(equal(name(again), name(item)) for item in earlier),
                    (("again", again), *(("before", item) for item in earlier)),
                    f"{m[0][: m.start('again') - m.start()]}{again.value}: {earlier[0].value}",
                )


def _meant(again: Item, item: Item, tape: Tape) -> bool:
    """Whether a figure pointed back at may be an earlier one: a noun that it prints is the earlier one's too."""
    if item.clause == again.clause:
        return False  # 8 million of that 16 million
    if item.type == kinds.EACH != again.type:
        return False  # 每棵采12斤，这900斤: of them all
    return _kindred(item, again, tape, full=True) and (
        again.sort != "count" or again.unit == item.unit or tape.lang == "zh"
    )


def _in_other_words(tape: Tape) -> Iterator[Candidate]:
    """320公顷，也就是4800亩."""
    said = _forms(tape.lang).other
    bare = tape.bare
    for m in bare.dense(said) if said is not None else ():
        one, other = bare.item(m.start("one")), bare.item(m.start("other"))
        if one.unit != other.unit and _measured(one, other) and "range" not in (_wording(one), _wording(other)):
            yield Candidate(
                "restated-words",
                STATED,
                (equal(name(one), name(other)),),
                (("one", one), ("other", other)),
                f"{one.value} = {other.value}",
            )


def _wording(item: Item) -> str | None:
    return item.figure.wording if item.figure is not None else None


def _measured(a: Item, b: Item) -> bool:
    """Whether two figures measure one dimension, in whatever units."""
    if a.figure is None or b.figure is None:
        return False
    one, two = a.figure.unit, b.figure.unit
    return bool(one.dimension) and one.dimension == two.dimension and one.sort == two.sort


def _kindred(a: Item, b: Item, tape: Tape, *, full: bool = False) -> bool:
    """Whether one may be the other again: of one type, and in one unit or dimension."""
    if a.type != b.type and not _measured(a, b):
        return False
    return twins(a, b, tape, full=full)


def _headline(tape: Tape) -> Iterator[Candidate]:
    """Each figure of a headline against those of its kind in the story, one of which says it of the same words.

    The first line only, and not one in capitals, in which verbs and scales are not told.
    """
    head = [item for item in tape.items if item.role == "headline" and item.type in _HEADLINE_TYPES]
    body = [item for item in tape.items if item.role in ("body", "caption") and item.claim]
    if not head or not body:
        return
    low, high = _line(tape.source, head[0])
    title = tape.source[low:high]
    forms = _forms(tape.lang)
    if (tape.lang != "zh" and title.upper() == title) or forms.table.search(title):
        return
    start = body[0].at.start
    lead = [item for item in body if item.at.start < start + _LEAD]
    for item in head:
        if (
            item.at.start >= high
            or _wording(item) == "magnitude"
            or forms.quotation.search(tape.source, low, item.at.end + 1)
        ):
            continue
        said = _near(tape, item)
        told = [other for other in head if other.at.start < high and _comparable(item, other, tape)]
        pool = [other for other in body if _comparable(item, other, tape)]
        same = [other for other in pool if other in lead and _agree(tape, said, _near(tape, other))]
        if tape.lang == "zh" and len(told) > 1:  # of two of a kind each is told by the word right before it
            word = tape.source[item.at.start - 2 : item.at.start]
            same = [other for other in same if word in _near(tape, other)]
        rest = [other for other in pool if other not in same]
        if not same or not len(told) <= len(pool) <= _MOST or any(_unsaid(item, other) for other in lead):
            continue
        together = [other for other in pool if other.sentence == same[0].sentence]
        sums = [compare(name(item), "≈", plus([name(other) for other in together]))] if len(together) > 1 else []
        yield Candidate(
            "headline-figure",
            RESOLVED,
            (*(tree for other in (*same, *rest) for tree in _same(item, other)), *sums),
            (("headline", item), *(("body", other) for other in (*same, *rest))),
            f"{item.text} / {same[0].text}",
        )


def _comparable(item: Item, other: Item, tape: Tape) -> bool:
    """Whether a story's figure may be the headline's: percentages all may, for a headline is short of verbs."""
    if item.sort == other.sort == "percent":
        return True
    if item.sort == other.sort == "count" and item.unit != other.unit:
        return False
    return other.type in _HEADLINE_TYPES and _kindred(item, other, tape)


def _unsaid(item: Item, other: Item) -> bool:
    """Whether a figure of the lead has no unit where the headline's has one: it may be the same."""
    return item.sort not in ("plain", "count") and other.sort == "plain" and other.type in (kinds.BARE, kinds.COUNT)


def _near(tape: Tape, item: Item) -> str:
    """The words around a figure in its clause."""
    low, high = item.clause
    if tape.lang == "zh":
        low, high = max(low, item.at.start - 16), min(high, item.at.end + 8)
    else:
        low, high = max(item.sentence[0], item.at.start - 70), min(item.sentence[1], item.at.end + 50)
    return tape.source[low : item.at.start] + "\n" + tape.source[item.at.end : high]


def _agree(tape: Tape, said: str, told: str) -> bool:
    """Whether the words around two figures are of one thing: enough of them shared, and none that sets them apart."""
    forms = _forms(tape.lang)
    if set(forms.apart.findall(said)) != set(forms.apart.findall(told)):
        return False
    return len(_content(said, tape.lang) & _content(told, tape.lang)) >= (2 if tape.lang == "zh" else 1)


def _same(item: Item, other: Item) -> list[Comparison]:
    """The headline's figure is the other, about: signs count only where both print one."""
    found = [compare(name(item), "≈", name(other))]
    if item.figure is not None and other.figure is not None and not (item.figure.signed and other.figure.signed):
        found.append(compare(name(item), "≈", negative(name(other))))
    changes = (kinds.GROWTH, kinds.CHANGE, kinds.POINTS)
    return found if item.type in changes or other.type in changes else found[:1]


def _line(text: str, item: Item) -> tuple[int, int]:
    end = text.find("\n", item.at.end)
    return text.rfind("\n", 0, item.at.start) + 1, len(text) if end < 0 else end


_HAN = re.compile("[\u4e00-\u9fff]+")
_LATIN = re.compile(r"[a-z]{3,}")


def _content(text: str, lang: str) -> frozenset[str]:
    """The words of a stretch that tell what it is about: pairs of characters, or the beginnings of English words."""
    common = _forms(lang).common
    if lang == "zh":
        runs = _HAN.findall(text)
        return frozenset(run[i : i + 2] for run in runs for i in range(len(run) - 1)) - common
    return frozenset(word[:5] for word in _LATIN.findall(text.lower()) if word not in common)
