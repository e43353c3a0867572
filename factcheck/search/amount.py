"""Figures in common units, so that 1.2亿元 and 12000万元 are one: what of a claim's figure searching compares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ..model import Claim
    from ..quantity.interval import Interval, Number
    from ..quantity.unit import Unit

RATIO = ("percent", "permille")
POINT = ("point", "basis-point")


class Amount(NamedTuple):
    """A figure: ends and number in the base unit of its group; None is no bound, or no single number."""

    group: str
    """Only figures of one group compare: ``CNY``, ``m^2``, ``ratio``, ``count:户`` …"""
    low: Number | None
    high: Number | None
    low_open: bool
    high_open: bool
    number: Number | None
    """As printed, with sign."""
    scale: Number
    """From the unit as printed (without multiplier) to the base unit."""

    @property
    def plain(self) -> Number | None:
        """The number in the unit as printed, what a query without unit compares."""
        if self.number is None or self.scale == 1:
            return self.number
        from fractions import Fraction

        return Fraction(self.number) / self.scale

    def to_row(self) -> list[Any]:
        """As JSON values: numbers as text, for they are exact."""
        low, high, number = (None if x is None else str(x) for x in (self.low, self.high, self.number))
        return [self.group, low, high, int(self.low_open), int(self.high_open), number, str(self.scale)]

    @classmethod
    def from_row(cls, row: list[Any]) -> Amount:
        """The amount of such a row."""
        group, low, high, low_open, high_open, number, scale = row
        return cls(group, read(low), read(high), bool(low_open), bool(high_open), read(number), read(scale) or 1)


def read(text: str | None) -> Number | None:
    """A number from its exact text: digits, or ``p/q``."""
    if text is None:
        return None
    if "/" in text:
        from fractions import Fraction

        return Fraction(text)
    return int(text)


def group_of(unit: Unit) -> str:
    """Which figures compare with one in this unit."""
    if unit.dimension:
        return "·".join(base if power == 1 else f"{base}^{power}" for base, power in unit.dimension)
    if unit.sort in RATIO:
        return "ratio"
    if unit.sort in POINT:
        return "point"
    if unit.sort in ("plain", "ordinal", "times"):
        return unit.sort
    return f"count:{unit.symbol.casefold()}"


def amount_of(claim: Claim) -> Amount | None:
    """A claim's figure, or None where it has none that compares (a date, an unreadable value)."""
    if claim.kind == "date" or (claim.figure is None and not claim.items):
        return None
    number = claim.figure.number if claim.figure is not None else None
    interval = claim.interval
    if number is None and interval.point:
        number = interval.low
    return amount(interval, number, claim.unit_read)


def amount(interval: Interval, number: Number | None, unit: Unit) -> Amount:
    """A figure brought to the base unit of its group."""
    scale = unit.scale
    if scale != 1:
        interval = interval.scaled(scale)
        number = None if number is None else number * scale
    return Amount(group_of(unit), interval.low, interval.high, interval.low_open, interval.high_open, number, scale)
