"""How a conflict would be found on paper: what follows from which figures, and which two ranges do not meet.

One figure of the conflict is taken as unstated; propagation over the rest then gives what it would have to be, and
its trail is the derivation. The figure is chosen for the fewest steps. Where only the checks taken together exclude
the figures (no order of single steps shows it), the exact solver gives the range instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...quantity.interval import ANYTHING, Interval
from .arithmetic import whole
from .breakdown import Laid
from .conflict import Core, Workbench
from .contract import HIGH, LOW
from .contract import WHOLE as INTEGRAL
from .keys import Key
from .problem import ConstraintProblem
from .propagate import Fixpoint, Propagator, Step
from .system import Relation

WHOLE, REST = -1, -2
"""In place of the number of a part: the whole of a breakdown, and what its parts leave over."""


class UnstatedAmount(NamedTuple):
    """An amount of a breakdown that nobody stated."""

    label: int
    part: int
    """Its number among the parts, WHOLE or REST."""
    before: bool
    """A period before, not now."""


class WorkedOut(NamedTuple):
    """A quantity follows from figures by one relation."""

    quantity: Key | UnstatedAmount
    interval: Interval
    """In base units, as all ranges here."""
    label: int
    """Of the relation."""
    using: tuple[Key, ...]


class Clash(NamedTuple):
    """What a figure means does not meet what was worked out for it."""

    key: Key
    interval: Interval
    """What it means."""


class Together(NamedTuple):
    """What relations imply for a figure only jointly."""

    labels: tuple[int, ...]
    using: tuple[Key, ...]
    key: Key
    interval: Interval


class Excluded(NamedTuple):
    """Relations that exclude each other whatever the figures, or whose figures no single one can be solved for."""

    labels: tuple[int, ...]
    using: tuple[Key, ...]


DerivedStep = WorkedOut | Clash | Together | Excluded


class Derivation(NamedTuple):
    """Why a conflict is one."""

    pivot: Key | None
    """The figure whose printed range does not meet what the rest implies for it; None for checks without figures."""
    steps: tuple[DerivedStep, ...]
    """The last one tells the two ranges that do not meet."""
    ranges: Mapping[Key, Interval]
    """What the rest of the conflict implies for each claim in it, in base units."""


def derive(bench: Workbench, core: Core) -> Derivation:
    """The derivation of an irreducible conflict."""
    labels = [relation.label for relation in core.relations]
    unstated = [key for key in bench.stated if key not in core.claims]
    ranges: dict[Key, Interval] = {}
    best: tuple[int, Key, list[Step]] | None = None
    fixpoint: Fixpoint
    for key in core.claims:
        problem = bench.problem([*unstated, key])
        active = [i for label in labels for i in bench.by_label[label]]
        fixpoint = Propagator(problem, active).run()
        if fixpoint.empty is not None:
            continue
        number = bench.built.numbers[key]
        implied = fixpoint.domains[number]
        own = bench.system.variables[key].interval
        conclusive = implied.meet(own).empty
        if not conclusive or not tree_like(core.relations):
            implied = _extent(bench, problem, fixpoint, active, number) or implied
        if implied != bench.system.free(key):
            ranges[key] = implied
        if conclusive:
            steps = ancestors(fixpoint, number, fixpoint.domains[number], own)
            if best is None or len(steps) <= best[0]:  # of equals the last: totals stand to the right of their parts
                best = len(steps), key, steps
    labels_of = tuple(labels)
    if best is not None:
        _, pivot, steps = best
        gone = {bench.built.numbers[key] for key in (*unstated, pivot)}
        known = {bench.built.numbers[pivot]: ranges[pivot]}
        worked = _merged(bench, bench.problem([*unstated, pivot]), steps, known, gone)
        return Derivation(pivot, (*worked, _clash(bench, pivot)), ranges)
    for pivot, implied in ranges.items():
        if implied.meet(bench.system.variables[pivot].interval).empty:
            using = tuple(key for key in core.claims if key != pivot)
            return Derivation(pivot, (Together(labels_of, using, pivot, implied), _clash(bench, pivot)), ranges)
    return Derivation(None, (Excluded(labels_of, core.claims),), ranges)


def _clash(bench: Workbench, pivot: Key) -> Clash:
    return Clash(pivot, bench.system.variables[pivot].interval)


def tree_like(relations: Sequence[Relation]) -> bool:
    """Whether checks and figures form a tree: propagation is then exact, as far as each check alone is."""
    edges = sum(len(relation.keys) for relation in relations)
    nodes = len(relations) + len({key for relation in relations for key in relation.keys})
    return edges == nodes - 1 and all(relation.kind != "breakdown" for relation in relations)


def _extent(
    bench: Workbench, problem: ConstraintProblem, fixpoint: Fixpoint, active: list[int], number: int
) -> Interval | None:
    from .exact import available, extent

    if not available():
        return None
    found = extent(problem, fixpoint.domains, active, number)
    if found is None:
        return None
    interval = whole(found.interval) if problem.integer[number] else found.interval
    return None if interval == ANYTHING or interval.empty else interval.meet(fixpoint.domains[number])


def ancestors(fixpoint: Fixpoint, number: int, implied: Interval, own: Interval) -> list[Step]:
    """The steps that move a variable's range away from its own, in order."""
    sides = []
    if own.low is not None and implied.high is not None and implied.high <= own.low:
        sides = [HIGH]
    elif own.high is not None and implied.low is not None and implied.low >= own.high:
        sides = [LOW]
    else:
        sides = [LOW, HIGH]
    last: dict[tuple[int, int], int] = {}
    for i, step in enumerate(fixpoint.trail):
        last[step.variable, step.side] = i
    needed = {last[number, side] for side in sides if (number, side) in last}
    todo = list(needed)
    while todo:
        for parent in fixpoint.trail[todo.pop()].parents:
            if parent not in needed:
                needed.add(parent)
                todo.append(parent)
    # That a number is whole needs no telling, and makes no derivation longer.
    return [fixpoint.trail[i] for i in sorted(needed) if fixpoint.trail[i].side != INTEGRAL]


