"""The endings that most figures in the news have: read without importing the grammar, which costs a third of a start.

They are compiled from ``words/zh/units.yaml``; a test holds each to what the grammar itself says of it.
"""

from __future__ import annotations

from ..text.plain_forms import fold
from ..words.compiled import USUAL_ENDINGS, ZH_NUMBERS_TAIL_POWERS
from .unit import COUNTING, PLAIN, Unit, known_unit, unit_of_row

Ending = tuple[int, Unit, bool, str | None]
"""The power of ten of the multiplier, the unit, whether whole numbers of it are exact, and wording (none here)."""

ENDINGS: dict[str, Ending | None] = {
    ending: (power, unit := unit_of_row(*row) if ending else PLAIN, unit.sort in COUNTING, None)
    for ending, power, row in USUAL_ENDINGS
}
_TAIL_POWERS = dict(ZH_NUMBERS_TAIL_POWERS)


def plain_tail(tail: str) -> tuple[int, Unit] | None:
    """What follows digits, where it is at most a usual Chinese multiplier and a known unit: power of ten, unit.

    None says nothing: the grammar may still read it.
    """
    text = fold(tail)
    if text[:1] == " ":
        text = text[1:]
    unit = known_unit(text)
    if unit is not None:
        return 0, unit
    for size in (2, 1):
        power = _TAIL_POWERS.get(text[:size])
        if power is not None and len(text) >= size:
            unit = known_unit(text[size:]) if len(text) > size else PLAIN
            return None if unit is None else (power, unit)
    return None
