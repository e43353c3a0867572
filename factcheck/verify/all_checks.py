"""All checks together: which articles need the joint solver, and what its solution means for verdicts and findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..findings import Problem, Repair, Verdict
from .gather import solve
from .words import conflicts as words
from .words import reasons
from .words.names import key_name
from .words.steps import told
from .words.undecided import undecided_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Literal

    from ..findings import Deduced
    from ..kinds import VerdictKind
    from ..model import Article, Check
    from ..quantity.measured import Measured
    from .gather import Solved
    from .scope import Scope
    from .solver.budget import Budgets
    from .solver.found import Conflict
    from .solver.keys import Key
    from .solver.status import Reason
    from .solver.system import Relation
    from .words.conflicts import ConflictCode


class JointOutcomes(NamedTuple):
    """What the checks come to together."""

    verdicts: list[Verdict]
    problems: list[Problem]
    deduced: list[Deduced]


def decide_jointly(
    articles: Sequence[Article],
    verdicts: list[Verdict],
    problems: list[Problem],
    deduced: list[Deduced],
    scope: Scope,
    budgets: Budgets,
) -> JointOutcomes:
    """Solve these articles together and bring verdicts, problems and deductions of the checks alone up to date."""
    decided = [verdict for verdict in verdicts if verdict.check.tree is not None]
    solved = solve(articles, decided, scope, budgets=budgets)
    joint = _JointSolution(solved)
    ours = {article.id for article in articles}
    kept = [joint.explained(problem) for problem in problems]
    new = [verdict for verdict in joint.verdicts(verdicts, articles) if verdict.check.article in ours]
    kept += joint.problems(ours)
    rest = [one for one in deduced if one.article not in ours]
    return JointOutcomes(new, kept, rest + [one for one in solved.deduced if one.article in ours])


def joint_verdict(verdict: Verdict, word: VerdictKind, why: Reason | None, *, failing: bool) -> Verdict:
    """A verdict alone as solving everything together changes it: ``word`` and ``why`` are the joint ones.

    ``failing`` says whether the check still fails or conflicts, which is what keeps an acknowledged one ``known``.
    """
    reason = reasons.said(why)
    if verdict.check.known is not None:
        if failing:
            return verdict._replace(verdict="known", reason="")
        if word == "undecided":
            return verdict._replace(verdict=word, reason=reason)
        return verdict._replace(verdict="holds") if verdict.verdict in ("known", "undecided") else verdict
    # Holding alone says nothing while it is open whether it can hold with the rest.
    if word in ("conflict", "undecided") or verdict.verdict == "undecided":
        return verdict._replace(verdict=word, reason=reason)
    return verdict


class _JointSolution:
    def __init__(self, solved: Solved) -> None:
        self.gathered, self.solution = solved
        self.checks = self.gathered.checks
        self.labels = {id(check): label for label, check in self.checks.items()}
        self.places = {(check.file, check.place): label for label, check in self.checks.items()}

    def verdicts(self, decided: Iterable[Verdict], articles: Iterable[Article]) -> list[Verdict]:
        """The verdicts alone as the joint solution changes them, and those of breakdowns, in the record's order."""
        before = {id(verdict.check): verdict for verdict in decided}
        verdicts = []
        for article in articles:
            for check in article.checks:
                verdict = before.get(id(check), Verdict(check, "undecided"))
                verdicts.append(self._verdict(check, verdict))
        return verdicts

    def _verdict(self, check: Check, verdict: Verdict) -> Verdict:
        label = self.labels.get(id(check))
        if label is None:
            reason = verdict.reason or reasons.UNREAD
            return verdict._replace(reason=reason) if verdict.verdict == "undecided" else verdict
        word, why = self.solution.verdicts[label]
        return joint_verdict(verdict, word, why, failing=label in self.solution.failures)

    def explained(self, problem: Problem) -> Problem:
        """A problem of a check alone, with the derivation and the repairs that the joint solution adds."""
        if problem.code != "FC201":
            return problem
        conflict = self.solution.failures.get(self.places.get((problem.file, problem.place), -1))
        if conflict is None:
            return problem
        lines = problem.details
        if not any(line.startswith("·") for line in lines):  # it has been told how it fails
            lines += tuple(f"· {line}" for line in told(self.gathered, conflict))
        home = problem.article
        return problem._replace(details=lines, repairs=self._repairs(conflict, home), mends=self._mends(conflict, home))

    def problems(self, ours: set[str]) -> Iterator[Problem]:
        """A problem for each conflict, for each breakdown that fails alone, and for what was not decided."""
        for label, conflict in self.solution.failures.items():
            check = self.checks.get(label)
            if check is None or check.article not in ours:
                continue
            if check.breakdown is not None or check.known is not None:
                if check.tree is not None and len(conflict.relations) == 1:
                    continue  # it fails alone, which has been said
                yield self._problem("FC203" if len(conflict.relations) == 1 else "FC301", label, conflict)
        for conflict in self.solution.conflicts:
            first = self._first(conflict.relations, ours)
            if first is not None:
                yield self._problem("FC301", first, conflict)
        for conflict in self.solution.across:
            first = self._first(conflict.relations, ours)
            if first is not None:
                yield self._problem("FC405", first, conflict)
        for one in self.solution.undecided:
            checks = [self.checks[r.label] for r in one.relations if r.label in self.checks and r.article in ours]
            if checks and one.reason.cause == "unforeseen":
                from ..boundary import internal_problem

                yield internal_problem(checks[0].file, checks[0].place, one.reason.error, checks[0].article, checks)
            elif checks:
                yield undecided_problem(checks, reasons.said(one.reason))

    def _first(self, relations: Iterable[Relation], ours: set[str]) -> int | None:
        """The label of the relation whose file a finding belongs to: the first check of the articles looked at."""
        return next((r.label for r in relations if r.label in self.checks and r.article in ours), None)

    def _problem(self, code: ConflictCode, label: int, conflict: Conflict) -> Problem:
        """The problem of a conflict at the check of that label."""
        check = self.checks[label]
        home = check.article
        checks = [self.checks[r.label] for r in conflict.relations if r.label in self.checks]
        # A claim whose list of things is needed is one of the conflict as well as one whose figure is.
        stated = (key for key in conflict.claims if key[1][0] != "?")
        claims = list(dict.fromkeys((article, name.removeprefix("#")) for article, name in stated))
        lines = told(self.gathered, conflict)
        figures = words.impossible(self.gathered, conflict, claims, home) if code != "FC405" else ""
        message = words.message(code, check, checks, claims, lines, conflict.reading, figures)
        severity: Literal["warning", ""] = "warning" if conflict.reading else ""
        marked = [key_name(key, home) for key in claims if self._incomparable(key)]
        if marked and not severity:
            severity = "warning"
            message += words.not_comparable(marked)
        unsettled = tuple(dict.fromkeys(filter(None, (self._told(one, home) for one in conflict.core.unsettled))))
        if unsettled:
            lines = (*lines, words.unsettled(unsettled))
        problem = Problem(
            code,
            message,
            check.file,
            check.place,
            home,
            tuple(key_name(key, home) for key in claims),
            tuple(c.text for c in checks),
            tuple(c.name or None for c in checks),
            (*(words.claim_line(self.gathered, key, home) for key in claims), *(f"· {line}" for line in lines)),
            {
                key_name(key, home): self.gathered.measured(key, interval)
                for key, interval in conflict.implied.items()
                if key[1][0] != "#"  # how many items a claim lists is no figure of the article
            },
            self._repairs(conflict, home),
            self._mends(conflict, home),
            check.known,
            severity,
            unsettled=unsettled,
        )
        if not any(one.rule for one in checks):
            return problem
        from .drafted import located, lowered

        return lowered(problem, checks)._replace(figures=located(self.gathered.articles[home], checks))

    def _told(self, one: int | Key, home: str) -> str:
        """A claim or a check of a conflict by its name."""
        if isinstance(one, int):
            check = self.checks.get(one)
            return "" if check is None else check.name or check.text
        return key_name((one[0], one[1].removeprefix("#")), home)

    def _incomparable(self, key: Key) -> bool:
        claim = self.gathered.claims.get(key)
        return claim is not None and (claim.revised or claim.prices == "constant")

    def _repairs(self, conflict: Conflict, home: str) -> tuple[tuple[Repair, ...], ...]:
        return tuple(
            (
                Repair(
                    key_name(one.key, home), self.gathered.claims[one.key].value, one.slip.text, one.slip.kind, one.rank
                ),
            )
            for one in conflict.repairs
        )

    def _mends(self, conflict: Conflict, home: str) -> tuple[Mapping[str, Measured], ...]:
        return tuple(
            {
                key_name(key, home): self.gathered.measured(key, interval)
                for key, interval in zip(change.keys, change.ranges, strict=True)
            }
            for change in conflict.changes
        )
