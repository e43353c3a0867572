"""A whole in so many parts as are listed: 183.6公里分三段，甲段71.4公里…，乙段…，丙段…; £9m in three tranches, of ….

The number of the parts is a word of the sentence, not a figure that is judged: it says where the list ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from ...quantity.lazy import pattern as lazy
from ...words import reading as words
from ..candidate import RESOLVED, Candidate
from ..item import Item
from ..tape import Tape
from .levels import Level
from .lists import MOST, Words, all_of, gap_at, kin, quantity, unread


class _CountedPatterns(NamedTuple):
    """The patterns of one language, by the names that ``words/*/counted.yaml`` gives them."""

    count_word: re.Pattern[str]
    """Between a whole and its first part: in how many parts it is."""
    one_more: re.Pattern[str]
    each_of: re.Pattern[str]
    """Before a first part: how many figures follow, one for each of so many."""
    in_all: re.Pattern[str]
    """Between the last of them and the whole behind."""
    together: re.Pattern[str]
    """Before a whole of so many, one figure for each of which follows."""


@cache
def _patterns(lang: str) -> tuple[_CountedPatterns, dict[str, int]]:
    def row(key: str) -> Any:
        return getattr(words, f"{lang.upper()}_COUNTED_{key.upper()}")

    return _CountedPatterns(*(lazy(row(key), re.IGNORECASE) for key in _CountedPatterns._fields)), dict(row("NUMBERS"))


def closed(tape: Tape, level: Level, found: Words) -> Iterator[Candidate]:
    """Every such list of a level: with the nearest figure of its kind before the word, or a total behind the list."""
    patterns, numbers = _patterns(tape.lang)
    for at in range(len(level.entries) - 1):
        entry = level.entries[at]
        if not quantity(entry.item):
            continue
        if at:
            yield from _counted(tape, level, at, patterns, numbers, found)
        aside = level.entries[at - 1].gap + level.entries[at - 1].item.text if at else ""  # 两个 may be a figure
        together = patterns.together.search(aside + entry.gap)
        last = at + 1 + numbers.get(together["number"], MOST) if together is not None else MOST + at
        if last <= len(level.entries) and _is_list(tape, level, at + 1, last, entry.item, found):
            more = last < len(level.entries) and kin(level.entries[last].item, entry.item, tape.lang)
            if not more and re.search("[，：]", level.entries[at + 1].gap):
                yield all_of(entry.item, [e.item for e in level.entries[at + 1 : last]], "partition-together", RESOLVED)
        each = patterns.each_of.search(entry.gap)
        end = at + numbers.get(each["number"], MOST) if each is not None else len(level.entries)
        if end < len(level.entries) and patterns.in_all.fullmatch(level.entries[end].gap):
            whole = level.entries[end].item
            if _is_list(tape, level, at, end, whole, found):
                yield all_of(whole, [e.item for e in level.entries[at:end]], "partition-each", RESOLVED)


def _counted(
    tape: Tape, level: Level, at: int, patterns: _CountedPatterns, numbers: dict[str, int], found: Words
) -> Iterator[Candidate]:
    entry, before, word = level.entries[at], level.entries[at - 1], patterns.count_word
    aside = at > 1 and word.search(before.gap + before.item.text + entry.gap)  # three tranches may be a figure
    said = word.search(entry.gap) or aside
    if not said:
        return
    end = at + numbers.get((said["number"] or said["number2"]).lower(), MOST)
    whole = level.entries[at - 2 if aside else at - 1].item
    if end > len(level.entries) or not _is_list(tape, level, at, end, whole, found):
        return
    if (
        end < len(level.entries)
        and kin(level.entries[end].item, whole, tape.lang)
        and patterns.one_more.match(gap_at(level, end))
    ):
        return
    yield all_of(whole, [e.item for e in level.entries[at:end]], "partition-counted", RESOLVED)


def _is_list(tape: Tape, level: Level, start: int, end: int, whole: Item, found: Words) -> bool:
    """Whether all the figures of a stretch are of a whole's kind, with nothing between them that tells of others."""
    if not quantity(whole):
        return False
    if not all(quantity(e.item) and kin(e.item, whole, tape.lang) for e in level.entries[start:end]):
        return False
    gaps = "".join(e.gap for e in level.entries[start + 1 : end])
    return not (re.search("[。]|\\. ", gaps) or found.unsaid.search(gaps) or found.net.search(gaps) or unread(gaps))
