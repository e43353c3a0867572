"""Numbers written as a figure beside them is printed: ``1,296 pupils`` beside ``1,260 pupils``, ``$6.4 million``, ``7213.8亿元``."""

from __future__ import annotations

import re
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from ...quantity.measured import with_multiplier

if TYPE_CHECKING:
    from ...expression.tree import Literal
    from ...model import Claim
    from ...quantity.interval import Interval, Number
    from ...quantity.unit import Unit

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_BEFORE = re.compile(r"(?:[A-Z]{0,3}[$£€¥₹]|Rs\.?|[A-Z]{3})? ?")
"""What may stand before a figure's digits and be printed before others: a currency, and no word."""
_MOST = 12
_WELL = 50
"""A number is told well where what is printed of it is off by less than its fiftieth."""


class Form(NamedTuple):
    """How a number in base units is printed."""

    before: str
    after: str
    scale: Fraction
    """What one unit of the digits stands for, in base units."""
    decimals: int
    grouped: bool
    signed: bool = False
    """With a plus where it is above 0, as changes are told."""

    def rounded(self, number: Number, decimals: int) -> Fraction:
        """A number in base units as it would stand in print with that many decimals (half away from zero)."""
        value = Fraction(number) / self.scale * 10**decimals
        whole = floor(abs(value) + Fraction(1, 2))
        return Fraction(whole if value >= 0 else -whole, 10**decimals) * self.scale

    def text(self, number: Number, decimals: int | None = None) -> str:
        """A number in base units, rounded to so many decimals (its own by default)."""
        sign, digits = self._written(self.rounded(number, self.decimals if decimals is None else decimals), decimals)
        several = "s" if self.after.endswith(" point") and digits != "1" else ""
        return f"{sign}{self.before}{digits}{self.after}{several}"

    def range(self, interval: Interval, decimals: int) -> str:
        """A range in base units, rounded outward so that it still holds every number: ``7.7–8.0%``; '' for an open one."""
        if interval.low is None or interval.high is None:
            return ""
        low, high = self.outward(interval, decimals)
        if low == high:
            return self.text(low, decimals)
        first, last = self._written(low, decimals), self._written(high, decimals)
        between = f" to {last[0]}" if "-" in (first[0], last[0]) else "–"
        return f"{first[0]}{self.before}{first[1]}{between}{last[1]}{self.after}"

    def outward(self, interval: Interval, decimals: int) -> tuple[Fraction, Fraction]:
        """The ends of a range in base units, moved outward to so many decimals."""
        assert interval.low is not None and interval.high is not None
        step = self.scale / 10**decimals
        return floor(Fraction(interval.low) / step) * step, ceil(Fraction(interval.high) / step) * step

    def _written(self, number: Fraction, decimals: int | None) -> tuple[str, str]:
        """Sign and digits of a number that is already rounded."""
        places = self.decimals if decimals is None else decimals
        value = number / self.scale
        whole, part = divmod(int(abs(value) * 10**places), 10**places)
        text = f"{whole:,}" if self.grouped else str(whole)
        if places:
            text += f".{part:0{places}d}"
        return "-" if value < 0 else "+" if self.signed and value > 0 else "", text


def form_of(claim: Claim, *, grouped: bool = False, signed: bool = False) -> Form:
    """The form that a claim's figure is printed in. ``grouped``: figures beside it have their thousands parted."""
    figure = claim.figure
    found = _DIGITS.findall(claim.value)
    decimals = len(found[0].partition(".")[2]) if len(found) == 1 else 0
    grouped = grouped or any("," in one for one in found)
    if figure is not None and figure.number and figure.wording is None and len(found) == 1 and not signed:
        before, after = claim.value.split(found[0])
        before = before.lstrip("+-−－＋")
        digits = Fraction(found[0].replace(",", ""))
        if digits and not figure.change and _BEFORE.fullmatch(before):
            scale = abs(Fraction(figure.number)) * Fraction(figure.unit.scale) / digits
            return Form(before, after, scale, decimals, grouped)
    return form_of_unit(with_multiplier(claim.unit_read, claim.value), decimals, grouped=grouped, signed=signed)


def form_of_literal(literal: Literal, *, grouped: bool = False) -> Form:
    """The form of a figure that is written in a check."""
    found = _DIGITS.search(literal.text)
    decimals = len(found[0].partition(".")[2]) if found else 0
    unit = with_multiplier(literal.unit, literal.text)
    return form_of_unit(unit, decimals, grouped=grouped or bool(found and "," in found[0]))


def form_of_unit(unit: Unit, decimals: int = 0, *, grouped: bool = False, signed: bool = False) -> Form:
    """The form of numbers in a unit: signs and Chinese units close up to them, words keep a space."""
    symbol = unit.symbol
    after = f" {symbol}" if symbol[:1].isascii() and symbol[:1].isalpha() else symbol
    return Form("", after, Fraction(unit.scale), decimals, grouped, signed)


def exact_decimals(form: Form, number: Number) -> int | None:
    """How many decimals write the number exactly in that form; None where no small number of them does."""
    value = Fraction(number) / form.scale
    return next((n for n in range(_MOST) if (value * 10**n).denominator == 1), None)


def telling_decimals(form: Form, number: Number, other: Interval) -> int:
    """The fewest decimals, from the form's own on, that tell a number well and with which it is seen to lie outside a range."""
    for decimals in range(form.decimals, form.decimals + _MOST):
        rounded = form.rounded(number, decimals)
        if not other.contains(rounded) and abs(rounded - Fraction(number)) * _WELL <= abs(Fraction(number)):
            return decimals
    return form.decimals + _MOST
