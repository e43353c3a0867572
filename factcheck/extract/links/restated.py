"""One thing told twice: "those 250,000", 这笔23500万元的投资, 320公顷，也就是4800亩.

Which figures are one thing is told by type, unit, noun and the words around; where several may be meant, all of them
are readings.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...words import reading as words
from ..candidate import RESOLVED, STATED, Candidate, equal, name
from ..forms import form
from ..item import Item
from ..kinds import COUNT, EACH
from ..seek import Sought
from ..tape import Tape
from .per import singular
from .twins import before, twins

_NEAREST = 3


def find(tape: Tape) -> Iterator[Candidate]:
    """``restated-again``, ``restated-words``."""
    yield from _again(tape)
    yield from _in_other_words(tape)


class _RestatedForms(NamedTuple):
    again: tuple[Sought, ...]
    other: Sought | None


@cache
def _forms(lang: str) -> _RestatedForms:
    if lang == "zh":
        return _RestatedForms(
            _all(words.ZH_RESTATED_AGAIN, words.ZH_RESTATED_THESE, words.ZH_RESTATED_QUOTED, words.ZH_RESTATED_DENIED),
            form(words.ZH_RESTATED_IN_OTHER_WORDS),
        )
    return _RestatedForms(
        _all(words.EN_RESTATED_THOSE, words.EN_RESTATED_DEFINITE, words.EN_RESTATED_ALL, words.EN_RESTATED_DENIED),
        None,
    )


def _all(*patterns: str) -> tuple[Sought, ...]:
    return tuple(form(pattern) for pattern in patterns)


def _again(tape: Tape) -> Iterator[Candidate]:
    """A figure pointed back at: one of the nearest of its kind before it."""
    bare = tape.bare
    for again_form in _forms(tape.lang).again:
        for m in again_form.finditer(bare.view()):
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
    if item.type == EACH and again.type == COUNT and item.unit and "-" in item.text:
        return singular(again.unit.rsplit(" ", 1)[-1]) == item.unit  # a 2,140-seat hall, all 2,140 seats
    if item.type == EACH != again.type:
        return False  # 每棵采12斤，这900斤: of them all
    return _kindred(item, again, tape, full=True) and (
        again.sort != "count" or again.unit == item.unit or tape.lang == "zh"
    )


def _in_other_words(tape: Tape) -> Iterator[Candidate]:
    """320公顷，也就是4800亩."""
    form = _forms(tape.lang).other
    bare = tape.bare
    for m in bare.dense(form) if form is not None else ():
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
