"""Pairs of a part and its share, which all give the same whole, printed or not: 41人，占5%; 82人，占10%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ...quantity.lazy import pattern as lazy
from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, over
from ..item import Item
from ..tape import Tape
from .levels import levels
from .lists import quantity
from .units import alike

_CUT = re.compile(r"\d[，,]\Z")
"""Before a figure whose beginning was cut off: 883，158，515."""
_BESIDE_PAIRS = frozenset((kinds.GROWTH, kinds.POINTS, kinds.TIMES, kinds.RANK, kinds.AGE, kinds.DATED))


class _PairWords:
    """The words of one language, its patterns by the names that ``words/*/hundred.yaml`` gives them."""

    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_HUNDRED_{key}"))

        def pattern(key: str) -> re.Pattern[str]:
            return lazy(row(key), re.IGNORECASE)

        self.elided, self.based = pattern("ELIDED"), pattern("BASED")
        """Between a part and its share: with no base, and with one."""
        self.base_behind, self.measure = pattern("BASE_BEHIND"), pattern("MEASURE")
        """Behind a share, of what it is; words of that which nothing is a part of, as a mean."""
        self.threshold = pattern("THRESHOLD")
        """Behind a share: a stake that the law makes a line of."""
        self.other_time = pattern("OTHER_TIME")
        self.other_base = lazy("|".join(row("OTHER_BASE").split("|")))


@cache
def _words(lang: str) -> _PairWords:
    return _PairWords(lang)


class _PartAndShare(NamedTuple):
    """A part and the share of the whole that it is said to be."""

    part: Item
    share: Item
    base: str
    """Of what, '' where nothing is said."""


def find(tape: Tape) -> Iterator[Candidate]:
    """P1, S1 % of B; P2, S2 %: both give one whole."""
    found = _words(tape.lang)
    pairs = sorted(_found_pairs(tape, found), key=lambda pair: pair.part.at.start)
    for one, two in pairwise(pairs):
        if two.base in ("", one.base) and _one_whole(tape, one, two, found):
            yield _pair(one, two)


_AHEAD = 24


def _found_pairs(tape: Tape, found: _PairWords) -> Iterator[_PartAndShare]:
    for level in levels(tape, _BESIDE_PAIRS):
        entries = level.entries
        if level.parent is not None and len(entries) == 1 and not entries[0].gap.strip() and not level.tail.strip():
            if quantity(level.parent) and entries[0].item.type == kinds.SHARE and len(level.lead) < 8:
                yield _PartAndShare(level.parent, entries[0].item, "")
        for at in range(1, len(entries)):
            part, share = entries[at - 1].item, entries[at].item
            if (
                not quantity(part)
                or share.type != kinds.SHARE
                or _CUT.search(tape.source, part.at.start - 2, part.at.start)
            ):
                continue
            base = _base(entries[at].gap, found)
            behind = found.base_behind.match(tape.source, share.at.end)
            if base == "" and behind is not None:
                base = None if found.measure.search(behind["base"]) else behind["base"].strip()
            if found.threshold.search(tape.source, share.at.end, share.at.end + _AHEAD):
                continue  # 4.99%, so that he holds no 5 % any more: cut off, not rounded
            if base is not None:
                yield _PartAndShare(part, share, base)


def _base(gap: str, found: _PairWords) -> str | None:
    """What a share is said to be of; None where it is not said of the part before it."""
    if found.elided.fullmatch(gap):
        return ""
    m = found.based.fullmatch(gap)
    if m is None or found.other_base.search(m["base"]):
        return None
    return str(m["base"]).removesuffix("的")


def _one_whole(tape: Tape, one: _PartAndShare, two: _PartAndShare, found: _PairWords) -> bool:
    """Whether the second share is of the whole of the first: nothing else of their kind and no other time between."""
    if one.part.paragraph != two.part.paragraph or not alike(one.part, two.part, tape.lang):
        return False
    start, end = one.share.at.end, two.part.at.start
    if not 0 < end - start < 90 or found.other_time.search(tape.source, start, end):
        return False
    return not any(
        item.type in (kinds.DATED, kinds.SHARE) or (quantity(item) and alike(item, one.part, tape.lang))
        for item in tape.between(start, end)
    )


def _pair(one: _PartAndShare, two: _PartAndShare) -> Candidate:
    tree = equal(over(name(one.part), name(one.share)), over(name(two.part), name(two.share)))
    roles = (("part", one.part), ("share", one.share), ("part", two.part), ("share", two.share))
    why = f"{one.part.value} of {one.share.value}, {two.part.value} of {two.share.value}: one whole"
    return Candidate("hundred-pair", RESOLVED, (tree,), roles, why)
