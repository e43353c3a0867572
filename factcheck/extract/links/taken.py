"""Whether a change is of something else than the two levels beside it, as English tells it.

A base that is told behind ``from`` or ``than`` is that of the level right before it, and of no other; a change above the
average, the forecast or the plan is not one since the level of before; and a name between commas is a subject of its own:
from 142p to 151p, and diesel, up 4 %.
"""

from __future__ import annotations

from .. import kinds
from ..candidate import Candidate
from ..item import Item
from ..tape import Tape
from .patterns import en

_RULES = ("growth-", "points-", "change-", "gap-")
_RESULTS = frozenset((kinds.GROWTH, kinds.POINTS, kinds.CHANGE, kinds.TIMES))
_NEAR = 40


def of_another(tape: Tape, candidate: Candidate) -> bool:
    """Whether the words around the figures of a change tell that they are not of one."""
    if tape.lang != "en" or not candidate.rule.startswith(_RULES):
        return False
    roles = dict(candidate.roles)
    now, base = roles.get("now"), roles.get("base")
    result = next((item for item in candidate.items if item is not now and item is not base), None)
    if now is None or base is None or result is None:
        return False
    if result.type == kinds.POINTS and tape.source[: result.at.core].endswith(" to "):
        return True  # their lead is cut to five points
    if en("TAKEN_STANDARD").match(tape.source[result.at.edge : result.at.edge + _NEAR]):
        return base.at.start < result.at.end or "," in tape.source[result.at.edge : base.at.start]
    before = _before(tape, result)
    if before is not None and before.sentence == result.sentence:
        if en("TAKEN_OWN_NAME").search(tape.source[before.at.end : result.at.start]):
            return True
    return _bound(tape, base, now, result)


def _bound(tape: Tape, base: Item, now: Item, result: Item) -> bool:
    """Whether a base is told from a level that is neither of the two others."""
    other = _before(tape, base)
    if other is None or other is now or other is result or other.type in _RESULTS or other.unit != base.unit:
        return False
    return (
        en("TAKEN_FROM").fullmatch(tape.source, other.at.end, base.at.start) is not None and now.at.start > base.at.end
    )


def _before(tape: Tape, item: Item) -> Item | None:
    """The figure before one that is no date."""
    at = tape.index(item) - 1
    while at >= 0 and tape.items[at].type == kinds.DATED:
        at -= 1
    return tape.items[at] if at >= 0 else None
