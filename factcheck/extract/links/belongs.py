"""Whether a result is told of two levels: its words name nothing of their own that the levels' words do not.

What stands in one clause with its levels is of them unless it has a subject of its own; a sentence of its own must sum up,
or be a claim that the next one goes on to explain.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from ...words import reading as words
from .. import kinds
from ..item import Item
from ..tape import Tape
from . import compared
from .against import said_before
from .measures import content, named
from .nearest import Nodes
from .patterns import en

_SPANS = frozenset((kinds.DATED, kinds.DURATION))
COUNTED = frozenset(compared.LEVELS) - {kinds.DURATION, kinds.AGE}
"""Levels that are no spans of time."""
_OPENING = 12
"""Characters before a change that sums up the sentence before it."""


def of_these(tape: Tape, nodes: Nodes, result: Item, a: Item, b: Item) -> bool:
    """Whether a result may be of these levels: its words name nothing of their own that the levels' do not."""
    return (_of_these_zh if tape.lang == "zh" else _of_these_en)(tape, nodes, result, a, b)


def _of_these_zh(tape: Tape, nodes: Nodes, result: Item, a: Item, b: Item) -> bool:
    own = named(tape, result) - _summing()
    levels = named(tape, a, result) | named(tape, b, result)
    there = {nodes.number(item) for item in (a, b)}
    if result.type == kinds.SHARE and result.sentence not in (a.sentence, b.sentence):
        return not own and result.at.start > max(a.at.end, b.at.end) and len(said_before(tape, result)) <= _OPENING
    if not own:
        return True
    if nodes.number(result) not in there:
        return result.role == "headline" and _in_headline(tape, result, a, b)
    three = sorted((result, a, b), key=lambda item: item.at.start)
    if three[2] is result and compared.words(tape).own_subject(tape, result, three):
        return False
    return not levels or bool(own & levels) or _shares_a_letter(own, levels)


def _of_these_en(tape: Tape, nodes: Nodes, result: Item, a: Item, b: Item) -> bool:
    if result.role == "headline":
        return True
    here = tape.source[result.sentence[0] : result.sentence[1]]
    if nodes.number(result) in {nodes.number(item) for item in (a, b)}:
        three = sorted((result, a, b), key=lambda item: item.at.start)
        by = compared.words(tape)
        return not (by.own_subject(tape, result, three) or any(by.apart(tape, x, y) for x, y in pairwise(three)))
    if any(item.type in COUNTED for item in tape.between(*result.sentence) if item is not result):
        return False  # it is of the level that stands beside it
    if nodes.number(result) < min(nodes.number(item) for item in (a, b)):
        return _goes_on(tape, here, a, b)
    if any(item is not result for item in tape.between(*result.sentence)):
        return False  # over the rolling 12 months the total is up 9 %
    return en("BETWEEN_SUMMED_UP").match(here) is not None or not content(en("BETWEEN_SUMMED").sub(" ", here))


def _goes_on(tape: Tape, claim: str, a: Item, b: Item) -> bool:
    """Whether a sentence with two levels goes on to tell of what the one before it claimed: it names that again, or names
    nothing (in 2018 it had 146; today there are 292)."""
    first, last = sorted((a, b), key=lambda item: item.at.start)
    whole = tape.source[first.sentence[0] : last.sentence[1]]
    if len(tape.between(first.sentence[0], last.sentence[1])) > 2 + sum(
        item.type in _SPANS for item in tape.between(first.sentence[0], last.sentence[1])
    ):
        return False
    if en("BETWEEN_SCOPE").search(claim) or en("BETWEEN_SCOPE").search(whole):
        return False  # up 40 % nationally; in London alone there were
    if en("CONTRAST_A_RATE").search(claim) and not en("CONTRAST_A_RATE").search(whole):
        return False  # a 4.5 % gain for the proportion of films made here, whose number rose to 310
    said = content(tape.source[first.sentence[0] : last.at.end + 24])
    return (
        bool(said & content(claim))
        or en("BETWEEN_PRONOUN").search(tape.source, first.sentence[0], first.at.start) is not None
    )


def _in_headline(tape: Tape, result: Item, a: Item, b: Item) -> bool:
    """Whether the words of a Chinese headline before its change stand in the sentences of two levels too."""
    before = said_before(tape, result)
    said = tape.source[min(a.sentence[0], b.sentence[0]) : max(a.sentence[1], b.sentence[1])]
    return any(before[i : i + 2] in said for i in range(len(before) - 1))


def _shares_a_letter(own: frozenset[str], levels: frozenset[str]) -> bool:
    """Whether what a change is called shares a letter with what its levels are called: 报价, and 价格已经腰斩."""
    return bool(set("".join(own)) & set("".join(levels)))


@cache
def _summing() -> frozenset[str]:
    """The pairs of letters of Chinese words that sum up: they name nothing."""
    return frozenset(word[i : i + 2] for word in words.ZH_BETWEEN_SUMMING.split("|") for i in range(len(word) - 1))
