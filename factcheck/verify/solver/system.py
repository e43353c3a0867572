"""The joint problem: every claim and unknown of the articles as one variable, every check a relation between them.

Claims of the same measure, population, area, period, kind and basis state the same thing and are tied as equal; what
is marked as revised or at constant prices is not. Between articles the tie is a relation of its own kind, ``across``:
one of the two may be a revision, so it proves nothing and is looked at in a pass of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from ...expression.tree import Name
from ...model import Article, Check, Claim, Verdict
from ...quantity.interval import ANYTHING, Interval
from ...quantity.unit import PLAIN, Unit
from ..scope import Scope, claim_variable
from . import breakdown as breakdowns
from .alone import Variable, decide
from .budget import Budget
from .compiling import Compiler, DivisionByZero
from .keys import Key, check_keys
from .problem import ConstraintProblem, Linear

FAILED = frozenset(("fails", "known"))
"""Verdicts of checks that are left out when the rest is solved together."""

_PAIRS = 6
"""Up to so many claims that state one thing are tied each to each; beyond, in a chain."""


class Relation(NamedTuple):
    """One thing that must hold: a check, a breakdown, or that two claims state the same thing."""

    label: int
    kind: str
    """``check``, ``breakdown``, or a tie: ``same`` in one article, ``across`` between two."""
    article: str
    check: Check | None
    keys: tuple[Key, ...]
    """The claims and unknowns in it."""
    status: str
    """Its verdict alone: one of §4's, '' for a breakdown or a tie that nobody decided alone."""


class System(NamedTuple):
    """Everything that is stated, and everything that must hold."""

    variables: Mapping[Key, Variable]
    claims: Mapping[Key, Claim]
    articles: Mapping[str, Article]
    relations: tuple[Relation, ...]
    units: Mapping[Key, Unit]
    """The units of unknowns, declared or told by a check."""

    def free(self, key: Key) -> Interval:
        """What the true value could be if its figure said nothing: counts stay whole numbers from 0 on."""
        variable = self.variables[key]
        low = variable.interval.low
        if variable.kind == "unknown":
            return variable.interval
        claim = self.claims.get(key)
        signed = claim is not None and claim.figure is not None and claim.figure.signed
        return Interval(0, None) if variable.integer and low is not None and low >= 0 and not signed else ANYTHING


def gather(articles: Sequence[Article], verdicts: Iterable[Verdict] = (), scope: Scope | None = None) -> System:
    """The system of these articles and of those that their checks name.

    ``verdicts`` are those of checks decided alone before; the rest is decided here.
    """
    return _Gatherer(articles, verdicts, scope or Scope(articles)).system()


