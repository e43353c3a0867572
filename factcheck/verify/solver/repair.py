"""Repairs: the likeliest slip of one figure that mends everything, and the smallest sets of figures to change.

A single repair is accepted only when the whole component holds with it. The smallest sets follow Fellegi and Holt
(1976): of all sets of figures whose change could make everything hold, those of least weight, where a figure that is
stated at several places or was checked weighs more. Every set must meet every conflict, which keeps the search short.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from ...quantity.interval import Interval
from .conflict import Core, Workbench
from .derivation import tree_like
from .figures import Slip, StatedFigure
from .keys import Key
from .propagate import Propagator

MOST_CHECKED = 300
"""How many proposed slips of one conflict are tried against the whole component."""


class ProposedSlip(NamedTuple):
    """One figure changed so that everything holds."""

    key: Key
    slip: Slip
    mends_all: bool
    """It also mends the other checks that fail alone."""

    @property
    def rank(self) -> int:
        """How likely it is beside the others of its conflict: the lowest likeliest, equal numbers equally likely."""
        return (0 if self.mends_all else 100) + self.slip.cost


class Correction(NamedTuple):
    """A smallest set of figures whose change could make everything hold."""

    keys: tuple[Key, ...]
    ranges: tuple[Interval, ...]
    """What each would have to be, the others of the set unstated."""
    weight: int


def proposed_slips(bench: Workbench, core: Core, labels: Sequence[int], also: Sequence[int] = ()) -> list[ProposedSlip]:
    """Slips of one figure of the conflict after which these relations hold, all else as printed, likeliest first.

    ``also`` are failing relations that a repair need not mend; one that does comes first.
    """
    found = []
    tried = 0
    for key in core.claims:
        figure = bench.system.figures.get(key)
        if figure is None:
            continue
        allowed, certain = _allowed(bench, key, labels)
        if allowed is None:
            continue
        options = [slip for slip in figure.slips(allowed) if _fits(figure, slip.interval.meet(allowed))]
        for slip in options:
            tried += 1
            if tried > MOST_CHECKED or bench.built.problem.budget.spent:
                break
            changed = {key: slip.interval}
            if certain or bench.decide(labels, (), changed, parts=20).status == "sat":
                mends = bool(also) and bench.decide([*labels, *also], (), changed, parts=20).status == "sat"
                found.append(ProposedSlip(key, slip, mends or not also))
    return sorted(found, key=lambda p: (not p.mends_all, p.slip.cost))


def _fits(figure: StatedFigure, interval: Interval) -> bool:
    """Whether the figure can have a value in what is left of its range: a count a whole one."""
    return not interval.empty and (not figure.counted or interval.holds_whole)


def _allowed(bench: Workbench, key: Key, labels: Sequence[int]) -> tuple[Interval | None, bool]:
    """What these relations allow a figure, and whether every value of that is truly possible.

    None if changing this figure alone cannot mend anything.
    """
    asked = key, tuple(labels)
    if asked not in bench.allowed:
        bench.allowed[asked] = _worked_out(bench, key, labels)
    return bench.allowed[asked]


def _worked_out(bench: Workbench, key: Key, labels: Sequence[int]) -> tuple[Interval | None, bool]:
    active = [i for label in labels for i in bench.by_label.get(label, ())]
    problem = bench.problem([key])
    fixpoint = Propagator(problem, active).run()
    if fixpoint.empty is not None:
        return None, False
    number = bench.built.numbers[key]
    interval = fixpoint.domains[number]
    if not tree_like([bench.relation[label] for label in labels]):
        from .exact import available, extent

        if available():
            found = extent(problem, fixpoint.domains, active, number)
            if found is not None:
                return found.interval.meet(interval), found.exact
    return interval, False


def smallest(
    bench: Workbench, cores: Sequence[Core], labels: Sequence[int], *, largest: int = 3, tests: int = 80
) -> list[Correction]:
    """The sets of at most ``largest`` figures, of least weight, whose change could make these relations hold."""
    conflicts = [frozenset(core.claims) for core in cores]
    if not all(conflicts):
        return []
    found: list[Correction] = []
    tested: set[frozenset[Key]] = set()
    while tests > 0 and not bench.built.problem.budget.spent:
        candidates = _hitting(bench, conflicts, largest)
        fresh = [c for c in candidates if c[1] not in tested and not any(set(f.keys) <= c[1] for f in found)]
        if not fresh or (found and fresh[0][0] > found[0].weight):
            break
        cost, keys = fresh[0]
        tested.add(keys)
        tests -= 1
        if len(keys) == 1:
            (key,) = keys
            allowed, certain = _allowed(bench, key, labels)
            if allowed is not None and certain:
                found.append(Correction((key,), (allowed,), cost))
                continue
        decision = bench.decide(labels, keys)
        if decision.status == "sat":
            ordered = tuple(key for key in bench.stated if key in keys)
            domains = decision.fixpoint.domains
            ranges = tuple(domains[bench.built.numbers[key]] for key in ordered)
            found.append(Correction(ordered, ranges, cost))
        elif decision.status == "unsat":
            conflict = frozenset(bench.core_of(decision)[1]) - keys
            if not conflict:
                break
            conflicts.append(conflict)
    return found


def _hitting(bench: Workbench, conflicts: list[frozenset[Key]], largest: int) -> list[tuple[int, frozenset[Key]]]:
    """Sets that meet every conflict, lightest first; at most ``largest`` figures, and not too many sets."""
    order = {key: i for i, key in enumerate(bench.stated)}
    pool = sorted(frozenset().union(*conflicts), key=order.__getitem__)
    weights = {key: _weight(bench, key) for key in pool}
    found = []
    for size in range(1, largest + 1):
        if size > 1 and len(pool) ** size > 60_000:
            break
        for keys in combinations(pool, size):
            chosen = frozenset(keys)
            if all(chosen & conflict for conflict in conflicts):
                found.append((sum(weights[key] for key in keys), size, [order[key] for key in keys], chosen))
        if found:
            break
    found.sort(key=lambda f: f[:3])
    return [(cost, chosen) for cost, _, _, chosen in found]


def _weight(bench: Workbench, key: Key) -> int:
    figure = bench.system.figures.get((key[0], key[1].removeprefix("#")))
    return 2 if figure is None else 2 + figure.trust
