"""Figures written in a check: read as a value is, but exact."""

from __future__ import annotations

from functools import lru_cache

from ..errors import ExpressionError, FigureError
from ..quantity.interval import Number
from ..quantity.unit import PLAIN, Unit, known_unit
from .arithmetic import whole


@lru_cache(maxsize=1024)
def read_literal(text: str) -> tuple[Number, Unit]:
    """The value of a literal in the base unit of its dimension, and its unit.

    A compound unit is written with 每 or ``per`` (``3万元每人``, ``50 USD per MWh``), since ``/`` divides.
    Raises ExpressionError, with offsets into ``text``, where it is no figure or has wording (``左右``, ``以上``).
    """
    if len(text) <= 100 and text.isascii() and text.isdigit():
        return int(text), PLAIN
    # Most checks hold no other literal, and then nothing of the figure reader need be loaded.
    from ..quantity.parse import parse_figure

    try:
        figure = parse_figure(text)
    except FigureError as error:
        # The error's own text quotes the figure and says where it stops; here the caret shows that.
        wanted = f", expected {error.expected}" if error.expected else ""
        raise ExpressionError(
            f"`{_short(text)}` is not a figure{wanted}", min(error.offset, len(text) - 1), len(text)
        ) from None
    if figure.number is None or figure.wording or figure.change:
        raise ExpressionError(
            f"`{_short(text)}` is not exact: a literal has no wording; write the bare figure, and bounds with <= or >=",
            0,
            len(text),
        )
    unit = figure.unit
    noun = text[-len(unit.symbol) - 1 :]
    if unit.sort == "count" and noun[:1].isspace() and not noun.isascii() and known_unit(unit.symbol) is None:
        # Chinese prints no space before a unit, so this is more likely a claim and a sign left out.
        number = text[: -len(noun)]
        raise ExpressionError(
            f"an operator is missing between `{_short(number)}` and `{_short(noun[1:])}`; a product is written with *",
            len(text) - len(noun) + 1,
            len(text),
        )
    return whole(figure.number * unit.scale), unit


def _short(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"
