"""How near two figures must be to be one quantity told twice: as near as rounding and cutting off leave them.

A figure with a decimal point was rounded or cut at its last digit, and is within one of it. One without may end in zeros that
rounding has left, and is about the other, as one that is hedged: no digit may decide how near they have to be.
"""

from __future__ import annotations

from fractions import Fraction

from ...expression.tree import Call, Comparison, Literal, Node
from ...quantity.figure import Figure
from ...quantity.unit import PLAIN, Unit, known_unit
from ..candidate import compare, minus, name, negative, over, times
from ..item import Item


def same(rough: Item, exact: Item, *, turned: bool = False) -> tuple[Comparison, ...]:
    """That the first may be the second rounded; ``turned``: with the other sign.

    Where only one of them prints its unit, or of what each it is (诈骗7.9亿; gold at $2,418), their numbers are compared.
    """
    one, two = _sides(rough, exact)
    if turned:
        two = negative(two)
    if rough.figure is None or exact.figure is None or rough.figure.wording is not None or _may_end_in_zeros(rough):
        return (compare(one, "≈", two),)
    if exact.figure.wording is not None or _may_end_in_zeros(exact):
        return (compare(one, "≈", two),)
    equal_ = compare(one, "=", two)
    if rough.figure.decimals is None:
        return (equal_,)
    size = Fraction(10) ** -rough.figure.decimals
    step = (
        so_many(size, rough.figure.unit) if same_dimension(rough, exact) else Literal(size, PLAIN, printed(size), 0, 0)
    )
    return equal_, compare(apart(one, two), "<=", step)


def comes_to(rough: Item, node: Node) -> Comparison:
    """That a figure may be what some others of its dimension come to, rounded."""
    if rough.figure is None or rough.figure.wording is not None or _may_end_in_zeros(rough):
        return compare(name(rough), "≈", node)
    if rough.figure.decimals is None:
        return compare(name(rough), "=", node)
    step = so_many(Fraction(10) ** -rough.figure.decimals, rough.figure.unit)
    return compare(apart(name(rough), node), "<=", step)


def apart(one: Node, two: Node) -> Call:
    """How far apart two are, whichever is the greater."""
    return Call("max", (minus(one, two), minus(two, one)), 0, 0)


def same_dimension(a: Item, b: Item) -> bool:
    """Whether two figures can be compared as they are printed: a headline may leave out the unit."""
    return a.figure is not None and b.figure is not None and a.figure.unit.dimension == b.figure.unit.dimension


def _sides(rough: Item, exact: Item) -> tuple[Node, Node]:
    one: Node = name(rough)
    two: Node = name(exact)
    if not same_dimension(rough, exact) and rough.figure is not None and exact.figure is not None:
        one, two = _pure(one, rough.figure), _pure(two, exact.figure)
    return one, two


def comparable(rough: Item, exact: Item) -> bool:
    """Whether two figures have one dimension, or units that can be taken away from both."""
    units = [item.figure.unit for item in (rough, exact) if item.figure is not None]
    return same_dimension(rough, exact) or all(
        unit.sort != "compound" or (unit.symbol.count("/") == 1 and _under(unit.symbol) is not None) for unit in units
    )


def _under(symbol: str) -> Unit | None:
    return known_unit(symbol.rsplit("/", 1)[-1])


def _pure(side: Node, figure: Figure) -> Node:
    """A figure as the number of its unit."""
    unit = figure.unit
    if not unit.dimension:
        return side
    if unit.sort != "compound":
        return over(side, so_many(1, unit))
    above, under = known_unit(unit.symbol.split("/", 1)[0]), _under(unit.symbol)
    assert under is not None
    return times(over(side, so_many(1, above)) if above is not None else side, so_many(1, under))


def edge(figure: Figure) -> Literal:
    """The number that a limit is told with: a plain 438 is not one of the "80 or more"; £4.20 and £4.60 are both under £5."""
    return so_many(Fraction(figure.number or 0), figure.unit)


def so_many(number: Fraction | int, unit: Unit) -> Literal:
    """So many of a unit, as a check can print it."""
    space = " " if unit.symbol and unit.symbol.isascii() and unit.symbol.isalpha() else ""
    return Literal(number * unit.scale, unit, f"{printed(number)}{space}{unit.symbol}", 0, 0)


def printed(number: Fraction | int) -> str:
    """A number in digits: 0.01, 10000."""
    if isinstance(number, int) or number.denominator == 1:
        return str(int(number))
    places = 0
    while (number * 10**places).denominator != 1:
        places += 1
    digits = str(int(number * 10**places)).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}"


def _may_end_in_zeros(item: Item) -> bool:
    """Whether a figure prints no decimal point: its last digits may be zeros that rounding has left (1,300), and which they
    are must not choose the relation."""
    return "." not in item.value
