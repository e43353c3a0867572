"""English words of comparison around a level and around a change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from .tags import Pair, Tag

BARE_POINTS = frozenset(words.EN_KINDS_POINTS.split("|"))
_REACH = 60
_FIGURES = 12
"""How many figures before a part its whole may stand."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "base": re.compile(words.EN_COMPARED_A_BASE_TIME, re.IGNORECASE),
        "from": re.compile(words.EN_COMPARED_FROM_LEVEL, re.IGNORECASE),
        "to": re.compile(words.EN_COMPARED_TO_LEVEL, re.IGNORECASE),
        "than": re.compile(words.EN_COMPARED_THAN_LEVEL, re.IGNORECASE),
        "comparator": re.compile(words.EN_COMPARED_COMPARATOR, re.IGNORECASE),
        "rise_before": re.compile(words.EN_COMPARED_A_RISE_BEFORE, re.IGNORECASE),
        "rise_behind": re.compile(words.EN_COMPARED_A_RISE_BEHIND, re.IGNORECASE),
        "fall_before": re.compile(words.EN_COMPARED_A_FALL_BEFORE, re.IGNORECASE),
        "fall_behind": re.compile(words.EN_COMPARED_A_FALL_BEHIND, re.IGNORECASE),
        "gap_before": re.compile(words.EN_COMPARED_A_GAP_BEFORE, re.IGNORECASE),
        "gap_behind": re.compile(words.EN_COMPARED_A_GAP_BEHIND, re.IGNORECASE),
        "sums_up": re.compile(rf"\s*(?:{words.EN_COMPARED_SUMS_UP})\b[\w’' -]{{0,12}}\Z", re.IGNORECASE),
        "summed": re.compile(words.EN_COMPARED_SUMMED, re.IGNORECASE),
        "own_clause": re.compile(words.EN_COMPARED_OWN_CLAUSE, re.IGNORECASE),
        "under_clause": re.compile(words.EN_COMPARED_UNDER_CLAUSE, re.IGNORECASE),
        "part": re.compile(words.EN_COMPARED_A_PART, re.IGNORECASE),
        "years": re.compile(words.EN_COMPARED_YEARS, re.IGNORECASE),
        "today": re.compile(words.EN_COMPARED_TODAY, re.IGNORECASE),
        "closer": re.compile(words.EN_COMPARED_A_CLOSER, re.IGNORECASE),
    }


def _before(tape: Tape, item: Item) -> str:
    """The words of the sentence before a figure, back to the figure before it (a date is no figure here)."""
    floor = tape.floor(item)
    return tape.source[max(item.sentence[0], floor, item.at.start - _REACH) : item.at.start]


def tag(tape: Tape, item: Item, result: Item) -> Tag:
    """What stands around a level: from it, to it, than it (right behind the result), a time of a base."""

    patterns = _patterns()
    before = _before(tape, item)
    if patterns["from"].search(before):
        return Tag("base")
    told = patterns["base"].match(re.split(r"[,;:()]|\. ", before)[-1].strip())
    if told is not None and not before.endswith(" to "):
        return Tag("base", "time")  # a year earlier it stood at 8,700
    if patterns["to"].search(before):
        return Tag("now")
    right_behind = tape.floor(item) == result.at.end
    if right_behind and patterns["than"].search(before):
        return Tag("base")
    behind = tape.source[item.at.end : min(tape.ceiling(item), item.at.end + 40)]
    behind = re.split(r"[,;:()\n]|\. ", behind, maxsplit=1)[0]
    clause = re.split(r"[,;:()]", before)[-1]
    if patterns["base"].search(behind) or patterns["base"].search(clause):
        return Tag("base", "time")
    return Tag("")


def agree(tape: Tape, result: Item, base: Item, tag: Tag) -> bool:
    """Whether what the change is measured against is, or may be, that base."""
    patterns = _patterns()
    low, high = min(result.at.end, base.at.end), max(result.at.start, base.at.start)
    if patterns["closer"].search(tape.source[low:high]):
        return False
    behind = _behind(tape, result)
    found = patterns["comparator"].match(behind)
    if found is None:
        return True
    if result.at.start < base.at.start <= result.at.end + found.end() + 1:
        return True  # the comparator holds the base itself
    if tape.ceiling(result) <= result.at.end + found.end() + 1:
        return False  # it holds another: up 19.7 percent from 200.9 million a year ago
    return tag.basis == "time" and patterns["base"].search(behind) is not None


def _behind(tape: Tape, item: Item) -> str:
    """The words behind a figure, up to a mark."""
    return re.split(r"[,;:()]|\. ", tape.source[item.at.end : item.at.end + _REACH], maxsplit=1)[0]


def comparand(tape: Tape, result: Item, levels: list[Item]) -> int | None:
    """Which of two levels the result names as what it is compared with: 0, 1, or -1 where it names none.

    None where it names something that is neither.
    """
    patterns = _patterns()
    first, last = levels[0].at.end, levels[1].at.start
    if patterns["closer"].search(tape.source[first:last]):
        return None
    behind = _behind(tape, result)
    found = patterns["comparator"].match(behind)
    if found is None:
        return -1
    for i, level in enumerate(levels):
        if result.at.start < level.at.start <= result.at.end + found.end() + 1:
            return i
    return None


def sign(tape: Tape, result: Item) -> int:
    """1 for a rise, -1 for a fall, 0 where the words beside a change do not say."""
    patterns = _patterns()
    before = _before(tape, result)
    behind = tape.source[result.at.end : result.at.end + 40]
    rise = patterns["rise_before"].search(before) or patterns["rise_behind"].match(behind)
    fall = patterns["fall_before"].search(before) or patterns["fall_behind"].match(behind)
    if rise and fall:
        return 0
    return 1 if rise else -1 if fall else 0


