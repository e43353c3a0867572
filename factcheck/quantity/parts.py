"""What the readers of a figure hand to one another: a number with its unit, its manner, what a record says of it."""

from __future__ import annotations

from typing import NamedTuple

from .interval import Interval, Number
from .unit import Unit


class Quantity(NamedTuple):
    """A number and its unit, without sign or outer wording; numbers are in the unit, multiplier applied."""

    end: int
    """Where it ends in the text."""
    size: Number
    """The printed magnitude; the low end where ``inner`` is a span (三四十)."""
    step: Number | None
    """One unit of its last printed digit; None for a fraction or a word."""
    loose: bool
    """Rounded even where things are counted."""
    sparse: bool
    """Its trailing zeros may be rounding."""
    inner: Interval | None
    """What a wording inside it allows (300余万, 十几); None for none."""
    wording: str | None
    """That wording."""
    unit: Unit
    times: Number = 1
    """The multiplier at its end, which reaches back in a range."""
    turn: int = 0
    """1 for a rise, -1 for a fall, where the words say so themselves (翻一番, 减半)."""

    def times_ten(self, power: int) -> Quantity:
        """The same quantity with a further multiplier of ten to that power (for a unit given as 万元)."""
        if not power:
            return self
        k = 10**power
        step = None if self.step is None else self.step * k
        inner = None if self.inner is None else self.inner.scaled(k)
        return self._replace(size=self.size * k, step=step, loose=True, inner=inner, times=self.times * k)


class Manner:
    """How a figure is worded: the wordings around it, its sign (0 for none), whether a verb of change is printed."""

    __slots__ = ("change", "sign", "signed", "words")

    def __init__(self, words: list[str], sign: int = 0, change: bool = False) -> None:
        self.words = words
        self.sign = sign
        self.signed = sign != 0
        self.change = change


class Attributes:
    """What a record says beside the value: the unit (with a power of ten before it), decimals, truncation."""

    __slots__ = ("decimals", "truncate", "unit")

    def __init__(self, unit: tuple[int, Unit] | None = None, decimals: str = "", truncate: bool = False) -> None:
        self.unit = unit
        self.decimals = decimals
        self.truncate = truncate


NOTHING_STATED = Attributes()
