"""Finding values that satisfy everything, as near to the printed digits as the ranges allow.

A witness is the only ground on which a problem is called consistent; it is checked by `ConstraintProblem.holds` against every
domain and constraint. Values are chosen one variable at a time, each followed by propagation; where the constraints
form a tree over reals the first choice always works.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import ceil, floor

from ...quantity.interval import Interval, Number
from .problem import ConstraintProblem
from .propagate import Fixpoint, Propagator


def find(
    problem: ConstraintProblem,
    fixpoint: Fixpoint,
    wanted: Mapping[int, Number],
    propagator: Propagator,
    *,
    backtracks: int = 60,
) -> list[Number] | None:
    """Values for all variables, or None if none were found (which proves nothing).

    ``wanted`` gives the value to try first, where a figure prints one. Only variables of active constraints matter;
    the others get any number of their range.
    """
    domains, whole = fixpoint.domains, propagator.whole
    order = sorted(propagator.watching, key=lambda v: (v in problem.definitions, not whole[v], v))
    stack: list[tuple[int, list[Interval], list[Interval]]] = []
    position = 0
    while True:
        while position < len(order) and domains[order[position]].point:
            position += 1
        if position == len(order):
            found = [_any(d) for d in domains]
            if problem.holds(found, propagator.active, propagator.watching):
                return found
            # A limit of steps or a rounding ended propagation before it could refuse these values.
            backtracks -= 1
            choices: list[Interval] = []
        else:
            v = order[position]
            choices = [Interval(x, x) for x in candidates(domains[v], whole[v], wanted.get(v))]
            choices.reverse()
            stack.append((position, domains, choices))
        propagator.budget.spend(1 + len(order) // 8)
        while True:
            if not stack or backtracks <= 0 or propagator.budget.spent:
                return None
            position, domains, choices = stack[-1]
            if not choices:
                stack.pop()
                continue
            after = propagator.fix(domains, order[position], choices.pop())
            if after.empty is None:
                domains = after.domains
                break
            backtracks -= 1


def _any(domain: Interval) -> Number:
    """A number for a variable that no active constraint names (whose range is not empty)."""
    return domain.low if domain.low is not None and not domain.low_open else centre(domain)


def candidates(domain: Interval, integer: bool, wanted: Number | None) -> list[Number]:
    """Values worth trying within a domain, likeliest first, never none."""
    found: list[Number] = []
    if wanted is not None and domain.contains(wanted):
        found.append(wanted)
    middle = centre(domain, wanted, integer=integer)
    found.append(middle)
    for end, is_open in ((domain.low, domain.low_open), (domain.high, domain.high_open)):
        if end is not None and not is_open:
            found.append(end)
    if integer:
        found.extend(x for x in (middle - 1, middle + 1, middle - 2, middle + 2) if domain.contains(x))
    elif domain.low is not None and domain.high is not None:
        quarter = Fraction(domain.high - domain.low) / 4
        found.extend((domain.low + quarter, domain.high - quarter))
    return list(dict.fromkeys(found))


def centre(domain: Interval, wanted: Number | None = None, *, integer: bool = False) -> Number:
    """A number with few digits well inside the domain (near ``wanted`` where it lies outside); whole if asked."""
    low, high = domain.low, domain.high
    if low is not None and high is not None:
        total = low + high
        middle: Number = total // 2 if isinstance(total, int) and high - low > 1 else Fraction(total) / 2
    elif low is not None:
        middle = max(wanted, low + 1) if wanted is not None else low + 1
    elif high is not None:
        middle = min(wanted, high - 1) if wanted is not None else high - 1
    else:
        middle = 0 if wanted is None else wanted
    if integer:
        for whole in (floor(middle), ceil(middle)):
            if domain.contains(whole):
                return whole
        return middle  # an empty choice: only reached for a domain without whole numbers
    return simplest(domain, middle)


def simplest(domain: Interval, near: Number) -> Number:
    """The number closest to ``near`` with the fewest decimals that lies inside the domain; ``near`` if none does."""
    inside = Interval(domain.low, domain.high, domain.low != domain.high, domain.low != domain.high)
    scale = 1
    for _ in range(40):
        whole = round(near * scale)
        rounded = whole if scale == 1 else Fraction(whole, scale)
        if inside.contains(rounded):
            return rounded
        scale *= 10
    return near
