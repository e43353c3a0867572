"""All checks together: which articles need the joint solver, and what its solution means for verdicts and findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..boundary import internal_problem
from ..model import Problem, Verdict
from ..quantity.measured import Measured, measured
from ..quantity.unit import PLAIN
from .failing import LENIENT
from .undecided import undecided_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ..model import Article, Check, Claim, Deduced, Repair
    from ..quantity.interval import Interval
    from .scope import Scope
    from .solver.budget import Budgets
    from .solver.found import Conflict, Solution
    from .solver.keys import Key
    from .solver.system import Relation


class Joint(NamedTuple):
    """What the checks come to together."""

    verdicts: list[Verdict]
    problems: list[Problem]
    deduced: list[Deduced]


def settle(
    articles: Sequence[Article],
    verdicts: list[Verdict],
    problems: list[Problem],
    deduced: list[Deduced],
    scope: Scope,
    budgets: Budgets,
) -> Joint:
    """Solve these articles together and bring verdicts, problems and deductions of the checks alone up to date."""
    from .solver.solution import solve

    solution = solve(
        articles, [verdict for verdict in verdicts if verdict.check.tree is not None], scope, budgets=budgets
    )
    settled = _Settled(solution, scope)
    ours = {article.id for article in articles}
    kept = [settled.explained(problem) for problem in problems]
    new = [verdict for verdict in settled.verdicts(verdicts, articles) if verdict.check.article in ours]
    kept += settled.problems(ours)
    rest = [one for one in deduced if one.article not in ours]
    return Joint(new, kept, rest + [one for one in solution.deduced if one.article in ours])


def together(verdict: Verdict, word: str, reason: str, *, failing: bool) -> Verdict:
    """A verdict alone as solving everything together changes it: ``word`` and ``reason`` are the joint ones.

    ``failing`` says whether the check still fails or conflicts, which is what keeps an acknowledged one ``known``.
    """
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


class _Settled:
    def __init__(self, solution: Solution, scope: Scope) -> None:
        self.solution = solution
        self.scope = scope
        checked = [relation for relation in solution.system.relations if relation.check is not None]
        self.labels = {id(relation.check): relation.label for relation in checked}
        self.places = {(r.check.file, r.check.place): r.label for r in checked if r.check is not None}

    def verdicts(self, alone: Iterable[Verdict], articles: Iterable[Article]) -> list[Verdict]:
        """The verdicts alone as the joint solution changes them, and those of breakdowns, in the record's order."""
        before = {id(verdict.check): verdict for verdict in alone}
        verdicts = []
        for article in articles:
            for check in article.checks:
                verdict = before.get(id(check), Verdict(check, "undecided"))
                verdicts.append(self._verdict(check, verdict))
        return verdicts

    def _verdict(self, check: Check, verdict: Verdict) -> Verdict:
        label = self.labels.get(id(check))
        if label is None:
            reason = verdict.reason or "a figure that it needs could not be read"
            return verdict._replace(reason=reason) if verdict.verdict == "undecided" else verdict
        word, reason = self.solution.verdicts[label]
        return together(verdict, word, reason, failing=label in self.solution.failures)

    def explained(self, problem: Problem) -> Problem:
        """A problem of a check alone, with the derivation and the repairs that the joint solution adds."""
        if problem.code != "FC201":
            return problem
        conflict = self.solution.failures.get(self.places.get((problem.file, problem.place), -1))
        if conflict is None:
            return problem
        lines = problem.details
        if not any(line.startswith("·") for line in lines):  # it has been told how it fails
            lines += tuple(f"· {line}" for line in conflict.lines)
        return problem._replace(details=lines, repairs=_ranked(conflict), mends=self._mends(conflict, problem.article))

    def problems(self, ours: set[str]) -> Iterator[Problem]:
        """A problem for each conflict, for each breakdown that fails alone, and for what was not decided."""
        for label, conflict in self.solution.failures.items():
            relation = self.solution.relation(label)
            if relation.article not in ours or relation.check is None:
                continue
            if relation.kind == "breakdown" or relation.check.known is not None:
                if relation.check.tree is not None and len(conflict.relations) == 1:
                    continue  # it fails alone, which has been said
                code = "FC203" if len(conflict.relations) == 1 else "FC301"
                yield self._problem(code, relation, conflict)
        for conflict in self.solution.conflicts:
            first = self._first(conflict.relations, ours)
            if first is not None:
                yield self._problem("FC301", first, conflict)
        for conflict in self.solution.across:
            first = self._first(conflict.relations, ours)
            if first is not None:
                yield self._problem("FC405", first, conflict)
        for one in self.solution.undecided:
            checks = [r.check for r in one.relations if r.check is not None and r.article in ours]
            if checks and one.internal:
                yield internal_problem(checks[0].file, checks[0].place, one.reason, checks[0].article, checks)
            elif checks:
                yield undecided_problem(checks, one.reason)

    def _first(self, relations: Iterable[Relation], ours: set[str]) -> Relation | None:
        """The relation whose file a finding belongs to: the first check of the articles looked at."""
        return next((r for r in relations if r.check is not None and r.article in ours), None)

    def _problem(self, code: str, relation: Relation, conflict: Conflict) -> Problem:
        check = relation.check
        assert check is not None
        checks = [r.check for r in conflict.relations if r.check is not None]
        claims = [key for key in conflict.claims if not key[1].startswith(("?", "#"))]
        said = self._said(code, check, checks, claims, relation.article)
        arithmetic = "; ".join(conflict.lines[-2:])
        message = f"{said}: {arithmetic}" if arithmetic else said
        severity = ""
        if conflict.reading:
            severity = "warning"
            message += f"; it would hold {LENIENT[conflict.reading]}"
        marked = [self._name(key, relation.article) for key in claims if self._incomparable(key)]
        if marked and not severity:
            severity = "warning"
            message += f"; {'、'.join(marked)} (revised, or at constant prices) may not be comparable with the rest"
        details = [self._claim_line(key, relation.article) for key in claims]
        details += [f"· {line}" for line in conflict.lines]
        problem = Problem(
            code,
            message,
            check.file,
            check.place,
            relation.article,
            tuple(self._name(key, relation.article) for key in claims),
            tuple(c.text for c in checks),
            tuple(c.name or None for c in checks),
            tuple(details),
            {
                self._name(key, relation.article): self._measured(key, i)
                for key, i in conflict.implied.items()
                if key[1][0] != "#"  # how many items a claim lists is no figure of the article
            },
            _ranked(conflict),
            self._mends(conflict, relation.article),
            check.known,
            severity,
        )
        return self._drafted(problem, checks, relation.article) if any(c.rule for c in checks) else problem

    def _drafted(self, problem: Problem, checks: list[Check], article: str) -> Problem:
        from .drafted import located, lowered

        home = self.solution.system.articles[article]
        return lowered(problem, checks)._replace(figures=located(home, checks))

    def _said(self, code: str, check: Check, checks: list[Check], claims: list[Key], article: str) -> str:
        if code == "FC203":
            return f"{check.name or 'breakdown'}: these shares, growth rates and amounts cannot go together"
        names = "、".join(self._name(key, article) for key in claims[:8]) + (" …" if len(claims) > 8 else "")
        by = f", by {names}" if names else ""
        if code == "FC405":
            return f"two articles state one thing alike, and their checks cannot all hold with it{by}"
        number = {2: "two", 3: "three", 4: "four", 5: "five"}.get(len(checks), str(len(checks)))
        also = " (with one figure stated twice)" if len(checks) == 1 else ""
        return (
            f"{number} checks that cannot all hold{also}{by}"
            if len(checks) > 1
            else (f"{check.name or check.text} cannot hold{also}{by}")
        )

    def _claim(self, key: Key) -> Claim | None:
        return self.solution.system.claims.get(key)

    def _incomparable(self, key: Key) -> bool:
        claim = self._claim(key)
        return claim is not None and (claim.revised or claim.prices == "constant")

    def _name(self, key: Key, article: str) -> str:
        spelled = f"count({key[1][1:]})" if key[1][0] == "#" else key[1]
        return spelled if key[0] == article else f"{key[0]}.{spelled}"

    def _claim_line(self, key: Key, article: str) -> str:
        claim = self._claim(key)
        if claim is None:
            return self._name(key, article)
        home = self.solution.system.articles[key[0]]
        where = f"{home.file}:{claim.place.line}" if key[0] != article else f"line {claim.place.line}"
        return f"{self._name(key, article)} = {claim.value or len(claim.items)}  {where}"

    def _measured(self, key: Key, interval: Interval) -> Measured:
        claim = self.solution.system.claims.get((key[0], key[1].removeprefix("#")))
        if claim is None or key[1][0] == "#":
            return measured(interval, PLAIN)
        return measured(interval, claim.unit_read, claim.value)

    def _mends(self, conflict: Conflict, article: str) -> tuple[Mapping[str, Measured], ...]:
        return tuple(
            {
                self._name(key, article): self._measured(key, i)
                for key, i in zip(change.keys, change.ranges, strict=True)
            }
            for change in conflict.changes
        )


def _ranked(conflict: Conflict) -> tuple[tuple[Repair, ...], ...]:
    return tuple(
        tuple(repair._replace(rank=rank) for repair in repairs)
        for repairs, rank in zip(conflict.repairs, conflict.ranks, strict=True)
    )
