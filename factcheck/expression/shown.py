"""In which unit a check's two sides are shown.

Each operand is printed in a unit; how a sum, product or quotient of them is printed follows from that.
"""

from __future__ import annotations

from ..quantity.unit import PERCENT, PLAIN, Dimension, Unit, base_symbol

Shown = Unit | None
"""How an expression's values are printed: None for what is not printed itself (a ratio, an unknown, a plain number in
the check), which leaves the choice to the rest of the check; MIXED for terms in several units."""

MIXED = Unit("mixed", (), 1, "mixed")

SHARES = frozenset(("percent", "point", "permille", "basis-point"))
"""Sorts of units that a share of a whole is printed in."""
_FACTORS = frozenset(("plain", "times", "ordinal"))


def together(a: Shown, b: Shown) -> Shown:
    """How a sum of the two, or both sides of a comparison, are printed. Of counted nouns, the last."""
    if a is None or b is None:
        return b if a is None else a
    if a.symbol == b.symbol and a.scale == b.scale:
        return a
    if a.sort in SHARES and b.sort in SHARES:
        return PERCENT
    if a.scale == b.scale and a.dimension == b.dimension and a is not MIXED and b is not MIXED:
        return b if b.symbol else a
    return MIXED


def product(a: Shown, b: Shown, size: Dimension) -> Shown:
    """How a product of that dimension is printed: as the factor that has it, or else the one that is counted."""
    if a is None or b is None:
        found = b if a is None else a
    elif not b.dimension and (a.dimension or b.sort in SHARES or b.sort in _FACTORS):
        found = a
    elif not a.dimension and (b.dimension or a.sort in SHARES or a.sort in _FACTORS):
        found = b
    else:
        return None
    return found if found is not None and found.dimension == size else None


def quotient(a: Shown, b: Shown, size: Dimension) -> Shown:
    """How a quotient of that dimension is printed: as the dividend, where the divisor only scales it."""
    if a is None or a.dimension != size:
        return None
    if b is None or a.dimension or b.sort in _FACTORS or (a.sort == "count" and b.sort in SHARES):
        return a
    return None


def display(size: Dimension, left: Shown, right: Shown) -> Unit:
    """The unit for both sides of a comparison of that dimension: the printed one if they agree, else the base unit."""
    shown = together(left, right)
    if shown is not None and shown is not MIXED and shown.dimension == size:
        return shown
    return base_unit(size)


def base_unit(size: Dimension) -> Unit:
    """The unit of scale 1 of a dimension. Unknowns whose unit nothing determines count as pure numbers."""
    size = tuple(pair for pair in size if pair[0][0] != "?")
    if not size:
        return PLAIN
    return Unit(base_symbol(size), size, 1, "measure" if len(size) == 1 else "compound")
