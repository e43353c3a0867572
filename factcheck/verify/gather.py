"""Records to the problem that the solver works on: every claim and unknown of the articles as one variable, every check a
relation between them.

Claims of the same measure, population, area, period, kind and basis state the same thing and are tied as equal; what
is marked as revised or at constant prices is not. Between articles the tie is a relation of its own kind, ``across``:
one of the two may be a revision, so it proves nothing and is looked at in a pass of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from ..expression.shown import SHARES
from ..expression.tree import Name
from ..quantity.interval import ANYTHING
from ..quantity.measured import measured
from ..quantity.unit import PERCENT, PLAIN
from ..store.when import same_period
from .lenient import widened
from .scope import Scope, check_keys, claim_variable, counted
from .solver.breakdown import Split
from .solver.deduce import Remainder
from .solver.one_check import decide_check
from .solver.system import Relation, System

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from ..findings import Deduced, Verdict
    from ..kinds import LenientReading, VerdictKind
    from ..model import Article, Breakdown, Check, Claim
    from ..quantity.interval import Interval
    from ..quantity.measured import Measured
    from ..quantity.unit import Unit
    from .solver.budget import Budgets
    from .solver.deduce import DeducedRange
    from .solver.figures import Slip
    from .solver.found import Solution
    from .solver.keys import Key, Variable

_PAIRS = 6
"""Up to so many claims that state one thing are tied each to each; beyond, in a chain."""


class Gathered(NamedTuple):
    """Articles as the solver sees them, with what is needed to tell its results of them."""

    system: System
    articles: Mapping[str, Article]
    claims: Mapping[Key, Claim]
    units: Mapping[Key, Unit]
    """The units of unknowns, declared or told by a check."""
    checks: Mapping[int, Check]
    """By label of its relation, each check; a tie has none."""

    def label(self, check: Check) -> int | None:
        """The label of a check's relation; None where it could not be gathered."""
        return next((label for label, one in self.checks.items() if one is check), None)

    def measured(self, key: Key, interval: Interval) -> Measured:
        """A range in base units, in the unit of its claim or unknown."""
        claim = self.claims.get(key)
        if claim is not None:
            return measured(interval, claim.unit_read, claim.value)
        return measured(interval, self.units.get(key, PLAIN))


class Solved(NamedTuple):
    """What articles come to when everything is solved together."""

    gathered: Gathered
    solution: Solution

    @property
    def deduced(self) -> Iterator[Deduced]:
        """The ranges of unknowns and of remainders, each with its unit."""
        return (_deduced(self.gathered, one) for one in self.solution.deduced)


def solve(
    articles: Sequence[Article],
    verdicts: Iterable[Verdict] = (),
    scope: Scope | None = None,
    *,
    explain: bool = True,
    budgets: Budgets | None = None,
) -> Solved:
    """Solve all checks of these articles, and of those they name, together.

    ``verdicts`` are those of checks decided alone before, which are not decided again. Without ``explain``, only
    verdicts, conflicts and deductions are worked out.
    """
    from .solver import solution

    gathered = gather(articles, verdicts, scope)
    return Solved(gathered, solution.solve(gathered.system, explain=explain, budgets=budgets))


def gather(articles: Sequence[Article], verdicts: Iterable[Verdict] = (), scope: Scope | None = None) -> Gathered:
    """These articles, and those that their checks name, as one system.

    ``verdicts`` are those of checks decided alone before; the rest is decided here.
    """
    return _Gatherer(articles, verdicts, scope or Scope(articles)).gathered()


def split(breakdown: Breakdown) -> Split:
    """A breakdown's expressions, as the solver takes them."""
    total, *parts = (
        {field: term.node for field, term in member.terms.items()} for member in (breakdown.total, *breakdown.parts)
    )
    return Split(total, tuple(parts), breakdown.complete)


