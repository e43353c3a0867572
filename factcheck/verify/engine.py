"""Verify: every rule over every record, and what the findings come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import InputError, guarded
from ..findings import Finding, Problem, Report, Verdict
from .each_check import decide_article
from .registry import BY_CODE, article_rules
from .rules.corpus import fc401_402_403_404_same_thing as same_thing
from .scope import Scope
from .solver.budget import Budgets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ..findings import Deduced
    from ..model import Article
    from ..store.load import Record
    from .all_checks import JointOutcomes

ARTICLE_RULES = article_rules()
"""Rules over one article, in the order in which they run; each is a pure generator of problems."""


def verify_records(
    records: list[Record], errors: Iterable[str] = (), *, explain: bool = False, suspect: bool = False
) -> Report:
    """Verify records that have been read; with ``explain`` each verdict carries its arithmetic.

    What a drafted check is only suspected of is said with ``suspect`` alone, as information.
    """
    problems: list[Problem] = []
    verdicts: list[Verdict] = []
    deduced: list[Deduced] = []
    linked: set[str] = set()
    budgets = Budgets()
    articles = _distinct(records, problems)
    scope = Scope(articles)
    for record in records:
        problems += record.problems
    for article in articles:
        found = guarded(_by_rules, article)
        if isinstance(found, str):  # what nobody foresaw in one of them: one by one, so that the others are heard
            for rule in _rules_for(article):
                problems += _guarded_rule(rule, article)
        else:
            problems += found
        outcomes = decide_article(article, scope, explain=explain, budgets=budgets)
        problems += _without_what_follows(article, outcomes.problems, found)
        verdicts += outcomes.verdicts
        deduced += outcomes.deduced
        if outcomes.linked:
            linked.add(article.id)
    alike = same_thing.groups(articles)
    problems += same_thing.check(alike)
    linked |= same_thing.tied(alike)
    if linked:
        from .all_checks import decide_jointly

        some = [article for article in articles if article.id in linked]
        mine = [v for v in verdicts if v.check.article in linked]
        joint = guarded(decide_jointly, some, mine, problems, deduced, scope, budgets)
        if isinstance(joint, str):
            joint = _joint_unforeseen(some, mine, problems, deduced, joint)
        updated = iter(joint.verdicts)
        verdicts = [next(updated) if verdict.check.article in linked else verdict for verdict in verdicts]
        problems, deduced = joint.problems, joint.deduced
    if any(verdict.check.known is not None for verdict in verdicts):
        from .rules.checks import fc021_known_resolved as known

        problems += known.check(verdicts)
    problems += _unsaid(verdicts, problems)
    files = [record.file for record in records]
    kept: dict[str, str] = {}
    if any(article.text for article in articles):
        from .prose import of_kept_texts

        said = guarded(lambda: list(of_kept_texts(articles, kept)))
        if isinstance(said, str):
            from ..boundary import internal_problem

            said = [internal_problem(a.file, a.place, said, a.id) for a in articles if a.text]
        problems += said
        files += [file for file in dict.fromkeys(p.file for p in said) if file not in files]
    order = {file: i for i, file in enumerate(files)}
    findings = sorted(
        (f for f in map(stamp, problems) if suspect or f.severity != "info" or not f.problem.rule),
        key=lambda f: (order.get(f.file, len(order)), f.place.line, f.place.column, f.code, f.message),
    )
    return Report(
        tuple(files),
        tuple(articles),
        tuple(verdicts),
        tuple(findings),
        tuple(deduced),
        (*errors, *scope.errors),
        _sources(records, findings, kept),
    )


def _without_what_follows(article: Article, problems: list[Problem], found: list[Problem] | str) -> list[Problem]:
    """What is wrong with an article's checks, without units that are unlike only because a value has another than its quote."""
    if not any(p.code == "FC014" for p in problems) or not any(p.code == "FC103" for p in found if type(p) is Problem):
        return problems
    from ..expression.names import names
    from .rules.article.fc103_value_not_in_quote import of_another_unit

    misread = of_another_unit(article)
    said = {
        check.text
        for check in article.checks
        if check.tree is not None and any(name.id in misread for name in names(check.tree) if name.article is None)
    }
    return [p for p in problems if p.code != "FC014" or not said.issuperset(p.checks)]