def _merged(
    bench: Workbench,
    problem: ConstraintProblem,
    steps: Iterable[Step],
    known: Mapping[int, Interval],
    unstated: set[int],
) -> Iterator[WorkedOut]:
    """The steps joined to one for each figure or amount that is worked out; ``known`` are ranges to give whole.

    ``unstated`` are variables whose figures the derivation does not use.
    """
    keys = {number: key for key, number in bench.built.numbers.items()}
    amounts = dict(_amounts(bench.built.laid))
    merged: dict[tuple[int, int], tuple[Step, dict[int, None]]] = {}
    for step in steps:
        if step.constraint < 0 or (step.variable not in keys and step.variable not in amounts):
            continue
        slot = step.variable, problem.constraints[step.constraint].label
        uses = merged.pop(slot, (step, {}))[1]
        uses.update((v, None) for v, _ in step.bases)
        merged[slot] = step, uses
    for (variable, label), (step, uses) in merged.items():
        named = (v for v in uses if v in keys and v != variable and v not in unstated)
        using = tuple(keys[v] for v in named if keys[v][1][0] != "?")
        quantity = keys[variable] if variable in keys else amounts[variable]
        yield WorkedOut(quantity, known.get(variable, step.interval), label, using)


def _amounts(laid: Mapping[int, Laid]) -> Iterator[tuple[int, UnstatedAmount]]:
    """The hidden amounts of each breakdown, by their variables."""
    for label, one in laid.items():
        members = [*enumerate(one.parts), (WHOLE, one.whole)]
        if one.rest is not None:
            members.append((REST, one.rest))
        for part, amounts in members:
            yield amounts.now, UnstatedAmount(label, part, False)
            if amounts.before is not None:
                yield amounts.before, UnstatedAmount(label, part, True)
