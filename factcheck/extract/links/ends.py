"""The greatest, the least and the mean of figures that are listed: 分别为0.52米、0.68米和0.49米，最深处为0.68米.

What a superlative or a mean behind a list names is of that list: its unit, its type, and no word of other figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...expression.tree import Call
from ...words import reading as words
from .. import kinds
from ..candidate import STATED, Candidate, compare, equal, minus, name, over, plus, whole_number
from ..forms import construction, form
from ..item import Item
from ..tape import Stretch, Tape
from .twins import twins

_LEAST = 3
"""Figures that make a list."""
_MOST = 60
_ENDS = 2
"""The highest and the lowest that may be told behind a list."""
_NAME = 12


class _ListForms:
    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_ENDS_{key}"))

        def one(key: str) -> re.Pattern[str]:
            return construction(row(key))

        self.next, self.end, self.top, self.mean = one("NEXT"), one("END"), one("TOP"), one("MEAN")
        self.each, self.others = one("EACH"), one("OTHERS")
        self.rest, self.apart = form(row("REST")), form(row("APART"))


@cache
def _forms(lang: str) -> _ListForms:
    return _ListForms(lang)


class _Listed(NamedTuple):
    items: list[Item]
    names: list[str]
    """What stands before each."""
    end: int
    """Where the list ends on the tape."""


def find(tape: Tape) -> Iterator[Candidate]:
    """``bound-end-of-list``, ``bound-mean-of-list``, ``bound-rest-of-list``, ``bound-apart``."""
    forms = _forms(tape.lang)
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        if 2 < len(items) <= _MOST:
            for listed in _lists(tape, items, sentence, forms):
                yield from _of_list(tape, listed, sentence, forms)
    bare = tape.bare
    for m in bare.dense(forms.rest):
        yield from _rest(bare, m, forms)
    for m in bare.dense(forms.apart):
        yield from _apart(bare, m)


def _lists(tape: Tape, items: list[Item], sentence: Stretch, forms: _ListForms) -> Iterator[_Listed]:
    """The runs of like figures of a sentence."""
    at = 0
    while at < len(items):
        place = tape.place(items[at])
        row, names = [items[at]], [_said(tape, max(sentence.start, place - _NAME), place)]
        for item in items[at + 1 :]:
            m = forms.next.fullmatch(tape.text, tape.place(row[-1]) + 1, tape.place(item))
            if m is None or item.type != row[0].type or not twins(row[0], item, tape):
                break
            row.append(item)
            names.append(_said(tape, *m.span("name")))
        if len(row) >= _LEAST and not any(_worded(item) for item in row):
            yield _Listed(row, names, tape.place(row[-1]) + 1)
        at += len(row)


def _said(tape: Tape, start: int, end: int) -> str:
    """A stretch of the tape with its dates as they are printed."""
    inside = {tape.place(item): item.text for item in tape.within(Stretch(start, end))}
    return "".join(inside.get(at, tape.text[at]) for at in range(start, end)).strip()


def _worded(item: Item) -> bool:
    return item.figure is None or item.figure.wording is not None


def _of_list(tape: Tape, listed: _Listed, sentence: Stretch, forms: _ListForms) -> Iterator[Candidate]:
    """What is said right behind a list of its ends and its mean."""
    at = listed.end
    for _ in range(_ENDS):
        m = forms.end.match(tape.text, at, sentence.end)
        if m is None:
            break
        end = tape.item(m.start("end"))
        if _is_one(tape, end, listed) and not forms.others.search(m[0]):
            yield _extreme("bound-end-of-list", "=", end, listed.items, high=m["high"] is not None)
        at = m.end()
    m = forms.top.match(tape.text, listed.end, sentence.end)
    if m is not None and not forms.others.search(m[0]):
        yield from _named_end(listed, _said(tape, *m.span("name")), high=m["high"] is not None)
    m = forms.mean.match(tape.text, listed.end, sentence.end)
    if m is not None and forms.each.search(tape.text, sentence.start, tape.place(listed.items[0])):
        mean = tape.item(m.start("mean"))
        if not forms.others.search(m[0]) and mean.type in (kinds.EACH, kinds.STATISTIC) and _alike(tape, mean, listed):
            total = over(plus([name(item) for item in listed.items]), whole_number(len(listed.items)))
            roles = (*(("one", item) for item in listed.items), ("mean", mean))
            why = f"{', '.join(item.value for item in listed.items)}: {mean.value}"
            yield Candidate("bound-mean-of-list", STATED, (equal(total, name(mean)),), roles, why)


def _is_one(tape: Tape, end: Item, listed: _Listed) -> bool:
    return end not in listed.items and end.type == listed.items[0].type and _alike(tape, end, listed)


def _alike(tape: Tape, item: Item, listed: _Listed) -> bool:
    return twins(item, listed.items[0], tape) or item.unit == listed.items[0].unit


def _named_end(listed: _Listed, told: str, *, high: bool) -> Iterator[Candidate]:
    """一季度218件、二季度254件、三季度307件，三季度居首: one of a list that is told by its name."""
    at = [i for i, said in enumerate(listed.names) if told and said.endswith(told.removesuffix("的"))]
    if len(at) == 1:
        others = [item for i, item in enumerate(listed.items) if i != at[0]]
        yield _extreme("bound-end-of-list", ">=" if high else "<=", listed.items[at[0]], others, high=high)


def _extreme(rule: str, op: str, end: Item, items: list[Item], *, high: bool) -> Candidate:
    of = Call("max" if high else "min", tuple(name(item) for item in items), 0, 0)
    roles = (("end", end), *(("one", item) for item in items))
    why = f"{end.value}: {', '.join(item.value for item in items)}"
    return Candidate(rule, STATED, (compare(name(end), op, of),), roles, why)


def _rest(bare: Tape, m: re.Match[str], forms: _ListForms) -> Iterator[Candidate]:
    """The fewest, and then all the others."""
    end, first = bare.item(m.start("end")), bare.item(m.start("first"))
    row = [first]
    for item in bare.items[bare.index(first) + 1 :][:_MOST]:
        if forms.next.fullmatch(bare.text, bare.place(row[-1]) + 1, bare.place(item)) is None:
            break
        row.append(item)
    if any(_worded(item) or item.type != end.type or not twins(item, end, bare) for item in (end, *row)):
        return
    if len(row) > 1 and not forms.others.search(m[0]):
        high = m["high"] is not None
        yield _extreme("bound-rest-of-list", ">=" if high else "<=", end, row, high=high)


def _apart(bare: Tape, m: re.Match[str]) -> Iterator[Candidate]:
    """The oldest is 88, the youngest 19: nearly 70 years apart."""
    a, b, gap = (bare.item(m.start(role)) for role in ("a", "b", "gap"))
    if (m["high"] is None) == (m["high2"] is None) or not (twins(a, b, bare) and twins(a, gap, bare)):
        return
    if _worded(a) or _worded(b):
        return
    high, low = (a, b) if m["high"] is not None else (b, a)
    roles = (("high", high), ("low", low), ("gap", gap))
    tree = equal(minus(name(high), name(low)), name(gap))
    yield Candidate("bound-apart", STATED, (tree,), roles, f"{high.value} − {low.value} = {gap.value}")
