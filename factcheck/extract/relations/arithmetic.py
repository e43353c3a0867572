"""Exact verdicts on one relation between stated figures, and the one-slip repair of a relation that fails.

Figures are compared in the base unit of their dimension. A relation here has few figures, each named once, so interval
arithmetic decides it exactly enough never to accuse: where figures depend on one another it can only miss.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from ...quantity.figure import Figure
from ...quantity.interval import Interval, Number
from ..figures import parse

EXACT, HOLDS, FAILS = "exact", "holds", "fails"
Bounds = tuple[Number, Number]
Test = Callable[[Sequence[Figure]], str]


def bounds(figure: Figure) -> Bounds | None:
    """The ends of what a figure allows, in base units; None where it is open to one side."""
    interval: Interval = figure.interval
    if figure.unit.scale != 1:
        interval = interval.scaled(figure.unit.scale)
    return None if interval.low is None or interval.high is None else (interval.low, interval.high)


def value(figure: Figure) -> Number | None:
    """The printed number in base units."""
    return None if figure.number is None else figure.number * figure.unit.scale


def _meet(a: Bounds, b: Bounds) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]


def _judged(
    figures: Sequence[Figure], inside: Callable[[list[Bounds]], bool], exact: Callable[[list[Number]], bool]
) -> str:
    numbers = [value(f) for f in figures]
    if all(n is not None for n in numbers) and exact([n for n in numbers if n is not None]):
        return EXACT
    ends = [bounds(f) for f in figures]
    if any(e is None for e in ends):
        return HOLDS  # open to one side: nothing is said against it
    return HOLDS if inside([e for e in ends if e is not None]) else FAILS


def saved_by_leniency(test: Test, figures: Sequence[Figure]) -> str:
    """The lenient reading (``truncated`` or ``rounded-zeros``) under which a failing relation would hold, or ''."""
    for reading in ("truncated", "rounded-zeros"):
        wide = [f._replace(interval=f.lenient(reading)) for f in figures]
        if test(wide) != FAILS:
            return reading
    return ""


def is_sum(figures: Sequence[Figure]) -> str:
    """All but the last add up to the last."""
    return _judged(
        figures,
        lambda e: _meet((sum(x[0] for x in e[:-1]), sum(x[1] for x in e[:-1])), e[-1]),
        lambda n: sum(n[:-1]) == n[-1],
    )


def is_within(figures: Sequence[Figure]) -> str:
    """All but the last add up to no more than the last."""
    return _judged(figures, lambda e: sum(x[0] for x in e[:-1]) <= e[-1][1], lambda n: sum(n[:-1]) <= n[-1])


def is_share(figures: Sequence[Figure]) -> str:
    """part / whole = share."""

    def inside(e: list[Bounds]) -> bool:
        part, whole, share = e
        if whole[0] <= 0:
            return True
        return _meet((Fraction(part[0]) / whole[1], Fraction(part[1]) / whole[0]), share)

    return _judged(figures, inside, lambda n: n[0] == n[2] * n[1])


def is_growth(figures: Sequence[Figure]) -> str:
    """now / before − 1 = growth."""

    def inside(e: list[Bounds]) -> bool:
        now, before, growth = e
        if before[0] <= 0:
            return True
        return _meet((Fraction(now[0]) / before[1] - 1, Fraction(now[1]) / before[0] - 1), growth)

    return _judged(figures, inside, lambda n: n[0] == n[1] * (1 + n[2]))


def is_change(figures: Sequence[Figure]) -> str:
    """change / (now − change) = growth, the change signed as the growth is."""
    now, change, growth = figures
    sign = -1 if (value(growth) or 0) < 0 else 1
    turned = change
    if change.number is not None and (change.number < 0) != (sign < 0) and change.number != 0:
        turned = change._replace(number=-change.number, interval=change.interval.scaled(-1))

    def inside(e: list[Bounds]) -> bool:
        level, moved, rate = e
        found = [Fraction(c) / (n - c) for n in level for c in moved if n != c]
        if len(found) < 4 or any(n - c <= 0 for n in level for c in moved):
            return True
        return _meet((min(found), max(found)), rate)

    return _judged((now, turned, growth), inside, lambda n: n[1] == n[2] * (n[0] - n[1]))


def is_change_of_base(figures: Sequence[Figure]) -> str:
    """change / before = growth, the change signed as the growth is."""
    before, change, growth = figures
    if change.number is not None and growth.number is not None and (change.number < 0) != (growth.number < 0):
        change = change._replace(number=-change.number, interval=change.interval.scaled(-1))
    return is_share((change, before, growth))


def is_rate(figures: Sequence[Figure]) -> str:
    """A whole number of all exists of which the count is the rate."""
    ends = [bounds(f) for f in figures]
    if any(e is None for e in ends):
        return HOLDS
    count, rate = (e for e in ends if e is not None)
    if rate[0] <= 0 or rate[1] > 1:
        return HOLDS
    low, high = Fraction(count[0]) / rate[1], Fraction(count[1]) / rate[0]
    return HOLDS if -(-low.numerator // low.denominator) <= high else FAILS


def slips(printed: str) -> Iterator[tuple[str, str]]:
    """Every text one slip away from a printed figure, and what the slip is: digits swapped, a digit wrong, a point
    or a multiplier misplaced. Likeliest first."""
    places = [i for i, c in enumerate(printed) if c.isdigit() and c.isascii()]
    for a, b in itertools.pairwise(places):
        if printed[a] != printed[b] and b - a <= 2:
            swapped = printed[:a] + printed[b] + printed[a + 1 : b] + printed[a] + printed[b + 1 :]
            if not _zero_leads(swapped, a):
                yield swapped, "digits swapped"
    for i in places:
        for digit in "0123456789":
            if digit != printed[i] and not (
                i == places[0] and digit == "0" and len(places) > 1 and printed[i + 1 : i + 2] != "."
            ):
                yield printed[:i] + digit + printed[i + 1 :], "a digit wrong"
    for i in places:
        if len(places) > 2 and not _zero_leads(printed[:i] + printed[i + 1 :], i):
            yield printed[:i] + printed[i + 1 :], "a digit too many"
    for old, new in (("万", "亿"), ("亿", "万"), ("million", "billion"), ("billion", "million")):
        if old in printed:
            yield printed.replace(old, new, 1), f"{old} for {new}"


def _zero_leads(changed: str, at: int) -> bool:
    """Whether a number now begins at ``at`` with a zero or a comma that nobody prints (03%, 017.1)."""
    first = at == 0 or not (changed[at - 1].isdigit() or changed[at - 1] in ".,")
    lead, after = changed[at : at + 1], changed[at + 1 : at + 2]
    return first and (lead == "," or (lead == "0" and (after.isdigit() or after == ",")))


def repair(test: Test, figures: Sequence[Figure], printed: Sequence[str], exactly: bool) -> tuple[int, str, str] | None:
    """The likeliest single slip after which the relation holds: which figure, its new text, the slip; or None.

    With ``exactly`` the printed digits themselves must fit, which chance rarely brings about.
    """
    for kinds in (
        ("digits swapped",),
        ("a digit wrong",),
        ("a digit too many", "万 for 亿", "亿 for 万", "million for billion", "billion for million"),
    ):
        for i, text in enumerate(printed):
            for changed, slip in slips(text):
                if slip not in kinds:
                    continue
                figure = parse(changed)
                if figure is None or figure.number is None:
                    continue
                verdict = test([*figures[:i], figure, *figures[i + 1 :]])
                if verdict == EXACT or (verdict == HOLDS and not exactly):
                    return i, changed, slip
    return None
