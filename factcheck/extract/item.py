"""One numeric stretch of an article, with its value and what the words around say about it."""

from __future__ import annotations

from dataclasses import dataclass

from ..quantity.figure import Figure
from .sighting import Sighting


@dataclass(slots=True)
class Item:
    """One numeric stretch of an article, with its value and what the words around say about it."""

    start: int
    """In the input, as are ``end``."""
    end: int
    text: str
    """As the input prints it."""
    at: Sighting
    """Where it stands in the article's reading text."""
    role: str
    """``headline``, ``body``, ``caption`` … of the segment that it stands in."""
    figure: Figure | None = None
    claim: bool = False
    kind: str = ""
    """For a claim: count, level, share, rate, growth, change, ratio, duration, ordinal; else date, label, idiom,
    numbering, score."""
    type: str = ""
    """What it is, for relating it to others: see ``kinds``."""
    value: str = ""
    """The words that ``parse_figure`` reads as its value."""
    lent: str = ""
    """The unit, with its multiplier, that stands beside another figure and is this one's too."""
    id: str = ""
    """Of the draft claim that it became; occurrences of one figure share it."""
    measure: str = ""
    population: str = ""
    area: str = ""
    period: str = ""
    basis: str = ""
    whole: str = ""
    """For a share: the words that say of what."""
    attributed_to: str = ""
    average: bool = False
    """Per head, mean or unit price: does not add up."""
    compared: bool = False
    """Said against another time (比上年多收920件): a change even without a verb that the grammar knows."""
    clause: tuple[int, int] = (0, 0)
    sentence: tuple[int, int] = (0, 0)
    paragraph: int = 0

    @property
    def unit(self) -> str:
        """The unit's symbol, '' where there is none."""
        return self.figure.unit.symbol if self.figure is not None else ""

    @property
    def sort(self) -> str:
        """The unit's sort, '' where there is no value."""
        return self.figure.unit.sort if self.figure is not None else ""
