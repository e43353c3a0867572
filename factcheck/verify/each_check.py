"""Each check of an article alone: its verdict, and the problem it makes when it cannot hold."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from ..errors import ExpressionError, whereabouts
from ..expression.dimension import check_dimensions
from ..expression.names import names
from ..expression.shown import base_unit
from ..findings import Deduced, Problem, Verdict
from ..quantity.interval import Interval
from .solver.one_check import decide_check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..expression.tree import Comparison, Name
    from ..model import Article, Check, Claim
    from ..quantity.unit import Dimension, Unit
    from .scope import Scope
    from .solver.budget import Allowance, Budgets
    from .solver.keys import Key, Variable
    from .solver.outcome import Outcome


class Outcomes:
    """The verdicts of one article's checks, the problems they make and what they tell of unknowns."""

    __slots__ = ("deduced", "linked", "problems", "seen", "verdicts")

    def __init__(self) -> None:
        self.seen: set[tuple[str | None, str, bool]] = set()
        self.linked = False
        """Whether its checks need solving together: one figure in two of them, a breakdown, another article's claim,
        or one that fails or is known to, whose repairs are tried against the others."""
        self.verdicts: list[Verdict] = []
        self.problems: list[Problem] = []
        self.deduced: list[Deduced] = []


def decide_article(
    article: Article, scope: Scope, *, explain: bool = False, budgets: Budgets | None = None
) -> Outcomes:
    """Every equation and inequality of an article, each alone. Breakdowns are left to the joint solver.

    With ``explain`` each verdict carries its arithmetic: the check with its figures in place of the names.
    """
    outcomes = Outcomes()
    allowance = None if budgets is None else partial(budgets.deciding, article.file)
    variable_of = scope.variables(article)

    def unit_of(name: Name) -> Unit | None:
        return scope.unit(article, name)

    for check in article.checks:
        if check.tree is not None:
            try:
                _decide(article, scope, check, check.tree, variable_of, unit_of, outcomes, allowance)
            except Exception as unforeseen:  # in one check, which costs that one alone
                from ..boundary import internal_problem

                error = whereabouts(unforeseen)
                outcomes.verdicts.append(Verdict(check, "undecided", reason=f"internal error: {error}"))
                outcomes.problems.append(internal_problem(check.file, check.place, error, article.id, [check]))
        else:
            outcomes.linked = True
            outcomes.verdicts.append(Verdict(check, "undecided"))
    if explain:
        outcomes.verdicts = [_explained(article, scope, verdict) for verdict in outcomes.verdicts]
    return outcomes


def _explained(article: Article, scope: Scope, verdict: Verdict) -> Verdict:
    tree = verdict.check.tree
    if tree is None or (verdict.left is None and verdict.right is None):
        return verdict
    from .words.figures import figures

    return verdict._replace(arithmetic=figures(article, scope, tree))


def _decide(
    article: Article,
    scope: Scope,
    check: Check,
    tree: Comparison,
    variable_of: Callable[[Key], Variable],
    unit_of: Callable[[Name], Unit | None],
    outcomes: Outcomes,
    allowance: Allowance,
) -> None:
    mentioned = list(names(tree))
    unread = _unread(article, scope, check, mentioned, outcomes)
    if unread:
        outcomes.verdicts.append(Verdict(check, "undecided", reason=unread))
        return
    if not outcomes.linked:
        linked, seen, keys = check.known is not None, outcomes.seen, set()
        for name in mentioned:
            key = name.article, name.id, name.unknown
            linked = linked or name.article is not None or key in seen
            keys.add(key)
        if not check.readings:
            outcomes.linked = linked
            seen |= keys
    try:
        sides = check_dimensions(tree, unit_of)
        _learn_units(article, scope, mentioned, sides.inferred)
        outcome = decide_check(tree, variable_of, article.id, allowance)
        if check.readings and outcome.verdict in ("fails", "undecided"):
            for reading in check.readings[1:]:
                otherwise = decide_check(reading, variable_of, article.id, allowance)
                if _better(otherwise, outcome):
                    tree, outcome, sides = reading, otherwise, check_dimensions(reading, unit_of)
        if outcome.verdict == "undecided":
            _reject_zero_divisor(tree, variable_of, article)
    except ExpressionError as error:
        outcomes.verdicts.append(Verdict(check, "undecided", reason=str(error)))
        outcomes.problems.append(_at(check, error.code, str(error), error))
        return
    if _too_long(outcome.left) or _too_long(outcome.right):
        from .words.reasons import TOO_LONG

        _leave_open(check, TOO_LONG, outcomes)
        return
    verdict, reason = outcome.verdict, ""
    if outcome.reason is not None:
        from .words.reasons import said

        reason = said(outcome.reason, tree)
    left, right, unit = sides.shown(outcome.left), sides.shown(outcome.right), sides.unit.symbol
    if verdict == "fails":
        from .failing import failure

        problem = failure(article, scope, check, tree, outcome, sides, allowance)
        if check.rule:
            from .drafted import drafted

            problem = drafted(problem, article, check)
        outcomes.problems.append(problem)
        outcomes.linked = True
        if check.known is not None:
            verdict = "known"
    elif verdict == "undecided":
        _leave_open(check, reason, outcomes, left, right, unit)
        return
    outcomes.verdicts.append(Verdict(check, verdict, left, right, unit, reason=reason))
    if verdict not in ("known", "fails") and any(name.unknown for name in mentioned):
        outcomes.deduced += deduce_alone(article, scope, check, outcome)


