"""Shares of one whole: together no more than 100 %, or just that where the words say that they are all; pairs of a part and
its share, which all give the same whole, printed or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ...quantity.lazy import pattern as lazy
from ...words import reading as words
from .. import kinds
from ..candidate import ALL, RESOLVED, Candidate, compare, equal, name, over, plus
from ..item import Item
from ..tape import Tape
from .kinship import kinship
from .levels import Level, ListEntry, levels
from .lists import MOST, quantity
from .units import alike

_BESIDE = frozenset(
    (
        kinds.GROWTH,
        kinds.POINTS,
        kinds.TIMES,
        kinds.RANK,
        kinds.AGE,
        kinds.CHANGE,
        kinds.DATED,
        kinds.AMOUNT,
        kinds.COUNT,
    )
)
_AROUND = 60
"""Characters on either side of a list that may say that one person gave several answers."""
_NEAR = 6
"""Characters before the first share that may say what kind of percentage it is."""
_NAME = 32
"""Characters of a gap that may name a class."""
_CUT = re.compile(r"\d[，,]\Z")
"""Before a figure whose beginning was cut off: 883，158，515."""
_BESIDE_PAIRS = frozenset((kinds.GROWTH, kinds.POINTS, kinds.TIMES, kinds.RANK, kinds.AGE, kinds.DATED))


class _HundredWords:
    """The words of one language, its patterns by the names that ``words/*/hundred.yaml`` gives them."""

    def __init__(self, lang: str) -> None:
        def row(key: str) -> str:
            return str(getattr(words, f"{lang.upper()}_HUNDRED_{key}"))

        def pattern(key: str) -> re.Pattern[str]:
            return lazy(row(key), re.IGNORECASE)

        self.rest, self.overlap = pattern("REST_PART"), pattern("OVERLAP")
        self.first, self.next = pattern("SHARE_FIRST"), pattern("SHARE_NEXT")
        """The words before the first share of a list, and those between two of its shares."""
        self.elided, self.based = pattern("ELIDED"), pattern("BASED")
        """Between a part and its share: with no base, and with one."""
        self.answers, self.three = pattern("ANSWERS"), pattern("THREE")
        self.nested = pattern("NESTED")
        """Before a later share: it is of a part that another share has told."""
        self.other_time = pattern("OTHER_TIME")
        self.bare, self.own_base = pattern("BARE"), pattern("OWN_BASE")
        """Between two shares without names; behind a share, of what it is."""
        self.base_behind, self.measure = pattern("BASE_BEHIND"), pattern("MEASURE")
        """Behind a share, of what it is; words of that which nothing is a part of, as a mean."""
        self.told = pattern("TOLD")
        """Before a list with a rest: of what it is."""
        self.sort = pattern("SORT")
        """In the words of a list of shares: they are of one whole."""
        self.composed, self.ended = pattern("COMPOSED"), pattern("ENDED")
        """Before the first share: of what the list is the composition; behind the last, where its sentence ends."""
        self.unlike = pattern("UNLIKE")
        """Words of shares that are of different wholes."""
        self.youngest, self.oldest = pattern("YOUNGEST"), pattern("OLDEST")
        """In the name of the first class of ages, and of the last."""
        self.ballot, self.against = pattern("BALLOT"), pattern("AGAINST")
        """Before the first of two shares of a vote with two sides, and between the two."""
        self.threshold = pattern("THRESHOLD")
        """Behind a share: a stake that the law makes a line of."""
        self.unread = pattern("UNREAD")
        """A share in words."""
        self.surely = pattern("SURELY")
        """A rest that is the rest of the same whole, whatever was asked."""
        self.other_base = lazy("|".join(row("OTHER_BASE").split("|")))
        self.kinship = kinship(lang)


@cache
def _words(lang: str) -> _HundredWords:
    return _HundredWords(lang)


def find(tape: Tape) -> Iterator[Candidate]:
    """Every list of shares and every two pairs on a tape."""
    found = _words(tape.lang)
    before: Level | None = None
    for level in levels(tape, _BESIDE):
        yield from _listed(tape, level, before, found)
        if level.parent is None:
            before = level
    yield from _pairs(tape, found)


def _listed(tape: Tape, level: Level, previous: Level | None, found: _HundredWords) -> Iterator[Candidate]:
    entries = level.entries
    start = 0
    while start < len(entries):
        end = start + 1
        while (
            end < len(entries)
            and entries[end].item.type == kinds.SHARE
            and found.next.fullmatch(entries[end].gap)
            and end - start < MOST
        ):
            end += 1
        row = entries[start:end]
        behind = entries[end].gap if end < len(entries) else level.tail
        if len(row) > 1 and row[0].item.type == kinds.SHARE and found.first.search(row[0].gap):
            around = tape.source[max(0, row[0].item.at.start - _AROUND) : row[-1].item.at.end + _AROUND]
            if found.answers.search(around):
                start = end
                continue
            earlier = (*(previous.entries if previous is not None else ()), *entries[:start])[-MOST:]
            alone = not any(
                one.item.type == kinds.SHARE and one.item.paragraph == row[0].item.paragraph for one in earlier
            )
            alone = alone and not (end < len(entries) and entries[end].item.type == kinds.SHARE)
            if found.composed.search(row[0].gap) or _ages(row, behind, found):
                yield from _whole(row, behind, found)
            else:
                yield from _row(row, behind, found, alone=alone)
        elif len(row) == 1 and end < len(entries) and entries[end].item.type == kinds.SHARE:
            if found.against.fullmatch(entries[end].gap) and found.ballot.search(row[0].gap):
                yield _all(entries[start : end + 1], "hundred-ballot")
        start = end


def _ages(row: Sequence[ListEntry], behind: str, found: _HundredWords) -> bool:
    """Whether the classes begin with the youngest and end with the oldest."""
    first, last = f"{row[0].gap[-_NAME:]} {row[1].gap[:_NAME]}", f"{row[-1].gap} {behind[:_NAME]}"
    return len(row) > 2 and found.youngest.search(first) is not None and found.oldest.search(last) is not None


def _whole(row: Sequence[ListEntry], behind: str, found: _HundredWords) -> Iterator[Candidate]:
    """The composition of a thing, class by class to the end of the sentence."""
    said = row[0].gap[-_NAME:] + "".join(one.gap for one in row[1:])
    named = not any(found.bare.fullmatch(one.gap) for one in row[1:])
    if named and found.ended.match(behind) and not found.other_time.search(said) and not found.unlike.search(said):
        yield _all(row, "hundred-composition")


def _all(row: Sequence[ListEntry], rule: str) -> Candidate:
    """Shares that are all of one whole."""
    shares = [one.item for one in row]
    printed = "、".join(one.value for one in shares)
    tree = equal(plus([name(one) for one in shares]), ALL)
    return Candidate(rule, RESOLVED, (tree,), tuple(("share", one) for one in shares), f"{printed}: all of one whole")


def _row(row: Sequence[ListEntry], behind: str, found: _HundredWords, *, alone: bool) -> Iterator[Candidate]:
    first = row[0].gap
    said = "".join(one.gap for one in row[1:]) + behind
    shares = [one.item for one in row]
    total = plus([name(one) for one in shares])
    roles = tuple(("share", one) for one in shares)
    printed = "、".join(one.value for one in shares)
    if len(row) == 3 and found.three.search(first) and all(found.bare.fullmatch(one.gap) for one in row[1:]):
        yield _all(row, "hundred-axis")
        return
    if found.overlap.search(said) or found.nested.search(said):
        return
    sure = any(found.surely.search(one.gap) for one in row[1:])
    if (not sure and found.overlap.search(first[-_NEAR:])) or all(found.bare.fullmatch(one.gap) for one in row[1:]):
        return
    if found.kinship.traits(first + said) > 1:
        return
    if any(found.own_base.match(one.gap) for one in (*row[2:], ListEntry(row[-1].item, behind))):
        return
    alone = alone and (sure or found.told.search(first) is not None or row[1].gap.startswith(" of "))
    rest = any(found.rest.search(one.gap) for one in row[1:])
    alone = alone and found.unread.search(first + said) is None
    if alone and (rest or found.rest.search(re.split("[，。；,.;]", behind)[0])):
        yield _all(row, "hundred-rest")
    elif _of_all(row, behind, found):
        yield _all(row, "hundred-axis")
    elif len(row) > 2 and found.sort.search(first + said):
        yield Candidate(
            "hundred-shares", RESOLVED, (compare(total, "<=", ALL),), roles, f"{printed}: shares of one whole"
        )


def _of_all(row: Sequence[ListEntry], behind: str, found: _HundredWords) -> bool:
    """Whether shares are by their names, before or behind each, of all there is."""
    known = found.kinship
    before = [_SPLIT.split(one.gap)[-1] for one in row]
    after = [_SPLIT.split(gap)[0] for gap in (*(one.gap for one in row[1:]), behind)]
    sides = (before, after, [f"{a} {b}" for a, b in zip(before, after, strict=True)])
    return any(known.exhausted([known.told(one) for one in names]) is not None for names in sides)


_SPLIT = re.compile(r"[，。；：、,;:（(—@]|以?及| and ")


class _PartAndShare(NamedTuple):
    """A part and the share of the whole that it is said to be."""

    part: Item
    share: Item
    base: str
    """Of what, '' where nothing is said."""


def _pairs(tape: Tape, found: _HundredWords) -> Iterator[Candidate]:
    """P1, S1 % of B; P2, S2 %: both give one whole."""
    pairs = sorted(_found_pairs(tape, found), key=lambda pair: pair.part.at.start)
    for one, two in pairwise(pairs):
        if two.base in ("", one.base) and _one_whole(tape, one, two, found):
            yield _pair(one, two)


_AHEAD = 24


def _found_pairs(tape: Tape, found: _HundredWords) -> Iterator[_PartAndShare]:
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


def _base(gap: str, found: _HundredWords) -> str | None:
    """What a share is said to be of; None where it is not said of the part before it."""
    if found.elided.fullmatch(gap):
        return ""
    m = found.based.fullmatch(gap)
    if m is None or found.other_base.search(m["base"]):
        return None
    return str(m["base"]).removesuffix("的")


def _one_whole(tape: Tape, one: _PartAndShare, two: _PartAndShare, found: _HundredWords) -> bool:
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
