"""All checks together: which articles need the joint solver, and what its solution means for verdicts and findings."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..model import Problem, Verdict
from .checks import LENIENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..model import Article, Check, Claim, Deduced, Repair
    from ..quantity.interval import Interval
    from .scope import Scope
    from .solver.alone import Key
    from .solver.solution import Conflict, Solution
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
) -> Joint:
    """Solve these articles together and bring verdicts, problems and deductions of the checks alone up to date."""
    from .solver.solution import solve

    solution = solve(articles, [verdict for verdict in verdicts if verdict.check.tree is not None], scope)
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
        return verdict._replace(verdict="holds") if verdict.verdict in ("known", "undecided") else verdict
    # Holding alone says nothing while it is open whether it can hold with the rest.
    if word in ("conflict", "undecided") or verdict.verdict == "undecided":
        return verdict._replace(verdict=word, reason=reason)
    return verdict


class _Settled:
    def __init__(self, solution: Solution, scope: Scope) -> None:
        self.solution = solution
        self.scope = scope
        self.labels = {
            id(relation.check): relation.label for relation in solution.system.relations if relation.check is not None
        }

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
        for label, conflict in self.solution.failures.items():
            check = self.solution.relation(label).check
            if check is not None and check.place == problem.place and check.file == problem.file:
                lines = problem.details
                if not any(line.startswith("·") for line in lines):  # it has been told how it fails
                    lines += tuple(f"· {line}" for line in conflict.lines)
                return problem._replace(
                    details=lines, repairs=_ranked(conflict), mends=self._mends(conflict, problem.article)
                )
        return problem

    def problems(self, ours: set[str]) -> list[Problem]:
        """A problem for each conflict, and for each breakdown that fails alone."""
        found = []
        for label, conflict in self.solution.failures.items():
            relation = self.solution.relation(label)
            if relation.article not in ours or relation.check is None:
                continue
            if relation.kind == "breakdown" or relation.check.known is not None:
                if relation.check.tree is not None and len(conflict.relations) == 1:
                    continue  # it fails alone, which has been said
                code = "FC203" if len(conflict.relations) == 1 else "FC301"
                found.append(self._problem(code, relation, conflict))
        for conflict in self.solution.conflicts:
            first = next((r for r in conflict.relations if r.check is not None), None)
            if first is not None and any(r.article in ours for r in conflict.relations):
                found.append(self._problem("FC301", first, conflict))
        return found

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
        implied = {self._name(key, relation.article): self._shown(key, i) for key, i in conflict.implied.items()}
        return Problem(
            code,
            message,
            check.file,
            check.place,
            relation.article,
            tuple(self._name(key, relation.article) for key in claims),
            tuple(c.text for c in checks),
            tuple(c.name or None for c in checks),
            tuple(details),
            implied,
            _ranked(conflict),
            self._mends(conflict, relation.article),
            check.known,
            severity,
        )

    def _said(self, code: str, check: Check, checks: list[Check], claims: list[Key], article: str) -> str:
        if code == "FC203":
            return f"{check.name or 'breakdown'}: these shares, growth rates and amounts cannot go together"
        names = "、".join(self._name(key, article) for key in claims[:8]) + (" …" if len(claims) > 8 else "")
        number = {2: "two", 3: "three", 4: "four", 5: "five"}.get(len(checks), str(len(checks)))
        also = " (with one figure stated twice)" if len(checks) == 1 else ""
        return (
            f"{number} checks that cannot all hold{also}, by {names}"
            if len(checks) > 1
            else (f"{check.name or check.text} cannot hold{also}, by {names}")
        )

    def _claim(self, key: Key) -> Claim | None:
        return self.solution.system.claims.get(key)

    def _incomparable(self, key: Key) -> bool:
        claim = self._claim(key)
        return claim is not None and (claim.revised or claim.prices == "constant")

    def _name(self, key: Key, article: str) -> str:
        return key[1] if key[0] == article else f"{key[0]}.{key[1]}"

    def _claim_line(self, key: Key, article: str) -> str:
        claim = self._claim(key)
        if claim is None:
            return self._name(key, article)
        home = self.solution.system.articles[key[0]]
        where = f"{home.file}:{claim.place.line}" if key[0] != article else f"line {claim.place.line}"
        return f"{self._name(key, article)} = {claim.value or len(claim.items)}  {where}"

    def _shown(self, key: Key, interval: Interval) -> Interval:
        claim = self._claim(key)
        if claim is None or claim.unit_read.scale == 1:
            return interval
        return interval.scaled(Fraction(1) / Fraction(claim.unit_read.scale))

    def _mends(self, conflict: Conflict, article: str) -> tuple[Mapping[str, Interval], ...]:
        return tuple(
            {self._name(key, article): self._shown(key, i) for key, i in zip(change.keys, change.ranges, strict=True)}
            for change in conflict.changes
        )


def _ranked(conflict: Conflict) -> tuple[tuple[Repair, ...], ...]:
    return tuple(
        tuple(repair._replace(rank=rank) for repair in repairs)
        for repairs, rank in zip(conflict.repairs, conflict.ranks, strict=True)
    )
