"""Dimensions: what is left of a unit without its scale, their products and quotients, and what they are called."""

from __future__ import annotations

from ..words.compiled import ZH_UNITS_BASE_SYMBOLS

Dimension = tuple[tuple[str, int], ...]
"""Sorted (base, power) pairs; ``()`` for pure numbers."""

NAMED_DIMENSIONS: dict[str, Dimension] = {
    "": (),
    "area": (("m", 2),),
    "volume": (("m", 3),),
    "speed": (("m", 1), ("s", -1)),
    "frequency": (("s", -1),),
    "energy": (("kg", 1), ("m", 2), ("s", -2)),
    "power": (("kg", 1), ("m", 2), ("s", -3)),
    "pressure": (("kg", 1), ("m", -1), ("s", -2)),
    "data rate": (("byte", 1), ("s", -1)),
}

BASE_SYMBOLS: dict[Dimension, str] = {
    (): "",
    (("m", 2),): "m²",
    (("m", 3),): "m³",
    (("kg", 1), ("m", 2), ("s", -2)): "J",
    (("kg", 1), ("m", 2), ("s", -3)): "W",
    (("kg", 1), ("m", -1), ("s", -2)): "Pa",
    (("s", -1),): "Hz",
    **{((base, 1),): symbol for base, symbol in ZH_UNITS_BASE_SYMBOLS},
    (("year", 1),): "years",
}


def multiply(a: Dimension, b: Dimension) -> Dimension:
    """The dimension of a product."""
    if not a or not b:
        return a or b
    powers = dict(a)
    for base, power in b:
        powers[base] = powers.get(base, 0) + power
    return tuple(sorted((base, power) for base, power in powers.items() if power))


def divide(a: Dimension, b: Dimension) -> Dimension:
    """The dimension of a quotient."""
    return multiply(a, tuple((base, -power) for base, power in b)) if b else a


def base_symbol(dimension: Dimension) -> str:
    """How to print the unit that ``scale`` brings a figure to: ``m²``, ``元``, ``CNY/kg``; '' for pure numbers."""
    known = BASE_SYMBOLS.get(dimension)
    if known is not None:
        return known

    def side(sign: int) -> str:
        parts = ((BASE_SYMBOLS.get(((base, 1),), base), abs(power)) for base, power in dimension if power * sign > 0)
        return "·".join(base if power == 1 else f"{base}^{power}" for base, power in parts)

    over, under = side(1), side(-1)
    return f"{over or '1'}/{under}" if under else over
