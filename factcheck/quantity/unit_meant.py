"""Which unit a noun in no table was meant for: 苗 typed for 亩, acers for acres. Loaded only where units do not go together."""

from __future__ import annotations

from ..text.nearest import nearest_name
from ..words.compiled import ZH_SLIPS_UNITS
from .unit import Unit, known_unit, spellings

_SHORTEST = 4
"""Letters of a word that may be a slip for another: of shorter ones, too many are near."""


def unit_meant(unit: Unit, other: Unit) -> str:
    """The spelling of a unit like ``other`` that the noun ``unit`` is a slip for; '' where it is known, or none is near."""
    symbol = unit.symbol
    if unit.sort != "count" or known_unit(symbol) is not None:
        return ""
    near = dict(ZH_SLIPS_UNITS).get(symbol, "")
    if not near and symbol.isascii() and len(symbol) >= _SHORTEST:
        alike = [name for name in spellings() if len(name) >= _SHORTEST and abs(len(name) - len(symbol)) <= 1]
        near = nearest_name(symbol, alike)
    found = known_unit(near) if near else None
    return near if found is not None and found.dimension == other.dimension else ""