def is_gap(tape: Tape, item: Item) -> bool:
    """Whether a figure is called a difference between two others."""
    if item.type not in (kinds.AMOUNT, kinds.COUNT, kinds.DURATION):
        return False
    patterns = _patterns()
    behind = tape.source[item.at.end : item.at.end + 40]
    return bool(patterns["gap_before"].search(_before(tape, item)) or patterns["gap_behind"].match(behind))


def needs_base(tape: Tape, item: Item) -> bool:
    """Whether a difference says nothing where the words tell no base: adding $75."""
    return _before(tape, item).rstrip().lower().endswith(tuple(words.EN_COMPARED_WEAK_GAPS.split("|")))


def real(said: str) -> bool:
    """Whether growth is spoken of that is at constant prices without a word: GDP."""
    return re.search(words.EN_COMPARED_REAL, said) is not None


def of_falls(tape: Tape, result: Item) -> bool:
    """Whether the change is of the size of a fall; English says so in other words."""
    return False


def sums_up(tape: Tape, said: str, result: Item) -> bool:
    """Whether a sentence that begins with these words and a change tells the change of what stands before it."""
    patterns = _patterns()
    if patterns["sums_up"].match(said) is None:
        return False
    return said.strip().lower() != "the" or patterns["summed"].match(tape.source, result.at.end) is not None


def answers(tape: Tape, result: Item, level: Item) -> bool:
    """Whether a level of the next sentence is what the change is measured against: a time of a base."""
    return tag(tape, level, result).basis == "time"


def apart(tape: Tape, a: Item, b: Item) -> bool:
    """Whether the words between two figures turn to something else."""
    low, high = min(a.at.end, b.at.end), max(a.at.start, b.at.start)
    return _patterns()["closer"].search(tape.source[low:high]) is not None


def leads_on(tape: Tape, result: Item, level: Item) -> bool:
    """Whether a result goes on to the levels behind it: up 0.3 points in May, to 4.9 percent from …"""
    between = tape.source[result.at.end : level.at.start]
    patterns = _patterns()
    return bool(
        patterns["to"].search(between) or patterns["from"].search(between) or between.strip() in (":", "—", "–")
    )


def multiple(tape: Tape, result: Item) -> bool:
    """Whether a multiple is a verb: doubled, tripled. ("Four times as many" is told by a construction.)"""
    return result.figure is not None and result.figure.text.isalpha()


def lists(between: str) -> bool:
    """Whether words between a change and a rate start another of a list."""
    return " and " in between


def own_subject(tape: Tape, result: Item, three: Sequence[Item]) -> bool:
    """Whether a result is said of a thing of its own, other than the level before it: £5.2m, as costs fell 3 %."""
    at = next((at for at, item in enumerate(three) if item is result), 0)
    between = tape.source[three[at - 1].at.end : result.at.core] if at else ""
    return any(_patterns()[one].search(between) for one in ("own_clause", "under_clause"))


def _previous(tape: Tape, item: Item) -> Item | None:
    """The figure before one that is no date."""
    place = tape.index(item)
    return next((one for one in reversed(tape.items[max(0, place - 4) : place]) if one.type != kinds.DATED), None)


def strays(tape: Tape, result: Item, pair: Pair) -> bool:
    """Whether the level of now is told for another relation: as what another change is measured against, or as a part of
    a whole while the base is that of the whole."""
    now, base = pair.now, pair.base
    before = _previous(tape, now)
    changes = (kinds.GROWTH, kinds.POINTS, kinds.CHANGE, kinds.TIMES, kinds.SHARE)
    if before is not None and before is not result and before.type in changes and before.sentence == now.sentence:
        said = tape.source[before.at.end : now.at.start]
        if _patterns()["than"].search(said) or _patterns()["from"].search(said):
            return True  # 5 % more than the £60m of last year and 20 % more than the £50m of 2019
    if base.type == kinds.CHANGE:
        return False
    if base.at.start < now.at.start < result.at.end:
        first = _previous(tape, base)
        taken = first is not None and first.type == base.type and first.sentence == base.sentence
        return taken and tag(tape, base, result).part == "base" and tag(tape, now, result).part != "now"
    if base.at.start < result.at.end:
        return False
    near = tape.items[max(0, tape.index(now) - _FIGURES) : tape.index(now)]
    wholes = [one for one in near if one.sentence == now.sentence and one.type in kinds.QUANTITIES]
    if not wholes or not re.search("[,;]", tape.source[result.at.end : base.at.start]):
        return False
    return _patterns()["part"].search(tape.source, wholes[0].at.end, now.at.end + 9) is not None


def behind(tape: Tape, result: Item, first: Item, last: Item) -> bool:
    """Whether the level behind a result may go with the one before it: as its base, or, after a base, told as what is now."""
    if tag(tape, first, result).part == "base":
        return tag(tape, last, result).part == "now"
    return True


def one_base(tape: Tape, change: Item, result: Item) -> bool:
    """Whether a change and the rate behind it are not said against two bases; English says so in other words."""
    return True


def other_span(tape: Tape, result: Item, now: Item, base: Item) -> bool:
    """Whether a change is told of years that are over before the level of now: grew 4 % between 2001 and 2011 and now stands at."""
    found = _patterns()["years"].match(tape.source, result.at.end)
    if found is None:
        return False
    around = tape.source[max(now.sentence[0], tape.floor(now), found.end()) : now.at.end + 24]
    return found["last"] not in around and _patterns()["today"].search(around) is not None
