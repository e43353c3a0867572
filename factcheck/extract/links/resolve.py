"""What a noun phrase points at: the figure before it that bears the same head right beside it, or nothing.

``resolve`` ranks the figures of the sentences before by how much of the phrase stands at each, head first; it answers
only where one figure stands alone at the top. It knows names, units and places, never what a figure comes to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .. import kinds
from ..item import Item
from ..tape import Tape
from .patterns import en, zh
from .per import label, singular
from .units import alike

SENTENCES = 6
"""How many sentences back, its own with them, a phrase reaches."""
_WORD = re.compile(r"[A-Za-z][\w’'-]*")


def resolve(tape: Tape, phrase: str, like: Item, *, before: int, sentences: int = SENTENCES) -> Item | None:
    """The one figure that a phrase names before a place of the text, in a unit like another's."""
    facts = [item for item in earlier(tape, before, sentences) if alike(item, like, tape.lang)]
    return best(tape, phrase, facts)


def earlier(tape: Tape, before: int, sentences: int = SENTENCES) -> Iterator[Item]:
    """The amounts and counts of so many sentences before a place, that place's own among them."""
    seen: set[int] = set()
    at = len(tape.between(0, before)) - 1
    while at >= 0:
        item = tape.items[at]
        seen.add(item.sentence[0])
        if len(seen) > sentences:
            return
        if item.type in kinds.QUANTITIES and item.id:
            yield item
        at -= 1


def best(tape: Tape, phrase: str, facts: Iterable[Item]) -> Item | None:
    """The fact that bears most of a phrase, where no other bears as much."""
    score = _score_zh if tape.lang == "zh" else _score_en
    ranked: dict[str, tuple[int, Item]] = {}
    for item in facts:
        points = score(tape, phrase, item)
        if points and points > ranked.get(item.id, (0, item))[0]:
            ranked[item.id] = (points, item)
    order = sorted(ranked.values(), key=lambda one: -one[0])
    if not order or (len(order) > 1 and order[1][0] == order[0][0]):
        return None
    return order[0][1]


def ending(tape: Tape, noun: str, facts: Iterable[Item]) -> Item | None:
    """The only fact whose Chinese name ends with a noun, whatever narrows it."""
    found = {
        item.id: item
        for item in facts
        if zh("RESOLVE_SIZE").sub("", zh("RESOLVE_BETWEEN").sub("", label(tape, item).split("|", 1)[0])).endswith(noun)
        and not _of_another_time(tape, item)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _of_another_time(tape: Tape, item: Item) -> bool:
    said = tape.source[max(item.clause[0], tape.floor(item)) : item.at.start]
    return zh("RESOLVE_ANOTHER_TIME").search(said) is not None


def _score_zh(tape: Tape, phrase: str, item: Item) -> int:
    """One where a figure is told to be of the phrase and of nothing narrower, two where the phrase is all that is said."""
    before, behind = label(tape, item).split("|", 1)
    if _of_another_time(tape, item) and not zh("RESOLVE_ANOTHER_TIME").search(phrase):
        return 0
    full = zh("RESOLVE_SIZE").sub("", zh("RESOLVE_BETWEEN").sub("", before))
    named = zh("RESOLVE_SIZE").sub("", phrase) or phrase
    if len(named) < 2:
        return 0
    if behind.endswith(named) and not full:
        return 2
    if not full.endswith(named):
        return 0
    return 2 if full == named else 1 if zh("RESOLVE_NEUTRAL").fullmatch(full, 0, len(full) - len(named)) else 0


def _score_en(tape: Tape, phrase: str, item: Item) -> int:
    """One for the head and one for each of the other words that stand at a figure."""
    said = [singular(w) for w in _WORD.findall(phrase)]
    if not said:
        return 0
    before, behind = label(tape, item).split("|", 1)
    if en("RESOLVE_ANOTHER_TIME").search(before + behind):
        return 0
    unit = [singular(w) for w in _WORD.findall(item.unit)] if item.sort == "count" else []
    noun = [singular(w) for w in _WORD.findall(behind.removeprefix(item.value))][:3]
    subject = [singular(w) for w in _WORD.findall(before)]
    if unit:
        heads = unit[-1:]
    elif item.sort == "plain" and noun:
        heads = noun[:2]
    else:
        heads = _subject(before) + _object(behind, item)
    if said[-1] not in heads:
        return 0
    return 2 + len(set(said[:-1]) & {*unit, *noun, *subject})


def _subject(before: str) -> list[str]:
    """The head of what stands before a verb and an amount: income ran to, the surplus was."""
    found = en("RESOLVE_SUBJECT").search(before)
    return [singular(found[1])] if found is not None else []


def _object(behind: str, item: Item) -> list[str]:
    """What an amount is of: £4.3m in donations, 61 million gallons of fuel."""
    found = en("RESOLVE_OBJECT").match(behind.removeprefix(item.text))
    return [singular(found[1])] if found is not None else []
