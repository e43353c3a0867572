"""A whole in so many parts as are listed: 183.6公里分三段，甲段71.4公里…，乙段…，丙段…; £9m in three tranches, of ….

The number of the parts is a word of the sentence, not a figure that is judged: it says where the list ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...words import reading as words
from ..candidate import RESOLVED, Candidate
from ..tape import Tape
from .levels import Level
from .lists import MOST, Words, all_of, gap_at, kin, quantity, unread


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], dict[str, int], re.Pattern[str]]:
    word, numbers, one_more = (
        getattr(words, f"{lang.upper()}_COUNTED_{key}") for key in ("COUNT_WORD", "NUMBERS", "ONE_MORE")
    )
    return re.compile(word, re.IGNORECASE), dict(numbers), re.compile(one_more, re.IGNORECASE)


def closed(tape: Tape, level: Level, found: Words) -> Iterator[Candidate]:
    """Every such list of a level, with the nearest figure of its kind before the word."""
    word, numbers, one_more = _patterns(tape.lang)
    for at in range(1, len(level.entries) - 1):
        entry = level.entries[at]
        before = level.entries[at - 1]
        aside = at > 1 and word.search(before.gap + before.item.text + entry.gap)  # three tranches may be a figure
        said = word.search(entry.gap) or aside
        if not said or not quantity(entry.item):
            continue
        end = at + numbers.get(said["number"].lower(), MOST)
        whole, parts = level.entries[at - 2 if aside else at - 1].item, [e.item for e in level.entries[at:end]]
        if end > len(level.entries) or not quantity(whole):
            continue
        if not all(quantity(one) and kin(one, whole, tape.lang) for one in parts):
            continue
        gaps = "".join(e.gap for e in level.entries[at + 1 : end])
        if re.search("[。]|\\. ", gaps) or found.unsaid.search(gaps) or found.net.search(gaps) or unread(gaps):
            continue
        if (
            end < len(level.entries)
            and kin(level.entries[end].item, whole, tape.lang)
            and one_more.match(gap_at(level, end))
        ):
            continue
        yield all_of(whole, parts, "partition-counted", RESOLVED)
