"""The joint solution: every component decided, conflicts explained, unknowns deduced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ...model import Article, Deduced, Repair, Verdict
from ...quantity.interval import Interval
from ..scope import Scope
from . import repair
from .alone import Key
from .components import components
from .conflict import Core, Judged, Workbench, judge, reduce
from .deduce import deduced
from .derivation import derive
from .lenient import saved_by
from .necessary import broken
from .system import FAILED, Relation, System, build, gather

TOGETHER = "together with the checks that share figures with it: "
"""Before the reason why a check that holds alone is undecided."""


MOST_EXPLAINED = 60
"""Failing checks that get a derivation and repairs: each costs a look at its whole component."""


class Conflict(NamedTuple):
    """Figures and relations that cannot all be true, explained."""

    relations: tuple[Relation, ...]
    claims: tuple[Key, ...]
    """The figures in it: an irreducible set together with the relations."""
    pivot: Key | None
    """The figure whose range does not meet what the rest implies."""
    lines: tuple[str, ...]
    """The derivation, a step a line."""
    implied: Mapping[Key, Interval]
    """What the rest of the conflict implies for each claim, in base units."""
    repairs: tuple[tuple[Repair, ...], ...]
    """Changes of one printed figure after which the whole component holds, likeliest first."""
    ranks: tuple[int, ...]
    """Beside each repair how likely it is: equal numbers are equally likely, the lowest likeliest."""
    changes: tuple[repair.Change, ...]
    """The smallest sets of figures whose change could mend everything, equally good ones side by side."""
    reading: str
    """The lenient reading under which it would be none: ``truncated``, ``rounded-zeros`` or ''."""


class Solution(NamedTuple):
    """What the articles come to when everything is solved together."""

    conflicts: tuple[Conflict, ...]
    """Of checks that hold alone."""
    failures: Mapping[int, Conflict]
    """By label, each relation that fails alone, explained: its repairs are tried against all other checks. One that is
    acknowledged as known stands here too while it still fails or conflicts; one that is absent has mended."""
    verdicts: Mapping[int, tuple[str, str]]
    """By label, each relation's verdict and the reason where it is undecided."""
    deduced: tuple[Deduced, ...]
    system: System

    def relation(self, label: int) -> Relation:
        """The relation under a label."""
        return self.system.relations[label]


def solve(
    articles: Sequence[Article], verdicts: Iterable[Verdict] = (), scope: Scope | None = None, *, repairs: bool = True
) -> Solution:
    """Solve all checks of these articles, and of those they name, together.

    ``verdicts`` are those of checks decided alone before, which are not decided again. What fails alone, and what is
    acknowledged as known, is left out; failing checks are explained one by one. Without ``repairs``, only verdicts,
    conflicts and deductions are worked out.
    """
    return _Solver(gather(articles, verdicts, scope), repairs=repairs).solution()


