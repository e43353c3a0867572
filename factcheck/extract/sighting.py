"""Where something numeric stands in a text, and what sort of thing it is, before its value is read."""

from __future__ import annotations

from typing import NamedTuple

FIGURE = "figure"
"""A stated quantity: a claim."""
DATE = "date"
"""A date or a period, absolute or relative."""
LABEL = "label"
"""A number that names: 第一医院, 5G, 双一流, 600123, Section 404."""
IDIOM = "idiom"
"""A number that does not count: 一个 (a), 一体化, one of."""
NUMBERING = "numbering"
"""The number of a paragraph or an item."""
SCORE = "score"
"""The result of a match or a vote."""


class Sighting(NamedTuple):
    """A stretch of a text with something numeric in it. Offsets are code points, ends exclusive."""

    start: int
    """Of the wording that belongs to the figure (约, 同比下降, more than), or of the numeral."""
    end: int
    """Of the wording that follows (左右, 以上, or more), or of the unit."""
    core: int
    """Of the numeral, with a currency sign before it."""
    stop: int
    """Of the numeral, before the unit."""
    edge: int
    """Of the unit."""
    sort: str
