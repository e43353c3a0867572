"""How each conflict comes about and what would mend it: derivations, implied ranges, repairs.

It has a budget of its own and changes nothing of what was found; where the budget ends, explanations are shorter.
"""

from __future__ import annotations

from ...errors import guarded
from . import repair
from .breakdown import Split
from .budget import Budgets
from .conflict import Workbench, reduce
from .derivation import derive
from .found import Conflict
from .lenient import saved_by
from .necessary import broken
from .system import System, build

MOST_EXPLAINED = 60
"""Failing checks that get a derivation and repairs: each costs a look at its whole component."""


class Explainer:
    """Explains the conflicts of a system."""

    def __init__(self, system: System, budgets: Budgets) -> None:
        self.system, self.budgets = system, budgets
        self._bench: tuple[frozenset[int], Workbench] | None = None

    def explain(self, conflicts: list[Conflict], failures: dict[int, Conflict], across: list[Conflict]) -> None:
        """Put the explained conflicts in place of those given."""
        for label, conflict in failures.items():
            if self.system.relations[label].tree is None:
                continue
            explained = guarded(self._failure, label, conflict)
            if isinstance(explained, Conflict):
                failures[label] = explained
        self._conflicts(conflicts)
        self._conflicts(across)

    def _conflicts(self, conflicts: list[Conflict]) -> None:
        changes: dict[int, list[repair.Correction]] = {}
        for i, conflict in enumerate(conflicts):
            bench = self._of(conflict)
            explained = guarded(self._explained, bench, conflict)
            if isinstance(explained, Conflict):
                conflicts[i] = explained
            if id(conflict.beside) not in changes:
                smallest = guarded(repair.smallest, bench, conflict.beside, conflict.component)
                changes[id(conflict.beside)] = [] if isinstance(smallest, str) else smallest
            conflicts[i] = conflicts[i]._replace(changes=tuple(changes[id(conflict.beside)]))

    def _of(self, conflict: Conflict) -> Workbench:
        """A workbench with all relations that the conflict's repairs are tried against; one is kept for the next."""
        labels = frozenset((*conflict.component, *conflict.labels, *conflict.also))
        if self._bench is None or not labels <= self._bench[0]:
            relations = [self.system.relations[label] for label in sorted(labels)]
            budget = self.budgets.explaining(self.system.files[relations[0].article])
            self._bench = labels, Workbench(self.system, build(self.system, relations, budget=budget))
        return self._bench[1]

    def _failure(self, label: int, conflict: Conflict) -> Conflict:
        bench = self._of(conflict)
        if conflict.unreduced:
            decision = bench.decide([label])
            if decision.status == "unsat":
                core = reduce(bench, decision, [label])
                conflict = conflict._replace(core=core, reading=saved_by(bench, [label]))
        explained = self._explained(bench, conflict)
        if self.system.relations[label].verdict == "fails":
            changes = repair.smallest(bench, [conflict.core], conflict.labels, tests=20)
            explained = explained._replace(changes=tuple(changes))
        return explained

    def _explained(self, bench: Workbench, conflict: Conflict) -> Conflict:
        core = conflict.core
        derivation = derive(bench, core)
        relation = core.relations[0]
        condition = None
        if len(core.relations) == 1 and isinstance(relation.tree, Split):
            condition = broken(relation.tree, relation.article, relation.label, self.system.variables)
        return conflict._replace(
            pivot=derivation.pivot,
            steps=derivation.steps if condition is None else (condition,),
            implied=derivation.ranges,
            repairs=tuple(repair.proposed_slips(bench, core, conflict.labels, conflict.also)),
        )
