"""How near two figures must be to be one quantity told twice: as near as rounding and cutting off leave them.

A figure whose last digit is no zero was rounded or cut at that digit, and is within one of it; one that ends in zeros, or
is hedged, is about the other. What is exact (a count without a multiplier) is the other, to the unit.
"""

from __future__ import annotations

from fractions import Fraction

from ...expression.tree import Call, Comparison, Literal, Node
from ...quantity.figure import Figure
from ...quantity.unit import PLAIN
from ..candidate import compare, minus, name, negative, over
from ..item import Item

_LIMITS = frozenset(("at-least", "at-most", "more-than", "less-than"))


def same(rough: Item, exact: Item, *, turned: bool = False) -> tuple[Comparison, ...]:
    """That the first may be the second rounded; ``turned``: with the other sign.

    Where only one of them prints its unit, or of what each it is (诈骗7.9亿; gold at $2,418), their numbers are compared.
    """
    one, two = _sides(rough, exact)
    if turned:
        two = negative(two)
    if rough.figure is None or exact.figure is None or rough.figure.wording is not None or _ends_in_zero(rough):
        return (compare(one, "≈", two),)
    if exact.figure.wording is not None or _ends_in_zero(exact):
        return (compare(one, "≈", two),)
    equal_ = compare(one, "=", two)
    if rough.figure.decimals is None:
        return (equal_,)
    size = Fraction(10) ** -rough.figure.decimals
    step = _so_many(size, rough.figure) if _alike(rough, exact) else Literal(size, PLAIN, str(size), 0, 0)
    return equal_, compare(Call("max", (minus(one, two), minus(two, one)), 0, 0), "<=", step)


def _alike(a: Item, b: Item) -> bool:
    return a.figure is not None and b.figure is not None and a.figure.unit.dimension == b.figure.unit.dimension


def _sides(rough: Item, exact: Item) -> tuple[Node, Node]:
    one: Node = name(rough)
    two: Node = name(exact)
    if exact.figure is not None and exact.figure.wording in _LIMITS and _exact(rough):
        two = _so_many(exact.figure.number or 0, exact.figure)
    if not _alike(rough, exact) and rough.figure is not None and exact.figure is not None:
        one, two = (
            over(side, _so_many(1, figure)) if figure.unit.dimension else side
            for side, figure in ((one, rough.figure), (two, exact.figure))
        )
    return one, two


def _exact(item: Item) -> bool:
    return item.figure is not None and item.figure.wording is None


def _so_many(number: Fraction | int, figure: Figure) -> Literal:
    """So many of a figure's unit. For a limit, the number that it is told with: a plain 438 is not one of the "80 or more"."""
    unit = figure.unit
    space = " " if unit.symbol.isascii() else ""
    return Literal(number * unit.scale, unit, f"{number}{space}{unit.symbol}", 0, 0)


def _ends_in_zero(item: Item) -> bool:
    """Whether the last digit that a figure prints is a zero that rounding may have left: 1,300; not 438.20."""
    printed = "".join(c for c in item.value if (c.isdigit() and c.isascii()) or c == ".")
    if not printed and item.figure is not None and isinstance(item.figure.number, int):
        printed = str(item.figure.number)  # thirty
    return printed.endswith("0") and "." not in printed
