"""How a conflict would be found on paper: what follows from which figures, and which two ranges do not meet.

One figure of the conflict is taken as unstated; propagation over the rest then gives what it would have to be, and
its trail is the derivation. The figure is chosen for the fewest steps. Where only the checks taken together exclude
the figures (no order of single steps shows it), the exact solver gives the range instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ...expression.tree import Name
from ...model import Breakdown
from ...quantity.interval import ANYTHING, Interval
from ...quantity.measured import Measured, measured
from ...quantity.unit import PERCENT, PLAIN, Unit
from .arithmetic import whole
from .breakdown import Laid
from .conflict import Core, Workbench
from .contract import HIGH, LOW
from .keys import Key, key_of
from .problem import ConstraintProblem
from .propagate import Fixpoint, Propagator, Step
from .system import Relation, System


class Derivation(NamedTuple):
    """Why a conflict is one."""

    pivot: Key | None
    """The figure whose printed range does not meet what the rest implies for it; None for checks without figures."""
    implied: Interval | None
    """What the rest implies for it, in base units."""
    lines: tuple[str, ...]
    """The steps, one a line, the last one the two ranges that do not meet."""
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
    teller = Teller(bench.system, bench.built.numbers, bench.built.laid, bench.relation, core.relations[0].article)
    if best is not None:
        _, pivot, steps = best
        problem = bench.problem([*unstated, pivot])
        known = {bench.built.numbers[pivot]: ranges[pivot]}
        gone = {bench.built.numbers[key] for key in (*unstated, pivot)}
        lines = [*teller.told(problem, steps, known, gone), teller.clash(pivot)]
        return Derivation(pivot, ranges[pivot], tuple(lines), ranges)
    for pivot, implied in ranges.items():
        if implied.meet(bench.system.variables[pivot].interval).empty:
            lines = [teller.together(core, pivot, implied), teller.clash(pivot)]
            return Derivation(pivot, implied, tuple(lines), ranges)
    return Derivation(None, None, (teller.impossible(core),), ranges)


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
    return [fixpoint.trail[i] for i in sorted(needed)]


class Teller:
    """Puts steps into words."""

    def __init__(
        self,
        system: System,
        numbers: Mapping[Key, int],
        laid: Mapping[int, Laid],
        relation: Mapping[int, Relation],
        home: str,
    ) -> None:
        self.system, self.relation, self.home = system, relation, home
        self.key_of = {number: key for key, number in numbers.items()}
        self.hidden: dict[int, tuple[str, Unit]] = {}
        for label, one in laid.items():
            self._name_amounts(label, one)

    def _name_amounts(self, label: int, laid: Laid) -> None:
        check = self.relation[label].check
        assert check is not None and check.breakdown is not None
        unit = self._unit_of_amounts(check.breakdown, check.article)
        names = [part.name for part in check.breakdown.parts]
        members = list(zip(names, laid.parts, strict=True))
        members.append(("the whole", laid.whole))
        if laid.rest is not None:
            members.append((check.breakdown.rest or "the rest", laid.rest))
        for name, amounts in members:
            self.hidden[amounts.now] = f"{name} now", unit
            if amounts.before is not None:
                self.hidden[amounts.before] = f"{name} before", unit

    def _unit_of_amounts(self, breakdown: Breakdown, article: str) -> Unit:
        """How the first amount that is printed is shown; percent of the whole now where none is."""
        for part in (breakdown.total, *breakdown.parts):
            for field in ("value", "before"):
                node = part.terms[field].node if field in part.terms else None
                if isinstance(node, Name):
                    return self.measured(key_of(node, article), ANYTHING).printed
        return PERCENT

    def measured(self, key: Key, interval: Interval) -> Measured:
        """A range in base units, in the figure's own unit."""
        claim = self.system.claims.get(key)
        return measured(interval, self.unit(key), "" if claim is None else claim.value)

    def name(self, key: Key) -> str:
        """A claim or unknown, with its article where that is another than the conflict's first."""
        spelled = key[1] if key[1][0] != "#" else f"count({key[1][1:]})"
        return spelled if key[0] == self.home else f"{key[0]}.{spelled}"

    def unit(self, key: Key) -> Unit:
        """The unit to show it in."""
        claim = self.system.claims.get(key)
        if claim is not None:
            return claim.unit_read
        return self.system.units.get(key, PLAIN)

    def shown(self, key: Key, interval: Interval) -> str:
        """A range in base units, in the figure's own unit."""
        return self.measured(key, interval).text()

    def figure(self, key: Key) -> str:
        """A claim with its figure as printed: ``乙 = 454亩``."""
        claim = self.system.claims.get((key[0], key[1].removeprefix("#")))
        if claim is None:
            return self.name(key)
        printed = str(len(claim.items)) if key[1][0] == "#" or not claim.value else claim.value
        return f"{self.name(key)} = {printed}"

    def check(self, relation: Relation) -> str:
        """A relation by its name or text."""
        if relation.check is None:
            return f"{self.name(relation.keys[0])} and {self.name(relation.keys[1])} state the same thing"
        check = relation.check
        return check.name or check.text

    def told(
        self, problem: ConstraintProblem, steps: Iterable[Step], known: Mapping[int, Interval], unstated: set[int]
    ) -> list[str]:
        """A line for each figure or amount that is worked out; ``known`` are ranges to show whole.

        ``unstated`` are variables whose figures the derivation does not use.
        """
        merged: dict[tuple[int, int], tuple[Step, dict[int, None]]] = {}
        for step in steps:
            if step.constraint < 0 or (step.variable not in self.key_of and step.variable not in self.hidden):
                continue
            slot = step.variable, problem.constraints[step.constraint].label
            uses = merged.pop(slot, (step, {}))[1]
            uses.update((v, None) for v, _ in step.bases)
            merged[slot] = step, uses
        lines = []
        for (variable, label), (step, uses) in merged.items():
            named = (v for v in uses if v in self.key_of and v != variable and v not in unstated)
            stated = (v for v in named if self.key_of[v][1][0] != "?")
            figures = [self.figure(self.key_of[v]) for v in stated]
            using = f" with {', '.join(figures)}" if figures else ""
            interval = known.get(variable, step.interval)
            lines.append(f"{self._amount(variable, interval)}, by {self.check(self.relation[label])}{using}")
        return lines

    def _amount(self, variable: int, interval: Interval) -> str:
        key = self.key_of.get(variable)
        if key is None:
            name, unit = self.hidden[variable]
            return f"{name} is {measured(interval, unit).text()}"
        return f"{self.name(key)} is {self.shown(key, interval)}"

    def clash(self, key: Key) -> str:
        """What the figure says, against what was worked out for it."""
        own = self.system.variables[key].interval
        return f"but {self.figure(key)} means {self.shown(key, own)}, and the two ranges do not meet"

    def together(self, core: Core, pivot: Key, implied: Interval) -> str:
        """What several checks imply only jointly."""
        figures = ", ".join(self.figure(key) for key in core.claims if key != pivot)
        checks = " and ".join(self.check(relation) for relation in core.relations)
        given = f", with {figures}," if figures else ""
        return f"{checks}{given} together leave {self.name(pivot)} {self.shown(pivot, implied)}"

    def impossible(self, core: Core) -> str:
        """Checks that exclude each other whatever the figures, or whose figures no single one can be solved for."""
        checks = " and ".join(self.check(relation) for relation in core.relations)
        if not core.claims:
            return f"{checks} exclude each other"
        return f"{checks} cannot hold with {', '.join(self.figure(key) for key in core.claims)}"
