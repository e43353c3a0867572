"""Conflicts: figures and checks that cannot all be true, brought down to what is needed, one for each cause.

A refutation names what it stands on; from that, one element after another is left out as long as the rest is still
impossible (deletion filter: Chinneck, Dravnieks 1991). Figures that stand in one check only go first, so that a
conflict in a nested table is told by its totals; the shortest of a few orders is kept. What a question of little work
left open there is asked once more, with patience, of the short core alone, for which further orders leave something of
the allowance. What remains is irreducible: without any one figure or check of it the rest can hold. Where even patience
leaves that open of one, the core says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from ...quantity.interval import Interval, Number
from .budget import Budget
from .decide import ONE_QUESTION, PATIENT_QUESTION, Decision, decide, refute
from .keys import Key
from .problem import ConstraintProblem
from .status import Reason, Status
from .system import Built, Relation, System, kept_whole

REDUCING = 150_000
"""The work that bringing one refutation down may cost: it must not use up what deciding the rest needs."""
PATIENCE = 60_000
"""What further orders leave of that, once there is a core with something doubtful in it: one patient question, and half
as much again."""


class Core(NamedTuple):
    """An impossible set of relations and figures."""

    relations: tuple[Relation, ...]
    claims: tuple[Key, ...]
    """The claims whose figures are needed, in the order of the relations."""
    unsettled: tuple[int | Key, ...] = ()
    """Labels and claims of it of which it stayed open whether the rest is impossible without them: where there are none,
    the set is irreducible."""


class ComponentDecision(NamedTuple):
    """A component, decided: its conflicts, and what the rest comes to without their figures."""

    rest_status: Status
    """``sat`` or ``unknown``, never ``unsat``: what is impossible stands in ``cores``."""
    cores: tuple[Core, ...]
    """Independent conflicts: no two of them share a figure. A check may stand in several, with other figures in each."""
    rest: Decision
    """Of what is left once the figures of the conflicts are taken as unstated."""
    reason: Reason | None


class Workbench:
    """A component as one problem, with ways to take figures back or change them."""

    def __init__(self, system: System, built: Built) -> None:
        self.system, self.built = system, built
        self.wanted: dict[int, Number] = {}
        for key, number in built.numbers.items():
            printed = system.variables[key].printed
            if printed is not None:
                self.wanted[number] = printed
        self.stated = tuple(key for key in built.numbers if system.variables[key].kind != "unknown")
        self.by_label: dict[int, list[int]] = {}
        for index, constraint in enumerate(built.problem.constraints):
            self.by_label.setdefault(constraint.label, []).append(index)
        self.relation = {relation.label: relation for relation in built.relations}
        self.allowed: dict[tuple[Key, tuple[int, ...]], tuple[Interval | None, bool]] = {}
        """What `repair` has worked out: for a figure and these relations, the range it may have."""

    def charged_to(self, budget: Budget) -> Workbench:
        """The same workbench at the cost of another budget."""
        return Workbench(self.system, self.built._replace(problem=self.built.problem.replaced({}, budget)))

    def problem(self, freed: Iterable[Key] = (), changed: dict[Key, Interval] | None = None) -> ConstraintProblem:
        """The problem with some figures unstated, and others read otherwise."""
        numbers = self.built.numbers
        domains = {numbers[key]: self.system.free(key) for key in freed}
        problem = self.built.problem
        if changed:
            domains.update((numbers[key], interval) for key, interval in changed.items())
            counts = [numbers[key] for key, interval in changed.items() if self._counts(key, interval)]
            return problem.replaced(domains, integer=counts)
        return problem.replaced(domains)

    def _counts(self, key: Key, interval: Interval) -> bool:
        """Whether a figure must be a whole number once it is read so, though as printed it could be none."""
        figure = self.system.figures.get(key)
        if figure is None or not figure.counted or interval.empty or not interval.holds_whole:
            return False
        return kept_whole(self.system.variables[key]._replace(interval=interval, integer=True))

    def decide(
        self,
        labels: Iterable[int] | None = None,
        freed: Iterable[Key] = (),
        changed: dict[Key, Interval] | None = None,
        parts: int = 100,
    ) -> Decision:
        """Decide these relations (default: all)."""
        active = None if labels is None else [i for label in labels for i in self.by_label.get(label, ())]
        return decide(self.problem(freed, changed), self.wanted, active=active, parts=parts)

    def core_of(self, decision: Decision) -> tuple[set[int], set[Key]]:
        """The labels and claims that a refutation stands on."""
        named = {number: key for key, number in self.built.numbers.items()}
        stated = set(self.stated)
        claims = {named[v] for v in decision.variables if v in named}
        return set(decision.labels), claims & stated


def decide_component(
    bench: Workbench, unstated: Iterable[Key] = (), first: Decision | None = None
) -> ComponentDecision:
    """Decide a component and find its independent conflicts, some figures being taken as unstated from the start.

    ``first`` is what it came to, where that has been worked out already.
    """
    remaining = list(bench.by_label)
    freed = set(unstated)
    cores: list[Core] = []
    while True:
        decision, first = first or bench.decide(remaining, freed), None
        if decision.status != "unsat":
            return ComponentDecision(decision.status, tuple(cores), decision, decision.reason)
        core = reduce(bench, decision, remaining, freed)
        if not core.relations:  # a range that is impossible by itself: no check is to blame, and none can be decided
            return ComponentDecision("unknown", tuple(cores), decision, Reason("no value"))
        cores.append(core)
        if core.claims:
            freed.update(core.claims)
        else:  # checks that exclude each other whatever the figures: without one of them, the others are looked at again
            remaining.remove(core.relations[-1].label)


def reduce(bench: Workbench, decision: Decision, labels: Iterable[int], freed: Iterable[Key] = ()) -> Core:
    """An irreducible core within a refuted set of relations, some figures being unstated already."""
    gone = set(freed)
    budget = Budget(REDUCING, bench.built.problem.budget.parent)
    budget.grow(len(bench.built.problem.constraints))
    degree = Counter(key for label in labels for key in bench.relation[label].keys)
    start_labels, start_claims = bench.core_of(decision)
    start = _Candidate(start_labels, start_claims - gone, ())
    questions = _Questions(bench, gone)
    best: _Candidate | None = None
    for order in _orders(start.labels, start.claims, degree, bench):
        kept_back = PATIENCE if best is not None and best.doubtful else 0
        if best is not None and budget.left <= kept_back:
            break
        found = _filtered(questions, start, order, Budget(budget.left - kept_back, budget), ONE_QUESTION)
        if best is None or found.size < best.size:
            best = found
        if len(best.labels) == 1:
            break
    assert best is not None
    if best.doubtful and not budget.spent:
        best = _filtered(questions, best, best.doubtful, budget, PATIENT_QUESTION)
    kept, claims, doubtful = best
    relations = tuple(bench.relation[label] for label in sorted(kept))
    ordered = [key for relation in relations for key in relation.keys if key in claims]
    return Core(relations, tuple(dict.fromkeys(ordered)), doubtful)


_Element = int | Key


class _Candidate(NamedTuple):
    """An impossible set of relations and figures, on its way to being irreducible."""

    labels: set[int]
    claims: set[Key]
    doubtful: tuple[_Element, ...]
    """Those of which it stayed open whether the rest is impossible without them."""

    @property
    def size(self) -> tuple[int, int]:
        """How long it is."""
        return len(self.labels) + len(self.claims), len(self.labels)


def _orders(labels: set[int], claims: set[Key], degree: Counter[Key], bench: Workbench) -> list[list[_Element]]:
    """Orders in which to leave elements out."""
    place = {key: i for i, key in enumerate(bench.built.numbers)}
    leaves = sorted((key for key in claims if degree[key] <= 1), key=place.__getitem__)
    others = sorted((key for key in claims if degree[key] > 1), key=lambda key: (degree[key], place[key]))
    by_size = sorted(labels, key=lambda label: (-len(bench.relation[label].keys), label))
    orders: list[list[_Element]] = [[*leaves, *others, *by_size]]
    if len(labels) > 1:
        orders.append([*by_size, *leaves, *others])
        orders.append([*reversed(leaves), *reversed(by_size), *reversed(others)])
    return orders


class _Questions:
    """Whether some relations with some figures are impossible. Orders differ, and come to the same question all the same."""

    def __init__(self, bench: Workbench, gone: set[Key]) -> None:
        self.bench, self.gone = bench, gone
        self._asked: dict[tuple[frozenset[int], frozenset[Key], int], Decision] = {}

    def ask(self, labels: set[int], claims: set[Key], budget: Budget, work: int) -> Decision:
        """What `refute` makes of it, worked out once."""
        question = frozenset(labels), frozenset(claims), work
        if question not in self._asked:
            bench = self.bench
            unstated = [key for key in bench.stated if key not in claims or key in self.gone]
            active = [i for label in sorted(labels) for i in bench.by_label.get(label, ())]
            problem = bench.problem(unstated).replaced({}, budget)
            self._asked[question] = refute(problem, active, bench.wanted, work)
        return self._asked[question]


def _filtered(
    questions: _Questions, start: _Candidate, order: Iterable[_Element], budget: Budget, work: int
) -> _Candidate:
    """What is left once each element was left out in turn, if the rest was then still proved impossible."""
    labels, claims, doubtful = set(start.labels), set(start.claims), []
    for element in order:
        is_label = isinstance(element, int)
        if element not in (labels if is_label else claims):
            continue
        fewer_labels = labels - {element} if is_label else labels
        fewer_claims = claims if is_label else claims - {element}
        decision = questions.ask(fewer_labels, fewer_claims, budget, work)
        if decision.status == "unsat":
            core_labels, core_claims = questions.bench.core_of(decision)
            labels, claims = fewer_labels & core_labels, fewer_claims & core_claims
        elif decision.status == "unknown":
            doubtful.append(element)
    return _Candidate(labels, claims, tuple(element for element in doubtful if element in labels or element in claims))
