"""What a printed figure allows, by a small table of its own: for figures that the oracle's records print.

Written apart from ``factcheck.quantity`` on purpose, from the table in the project's design, so that the two can be
compared. It reads only what ``oracle_printed`` prints and what a repair can make of that.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple


class Span(NamedTuple):
    """An interval of true values; None is no end."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def scaled(self, k: Fraction) -> Span:
        """Every value times k."""
        low = None if self.low is None else self.low * k
        high = None if self.high is None else self.high * k
        return (
            Span(low, high, self.low_open, self.high_open) if k > 0 else Span(high, low, self.high_open, self.low_open)
        )

    def hull(self, other: Span) -> Span:
        """The smallest span that holds both; both are bounded."""
        low, low_open = min((self.low, self.low_open), (other.low, other.low_open))
        high, closed = max((self.high, not self.high_open), (other.high, not other.high_open))
        return Span(low, high, low_open, not closed)

    def has(self, x: Fraction) -> bool:
        """Whether x lies in it."""
        over = self.low is None or x > self.low or (x == self.low and not self.low_open)
        return over and (self.high is None or x < self.high or (x == self.high and not self.high_open))

    @property
    def point(self) -> bool:
        """Whether it is one value."""
        return self.low is not None and self.low == self.high


class Figure(NamedTuple):
    """A printed figure, everything in base units (元 for 万元, 1 for 100%)."""

    text: str
    span: Span
    sort: str
    """count, plain, percent, point, money or area."""
    whole: bool
    """Whether its true value is a whole number from 0 on."""
    printed: Fraction | None
    """The digits themselves; None where a wording stands beside them."""
    truncated: Span
    """What it allows where digits are cut off instead of rounded."""
    zeros: Span
    """What it allows where zeros at the end of a count are rounding."""
    own: Fraction
    """One of the printed unit (with its multiplier) in base units."""
    scale: Fraction
    """One of the printed unit without multiplier in base units."""


UNITS = {
    "": ("plain", Fraction(1)),
    "户": ("count", Fraction(1)),
    "家": ("count", Fraction(1)),
    "个": ("count", Fraction(1)),
    "人": ("count", Fraction(1)),
    " companies": ("count", Fraction(1)),
    " people": ("count", Fraction(1)),
    "%": ("percent", Fraction(1, 100)),
    "‰": ("permille", Fraction(1, 1000)),
    "个百分点": ("point", Fraction(1, 100)),
    "元": ("money", Fraction(1)),
    "亩": ("area", Fraction(1)),
}
MULTIPLIERS = {"": 1, "万": 10**4, "亿": 10**8}
BEFORE = {
    "约": "about", "about ": "about", "近": "nearly", "nearly ": "nearly", "超过": "more", "逾": "more", "more than ": "more",
    "至少": "least", "不低于": "least", "at least ": "least", "不足": "less", "不到": "less", "less than ": "less",
    "不超过": "most", "至多": "most", "at most ": "most",
}  # fmt: skip
AFTER = {"左右": "about", "以上": "least"}
VERBS = {"增长": 1, "上升": 1, "下降": -1, "减少": -1}
SHARES = {"三分之二": Fraction(2, 3), "一半": Fraction(1, 2), "三分之一": Fraction(1, 3)}


