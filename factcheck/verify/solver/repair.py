"""Repairs: the likeliest slip of one figure that mends everything, and the smallest sets of figures to change.

A single repair is accepted only when the whole component holds with it. The smallest sets follow Fellegi and Holt
(1976): of all sets of figures whose change could make everything hold, those of least weight, where a figure that is
stated at several places or was checked weighs more. Every set must meet every conflict, which keeps the search short.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from ...model import Claim, Repair
from ...quantity.interval import Interval
from ..scope import counted, holds_whole
from .conflict import Core, Workbench
from .derivation import tree_like
from .keys import Key
from .propagate import Propagator
from .slips import COSTS, Slip, slips, weight

MOST_CHECKED = 300
"""How many proposed slips of one conflict are tried against the whole component."""


class ProposedSlip(NamedTuple):
    """One figure changed so that everything holds."""

    key: Key
    slip: Slip
    mends_all: bool
    """It also mends the other checks that fail alone."""


class Correction(NamedTuple):
    """A smallest set of figures whose change could make everything hold."""

    keys: tuple[Key, ...]
    ranges: tuple[Interval, ...]
    """What each would have to be, the others of the set unstated."""
    weight: int


def single(bench: Workbench, core: Core, labels: Sequence[int], also: Sequence[int] = ()) -> list[ProposedSlip]:
    """Slips of one figure of the conflict after which these relations hold, all else as printed, likeliest first.

    ``also`` are failing relations that a repair need not mend; one that does comes first.
    """
    found = []
    tried = 0
    for key in core.claims:
        claim = bench.system.claims.get(key)
        if claim is None:
            continue
        allowed, certain = _allowed(bench, key, labels)
        if allowed is None:
            continue
        truncate = bench.system.articles[key[0]].truncate
        options = [*slips(claim, truncate=truncate), *_copied(bench, claim, allowed)]
        options = [slip for slip in options if slip.text != claim.value and _fits(claim, slip.interval.meet(allowed))]
        for slip in options:
            tried += 1
            if tried > MOST_CHECKED or bench.built.problem.budget.spent:
                break
            changed = {key: slip.interval}
            if certain or bench.settle(labels, (), changed, parts=20).status == "sat":
                mends = bool(also) and bench.settle([*labels, *also], (), changed, parts=20).status == "sat"
                found.append(ProposedSlip(key, slip, mends or not also))
    return sorted(found, key=lambda p: (not p.mends_all, p.slip.cost))


def _fits(claim: Claim, interval: Interval) -> bool:
    """Whether the figure can have a value in what is left of its range: a count a whole one."""
    return not interval.empty and (not counted(claim) or holds_whole(interval))


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


def _copied(bench: Workbench, claim: Claim, allowed: Interval) -> list[Slip]:
    """The figure that the rest implies, where this one equals the claim next to it in the record."""
    claims = bench.system.articles[claim.article].claims
    place = next(i for i, other in enumerate(claims) if other.id == claim.id)
    neighbours = [claims[i] for i in (place - 1, place + 1) if 0 <= i < len(claims)]
    if not any(other.value == claim.value for other in neighbours) or allowed.low is None or allowed.high is None:
        return []
    figure = claim.figure
    if figure is None or figure.number is None or figure.unit.scale == 0:
        return []
    from fractions import Fraction

    from ...quantity.figure import power_of_ten
    from ...quantity.format import print_like

    step = power_of_ten(-(figure.decimals or 0))
    middle = (allowed.low + allowed.high) / Fraction(2) / Fraction(figure.unit.scale)
    number = round(Fraction(middle) / step) * step
    around = Interval(number, number)
    if figure.decimals is not None:
        around = Interval(number - Fraction(step) / 2, number + Fraction(step) / 2)
    cost = COSTS["copied from its neighbour"] + weight(claim)
    text = print_like(figure, number)
    if text is None:
        return []
    return [Slip("copied from its neighbour", text, around.scaled(figure.unit.scale), cost)]


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
        settled = bench.settle(labels, keys)
        if settled.status == "sat":
            ordered = tuple(key for key in bench.stated if key in keys)
            domains = settled.fixpoint.domains
            ranges = tuple(domains[bench.built.numbers[key]] for key in ordered)
            found.append(Correction(ordered, ranges, cost))
        elif settled.status == "unsat":
            conflict = frozenset(bench.core_of(settled)[1]) - keys
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
    claim = bench.system.claims.get((key[0], key[1].removeprefix("#")))
    return 2 if claim is None else 2 + weight(claim)


def as_repairs(bench: Workbench, home: str, proposals: Iterable[ProposedSlip]) -> tuple[tuple[Repair, ...], ...]:
    """The proposals as the model's repairs; claims of other articles with their article's name."""
    sets = []
    for key, slip, _ in proposals:
        label = key[1] if key[0] == home else f"{key[0]}.{key[1]}"
        sets.append((Repair(label, bench.system.claims[key].value, slip.text, slip.kind),))
    return tuple(sets)
