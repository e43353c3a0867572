"""Shares of one whole: together no more than 100 %, or just that where the words say that they are all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...quantity.lazy import pattern as lazy
from ...words import reading as words
from .. import kinds
from ..candidate import ALL, RESOLVED, Candidate, compare, equal, name, plus
from ..item import Item
from ..tape import Tape
from . import share_pairs
from .kinship import kinship
from .levels import Level, ListEntry, levels
from .lists import MOST

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
        kinds.BARE,
        kinds.EACH,
    )
)
_AROUND = 60
"""Characters on either side of a list that may say that one person gave several answers."""
_NEAR = 6
"""Characters before the first share that may say what kind of percentage it is."""
_TWO = 2
_NAME = 32
"""Characters of a gap that may name a class."""


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
        self.answers, self.three = pattern("ANSWERS"), pattern("THREE")
        self.nested = pattern("NESTED")
        """Before a later share: it is of a part that another share has told."""
        self.other_time = pattern("OTHER_TIME")
        self.bare, self.own_base = pattern("BARE"), pattern("OWN_BASE")
        """Between two shares without names; behind a share, of what it is."""
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
        self.unread = pattern("UNREAD")
        """A share in words."""
        self.surely = pattern("SURELY")
        """A rest that is the rest of the same whole, whatever was asked."""
        self.rates, self.of_one = pattern("RATES"), pattern("OF_ONE")
        """Before a list: of what each share is a rate; in its words: they are of one whole."""
        self.last_base = pattern("LAST_BASE")
        """Behind the last share: the one thing that they are all of."""
        self.one_answer, self.so_many = pattern("ONE_ANSWER"), pattern("SO_MANY")
        """Near a list: everybody gave one answer; before it: how many share a thing."""
        self.numbers = dict(getattr(words, f"{lang.upper()}_COUNTED_NUMBERS"))
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
    yield from _bracketed(tape, found)
    yield from share_pairs.find(tape)


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
            if _counted(tape, row, found):
                yield _all([one.item for one in row], "hundred-counted")
            elif found.composed.search(row[0].gap) or _ages(tape, row, found):
                yield from _whole(row, behind, found)
            else:
                yield from _row(row, behind, found, alone=alone)
        elif len(row) == 1 and end < len(entries) and entries[end].item.type == kinds.SHARE:
            if found.against.fullmatch(entries[end].gap) and found.ballot.search(row[0].gap):
                yield _all([one.item for one in entries[start : end + 1]], "hundred-ballot")
        start = end


def _counted(tape: Tape, row: Sequence[ListEntry], found: _HundredWords) -> bool:
    """Whether the shares are those of so many that share one thing, or of an answer that everybody gave once."""
    first, last = row[0].item, row[-1].item
    before = tape.source[max(first.sentence[0], first.at.start - _AROUND) : first.at.start]
    if found.one_answer.search(tape.source, max(0, first.at.start - _AROUND), last.at.end + _AROUND):
        return len(row) > 2 and found.unlike.search("".join(one.gap for one in row[1:])) is None
    said = found.so_many.search(before)
    return said is not None and found.numbers.get(said["number"].lower()) == len(row)


def _ages(tape: Tape, row: Sequence[ListEntry], found: _HundredWords) -> bool:
    """Whether the classes begin with the youngest and end with the oldest."""
    shares = [one.item for one in row]
    if len(row) <= _TWO:
        return False
    first = tape.source[max(0, shares[0].at.start - _NAME) : shares[1].at.start]
    behind = tape.source[shares[-1].at.end : shares[-1].at.end + _NAME]
    if found.oldest.search(behind):  # 17 percent were under 18, …, and 9 percent over 54
        middle = tape.source[shares[1].at.start : shares[-1].at.start]
    else:
        behind = tape.source[shares[-2].at.end : shares[-1].at.start]
        middle = tape.source[shares[0].at.end : shares[-2].at.end]
    if found.youngest.search(first) is None or found.oldest.search(behind) is None:
        return False
    return found.oldest.search(middle) is None and found.youngest.search(middle) is None


def _whole(row: Sequence[ListEntry], behind: str, found: _HundredWords) -> Iterator[Candidate]:
    """The composition of a thing, class by class to the end of the sentence."""
    said = row[0].gap[-_NAME:] + "".join(one.gap for one in row[1:])
    named = not any(found.bare.fullmatch(one.gap) for one in row[1:])
    if named and found.ended.match(behind) and not found.other_time.search(said) and not found.unlike.search(said):
        yield _all([one.item for one in row], "hundred-composition")


def _all(shares: Sequence[Item], rule: str) -> Candidate:
    """Shares that are all of one whole."""
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
        yield _all([one.item for one in row], "hundred-axis")
        return
    if found.overlap.search(said) or found.nested.search(said):
        return
    sure = any(found.surely.search(one.gap) for one in row[1:])
    if (not sure and found.overlap.search(first[-_NEAR:])) or all(found.bare.fullmatch(one.gap) for one in row[1:]):
        return
    if found.kinship.traits(first + said) > 1:
        return
    if any(found.own_base.match(one.gap) for one in row[2:]):
        return
    if found.own_base.match(behind):
        if len(row) > 2 and not found.own_base.match(row[1].gap) and found.last_base.match(behind):
            yield Candidate(
                "hundred-shares", RESOLVED, (compare(total, "<=", ALL),), roles, f"{printed}: shares of one whole"
            )
        return
    alone = alone and (sure or found.told.search(first) is not None or row[1].gap.startswith(" of "))
    rest = any(found.rest.search(one.gap) for one in row[1:])
    alone = alone and found.unread.search(first + said) is None
    if alone and (rest or found.rest.search(re.split("[，。；,.;、]| and | with |而", behind)[0])):
        yield _all([one.item for one in row], "hundred-rest")
    elif _of_all(row, behind, found):
        yield _all([one.item for one in row], "hundred-axis")
    elif len(row) > 2 and (found.sort.search(first + said) or _apart(row, behind, found)):
        yield Candidate(
            "hundred-shares", RESOLVED, (compare(total, "<=", ALL),), roles, f"{printed}: shares of one whole"
        )


def _of_all(row: Sequence[ListEntry], behind: str, found: _HundredWords) -> bool:
    """Whether shares are by their names, before or behind each, of all there is."""
    around = row[0].gap[-_AROUND:] + "".join(one.gap for one in row[1:]) + behind
    if found.rates.search(row[0].gap[-_AROUND:]):
        return False  # 报销比例，职工81%，居民66%: each is of a whole of its own
    for names in _sides(row, behind):
        axis = found.kinship.exhausted([found.kinship.told(one) for one in names])
        if axis is not None:
            return (axis.is_of(around) and not axis.opened) or found.of_one.search(around) is not None
    return False


def _sides(row: Sequence[ListEntry], behind: str) -> Iterator[list[str]]:
    """The words before each share, those behind it, and both."""
    before = [_SPLIT.split(one.gap)[-1] for one in row]
    after = [_SPLIT.split(gap)[0] for gap in (*(one.gap for one in row[1:]), behind)]
    yield from (before, after, [f"{a} {b}" for a, b in zip(before, after, strict=True)])


def _apart(row: Sequence[ListEntry], behind: str, found: _HundredWords) -> bool:
    """Whether shares are of classes of one axis, no two of one."""
    return any(found.kinship.apart([found.kinship.told(one) for one in names]) for names in _sides(row, behind))


_SPLIT = re.compile(r"[，。；：、,;:（(—@]|以?及| and ")


def _bracketed(tape: Tape, found: _HundredWords) -> Iterator[Candidate]:
    """A (a %), B (b %) and C (c %), whose names are all there is."""
    run: list[Item] = []
    for item in [*tape.items, None]:
        alone = item is not None and item.type == kinds.SHARE and _in_bracket(tape, item)
        if item is not None and alone and (not run or _goes_on(tape, run[-1], item)):
            run.append(item)
            continue
        if len(run) > 1:
            starts = [max(run[0].sentence[0], run[0].at.start - _NAME), *(one.at.end for one in run)]
            names = [_SPLIT.split(tape.source[a : b.at.start - 1])[-1] for a, b in zip(starts, run, strict=False)]
            if found.kinship.exhausted([found.kinship.told(one) for one in names]) is not None:
                yield _all(run, "hundred-axis")
        run = [item] if item is not None and alone else []


def _in_bracket(tape: Tape, item: Item) -> bool:
    """Whether a bracket holds a share and nothing else."""
    return (
        tape.source[item.at.start - 1 : item.at.start] in _OPEN and tape.source[item.at.end : item.at.end + 1] in _SHUT
    )


_OPEN, _SHUT = ("(", "（"), (")", "）")


def _goes_on(tape: Tape, before: Item, item: Item) -> bool:
    between = tape.source[before.at.end + 1 : item.at.start - 1]
    return len(between) <= _AROUND and item.sentence == before.sentence and tape.index(item) == tape.index(before) + 1
