"""A share that says of what it is: 54 percent of the 12,000 tonnes, a third of it, two-thirds of an 8,200-tonne quota.

The whole stands right behind the share, or "it" and "the total" point back at the one quantity of the sentence before.
The part is set off from the share or from its whole: by a comma, a dash, a bracket, a colon, "or", "that is".
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import kinds
from ..candidate import RESOLVED, Candidate, equal, name, over
from ..item import Item
from ..tape import Tape
from .nearest import Nodes, nodes_of
from .patterns import en
from .per import heads_alike
from .saturated import not_a_share
from .units import alike

_SHARE = frozenset((kinds.SHARE,))
_PEOPLE = frozenset(("people", "persons"))
"""Who tenants, voters and all others are."""


def find(tape: Tape) -> Iterator[Candidate]:
    """The shares of an English article that have their whole right behind them, or point back at it."""
    if tape.lang != "en":
        return
    nodes = nodes_of(tape)
    for number, share in nodes.results(_SHARE):
        if not_a_share(tape, share):
            continue
        found = _right_behind(tape, share) or _pointed_at(tape, nodes, number, share)
        if found is not None:
            yield found


def _candidate(part: Item, whole: Item, share: Item) -> Candidate:
    roles = (("part", part), ("whole", whole), ("share", share))
    tree = equal(over(name(part), name(whole)), name(share))
    return Candidate("share-of-whole", RESOLVED, (tree,), roles, f"{part.value} / {whole.value} = {share.value}")


def _right_behind(tape: Tape, share: Item) -> Candidate | None:
    whole = _figure(tape, tape.index(share) + 1, 1)
    if whole is None or not _is_whole(tape, whole):
        return None
    if en("SHARE_OF_IT_RIGHT").fullmatch(tape.source, share.at.end, whole.at.start) is None:
        return None
    before = _figure(tape, tape.index(share) - 1, -1)
    behind = _figure(tape, tape.index(whole) + 1, 1)
    parts = []
    if before is not None and en("SHARE_OF_SET_OFF").fullmatch(tape.source, before.at.end, share.at.start):
        parts.append(before)
    if behind is not None and en("SHARE_OF_SET_OFF_BEHIND").fullmatch(tape.source, whole.at.end, behind.at.start):
        marked = en("SHARE_OF_A_MARK").search(tape.source, whole.at.end, behind.at.start)
        told = marked is not None and en("SHARE_OF_TOLD_OF_IT").search(tape.source, whole.at.end, marked.start())
        if not told and en("SHARE_OF_OF_THEM").match(tape.source, behind.at.end) is None:
            parts.append(behind)
    parts = [part for part in parts if _is_part(tape, part, whole, share)]
    return _candidate(parts[0], whole, share) if len(parts) == 1 else None


def _figure(tape: Tape, at: int, step: int) -> Item | None:
    """The figure at a place of the tape, or the next one that is no date."""
    while 0 <= at < len(tape.items) and tape.items[at].type in (kinds.DATED, kinds.NAME):
        at += step
    return tape.items[at] if 0 <= at < len(tape.items) else None


def _is_whole(tape: Tape, item: Item) -> bool:
    if item.figure is None or item.figure.wording == "range":
        return False
    if item.type == kinds.EACH:
        return "-" in item.text and item.sort in ("measure", "count")  # an 8,200-tonne quota
    return item.type in kinds.QUANTITIES and not item.figure.change


def _is_part(tape: Tape, part: Item, whole: Item, share: Item) -> bool:
    if part.type not in kinds.QUANTITIES or part.figure is None or part.figure.wording == "range":
        return False
    if part.figure.change or part.role != share.role or whole.role != share.role:
        return False
    if " " not in tape.source[min(part.at.end, whole.at.end) : max(part.at.start, whole.at.start)]:
        return False
    if not alike(part, whole, "en") or (
        part.unit and not _PEOPLE & {part.unit, whole.unit} and not heads_alike(part, whole)
    ):
        return False
    return part.sentence == share.sentence == whole.sentence


def _pointed_at(tape: Tape, nodes: Nodes, number: int, share: Item) -> Candidate | None:
    """$9.6 million. …, $3.4 million, about 35 percent of it."""
    it = en("SHARE_OF_IT").match(tape.source, share.at.end)
    if it is None or number == 0:
        return None
    part = _figure(tape, tape.index(share) - 1, -1)
    if part is None or not en("SHARE_OF_SET_OFF").fullmatch(tape.source, part.at.end, share.at.start):
        return None
    own = [i for i in nodes.sentences[number] if i.type in kinds.QUANTITIES and alike(i, part, "en")]
    earlier = [i for i in nodes.sentences[number - 1] if i.type in kinds.QUANTITIES and alike(i, part, "en")]
    if own != [part] or len(earlier) != 1 or earlier[0].paragraph != part.paragraph:
        return None
    whole = earlier[0]
    noun = it["noun"] or ""
    if not _is_whole(tape, whole) or (en("SHARE_OF_PEOPLE").match(noun) and whole.sort != "count"):
        return None
    if en("SHARE_OF_TOTALS").match(noun) and not en("SHARE_OF_A_TOTAL").search(tape.source, *whole.sentence):
        return None
    at = tape.index(whole) + 1
    if tape.items[at].type == kinds.SHARE and tape.items[at].sentence == whole.sentence:
        return None  # $12 million – only 1 % of …: a part itself
    if part.figure is None or part.figure.change or part.figure.wording == "range":
        return None
    return _candidate(part, whole, share)
