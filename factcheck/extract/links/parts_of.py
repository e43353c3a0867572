"""An English part told of its whole, and behind them in the sentence what share it is: 300 of 2,500 tests were positive, 12%.

That one is "of" the other says which is the part, whatever units either prints; words of denial turn it round.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import kinds
from ..candidate import ALL, RESOLVED, Candidate, equal, minus, name, over
from ..item import Item
from ..tape import Tape
from .patterns import en
from .units import alike

_LIKE = ("count", "plain")


def find(tape: Tape) -> Iterator[Candidate]:
    """The parts of an article that stand with their whole and their share."""
    if tape.lang != "en":
        return
    for at, share in enumerate(tape.items):
        if share.type == kinds.SHARE and at > 1:
            part, whole = tape.items[at - 2 : at]
            if share.sentence == part.sentence and _tied(tape, part, whole, share):
                yield _candidate(tape, part, whole, share)


def _tied(tape: Tape, part: Item, whole: Item, share: Item) -> bool:
    if not {part.type, whole.type} <= kinds.QUANTITIES:
        return False
    if not ({part.sort, whole.sort} <= set(_LIKE) or alike(part, whole, "en")):
        return False
    if en("FORMULAS_PART_OF").fullmatch(tape.source, part.at.end, whole.at.start) is None:
        return False
    between = tape.source[whole.at.end : share.at.start]
    return (
        en("SHARED_LED").search(between) is not None
        and en("SHARED_BETWEEN").fullmatch(between) is not None
        and en("SHARED_KEPT_APART").search(between) is None
        and en("SHARED_ENDS").match(tape.source, share.at.end) is not None
    )


def _candidate(tape: Tape, part: Item, whole: Item, share: Item) -> Candidate:
    ratio = over(name(part), name(whole))
    readings = [equal(ratio, name(share))]
    if en("RATES_DENIED").search(tape.source, part.at.start, share.at.start):
        readings.append(equal(minus(ALL, ratio), name(share)))
    roles = (("part", part), ("whole", whole), ("share", share))
    why = f"{part.value} of {whole.value}: {share.value}"
    return Candidate("share-part-of", RESOLVED, tuple(readings), roles, why)
