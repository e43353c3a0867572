"""What a claim's figure means, in words and in exact numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ...quantity.format import exact_text, interval_text, readable
from ...quantity.measured import with_multiplier
from ...quantity.unit import base_symbol

if TYPE_CHECKING:
    from ...model import Article, Claim
    from ...quantity.interval import Interval

_WORDINGS = {
    "about": "half a unit of the last digit to either side, and 5 % of the figure more, for 'about'",
    "odd": "above the printed figure, below the next step of its last digit",
    "nearly": "from 90 % of the printed figure up to, not including, it",
    "more-than": "above the printed figure",
    "at-least": "the printed figure or above",
    "less-than": "below the printed figure",
    "at-most": "the printed figure or below",
    "range": "from end to end, ends included",
    "magnitude": "all of the magnitude that the word names",
    "fraction": "a fraction is read as if 'about' stood before it",
}


def meaning(article: Article, claim: Claim) -> str:
    """Why the true value lies where it does."""
    figure = claim.figure
    if figure is None:
        if claim.kind == "date":
            return "a date"
        if claim.value or not claim.items:
            return "the value could not be read"
        return "the list says 'and others': there are as many or more" if claim.items_open else "counted from the list"
    said = _WORDINGS.get(figure.wording or "", "")
    if not said:
        if figure.interval.point:
            said = "stated as exact" if claim.decimals else "a counted number is exact"
        elif article.truncate:
            said = "digits cut off: up to, not including, one unit of the last digit more"
        else:
            said = "rounded: half a unit of the last digit to either side, ends included"
    if claim.interval != figure.interval:
        said += "; narrowed to what all its places allow"
    return said


def exact_bounds(interval: Interval, name: str = "x") -> str:
    """``557.5 ≤ x ≤ 558.5``, ``x = 321``, ``90 ≤ x < 100``: the interval without any rounding."""
    low, high = interval.low, interval.high
    if interval.point and low is not None:
        return f"{name} = {exact_text(low)}"
    text = name
    if low is not None:
        text = f"{exact_text(low)} {'<' if interval.low_open else '≤'} {text}"
    if high is not None:
        text = f"{text} {'<' if interval.high_open else '≤'} {exact_text(high)}"
    return text if text != name else f"{name} is any number"


def in_base_units(claim: Claim) -> tuple[str, Interval] | None:
    """The base unit's name ('' for pure numbers) and the interval in it, where that is not the printed unit."""
    unit = claim.unit_read
    if claim.figure is None or unit.scale == 1:
        return None
    return base_symbol(unit.dimension), claim.interval.scaled(unit.scale)


def spoken_of(claim: Claim, interval: Interval) -> str:
    """An interval in a claim's unit for people, with the multiplier that its figure is printed with."""
    printed = with_multiplier(claim.unit_read, claim.value)
    times = Fraction(claim.unit_read.scale) / Fraction(printed.scale)
    return spoken(interval if times == 1 else interval.scaled(times), printed.symbol)


def spoken(interval: Interval, unit: str) -> str:
    """An interval for people, ``≈`` before it where a number had to be rounded to be readable."""
    ends = [end for end in (interval.low, interval.high) if end is not None]
    rounded = any(readable(end) != exact_text(end) and not readable(end).startswith("≈") for end in ends)
    return f"{'≈ ' if rounded else ''}{interval_text(interval, unit)}"
