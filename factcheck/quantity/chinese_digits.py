"""The characters of Chinese numerals, the state in which one is read, and its digits: 三, 三四, 二〇一九, 零."""

from __future__ import annotations

from ..words.compiled import (
    ZH_FIGURES_CENT,
    ZH_FIGURES_MASS_TWO,
    ZH_FIGURES_POINT,
    ZH_FIGURES_SOME,
    ZH_NUMBERS_BIG,
    ZH_NUMBERS_DIGITS,
    ZH_NUMBERS_JOINED,
    ZH_NUMBERS_SMALL,
)
from .figure import MAX_DIGITS
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


def take_digit(text: str, at: int, state: NumeralState) -> int | None:
    """Read the digits that stand side by side from ``at`` into ``state``; their end, or None where they are not of it."""
    if state.coefficient is not None or state.odd is not None or state.span:
        return None
    run, end = _run(text, at)
    within = bool(state.section or state.total)
    if within and text[at:end] == ZH_FIGURES_MASS_TWO and text[end : end + 1] not in UNITS:
        return None  # 三十两, 5万两
    zeros = 0
    while within and zeros < len(run) and run[zeros] == 0:
        zeros += 1
    if zeros == len(run):
        return _zero(text, end, state)
    rest = run[zeros:]
    implied = 1 if zeros or rest[0] == 0 else _implied(text, end, state)
    state.step = implied
    if len(rest) == 1:
        state.coefficient = rest[0] * implied
        return end
    if len(rest) == 2 and rest[0] and (rest[1] == rest[0] + 1 or rest == [3, 5]):
        state.coefficient, state.span, state.wording = rest[0] * implied, (rest[1] - rest[0]) * implied, "range"
        return end
    if within:
        return None
    state.coefficient, state.step = int("".join(map(str, rest))), 1  # digit by digit: 二〇一九
    return end


def _run(text: str, at: int) -> tuple[list[int], int]:
    """The digits that stand side by side from ``at``, without a last 两 that is the unit of mass; and their end."""
    end = at
    while end < len(text) and text[end] in DIGITS and end - at <= MAX_DIGITS:
        end += 1
    run = [DIGITS[c] for c in text[at:end]]
    if len(run) > 1 and text[end - 1] == ZH_FIGURES_MASS_TWO and run[-2] != 1 and text[end : end + 1] not in UNITS:
        return run[:-1], end - 1  # 三十二两, but 一两个
    return run, end


def _zero(text: str, end: int, state: NumeralState) -> int | None:
    """零 before what is of a lower place than the next: before 几, 十 or plain digits."""
    after = text[end : end + 1]
    if after == ZH_FIGURES_SOME:  # 一百零几
        state.odd, state.wording = (0, 10), "odd"
        return end + 1
    if after in SMALL or (after.isascii() and after.isdigit()):
        state.zero = True
        return end
    return None


def _implied(text: str, end: int, state: NumeralState) -> int:
    """What a last digit counts without saying so: 三 of 一万三 counts thousands."""
    after = text[end : end + 1]
    return (
        state.last // 10
        if state.last > 10 and after not in UNITS and after not in (ZH_FIGURES_POINT, ZH_FIGURES_CENT)
        else 1
    )
