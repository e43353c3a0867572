"""Deduced: what the checks tell of quantities that the article never states, and of each claim from all the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from ...quantity.interval import ANYTHING, Interval
from .arithmetic import whole
from .conflict import Workbench
from .decide import Decision
from .forest import forest
from .keys import Key
from .propagate import Propagator

_ENDS = 10
"""How many whole numbers at either end of an unknown's range are tried."""


class Remainder(NamedTuple):
    """What a breakdown leaves over: its share of the whole, or its growth."""

    label: int
    """Of the breakdown."""
    what: Literal["share", "growth"]


class DeducedRange(NamedTuple):
    """The range of something that the article never states: an unknown, or a remainder."""

    of: Key | Remainder
    interval: Interval
    """In base units."""
    integer: bool


def deduced(bench: Workbench, decision: Decision, labels: list[int]) -> Iterator[DeducedRange]:
    """The ranges of a consistent component's unknowns and remainders, where they are finite."""
    active = [i for label in labels for i in bench.by_label.get(label, ())]
    chosen = set(labels)
    named = {key for r in bench.built.relations if r.label in chosen for key in r.keys}
    for key, number in bench.built.numbers.items():
        variable = bench.system.variables[key]
        if variable.kind != "unknown" or key not in named:
            continue
        interval = decision.fixpoint.domains[number]
        # A fixed point over a tree is the hull of every variable already (see `forest.complete`).
        if decision.stage != "propagation" and (decision.stage == "exact" or not interval.point):
            interval = _tight(bench, decision, active, number, interval)
        if variable.integer:
            interval = _shaved(bench, labels, key, interval)
        if interval.low is not None and interval.high is not None:
            yield DeducedRange(key, interval, variable.integer)
    for relation in bench.built.relations:
        if relation.label in chosen and relation.label in bench.built.laid:
            yield from _remainder(bench, decision, active, relation.label)


def _tight(bench: Workbench, decision: Decision, active: list[int], number: int, interval: Interval) -> Interval:
    """The range by the exact solver, where the checks are coupled and propagation may have left too much."""
    from .exact import available, extent

    if forest(bench.built.problem, decision.fixpoint.domains, active) or not available():
        return interval
    found = extent(bench.built.problem, decision.fixpoint.domains, active, number)
    return interval if found is None or found.interval.empty else found.interval.meet(interval)


def _shaved(bench: Workbench, labels: list[int], key: Key, interval: Interval) -> Interval:
    """A whole number's range with the values at its ends left out that nothing else fits."""
    interval = whole(interval)
    low, high = interval.low, interval.high
    if low is None or high is None or low == high:
        return interval
    for step in (1, -1):
        for _ in range(_ENDS):
            end = low if step == 1 else high
            if low >= high or bench.decide(labels, (), {key: Interval(end, end)}).status != "unsat":
                break
            low, high = (low + 1, high) if step == 1 else (low, high - 1)
    return Interval(low, high)


def _remainder(bench: Workbench, decision: Decision, active: list[int], label: int) -> Iterator[DeducedRange]:
    """The share and the growth of what a breakdown leaves over."""
    laid = bench.built.laid[label]
    if laid.rest is None:
        return
    from .exact import available, extent

    problem, domains = bench.built.problem, decision.fixpoint.domains
    questions: list[tuple[Literal["share", "growth"], int, int, int]] = [("share", laid.rest.now, laid.whole.now, 0)]
    if laid.rest.before is not None:
        questions.append(("growth", laid.rest.now, laid.rest.before, -1))
    for what, amount, over, shift in questions:
        known = domains[over].point and domains[over].low == 1
        interval = domains[amount] if known else ANYTHING
        if available():
            found = extent(problem, domains, active, amount, None if known else over)
            interval = interval if found is None or found.interval.empty else found.interval
        if interval.low is not None and interval.high is not None:
            shifted = Interval(interval.low + shift, interval.high + shift, interval.low_open, interval.high_open)
            yield DeducedRange(Remainder(label, what), shifted, False)


def implied(bench: Workbench, key: Key, labels: list[int]) -> Interval | None:
    """What everything else implies for a claim, in base units; None where that says nothing or is impossible."""
    active = [i for label in labels for i in bench.by_label.get(label, ())]
    problem = bench.problem([key])
    fixpoint = Propagator(problem, active).run()
    if fixpoint.empty is not None:
        return None
    number = bench.built.numbers[key]
    interval = fixpoint.domains[number]
    if len(labels) > 1 and not interval.point:
        from .exact import available, extent

        if available():
            found = extent(problem, fixpoint.domains, active, number)
            if found is not None and not found.interval.empty:
                interval = interval.meet(whole(found.interval) if problem.integer[number] else found.interval)
    return None if interval == bench.system.free(key) or interval.empty else interval
