"""The characters of Chinese numerals, and the state in which one is read."""

from __future__ import annotations

from ..words.compiled import ZH_NUMBERS_BIG, ZH_NUMBERS_DIGITS, ZH_NUMBERS_JOINED, ZH_NUMBERS_SMALL
from .interval import Number

DIGITS = dict(ZH_NUMBERS_DIGITS)
SMALL = dict(ZH_NUMBERS_SMALL)
BIG = dict(ZH_NUMBERS_BIG)
JOINED = dict(ZH_NUMBERS_JOINED)
UNITS = frozenset((*SMALL, *BIG))


class NumeralState:
    """The state of reading one numeral from left to right."""

    __slots__ = (
        *(
            "ascii",
            "bare",
            "big",
            "coefficient",
            "last",
            "nothing",
            "odd",
            "point",
            "section",
            "span",
            "step",
            "total",
            "wording",
            "zero",
        ),
    )

    def __init__(self) -> None:
        self.total: Number = 0
        self.section: Number = 0
        self.coefficient: Number | None = None
        self.last = 0  # the unit last applied: 10, 100, … within the section, or 万, 亿
        self.big = 0  # the smallest of 万 亿 兆 applied to ``total``
        self.step: Number = 1
        self.ascii = False
        self.nothing = False  # a zero in digits with a multiplier behind it, after which only further ones may follow
        self.point = False  # a decimal point is printed
        self.bare = False  # begins with a unit: 百, 千万
        self.odd: tuple[Number, Number] | None = None  # how far below and above the number it may reach, for 余, 多, 几
        self.span: Number = 0  # how far the second of two adjacent digits is above the first: 三四十
        self.wording: str | None = None
        self.zero = False  # a 零 was just read, so that what follows is not of the next lower place