def _sources(records: Iterable[Record], findings: Iterable[Finding], kept: Mapping[str, str]) -> dict[str, str]:
    """The texts of the files that findings stand in."""
    needed = {finding.file for finding in findings}
    if not needed:
        return {}
    return {record.file: record.text for record in records if record.file in needed and record.text} | {
        file: text for file, text in kept.items() if file in needed
    }


def _rules_for(article: Article) -> tuple[Callable[[Article], Iterable[Problem]], ...]:
    return (*ARTICLE_RULES, _against_text) if article.text else ARTICLE_RULES


def _by_rules(article: Article) -> list[Problem]:
    return [problem for rule in _rules_for(article) for problem in rule(article)]


def _guarded_rule(rule: Callable[[Article], Iterable[Problem]], article: Article) -> list[Problem]:
    """What a rule yields for an article; if it meets what nobody foresaw, that."""
    found = guarded(lambda: list(rule(article)))
    if not isinstance(found, str):
        return found
    from ..boundary import internal_problem

    return [internal_problem(article.file, article.place, found, article.id)]


def _joint_unforeseen(
    articles: list[Article], verdicts: list[Verdict], problems: list[Problem], deduced: list[Deduced], error: str
) -> JointOutcomes:
    """What is left to say where solving together met what nobody foresaw: what fails alone still does."""
    from ..boundary import internal_problem
    from .all_checks import JointOutcomes

    said = [internal_problem(a.file, a.place, error, a.id) for a in articles]
    open_ones = [
        v if v.verdict in ("fails", "known") else v._replace(verdict="undecided", reason=error) for v in verdicts
    ]
    return JointOutcomes(open_ones, [*problems, *said], deduced)


_TOLD = frozenset(("FC201", "FC203", "FC301", "FC027", "FC613"))
"""Codes of findings that say why a check fails or conflicts."""


def _unsaid(verdicts: Iterable[Verdict], problems: Iterable[Problem]) -> Iterator[Problem]:
    """The invariant that every check which fails or conflicts has a finding, kept whatever happens above."""
    wanting = [v for v in verdicts if v.verdict in ("fails", "conflict")]
    if not wanting:
        return
    from ..boundary import internal_problem

    telling = [p for p in problems if p.code in _TOLD]
    told = {(p.article, text) for p in telling for text in p.checks}
    places = {(p.file, p.place) for p in telling}
    for verdict in wanting:
        check = verdict.check
        if (check.article, check.text) not in told and (check.file, check.place) not in places:
            yield internal_problem(
                check.file, check.place, f"a verdict without a finding: {check.text}", check.article, [check]
            )


def stamp(problem: Problem) -> Finding:
    """A problem with its rule's name and severity."""
    rule = BY_CODE[problem.code]
    return Finding(problem, rule.name, problem.severity or rule.severity, problem.known)


def _distinct(records: list[Record], problems: list[Problem]) -> list[Article]:
    """The articles, without those whose id another already has."""
    articles: list[Article] = []
    first: dict[str, Article] = {}
    for record in records:
        article = record.article
        if article is None:
            continue
        other = first.get(article.id)
        if other is not None:
            message = f"the article id '{article.id}' is also that of {other.file}; give one an 'article.id' of its own"
            problems.append(Problem("FC016", message, article.file, article.place, article.id))
            continue
        first[article.id] = article
        articles.append(article)
    return articles


def _against_text(article: Article) -> Iterator[Problem]:
    """The quotes of an article against its text, where that is kept."""
    from ..store.context import read_text
    from .rules.source import fc101_102_105_quotes as quotes

    try:
        text = read_text(article)
    except InputError as error:
        yield quotes.missing_text(article, error)
        return
    yield from quotes.check(article, text)
