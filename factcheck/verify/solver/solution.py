"""The joint solution: every component decided, then what was found explained.

Deciding and explaining have budgets of their own. What fails, conflicts or stays undecided is found first, for all
components; derivations, implied ranges, repairs and deductions are worked out afterwards and can change none of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ...errors import guarded
from .budget import Budgets
from .components import components
from .conflict import ComponentDecision, Core, Workbench, decide_component, reduce
from .decide import Decision
from .deduce import DeducedRange, deduced
from .explaining import MOST_EXPLAINED, Explainer
from .found import Conflict, Solution, Undecided
from .keys import Key
from .lenient import saved_by
from .status import LIMIT, Reason
from .system import FAILED, Relation, System, build

if TYPE_CHECKING:
    from ...kinds import VerdictKind


def solve(system: System, *, explain: bool = True, budgets: Budgets | None = None) -> Solution:
    """Solve all relations of a system together.

    What fails alone, and what is acknowledged as known, is left out; failing checks are looked at one by one. Without
    ``explain``, only verdicts, conflicts and deductions are worked out.
    """
    return _Solver(system, budgets or Budgets(), explain=explain).solution()


class _Solver:
    def __init__(self, system: System, budgets: Budgets, *, explain: bool) -> None:
        self.system, self.budgets = system, budgets
        self.conflicts: list[Conflict] = []
        self.failures: dict[int, Conflict] = {}
        self.verdicts: dict[int, tuple[VerdictKind, Reason | None]] = {}
        self.across: list[Conflict] = []
        self.undecided: list[Undecided] = []
        self.deduced: list[DeducedRange] = []
        self.breakdowns: dict[int, tuple[Workbench, Decision]] = {}
        """By label, what each breakdown came to alone, which need not be worked out again where it is tied to nothing."""
        self.explainer = Explainer(self.system, budgets) if explain else None

    def solution(self) -> Solution:
        relations = tuple(self._breakdown_alone(r) for r in self.system.relations)
        self.system = self.system._replace(relations=relations)
        if self.explainer is not None:
            self.explainer.system = self.system
        self.verdicts |= {r.label: (r.verdict or "holds", None) for r in relations if r.label not in self.verdicts}
        healthy = [r for r in relations if r.verdict not in FAILED and r.kind != "across" and not self._doubtful(r)]
        cores: dict[int, tuple[Core, ...]] = {}
        for component in components(healthy, self.system.variables):
            found = guarded(self._component, component.relations)
            if isinstance(found, str):
                self._unforeseen(component.relations, found)
            else:
                cores.update((r.label, found) for r in component.relations)
        if len(healthy) < len(relations):
            sure = [r for r in relations if r.kind != "across" and not self._doubtful(r)]
            for component in components(sure, self.system.variables):
                found_out = guarded(self._left_out, component.relations, cores)
                if isinstance(found_out, str):
                    self._unforeseen([r for r in component.relations if r.verdict == "known"], found_out)
        self._across_articles(relations, cores)
        if self.explainer is not None:
            self.explainer.explain(self.conflicts, self.failures, self.across)
        return Solution(
            tuple(self.conflicts),
            self.failures,
            self.verdicts,
            tuple(self.across),
            tuple(self.undecided),
            tuple(self.deduced),
            self.system,
        )

    def _doubtful(self, relation: Relation) -> bool:
        found = self.verdicts.get(relation.label)
        return found is not None and found[0] == "undecided"

    def _file(self, relation: Relation) -> str:
        return self.system.files[relation.article]

    def _unforeseen(self, relations: Iterable[Relation], error: str) -> None:
        """What the program did not foresee: nothing is said of these relations but that."""
        left = tuple(r for r in relations if r.label not in self.failures)
        reason = Reason("unforeseen", error=error)
        self.undecided.append(Undecided(left, reason))
        for relation in left:
            self.verdicts[relation.label] = "undecided", reason

    def _breakdown_alone(self, relation: Relation) -> Relation:
        """A breakdown with its verdict alone: one that fails is left out of the rest, as any check is."""
        if relation.kind != "breakdown" or relation.verdict in FAILED:
            return relation
        found = guarded(self._fails_alone, relation)
        if isinstance(found, str):
            self._unforeseen([relation], found)
            return relation
        if found is None:
            return relation
        self.failures[relation.label] = found
        return relation._replace(verdict="fails")

    def _fails_alone(self, relation: Relation) -> Conflict | None:
        bench = self._bench((relation,))
        decision = bench.decide()
        self.breakdowns[relation.label] = bench, decision
        if decision.status != "unsat":
            return None
        core = reduce(bench, decision, [relation.label])
        return Conflict(core, (relation.label,), reading=saved_by(bench, [relation.label]))

    def _component(self, relations: tuple[Relation, ...]) -> tuple[Core, ...]:
        bench, first = self.breakdowns.get(relations[0].label, (None, None)) if len(relations) == 1 else (None, None)
        if bench is None:
            bench = self._bench(relations)
        built = bench.built
        decided = decide_component(bench, first=first)
        for relation in relations:
            self.verdicts[relation.label] = relation.verdict or "holds", None
        for relation in built.uncompiled:
            reason = Reason("divides by zero")
            self.verdicts[relation.label] = "undecided", reason
            self.undecided.append(Undecided((relation,), reason))
        blamed = {relation.label for core in decided.cores for relation in core.relations}
        if decided.rest_status == "unknown":
            rest = tuple(r for r in relations if r.label not in blamed and r not in built.uncompiled)
            if len(relations) > 1 or not relations[0].verdict:
                reason = _among(decided, "together" if len(relations) > 1 else "")
                self.verdicts.update((r.label, ("undecided", reason)) for r in rest)
                if rest:
                    self.undecided.append(Undecided(rest, reason))
        labels = tuple(r.label for r in relations)
        for core in decided.cores:
            own = _own(core, decided.cores, labels)
            reading = saved_by(bench, own)
            self.conflicts.append(Conflict(core, own, decided.cores, labels, reading=reading))
            self.verdicts.update((r.label, ("conflict", None)) for r in core.relations)
        if decided.rest_status == "sat" and not decided.cores:
            budget = self.budgets.explaining(self._file(relations[0]))
            self.deduced.extend(deduced(bench.charged_to(budget), decided.rest, list(labels)))
        return decided.cores

    def _left_out(self, relations: tuple[Relation, ...], cores: dict[int, tuple[Core, ...]]) -> None:
        """What fails alone and what is acknowledged: found to fail against every other check, or mended."""
        left_out = [r for r in relations if r.verdict in FAILED]
        if not left_out:
            return
        sound = [r for r in relations if r.verdict not in FAILED]
        conflicts = list({id(core): core for r in sound for core in cores.get(r.label, ())}.values())
        apart = _without([r.label for r in sound], conflicts)
        bench: Workbench | None = None
        for relation in left_out:
            labels = (*apart, relation.label)
            also = tuple(r.label for r in left_out if r is not relation and r.verdict == "fails")
            before = self.failures.get(relation.label)
            if before is not None:  # a breakdown that fails alone
                self.failures[relation.label] = before._replace(labels=labels, also=also)
            elif relation.kind == "same":  # two values of one thing: told by a rule of its own, nothing to explain
                if len(self.failures) < MOST_EXPLAINED:
                    self.failures[relation.label] = Conflict(Core((relation,), relation.keys), labels)
            elif relation.verdict == "fails":
                if len(self.failures) < MOST_EXPLAINED:  # the check itself is reported; one more explained helps nobody
                    core = Core((relation,), tuple(k for k in relation.keys if not k[1].startswith("?")))
                    self.failures[relation.label] = Conflict(core, labels, also=also, unreduced=True)
            else:
                bench = bench or self._bench(relations)
                self._known(bench, relation, labels, [key for core in conflicts for key in core.claims])

    def _across_articles(self, relations: tuple[Relation, ...], cores: dict[int, tuple[Core, ...]]) -> None:
        """What arises only where claims of two articles that state the same thing are taken to have one true value."""
        ties = [r for r in relations if r.kind == "across" and r.verdict not in FAILED]
        if not ties:
            return
        blamed = {r.label for found in cores.values() for core in found for r in core.relations}
        sound = [r for r in relations if r.label in cores and r.label not in blamed and not self._doubtful(r)]
        for component in components([*sound, *ties], self.system.variables):
            if any(r.kind == "across" for r in component.relations):
                found = guarded(self._crossing, component.relations, cores)
                if isinstance(found, str):
                    self.undecided.append(Undecided(component.relations, Reason("unforeseen", error=found)))

    def _crossing(self, relations: tuple[Relation, ...], cores: dict[int, tuple[Core, ...]]) -> None:
        gone = {key for r in relations for core in cores.get(r.label, ()) for key in core.claims}
        bench = self._bench(relations)
        decided = decide_component(bench, gone)
        labels = tuple(r.label for r in relations)
        for core in decided.cores:
            own = _own(core, decided.cores, labels)
            self.across.append(Conflict(core, own, decided.cores, labels))
        if decided.rest_status == "unknown":
            self.undecided.append(Undecided(relations, _among(decided, "across")))

    def _bench(self, relations: tuple[Relation, ...]) -> Workbench:
        budget = self.budgets.deciding(self._file(relations[0]))
        return Workbench(self.system, build(self.system, relations, budget=budget))

    def _known(self, bench: Workbench, relation: Relation, labels: tuple[int, ...], gone: list[Key]) -> None:
        """Whether an acknowledged check still fails, alone or with the rest; open where no proof was found."""
        own = bench.decide([relation.label])
        if own.status == "unsat":
            core = reduce(bench, own, [relation.label])
            self.failures[relation.label] = Conflict(core, labels, reading=saved_by(bench, [relation.label]))
            return
        decision = bench.decide(labels, gone)
        if decision.status == "unsat":
            core = reduce(bench, decision, labels, gone)
            self.failures[relation.label] = Conflict(core, labels, reading=saved_by(bench, labels, gone))
        elif decision.status == "unknown":
            reason = decision.reason or LIMIT
            self.verdicts[relation.label] = "undecided", reason
            self.undecided.append(Undecided((relation,), reason))
        else:
            self.verdicts[relation.label] = "holds", None


def _among(decided: ComponentDecision, among: Literal["", "together", "across"]) -> Reason:
    """Why a component stayed undecided, and with what it was looked at."""
    return (decided.reason or LIMIT)._replace(among=among)


def _own(core: Core, cores: Iterable[Core], labels: Iterable[int]) -> tuple[int, ...]:
    """The relations of a conflict, and those of its component that no other conflict needs."""
    mine = {relation.label for relation in core.relations}
    needed = {relation.label for other in cores if other is not core for relation in other.relations}
    return tuple(label for label in labels if label in mine or label not in needed)


def _without(labels: Iterable[int], cores: Iterable[Core]) -> tuple[int, ...]:
    """The relations without those of these conflicts."""
    left_out = {relation.label for core in cores for relation in core.relations}
    return tuple(label for label in labels if label not in left_out)
