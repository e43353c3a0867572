"""A whole and, in apposition, parts that by their names are all there are: 320人，男性187人，女性133人; 412 patients, 236 of
them men and 176 women.

The names are of one axis, one class of it a part. The whole stands right before the list, at a mark; or behind it, where a
word of all or of a total says so. Where other figures of its kind stand before it, each of them may be the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ...words import reading as words
from .. import kinds
from ..candidate import RESOLVED, SUSPECTED, Candidate
from ..item import Item
from ..tape import Tape
from .closure import tells_of_more
from .contrast import is_gap
from .kinship import Axis, Kinship, Told
from .levels import Level, ListEntry
from .lists import Words, all_of, gap_at, kin, person, quantity, unread
from .patterns import zh
from .rivals import with_rivals
from .units import alike


class _Patterns(NamedTuple):
    """The patterns of one language, by the names that ``words/*/axes.yaml`` gives them."""

    apposed: re.Pattern[str]
    """Between a whole and its first part."""
    next: re.Pattern[str]
    """Between two parts."""
    split: re.Pattern[str]
    """What parts the name of one from the words of another."""
    behind: re.Pattern[str]
    """Behind the last part, up to a mark."""
    goes_on: re.Pattern[str]
    """Before a figure that is one part more."""
    all_behind: re.Pattern[str]
    """Between a list and the whole behind it."""
    some_words: re.Pattern[str]
    back: re.Pattern[str]
    """Before a list whose whole stands in the sentence before."""
    noun: re.Pattern[str]
    """The noun in a name of people (男生), which the whole names too."""
    opens: re.Pattern[str]
    """In the words before a list: they open it."""


_AND = re.compile(r" and \Z")
_LEAD = 24
"""Characters between a whole and the bracket of its parts."""


@cache
def _patterns(lang: str) -> _Patterns:
    return _Patterns(
        *(re.compile(getattr(words, f"{lang.upper()}_AXES_{key.upper()}"), re.IGNORECASE) for key in _Patterns._fields)
    )


def exhausted(tape: Tape, level: Level, previous: Level | None, found: Words) -> Iterator[Candidate]:
    """Every such list of a level."""
    if len(level.entries) < (2 if level.parent is not None else 3):
        return
    patterns = _patterns(tape.lang)
    runs = _runs(tape, level, patterns)
    if not any(runs):
        return
    names: list[tuple[Told, Told, Told] | None] = [None] * len(level.entries)
    at = 0
    while at < len(level.entries) - 1:
        axis = _of(level, at, runs[at] + 1, patterns, names, found.kinship) if runs[at] else None
        if axis is None:
            at += 1
            continue
        yield from _tied(tape, level, previous, at, axis, found)
        at += axis.classes


def _runs(tape: Tape, level: Level, patterns: _Patterns) -> list[int]:
    """Of each entry, how many behind it go on with it as one list of figures of a kind."""
    runs = [0] * len(level.entries)
    for at in range(len(level.entries) - 2, -1, -1):
        one, two = level.entries[at], level.entries[at + 1]
        if (
            _countable(one.item)
            and _countable(two.item)
            and alike(one.item, two.item, tape.lang)
            and patterns.next.fullmatch(two.gap)
        ):
            runs[at] = runs[at + 1] + 1
    return runs


def _of(
    level: Level,
    start: int,
    most: int,
    patterns: _Patterns,
    names: list[tuple[Told, Told, Told] | None],
    known: Kinship,
) -> Axis | None:
    """The axis that has as many classes as there are figures of one list from ``start`` on, each named by another of them."""
    first = _named(level, start, patterns, names, known)
    axes = {known.axes[one] for told in first for one in told if one < known.whole_axes}
    for axis in sorted(axes, key=lambda one: (-one.classes, one.number)):
        end = start + axis.classes
        if axis.classes > most or not patterns.behind.match(gap_at(level, end)):
            continue
        rows = [_named(level, at, patterns, names, known) for at in range(start, end)]
        if any(known.is_each(axis, [row[side] for row in rows]) for side in range(3)):
            return axis
    return None


def _named(
    level: Level, at: int, patterns: _Patterns, names: list[tuple[Told, Told, Told] | None], known: Kinship
) -> tuple[Told, Told, Told]:
    """What the words before a figure tell, those behind it, and both of them together."""
    told = names[at]
    if told is None:
        entry = level.entries[at]
        before = f"{patterns.split.split(entry.gap)[-1]} {entry.item.unit}"
        behind = f"{entry.item.unit} {patterns.split.split(gap_at(level, at + 1))[0]}"
        told = names[at] = (known.told(before), known.told(behind), known.told(f"{before} {behind}"))
    return told


def _countable(item: Item) -> bool:
    return quantity(item) or item.type == kinds.BARE


def _tied(
    tape: Tape, level: Level, previous: Level | None, start: int, axis: Axis, found: Words
) -> Iterator[Candidate]:
    """The list with the whole before it, in its bracket's parent, in the sentence before or behind it."""
    patterns = _patterns(tape.lang)
    end = start + axis.classes
    parts = [one.item for one in level.entries[start:end]]
    gaps = "".join(one.gap for one in level.entries[start + 1 : end]) + patterns.split.split(gap_at(level, end))[0]
    if unread(gaps) or found.unsaid.search(gaps) or found.net.search(gaps) or found.beyond.match(gap_at(level, end)):
        return
    behind = level.entries[end] if end < len(level.entries) else None
    more = behind is not None and (
        kin(behind.item, parts[-1], tape.lang)
        or (tape.lang == "en" and alike(behind.item, parts[-1], "en") and _AND.search(behind.gap) is not None)
    )
    total = behind is not None and _totals(tape, behind, parts[-1], axis)
    if (more and not total and patterns.goes_on.match(gap_at(level, end))) or patterns.some_words.search(
        level.entries[start].gap
    ):
        return
    if tape.lang == "zh" and len(_measures(level.entries[start:end], patterns, found.kinship)) > 1:
        return  # 城镇登记失业1.2万人，农村转移就业6万人
    whole, rule = _before(tape, level, previous, start, end, axis)
    if whole is not None and tells_of_more(tape, parts):
        return
    if whole is not None:
        yield with_rivals(
            tape, level, start, all_of(whole, parts, rule, SUSPECTED if rule in _UNTRIED else RESOLVED), whole
        )
    elif behind is not None and total:
        yield all_of(behind.item, parts, "partition-apposed-total", RESOLVED)


_UNTRIED = frozenset(("partition-apposed-back",))
"""Rules that no real text has shown to be right yet."""


def _measures(entries: Sequence[ListEntry], patterns: _Patterns, known: Kinship) -> set[str]:
    """What is told of each part beside its class."""
    found = (zh("SPREAD_VERBS").sub("", known.rest(patterns.split.split(one.gap)[-1])) for one in entries)
    return {one for one in found if one}


def _totals(tape: Tape, entry: ListEntry, part: Item, axis: Axis) -> bool:
    """Whether a figure behind a list is all of it, by the words before it or by its unit."""
    if not quantity(entry.item) or not alike(entry.item, part, tape.lang):
        return False
    if axis.whole and not axis.is_of(f"{entry.gap} {entry.item.unit}"):
        return False
    named = entry.item.unit != part.unit and bool(axis.whole) and axis.is_of(entry.item.unit)
    return named or _patterns(tape.lang).all_behind.search(entry.gap) is not None


def _before(
    tape: Tape, level: Level, previous: Level | None, start: int, end: int, axis: Axis
) -> tuple[Item | None, str]:
    """The whole before a list and the rule that says so: at the mark, before the bracket, in the sentence before."""
    patterns = _patterns(tape.lang)
    parts, opened = level.entries[start:end], level.entries[start].gap
    if start:
        entry = level.entries[start - 1]
        mark = patterns.opens.search(opened) is not None
        if patterns.apposed.fullmatch(opened) and _is(tape, entry, opened, parts, axis, opened=mark):
            return entry.item, "partition-apposed"
    elif level.parent is not None:
        inside = ListEntry(level.parent, "")
        if (
            len(level.lead) < _LEAD
            and end == len(level.entries)
            and _is(tape, inside, level.lead, parts, axis, opened=True)
        ):
            return level.parent, "partition-apposed"
    elif previous is not None and not level.lead and patterns.back.fullmatch(opened):
        whole = _only(previous, parts[0].item, tape)
        if whole is not None and _is(tape, whole, previous.tail, parts, axis):
            return whole.item, "partition-apposed-back"
    return None, ""


def _only(previous: Level, part: Item, tape: Tape) -> ListEntry | None:
    """The one figure of the kind in the sentence before, where it is of the same paragraph."""
    like = [e for e in previous.entries if quantity(e.item) and alike(e.item, part, tape.lang)]
    return like[0] if len(like) == 1 and like[0].item.paragraph == part.paragraph else None


def _is(
    tape: Tape, whole: ListEntry, behind: str, parts: Sequence[ListEntry], axis: Axis, *, opened: bool = False
) -> bool:
    """Whether a figure may be the whole of an axis: by its kind, the words around it, the noun of the people told apart."""
    if not quantity(whole.item) or not alike(whole.item, parts[0].item, tape.lang) or is_gap(tape, whole.item):
        return False
    patterns = _patterns(tape.lang)
    said = f"{patterns.split.split(whole.gap)[-1]} {whole.item.unit} {patterns.split.split(behind)[0]}"
    if not axis.is_of(said) or (axis.opened and not opened):
        return False
    nouns = [patterns.noun.search(patterns.split.split(one.gap)[-1]) for one in parts]
    return not person(parts[0].item) or all(m is None or m["noun"] in said for m in nouns)  # 教师120人，男生80人