class _Gatherer:
    def __init__(self, articles: Sequence[Article], verdicts: Iterable[Verdict], scope: Scope) -> None:
        self.scope = scope
        self.verdicts = {id(v.check): v.verdict for v in verdicts}
        self.variables: dict[Key, Variable] = {}
        self.claims: dict[Key, Claim] = {}
        self.articles = {article.id: article for article in articles}
        self.relations: list[Relation] = []

    def system(self) -> System:
        waiting = list(self.articles.values())
        while waiting:
            article = waiting.pop(0)
            for check in article.checks:
                for home, _ in check_keys(check):
                    if home not in self.articles:
                        other = self.scope.article(home, article.file)
                        if other is not None and other.id not in self.articles:
                            self.articles[other.id] = other
                            waiting.append(other)
        for article in self.articles.values():
            for claim in article.claims:
                self.claims.setdefault((article.id, claim.id), claim)
        for article in self.articles.values():
            for check in article.checks:
                self._check(article, check)
        self._ties()
        units = {
            key: self.scope.unit(self.articles[key[0]], Name(None, key[1][1:], True, 0, 0)) or PLAIN
            for key in self.variables
            if key[1][0] == "?"
        }
        return System(self.variables, self.claims, self.articles, tuple(self.relations), units)

    def _variable(self, key: Key) -> Variable | None:
        found = self.variables.get(key)
        if found is None:
            found = self._made(key)
            if found is not None:
                self.variables[key] = found
        return found

    def _made(self, key: Key) -> Variable | None:
        article = self.articles.get(key[0])
        if article is None:
            return None
        name = key[1]
        if name[0] == "?":
            return self.scope.variables(article)(key)
        claim = self.claims.get((key[0], name.removeprefix("#")))
        if claim is None or (name[0] != "#" and claim.figure is None and not claim.items):
            return None
        if name[0] == "#":
            return self.scope.variables(article)(key)
        variable = claim_variable(claim, key[0])
        if variable.interval.empty:  # its own statements exclude each other, which is said elsewhere
            return variable._replace(interval=ANYTHING, printed=None)
        return variable

    def _check(self, article: Article, check: Check) -> None:
        if check.readings or check.licence == "suspected":
            return  # several readings, or a doubt: judged alone
        found = check_keys(check)
        if any(self._variable(key) is None for key in found):
            return
        status = self.verdicts.get(id(check), "")
        if check.tree is not None and not status:
            status = decide(check.tree, self.variables.__getitem__, article.id).verdict
        if check.known is not None:
            status = "known"
        if status == "undecided" and check.tree is not None:
            return
        kind = "check" if check.tree is not None else "breakdown"
        self.relations.append(Relation(len(self.relations), kind, article.id, check, tuple(found), status))

    def _ties(self) -> None:
        groups: dict[tuple[object, ...], list[Key]] = {}
        for key, claim in self.claims.items():
            if not (claim.measure and claim.area and claim.period) or claim.revised or claim.prices == "constant":
                continue
            if claim.figure is None and not claim.items:
                continue
            unit = claim.unit_read
            counted = unit.sort if unit.dimension == () and unit.sort not in _RATES else "rate"
            same = (claim.measure, claim.population, claim.area, claim.period, claim.kind, claim.basis)
            groups.setdefault((*same, unit.dimension, counted), []).append(key)
        for keys in groups.values():
            # Beside each other by article, so that a chain ties what one article states before it crosses over.
            for a, b in combinations(keys, 2) if len(keys) <= _PAIRS else pairwise(sorted(keys, key=_article)):
                x, y = self._variable(a), self._variable(b)
                if x is not None and y is not None:
                    status = "fails" if x.interval.meet(y.interval).empty else ""
                    kind = "same" if a[0] == b[0] else "across"
                    self.relations.append(Relation(len(self.relations), kind, a[0], None, (a, b), status))


def _article(key: Key) -> str:
    return key[0]


_RATES = frozenset(("percent", "point", "permille", "basis-point"))


class Built(NamedTuple):
    """Some relations of a system as one problem."""

    problem: ConstraintProblem
    numbers: Mapping[Key, int]
    relations: tuple[Relation, ...]
    laid: Mapping[int, breakdowns.Laid]
    """By label, the hidden amounts of each breakdown."""
    uncompiled: tuple[Relation, ...]
    """Relations that divide by exactly 0."""

    def active(self, labels: Iterable[int]) -> list[int]:
        """The constraints of these relations."""
        wanted = set(labels)
        return [i for i, c in enumerate(self.problem.constraints) if c.label in wanted]


def build(system: System, relations: Sequence[Relation], *, budget: Budget | None = None) -> Built:
    """The problem of these relations, at the cost of that budget."""
    problem = ConstraintProblem(budget)
    numbers: dict[Key, int] = {}

    def number_of(key: Key) -> int:
        number = numbers.get(key)
        if number is None:
            variable = system.variables[key]
            number = numbers[key] = problem.variable(variable.interval, integer=_whole(variable))
        return number

    def sort_of(key: Key) -> str:
        claim = system.claims.get(key)
        return "" if claim is None else claim.unit_read.sort

    compiler = Compiler(problem, number_of)
    laid: dict[int, breakdowns.Laid] = {}
    uncompiled = []
    for relation in relations:
        check = relation.check
        if check is None:
            a, b = (number_of(key) for key in relation.keys)
            problem.constraints.append(Linear(((a, 1), (b, -1)), 0, "=", relation.label))
            continue
        try:
            if check.tree is not None:
                compiler.add(check.tree, relation.article, relation.label)
            else:
                assert check.breakdown is not None
                found = breakdowns.lay(compiler, check.breakdown, relation.article, relation.label, sort_of)
                laid[relation.label] = found
        except DivisionByZero:
            uncompiled.append(relation)
    for key in dict.fromkeys(key for relation in relations for key in relation.keys):
        number_of(key)
    problem.budget.grow(len(problem.constraints))
    return Built(problem, numbers, tuple(relations), laid, tuple(uncompiled))


def _whole(variable: Variable) -> bool:
    """Whether to keep a variable to whole numbers: not where the range is so wide that it could not matter."""
    domain = variable.interval
    if not variable.integer or domain.low is None or domain.high is None:
        return variable.integer
    return domain.high - domain.low <= 1_000_000
