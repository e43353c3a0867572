"""One check alone: does it hold for true values within what the figures print?

This is the path that every check of every record takes, so it is kept short. Where each figure stands once in the
check and each whole-number figure is known exactly, interval arithmetic on both sides is the whole truth: each side
reaches every value of its interval independently of the other (Moore 1966). Everything else (unknowns, figures named
twice, whole numbers within a range, division by what may be 0) goes to `search_one_check`, imported only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...expression.tree import Binary, Call, Comparison, Literal, Name, Negate, Node
from ...quantity.interval import Interval, Number
from .outcome import Outcome

if TYPE_CHECKING:
    from ...kinds import VerdictKind
    from .budget import Allowance
    from .keys import Key, Lookup

_Side = tuple[Number | None, Number | None, bool, bool, Number | None]
"""Low, high, low open, high open, and the value for the printed digits."""


class _BeyondIntervals(Exception):  # noqa: N818 - a signal between two functions, never an error
    """Interval arithmetic alone does not decide this check."""


def decide_check(tree: Comparison, variable_of: Lookup, article: str, allowance: Allowance = None) -> Outcome:
    """The verdict on one check, read in the article of that id; exact, and the same on every run."""
    seen: list[Key] = []
    try:
        left = _side(tree[1], variable_of, article, seen)
        right = _side(tree[2], variable_of, article, seen)
        if len(seen) != len(set(seen)):
            raise _BeyondIntervals
    except _BeyondIntervals:
        from .search_one_check import decide_by_search

        return decide_by_search(tree, variable_of, article, None if allowance is None else allowance())
    sides = Interval(*left[:4]), Interval(*right[:4])
    return Outcome(compare(tree[0], left, right), *sides, None, (tree, variable_of, article))


def _side(node: Node, variable_of: Lookup, article: str, seen: list[Key]) -> _Side:
    if isinstance(node, Name):
        key = (node[0] or article, "?" + node[1] if node[2] else node[1])
        _, (low, high, low_open, high_open), integer, printed, kind = variable_of(key)
        if kind == "unknown" or (integer and low != high):
            raise _BeyondIntervals
        seen.append(key)
        return low, high, low_open, high_open, printed
    if isinstance(node, Literal):
        value = node[0]
        return value, value, False, False, value
    if isinstance(node, Binary):
        a = _side(node[1], variable_of, article, seen)
        b = _side(node[2], variable_of, article, seen)
        op = node[0]
        if op == "+":
            return _plus(a, b)
        if op == "-":
            return _plus(a, _minus(b))
        return _rarer(op, [a, b])
    if isinstance(node, Negate):
        return _minus(_side(node[0], variable_of, article, seen))
    assert isinstance(node, Call)
    if node.function == "count":
        name = node.arguments[0]
        assert isinstance(name, Name)
        return _side(Name(name.article, "#" + name.id, False, 0, 0), variable_of, article, seen)
    sides = [_side(a, variable_of, article, seen) for a in node.arguments]
    if node.function == "sum":
        total = sides[0]
        for side in sides[1:]:
            total = _plus(total, side)
        return total
    return _rarer(node.function, sides)


def _plus(a: _Side, b: _Side) -> _Side:
    a_low, a_high, a_low_open, a_high_open, a_printed = a
    b_low, b_high, b_low_open, b_high_open, b_printed = b
    return (
        None if a_low is None or b_low is None else a_low + b_low,
        None if a_high is None or b_high is None else a_high + b_high,
        a_low_open or b_low_open,
        a_high_open or b_high_open,
        None if a_printed is None or b_printed is None else a_printed + b_printed,
    )


def _minus(a: _Side) -> _Side:
    low, high, low_open, high_open, printed = a
    return (
        None if high is None else -high,
        None if low is None else -low,
        high_open,
        low_open,
        None if printed is None else -printed,
    )


def _rarer(op: str, sides: list[_Side]) -> _Side:
    """Products, quotients and the functions other than sum."""
    from .sides import combine

    result = combine(op, sides)
    if result is None:  # what is divided by may be 0
        raise _BeyondIntervals
    return result


def compare(op: str, left: _Side, right: _Side) -> VerdictKind:
    """The verdict for two sides that vary independently of each other."""
    if op in {">", ">="}:
        return compare("<" if op == ">" else "<=", right, left)
    l_low, l_high, l_low_open, l_high_open, l_printed = left
    r_low, r_high, r_low_open, r_high_open, r_printed = right
    if op == "=":
        if l_printed is not None and l_printed == r_printed:
            return "exact"
        touch = False
        if l_low is not None and r_high is not None and l_low >= r_high:
            if l_low > r_high or l_low_open or r_high_open:
                return "fails"
            touch = l_low != l_high or r_low != r_high
        if r_low is not None and l_high is not None and r_low >= l_high:
            if r_low > l_high or r_low_open or l_high_open:
                return "fails"
            touch = touch or l_low != l_high or r_low != r_high
        return "edge" if touch else "holds"
    printed = l_printed is not None and r_printed is not None
    if op in {"<=", "<"}:
        if printed and (l_printed < r_printed or (op == "<=" and l_printed == r_printed)):  # type: ignore[operator]
            return "exact"
        if l_low is None or r_high is None or l_low < r_high:
            return "holds"
        if op == "<" or l_low > r_high or l_low_open or r_high_open:
            return "fails"
        return "holds" if l_low == l_high and r_low == r_high else "edge"
    if op == "!=":
        if printed and l_printed != r_printed:
            return "exact"
        return "fails" if l_low is not None and l_low == l_high == r_low == r_high else "holds"
    from .sides import near

    return near(left, right)
