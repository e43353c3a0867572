"""What the solver asks about a printed figure: it knows ranges, and neither records nor how figures are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from ...kinds import LenientReading, SlipKind
    from ...quantity.interval import Interval

READINGS: tuple[LenientReading, ...] = ("truncated", "rounded-zeros")
"""The lenient readings, in the order in which they are tried."""


class Slip(NamedTuple):
    """One way in which a figure may have been misprinted."""

    kind: SlipKind
    text: str
    """What it would then have been."""
    interval: Interval
    """What that allows, in base units."""
    cost: int
    """How unlikely it is: the lower, the earlier it is proposed; equal costs are equally likely."""


class StatedFigure(Protocol):
    """A figure that a claim states."""

    @property
    def signed(self) -> bool:
        """Whether it is printed with a sign, so that it may lie below 0."""

    @property
    def counted(self) -> bool:
        """Whether its true value must be a whole number."""

    @property
    def in_points(self) -> bool:
        """Whether it is printed in percent or points."""

    @property
    def trust(self) -> int:
        """How much more it is trusted than one that stands once and that nobody has checked."""

    def widened(self, reading: LenientReading) -> Interval:
        """Its range under a lenient reading, in base units."""

    def slips(self, allowed: Interval) -> Iterator[Slip]:
        """Ways in which it may have been misprinted; ``allowed`` is what all else allows it, in base units."""
