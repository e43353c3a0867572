"""Words to figures, remembered: the same words stand often on a page."""

from __future__ import annotations

from ..errors import FigureError
from ..quantity.figure import Figure
from ..quantity.parse import parse_figure

_cache: dict[str, Figure | None] = {}
_MAX_CACHE = 20_000
_MAX_TEXT = 80
"""Characters of the longest figure worth reading."""


def parse(words: str) -> Figure | None:
    """``words`` read as a figure, remembered; None when they are none."""
    try:
        return _cache[words]
    except KeyError:
        pass
    figure: Figure | None = None
    if 0 < len(words) <= _MAX_TEXT:
        try:
            figure = parse_figure(words)
        except FigureError:
            figure = None
    if len(_cache) < _MAX_CACHE:
        _cache[words] = figure
    return figure
