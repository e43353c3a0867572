"""Narrowing the variables of one primitive constraint to what the others in it allow.

Each primitive names each variable once, so that for reals the projections below are exact hulls (the forward and
backward steps of HC4: Benhamou, Goualard, Granvilliers, Puget 1999). Every narrowing says which ends of which
variables it stands on; that trail is what a conflict is explained from.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import gcd
from typing import NamedTuple

from ...quantity.interval import ANYTHING, Interval, Number
from .arithmetic import add, highest, hull, lowest, multiply, reciprocal
from .problem import Constraint, Extreme, Linear, Near, Product
from .sides import TOLERANCE

LOW, HIGH, WHOLE = 0, 1, 2

Support = tuple[tuple[int, int], ...]
"""(variable, LOW or HIGH): the ends that a narrowing stands on; (variable, WHOLE) that it is a whole number."""


class Narrowing(NamedTuple):
    """A variable lies in this interval, because of these ends of others."""

    variable: int
    interval: Interval
    support: Support


def contract(constraint: Constraint, domains: Sequence[Interval], integer: Sequence[bool]) -> list[Narrowing]:
    """What the constraint allows each of its variables, given the domains (none of them empty)."""
    if isinstance(constraint, Linear):
        return _linear(constraint, domains, integer)
    if isinstance(constraint, Product):
        return _product(constraint, domains)
    if isinstance(constraint, Extreme):
        return _extreme(constraint, domains)
    return _near(constraint, domains)


NOTHING = Interval(0, 0, True, True)
"""An empty interval."""


def _linear(c: Linear, domains: Sequence[Interval], integer: Sequence[bool]) -> list[Narrowing]:
    if c.op == "!=":
        return _unequal(c, domains)
    low_sum = high_sum = c.constant
    low_missing = high_missing = low_open = high_open = 0
    scaled = []
    lows: list[tuple[int, int]] = []
    highs: list[tuple[int, int]] = []
    for v, k in c.terms:
        low, high, lo_open, hi_open = domains[v] if k == 1 else domains[v].scaled(k)
        scaled.append((low, high, lo_open, hi_open))
        if low is None:
            low_missing += 1
        else:
            low_sum += low
            low_open += lo_open
        if high is None:
            high_missing += 1
        else:
            high_sum += high
            high_open += hi_open
        lows.append((v, LOW if k > 0 else HIGH))
        highs.append((v, HIGH if k > 0 else LOW))
    strict = c.op == "<"
    if not c.terms:
        bad = low_sum > 0 or (strict and low_sum == 0) or (c.op == "=" and low_sum != 0)
        return [Narrowing(-1, NOTHING, ())] if bad else []
    found = []
    for i, (v, k) in enumerate(c.terms):
        low, high, lo_open, hi_open = scaled[i]
        top: Number | None = None
        top_open = bottom_open = False
        bottom: Number | None = None
        if low_missing - (low is None) == 0:
            top = (low or 0) - low_sum
            top_open = strict or low_open - (low is not None and lo_open) > 0
        if c.op == "=" and high_missing - (high is None) == 0:
            bottom = (high or 0) - high_sum
            bottom_open = high_open - (high is not None and hi_open) > 0
        if top is None and bottom is None:
            continue
        if top is not None and (high is None or top < high or (top == high and top_open and not hi_open)):
            room = Interval(None, top, False, top_open)
            found.append(Narrowing(v, _over(room, k), tuple(lows[:i] + lows[i + 1 :])))
        if bottom is not None and (low is None or bottom > low or (bottom == low and bottom_open and not lo_open)):
            room = Interval(bottom, None, bottom_open, False)
            found.append(Narrowing(v, _over(room, k), tuple(highs[:i] + highs[i + 1 :])))
    if c.op == "=" and not _divisible(c, domains, integer):
        wholes = [(v, WHOLE) for v, _ in c.terms if integer[v]]
        return [Narrowing(c.terms[0][0], NOTHING, tuple(lows + highs + wholes))]
    return found


def _over(room: Interval, k: Number) -> Interval:
    return room if k == 1 else room.scaled(Fraction(1) / k)


def _divisible(c: Linear, domains: Sequence[Interval], integer: Sequence[bool]) -> bool:
    """Whether whole numbers can meet an equation: a multiple of their common divisor must lie in what the rest spans."""
    if not any(integer[v] and not domains[v].point for v, _ in c.terms):
        return True
    common = Fraction(0)
    rest = Interval(c.constant, c.constant)
    for v, k in c.terms:
        if integer[v] and not domains[v].point:
            below = common.denominator * k.denominator
            common = Fraction(gcd(int(common * below), int(k * below)), below)
        else:
            rest = add(rest, domains[v].scaled(k))
            if rest.low is None and rest.high is None:
                return True
    return rest.scaled(1 / common).holds_whole


def _unequal(c: Linear, domains: Sequence[Interval]) -> list[Narrowing]:
    loose = [(v, k) for v, k in c.terms if not domains[v].point]
    if len(loose) > 1:
        return []
    rest: Number = c.constant
    for v, k in c.terms:
        if domains[v].point:
            rest += k * (domains[v].low or 0)
    both = tuple((v, side) for v, _ in c.terms for side in (LOW, HIGH))
    if not loose:
        return [Narrowing(c.terms[0][0] if c.terms else -1, NOTHING, both)] if rest == 0 else []
    v, k = loose[0]
    excluded = Fraction(-rest) / k
    low, high, low_open, high_open = domains[v]
    if (low == excluded and not low_open) or (high == excluded and not high_open):
        narrowed = Interval(low, high, low_open or low == excluded, high_open or high == excluded)
        return [Narrowing(v, narrowed, both)]
    return []


def _ends(*variables: int) -> Support:
    return tuple((v, side) for v in variables for side in (LOW, HIGH))


def _product(c: Product, domains: Sequence[Interval]) -> list[Narrowing]:
    p, x, y = domains[c.product], domains[c.first], domains[c.second]
    shift = Interval(c.offset, c.offset)
    back = Interval(-c.offset, -c.offset)
    factor = add(x, shift) if c.offset else x
    found = [Narrowing(c.product, multiply(factor, y), _ends(c.first, c.second))]
    p = p.meet(found[0].interval)
    if p.empty:
        return found
    quotient = solve_factor(p, y, factor)
    # Where the known factor may have either sign, the unknown one's own range picks between two branches.
    x_support = _ends(c.product, c.second, *((c.first,) if y.contains(0) else ()))
    y_support = _ends(c.product, c.first, *((c.second,) if factor.contains(0) else ()))
    found.append(Narrowing(c.first, add(quotient, back) if c.offset else quotient, x_support))
    found.append(Narrowing(c.second, solve_factor(p, factor, y), y_support))
    return found


def solve_factor(product: Interval, known: Interval, factor: Interval) -> Interval:
    """The hull of every f in ``factor`` with f · k in ``product`` for a k in ``known``."""
    pieces = []
    if known.contains(0):
        if product.contains(0):
            return factor
        below, above = known.meet(Interval(None, 0, False, True)), known.meet(Interval(0, None, True, False))
    else:
        negative = known.high is not None and known.high <= 0
        below, above = (known, NOTHING) if negative else (NOTHING, known)
    for part in (below, above):
        if not part.empty:
            piece = multiply(product, reciprocal(part)).meet(factor)
            if not piece.empty:
                pieces.append(piece)
    if not pieces:
        return NOTHING
    return pieces[0] if len(pieces) == 1 else hull(pieces[0], pieces[1])


def _extreme(c: Extreme, domains: Sequence[Interval]) -> list[Narrowing]:
    pick = highest if c.largest else lowest
    operands = [domains[v] for v in c.operands]
    result = operands[0]
    for operand in operands[1:]:
        result = pick(result, operand)
    found = [Narrowing(c.result, result, _ends(*c.operands))]
    target = domains[c.result].meet(result)
    if target.empty:
        return found
    if c.largest:
        bound = Interval(None, target.high, False, target.high_open)
        reach = Interval(target.low, None, target.low_open, False)
    else:
        bound = Interval(target.low, None, target.low_open, False)
        reach = Interval(None, target.high, False, target.high_open)
    able = [v for v, d in zip(c.operands, operands, strict=True) if not d.meet(target).empty]
    for v in c.operands:
        if len(able) == 1 and able[0] == v:
            found.append(Narrowing(v, reach.meet(bound), _ends(c.result, *(o for o in c.operands if o != v))))
        else:
            found.append(Narrowing(v, bound, _ends(c.result)))
    if not able:
        found.append(Narrowing(c.result, NOTHING, _ends(c.result, *c.operands)))
    return found


def _near(c: Near, domains: Sequence[Interval]) -> list[Narrowing]:
    x, y = domains[c.first], domains[c.second]
    positive = (x.low is not None and x.low >= 0) or (y.low is not None and y.low >= 0)
    negative = (x.high is not None and x.high <= 0) or (y.high is not None and y.high <= 0)
    if not positive and not negative:
        return []
    same_side = Interval(0, None) if positive else Interval(None, 0)
    if positive and negative:  # one of them at most, or both 0
        same_side = ANYTHING
    small, large = 1 - TOLERANCE, 1 / (1 - TOLERANCE)
    x_side, y_side = x.meet(same_side), y.meet(same_side)
    if x_side.empty or y_side.empty:
        return [Narrowing(c.first, NOTHING, _ends(c.first, c.second))]
    found = []
    for v, other, w in ((c.first, y_side, c.second), (c.second, x_side, c.first)):
        allowed = hull(other.scaled(small), other.scaled(large)).meet(same_side)
        found.append(Narrowing(v, allowed, _ends(v, w)))
    return found
