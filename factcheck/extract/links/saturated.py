"""Three figures that a sentence has and no other, whose types fill one relation exactly: a share, a growth, a difference.

The weakest of the linkers, and the widest: whatever the verb, nothing else can be meant. Which quantity is the whole, or
the base, is left open: every reading stands beside the others, and only where none can be is anything said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import compiled as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, over, plus
from ..item import Item
from ..tape import Tape
from .gates import gate
from .share import may_be_of
from .units import alike, same_noun


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    zh = lang == "zh"
    return (
        re.compile(words.ZH_SATURATED_SHARED if zh else words.EN_SATURATED_SHARED, re.IGNORECASE),
        re.compile(words.ZH_SATURATED_UNLESS if zh else words.EN_SATURATED_UNLESS, re.IGNORECASE),
    )


def find(tape: Tape) -> Iterator[Candidate]:
    """Every sentence that has three figures which fill a relation."""
    for sentence in tape.sentences():
        items = tape.figures(sentence)
        if len(items) == 3:
            candidate = _filled(tape, items)
            if candidate is not None:
                yield candidate


def _filled(tape: Tape, items: list[Item]) -> Candidate | None:
    shared, unless = _patterns(tape.lang)
    said = tape.source[items[0].sentence[0] : max(items[2].sentence[1], items[2].at.end)]
    if unless.search(said) or any(
        gate(tape.lang, g).search(said) for g in ("other_growth", "plan", "mean", "open_list")
    ):
        return None
    shares = [item for item in items if item.type == kinds.SHARE]
    quantities = [item for item in items if item.type in kinds.QUANTITIES]
    if len(shares) != 1 or len(quantities) != 2 or not alike(quantities[0], quantities[1], tape.lang):
        return None
    if not same_noun(quantities[0], quantities[1]) or not shared.search(said):
        return None
    if not any(may_be_of(tape, shares[0], item) for item in quantities):
        return None
    a, b, r = name(quantities[0]), name(quantities[1]), name(shares[0])
    both = plus([a, b])
    readings = tuple(equal(over(x, y), r) for x, y in ((a, b), (b, a), (a, both), (b, both)))
    roles = (("quantity", quantities[0]), ("quantity", quantities[1]), ("share", shares[0]))
    why = f"{quantities[0].value}, {quantities[1].value}: {shares[0].value}"
    return Candidate("saturated-share", RESOLVED, readings, roles, why)