class ClaimFigure:
    """The figure of a claim, as the solver asks about it."""

    __slots__ = ("_article", "_claim")

    def __init__(self, claim: Claim, article: Article) -> None:
        self._claim, self._article = claim, article

    @property
    def signed(self) -> bool:
        """Whether it is printed with a sign, so that it may lie below 0."""
        return self._claim.figure is not None and self._claim.figure.signed

    @property
    def counted(self) -> bool:
        """Whether its true value must be a whole number."""
        return counted(self._claim)

    @property
    def in_points(self) -> bool:
        """Whether it is printed in percent or points."""
        return self._claim.unit_read.sort in SHARES

    @property
    def trust(self) -> int:
        """How much more it is trusted than one that stands once and that nobody has checked."""
        from .slips import weight

        return weight(self._claim)

    def widened(self, reading: LenientReading) -> Interval:
        """Its range under a lenient reading, in base units."""
        return widened(self._claim, reading)

    def slips(self, allowed: Interval) -> Iterator[Slip]:
        """Ways in which it may have been misprinted."""
        from .slips import misprints

        return misprints(self._claim, self._article, allowed)


class _Gatherer:
    def __init__(self, articles: Sequence[Article], verdicts: Iterable[Verdict], scope: Scope) -> None:
        self.scope = scope
        self.verdicts = {id(v.check): v.verdict for v in verdicts}
        self.variables: dict[Key, Variable] = {}
        self.claims: dict[Key, Claim] = {}
        self.articles = {article.id: article for article in articles}
        self.relations: list[Relation] = []
        self.checks: dict[int, Check] = {}

    def gathered(self) -> Gathered:
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
        figures = {key: ClaimFigure(claim, self.articles[key[0]]) for key, claim in self.claims.items()}
        files = {ident: article.file for ident, article in self.articles.items()}
        system = System(self.variables, figures, files, tuple(self.relations))
        return Gathered(system, self.articles, self.claims, units, self.checks)

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
        verdict: VerdictKind | Literal[""] = self.verdicts.get(id(check), "")
        if check.tree is not None and not verdict:
            verdict = decide_check(check.tree, self.variables.__getitem__, article.id).verdict
        if check.known is not None:
            verdict = "known"
        if verdict == "undecided" and check.tree is not None:
            return
        label = len(self.relations)
        if check.tree is not None:
            relation = Relation(label, "check", article.id, check.tree, tuple(found), verdict)
        else:
            assert check.breakdown is not None
            relation = Relation(label, "breakdown", article.id, split(check.breakdown), tuple(found), verdict)
        self.relations.append(relation)
        self.checks[label] = check

    def _ties(self) -> None:
        groups: dict[tuple[object, ...], list[Key]] = {}
        for key, claim in self.claims.items():
            if not (claim.measure and claim.area and claim.period) or claim.revised or claim.prices == "constant":
                continue
            if claim.figure is None and not claim.items:
                continue
            unit = claim.unit_read
            sort = unit.sort if unit.dimension == () and unit.sort not in SHARES else "rate"
            period = same_period(claim.period, self.articles[key[0]].published)
            same = (claim.measure, claim.population, claim.area, period, claim.kind, claim.basis)
            groups.setdefault((*same, unit.dimension, sort), []).append(key)
        for keys in groups.values():
            # Beside each other by article, so that a chain ties what one article states before it crosses over.
            for a, b in combinations(keys, 2) if len(keys) <= _PAIRS else pairwise(sorted(keys, key=_article)):
                x, y = self._variable(a), self._variable(b)
                if x is not None and y is not None:
                    verdict: Literal["fails", ""] = "fails" if x.interval.meet(y.interval).empty else ""
                    kind: Literal["same", "across"] = "same" if a[0] == b[0] else "across"
                    self.relations.append(Relation(len(self.relations), kind, a[0], None, (a, b), verdict))


def _article(key: Key) -> str:
    return key[0]


def _deduced(gathered: Gathered, one: DeducedRange) -> Deduced:
    from ..findings import Deduced

    if isinstance(one.of, Remainder):
        check = gathered.checks[one.of.label]
        assert check.breakdown is not None
        name = f"{check.breakdown.rest or 'rest'}.{one.of.what}"
        return Deduced(check.article, name, measured(one.interval, PERCENT), one.integer)
    article, name = one.of
    return Deduced(article, name[1:], gathered.measured(one.of, one.interval), one.integer)