class _Solver:
    def __init__(self, system: System, *, repairs: bool) -> None:
        self.system, self.repairs = system, repairs
        self.conflicts: list[Conflict] = []
        self.failures: dict[int, Conflict] = {}
        self.verdicts: dict[int, tuple[str, str]] = {}
        self.deduced: list[Deduced] = []

    def solution(self) -> Solution:
        relations = tuple(self._alone(r) for r in self.system.relations)
        self.system = self.system._replace(relations=relations)
        self.verdicts = {r.label: (r.status, "") for r in relations}
        healthy = [r for r in relations if r.status not in FAILED]
        cores: dict[int, tuple[Core, ...]] = {}
        for component in components(healthy, self.system.variables):
            judged = self._component(component.relations)
            cores.update((r.label, judged.cores) for r in component.relations)
        if len(healthy) < len(relations):
            for component in components(relations, self.system.variables):
                self._left_out(component.relations, cores)
        return Solution(tuple(self.conflicts), self.failures, self.verdicts, tuple(self.deduced), self.system)

    def _alone(self, relation: Relation) -> Relation:
        """A breakdown with its verdict alone: one that fails is left out of the rest, as any check is."""
        if relation.kind != "breakdown" or relation.status in FAILED:
            return relation
        built = build(self.system, [relation])
        failed = Workbench(self.system, built).settle().status == "unsat"
        return relation._replace(status="fails") if failed else relation

    def _component(self, relations: tuple[Relation, ...]) -> Judged:
        built = build(self.system, relations)
        judged = judge(self.system, built)
        bench = Workbench(self.system, built)
        labels = [r.label for r in relations]
        for relation in relations:
            undecided = judged.status == "unknown" and (len(relations) > 1 or not relation.status)
            verdict = "undecided" if undecided else relation.status or "holds"
            reason = f"{TOGETHER}{judged.reason}" if undecided and len(relations) > 1 else judged.reason
            self.verdicts[relation.label] = verdict, reason if undecided else ""
        for relation in built.uncompiled:
            self.verdicts[relation.label] = "undecided", "it divides by exactly 0"
        gone = [key for core in judged.cores for key in core.claims]
        changes = repair.smallest(bench, judged.cores, labels) if self.repairs and judged.cores else []
        for core in judged.cores:
            self.conflicts.append(self._explained(bench, core, labels, gone)._replace(changes=tuple(changes)))
            for relation in core.relations:
                self.verdicts[relation.label] = "conflict", ""
        if judged.status == "sat":
            self.deduced.extend(deduced(bench, judged.settled, labels))
        return judged

    def _explained(
        self, bench: Workbench, core: Core, labels: list[int], gone: list[Key], also: Sequence[int] = ()
    ) -> Conflict:
        derivation = derive(bench, core)
        lines = derivation.lines
        check = core.relations[0].check
        if len(core.relations) == 1 and check is not None and check.breakdown is not None:
            plain = broken(check.breakdown, check.article, self.system.variables, self._printed)
            lines = (plain,) if plain else lines
        proposals = repair.single(bench, core, labels, gone, also) if self.repairs else []
        return Conflict(
            core.relations,
            core.claims,
            derivation.pivot,
            lines,
            derivation.ranges,
            repair.as_repairs(bench, core.relations[0].article, proposals),
            tuple((0 if p.mends_all else 100) + p.slip.cost for p in proposals),
            (),
            saved_by(bench, labels, [key for key in gone if key not in core.claims]),
        )

    def _printed(self, key: Key) -> str:
        claim = self.system.claims.get((key[0], key[1].removeprefix("#")))
        return key[1] if claim is None else claim.value or str(len(claim.items))

    def _enough(self, relation: Relation) -> bool:
        """Whether so many failing checks are explained that one more would help nobody; the check itself is reported."""
        return relation.status == "fails" and len(self.failures) >= MOST_EXPLAINED

    def _left_out(self, relations: tuple[Relation, ...], cores: dict[int, tuple[Core, ...]]) -> None:
        """Explain what fails alone and what is acknowledged, repairs tried against every other check."""
        left_out = [r for r in relations if r.status in FAILED]
        if not left_out:
            return
        sound = [r for r in relations if r.status not in FAILED]
        bench = Workbench(self.system, build(self.system, relations))
        gone = list(dict.fromkeys(k for r in sound for c in cores.get(r.label, ()) for k in c.claims))
        for relation in left_out:
            if relation.kind != "breakdown" and self._enough(relation):
                continue
            labels = [*(r.label for r in sound), relation.label]
            settled = bench.settle([relation.label])
            if settled.status == "unsat":
                core = reduce(bench, settled, [relation.label])
            elif relation.status == "known":
                settled = bench.settle(labels, gone)
                if settled.status != "unsat":
                    continue
                core = reduce(bench, settled, labels, gone)
            else:
                continue
            also = [r.label for r in left_out if r is not relation and r.status == "fails"]
            explained = self._explained(bench, core, labels, gone, also)
            if self.repairs and not gone and relation.status == "fails":
                changes = repair.smallest(bench, [core], labels, tests=20)
                explained = explained._replace(changes=tuple(changes))
            self.failures[relation.label] = explained
