"""A limit, and a value that keeps it: 不低于35%，实测37.2%，合格; up to £15,000 each; the largest is £14,800.

A limit may be broken, and that is news: so either the words say that it was kept, or the value is the greatest (the
least) of those that each keep it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from .. import kinds
from ..candidate import STATED, Candidate, compare, equal, name
from ..forms import construction, form
from ..item import Item
from ..tape import Stretch, Tape
from .twins import twins

_UPPER, _LOWER = frozenset(("at-most", "less-than")), frozenset(("at-least", "more-than"))
_NEAR = 120
"""Characters from a limit to the value that keeps it."""


class _LimitForms:
    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_LIMITS_{key}"))

        def one(key: str) -> re.Pattern[str]:
            return construction(row(key))

        self.kept, self.broken = one("KEPT"), one("BROKEN")
        self.most, self.each, self.ruled = one("MOST"), one("EACH"), one("RULED")
        self.past, self.limit = form(row("PAST")), form(row("LIMIT"))


@cache
def _forms(lang: str) -> _LimitForms:
    return _LimitForms(lang)


def find(tape: Tape) -> Iterator[Candidate]:
    """``bound-kept``, ``bound-most``, ``bound-past``."""
    forms = _forms(tape.lang)
    bare = tape.bare
    yield from _past(bare, forms)
    sentences = bare.sentences()
    for at, sentence in enumerate(sentences):
        items = bare.figures(sentence)
        hedged = [item for item in items if _wording(item) in _UPPER | _LOWER]
        end = sentences[min(at + 1, len(sentences) - 1)].end
        for item in hedged:
            yield from _keeps(bare, item, Stretch(sentence.start, end), forms, exact=False)
    starts = [sentence.start for sentence in sentences]
    for m in forms.limit.finditer(bare.view()):
        item = bare.item(m.start("limit"))
        if _wording(item) is None:
            at = bisect_right(starts, m.start()) - 1
            stretch = Stretch(starts[at], sentences[min(at + 1, len(sentences) - 1)].end)
            yield from _keeps(bare, item, stretch, forms, exact=True, high=m["high"] is not None)


def _past(bare: Tape, forms: _LimitForms) -> Iterator[Candidate]:
    """What is said to be past a level that is named, and how far it went."""
    for m in bare.dense(forms.past):
        limit, value = bare.item(m.start("limit")), bare.item(m.start("exact"))
        if _wording(value) is None and _like(bare, limit, value):
            tree = compare(name(value), ">=" if m["high"] is not None else "<=", name(limit))
            yield Candidate(
                "bound-past", STATED, (tree,), (("limit", limit), ("value", value)), f"{limit.value}: {value.value}"
            )


def _wording(item: Item) -> str | None:
    return item.figure.wording if item.figure is not None else None


def _keeps(
    bare: Tape, limit: Item, reach: Stretch, forms: _LimitForms, *, exact: bool, high: bool | None = None
) -> Iterator[Candidate]:
    """The value behind a limit that the words say to keep it."""
    start = bare.place(limit) + 1
    stretch = Stretch(start, min(reach.end, start + _NEAR))
    said = bare.text[stretch.start : stretch.end]
    if forms.broken.search(said):
        return
    high = _wording(limit) in _UPPER if high is None else high
    alike = [item for item in bare.figures(stretch) if _like(bare, limit, item)]
    if not alike or _wording(alike[0]) is not None:
        return
    value = alike[0]
    tree = equal(name(limit), name(value)) if not exact else compare(name(value), "<=" if high else ">=", name(limit))
    roles = (("limit", limit), ("value", value))
    why = f"{limit.text if len(limit.text) <= 20 else limit.value}: {value.value}"
    behind = bare.text[bare.place(value) + 1 : stretch.end]
    ruled = exact or forms.ruled.search(bare.text, reach.start, bare.place(value)) is not None
    if len(alike) == 1 and ruled and forms.kept.search(behind):
        yield Candidate("bound-kept", STATED, (tree,), roles, why)
        return
    most = forms.most.search(bare.text, stretch.start, stretch.end)
    lead = bare.text[max(reach.start, start - 40) : start + 20]
    if most is None or bare.item(most.start("exact")) is not value or not forms.each.search(lead):
        return
    if (most["high"] is not None) == high:
        yield Candidate("bound-most", STATED, (tree,), roles, why)


def _like(bare: Tape, limit: Item, item: Item) -> bool:
    """Whether a figure may be one of what a limit is of; one for each may be told as an amount."""
    types = {limit.type, item.type}
    if len(types) > 1 and types not in ({kinds.EACH, kinds.AMOUNT}, {kinds.EACH, kinds.COUNT}):
        return False
    return twins(limit, item, bare) and limit.type not in (kinds.GROWTH, kinds.CHANGE, kinds.POINTS)