def _either(words: dict[str, object]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_UNIT = rf"(?P<multiplier>万|亿)?(?P<unit>{_either(UNITS)})"
_ONE = re.compile(
    rf"(?P<before>{_either(BEFORE)})?(?P<verb>{_either(VERBS)})?(?P<sign>[-−])?"
    rf"(?P<digits>\d[\d,]*)(?:\.(?P<after>\d+))?(?P<odd>余|多)?{_UNIT}(?P<behind>左右|以上)?\Z"
)
_RANGE = re.compile(rf"(?P<first>\d+(?:\.\d+)?)[~至](?P<second>\d+(?:\.\d+)?){_UNIT}\Z")
_TENTHS = re.compile(r"([一二三四五六七八九])成\Z")


def read(text: str, *, change: bool = False, truncate: bool = False) -> Figure:
    """The figure that a text is; ValueError where the table does not hold it.

    ``change`` says that the claim is a growth or a change, whose true value may be negative.
    """
    if text in SHARES:
        value = SHARES[text]
        span = Span(value * Fraction(19, 20), value * Fraction(21, 20))
        return Figure(text, span, "plain", False, None, span, span, Fraction(1), Fraction(1))
    if tenths := _TENTHS.match(text):
        value = Fraction("一二三四五六七八九".index(tenths[1]) + 1, 10)
        span = Span(value - Fraction(1, 20), value + Fraction(1, 20))
        down = Span(value, value + Fraction(1, 10), False, True)
        cut = span.hull(down)
        span = down if truncate else span
        return Figure(text, span, "percent", False, value, cut, span, Fraction(1, 100), Fraction(1, 100))
    if found := _RANGE.match(text):
        sort, scale = UNITS[found["unit"]]
        own = scale * MULTIPLIERS[found["multiplier"] or ""]
        span = Span(Fraction(found["first"]), Fraction(found["second"])).scaled(own)
        if span.low > span.high:
            raise ValueError(text)
        whole = sort == "count" and ("." not in found["first"] + found["second"] or own > scale)
        return Figure(text, span, sort, whole, None, span, span, own, scale)
    found = _ONE.match(text)
    if not found:
        raise ValueError(text)
    return _one(text, found, change, truncate)


def _one(text: str, found: re.Match[str], change: bool, truncate: bool) -> Figure:
    sort, scale = UNITS[found["unit"]]
    times = MULTIPLIERS[found["multiplier"] or ""]
    own = scale * times
    digits, after = found["digits"].replace(",", ""), found["after"] or ""
    size = Fraction(int(digits + after), 10 ** len(after))
    step = Fraction(1, 10 ** len(after))
    sign = -1 if found["sign"] or VERBS.get(found["verb"] or "", 1) < 0 else 1
    signed = bool(found["sign"] or found["verb"]) or change
    counted = sort in ("count", "plain") and not after and times == 1
    exact = counted and not (sort == "plain" and found["verb"])
    half = step / 2
    if exact:
        rounded = Span(size, size)
    elif truncate:
        rounded = _cut_off(size, step)
    else:
        rounded = Span(size - half, size + half)
    cut = rounded if exact else rounded.hull(_cut_off(size, step))
    zeros = rounded
    if exact and size and size % 10 == 0:
        last = Fraction(_last(size), 2)
        zeros = Span(size - last, size + last)
    wording = BEFORE.get(found["before"] or "") or AFTER.get(found["behind"] or "")
    if found["odd"]:
        if not size or (wording and wording != "about"):
            raise ValueError(text)
        rounded = cut = zeros = Span(size, size + _last(size), True, True)
        wording = "odd"
    elif wording:
        rounded, cut, zeros = (_worded(wording, size, one) for one in (rounded, cut, zeros))
    if not signed and size:  # a printed zero lies on both sides
        rounded, cut, zeros = (
            one._replace(low=Fraction(0), low_open=False) if one.low is not None and one.low < 0 else one
            for one in (rounded, cut, zeros)
        )
    rounded, cut, zeros = (one.scaled(own * sign) for one in (rounded, cut, zeros))
    whole = sort == "count" and not (after and times == 1) and not signed
    return Figure(text, rounded, sort, whole, None if wording else size * own * sign, cut, zeros, own, scale)


def _cut_off(size: Fraction, step: Fraction) -> Span:
    """What digits cut off may have been: the magnitude was larger, on either side of a printed zero."""
    return Span(size, size + step, False, True) if size else Span(-step, step, True, True)


def _last(size: Fraction) -> Fraction:
    """One unit of the last digit that is not 0: 100 for 1500, 1/10 for 12.5."""
    unit = Fraction(1)
    while (size / unit).denominator != 1:
        unit /= 10
    while (size / (unit * 10)).denominator == 1:
        unit *= 10
    return unit


def _worded(wording: str, size: Fraction, rounded: Span) -> Span:
    if wording == "about":
        return Span(rounded.low - size / 20, rounded.high + size / 20, rounded.low_open, rounded.high_open)
    if wording == "nearly":
        return Span(size * Fraction(9, 10), size, False, True)
    if wording in ("more", "least"):
        return Span(size, None, wording == "more")
    return Span(Fraction(0), size, False, wording == "less")
