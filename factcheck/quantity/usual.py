"""The endings that most figures in the news have: read without importing the grammar, which costs a third of a start.

A test holds each entry to what the grammar itself says of it.
"""

from __future__ import annotations

from fractions import Fraction

from .fold import fold
from .unit import PERCENT, PLAIN, Unit, known_unit

Ending = tuple[int, Unit, bool, str | None]
"""The power of ten of the multiplier, the unit, whether whole numbers of it are exact, and wording (none here)."""

_YUAN = Unit("元", (("CNY", 1),), 1, "money")
_TONNE = Unit("吨", (("kg", 1),), 1000, "measure")

ENDINGS: dict[str, Ending | None] = {
    "": (0, PLAIN, True, None),
    "%": (0, PERCENT, False, None),
    "个百分点": (0, Unit("个百分点", (), Fraction(1, 100), "point"), False, None),
    "元": (0, _YUAN, False, None),
    "万元": (4, _YUAN, False, None),
    "亿元": (8, _YUAN, False, None),
    "吨": (0, _TONNE, False, None),
    "万吨": (4, _TONNE, False, None),
    "亩": (0, Unit("亩", (("m", 2),), Fraction(2000, 3), "measure"), False, None),
    "公里": (0, Unit("公里", (("m", 1),), 1000, "measure"), False, None),
    "万人": (4, Unit("人", (), 1, "count"), True, None),
    **{noun: (0, Unit(noun, (), 1, "count"), True, None) for noun in "户家名个人项次件所台起例张"},
}
_TAIL_POWERS = {
    "百": 2,
    "千": 3,
    "万": 4,
    "十万": 5,
    "百万": 6,
    "千万": 7,
    "亿": 8,
    "十亿": 9,
    "百亿": 10,
    "千亿": 11,
    "万亿": 12,
}


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