def _better(outcome: Outcome, than: Outcome) -> bool:
    """Whether one reading of a check is to be told instead of another: one that holds, else one that is open, else of
    two that fail the one that comes nearer."""
    verdict = outcome.verdict
    if verdict != "fails" or than.verdict != "fails":
        return verdict not in ("fails", "undecided") or (verdict == "undecided" and than.verdict == "fails")
    one, two = _apart(outcome), _apart(than)
    return one is not None and (two is None or one < two)


def _apart(outcome: Outcome) -> Fraction | None:
    """How far the sides of a failing equation are apart, as a part of the right one; None where that says nothing."""
    left, right = outcome.left, outcome.right
    if left is None or right is None or None in (left.low, left.high, right.low, right.high) or not right.high:
        return None
    assert left.low is not None and left.high is not None and right.low is not None and right.high is not None
    return abs(Fraction(max(left.low - right.high, right.low - left.high))) / abs(Fraction(right.high))


def _leave_open(
    check: Check,
    reason: str,
    outcomes: Outcomes,
    left: Interval | None = None,
    right: Interval | None = None,
    unit: str = "",
) -> None:
    from .words.undecided import undecided_problem

    outcomes.verdicts.append(Verdict(check, "undecided", left, right, unit, reason=reason))
    outcomes.problems.append(undecided_problem([check], reason))


def _learn_units(article: Article, scope: Scope, mentioned: list[Name], inferred: dict[str, Dimension]) -> None:
    """What a check tells of the units of its unknowns, which later checks are held to: that of a claim beside it."""
    for name, dimension in inferred.items():
        units = (scope.unit(article, other) for other in mentioned if not other.unknown)
        alike = (unit for unit in units if unit is not None and unit.dimension == dimension) if dimension else iter(())
        scope.told.setdefault((article.id, name), next(alike, base_unit(dimension)))


_MOST_BITS = 12_000
_SHORT = 1 << 60


def _too_long(interval: Interval | None) -> bool:
    """Whether an end has thousands of digits: a product of hundreds of figures, which nobody could print or read."""
    if interval is None:
        return False
    for end in interval[:2]:  # a plain loop, and whole numbers first: this is asked of every check
        if end is None or (type(end) is int and -_SHORT < end < _SHORT):
            continue
        if max(end.numerator.bit_length(), end.denominator.bit_length()) > _MOST_BITS:
            return True
    return False


def _reject_zero_divisor(tree: Comparison, variable_of: Callable[[Key], Variable], article: Article) -> None:
    """Raise ExpressionError (FC019) where the check divides by what is exactly 0: a mistake, not a doubt."""
    from ..expression.evaluate import enclose

    def interval_of(name: Name) -> Interval:
        return variable_of((name.article or article.id, "?" + name.id if name.unknown else name.id)).interval

    def count_of(name: Name) -> Interval:
        return variable_of((name.article or article.id, "#" + name.id)).interval

    for side in (tree.left, tree.right):
        enclose(side, interval_of, count_of)


def _unread(article: Article, scope: Scope, check: Check, mentioned: list[Name], outcomes: Outcomes) -> str:
    """Why the check cannot be computed: a name of another article that is not there, a claim without a figure."""
    counted: set[Key] = set()
    if check.tree is not None and "count" in check.text:
        from .solver.keys import tree_keys

        counted = {key for key in tree_keys(check.tree, article.id) if key[1][0] == "#"}
    for name in mentioned:
        if name.unknown:
            continue
        claim = scope.claim(article, name)
        if claim is not None and (claim.items or (claim.article, "#" + claim.id) not in counted):
            if claim.figure is not None or (claim.items and not claim.value):
                continue
        return _said_unread(article, scope, check, name, claim, outcomes, counted)
    return ""


def _said_unread(
    article: Article, scope: Scope, check: Check, name: Name, claim: Claim | None, outcomes: Outcomes, counted: set[Key]
) -> str:
    """Why this name of the check cannot be computed with; a problem of its own where none is made elsewhere."""
    from .words import unread as words

    code = "FC013"
    if claim is None:
        home = scope.article(name.article or article.id, article.file)
        message = words.NO_ARTICLE.format(name.article) if home is None else words.no_claim(home, name.id)
    elif not claim.items and (claim.article, "#" + claim.id) in counted:
        from ..store.checks import no_items

        code, message = "FC012", no_items(name.id)
    elif claim.kind == "date":
        code, message = "FC014", words.DATE.format(name.id)
    else:
        return words.UNREADABLE.format(name.id)
    error = ExpressionError(message, name.start, name.end, code)
    outcomes.problems.append(_at(check, code, message, error))
    return message


def _at(check: Check, code: str, message: str, error: ExpressionError) -> Problem:
    """A problem at a spot within a check's text."""
    from ..expression.caret import caret

    place = check.place
    if place.line == place.end_line and place.end_column - place.column == len(check.text):
        place = place._replace(column=place.column + error.start, end_column=place.column + error.end)
    excerpt = tuple(caret(check.text, error.start, error.end).split("\n"))
    return Problem(code, message, check.file, place, check.article, (), (check.text,), (check.name or None,), excerpt)


def deduce_alone(article: Article, scope: Scope, check: Check, outcome: Outcome) -> Iterator[Deduced]:
    """The ranges of unknowns that one check gives, where they are finite."""
    from ..quantity.measured import measured
    from ..quantity.unit import PLAIN

    assert check.tree is not None
    unknowns = {name.id: name for name in names(check.tree) if name.unknown}
    for name in unknowns.values():
        interval = outcome.implied.get((article.id, "?" + name.id))
        unknown = article.unknowns.get(name.id)
        if interval is not None and interval.low is not None and interval.high is not None and not interval.empty:
            unit = scope.unit(article, name) or PLAIN
            yield Deduced(article.id, name.id, measured(interval, unit), unknown.integer if unknown else False)
