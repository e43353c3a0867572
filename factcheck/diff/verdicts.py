"""Checks whose verdict is not what it was: only those that a change can have reached are worked out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..expression.names import names
from ..findings import Verdict
from .change import Change
from .consequences import same_thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..model import Article, Check
    from .side import Side

Key = tuple[str, str]
"""(article, claim), (article, ?unknown), or (article, '') for all of an article."""


def verdict_changes(
    old: Side, new: Side, checks: Sequence[tuple[Check, Check]], touched: tuple[set[Key], set[Key]]
) -> Iterator[Change]:
    """A change for each check, of the pairs given, whose verdict differs.

    ``touched`` holds, for either side, the claims whose figures differ.
    """
    if not checks or not (touched[0] or touched[1]):
        return
    webs = _Web(old), _Web(new)
    reached = [web.reached(keys) for web, keys in zip(webs, touched, strict=True)]
    pairs = [(a, b) for a, b in checks if id(a) in reached[0] or id(b) in reached[1]]
    if not pairs:
        return
    before = _decided(webs[0].excerpt(webs[0].reached({key for a, _ in pairs for key in check_keys(a)})))
    after = _decided(webs[1].excerpt(webs[1].reached({key for _, b in pairs for key in check_keys(b)})))
    for a, b in pairs:
        first, second = before.get(id(a)), after.get(id(b))
        if first is not None and second is not None and first.verdict != second.verdict:
            yield Change("check-verdict", b.article, b.text, first, second, a.article, (), None, a.file, b.file)


class _Web:
    """How the checks of a side hang together: by the figures that they share, and by figures of one thing."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self.articles = {article.id: article for article in reversed(side.articles)}
        self.naming: dict[Key, list[Check]] = {}
        self.partners: dict[Key, list[Key]] = {}
        """The claims that state the same thing as a claim, itself among them."""
        groups: dict[tuple[str, ...], list[Key]] = {}
        for article in self.articles.values():
            for check in article.checks:
                for key in {(article.id, ""), *check_keys(check)}:
                    self.naming.setdefault(key, []).append(check)
            for claim in article.claims:
                said = same_thing(claim)
                if said is not None:
                    groups.setdefault(said, []).append((article.id, claim.id))
        for group in groups.values():
            if len(group) > 1:
                self.partners.update(dict.fromkeys(group, group))

    def reached(self, touched: Iterable[Key]) -> dict[int, Check]:
        """The checks whose verdict can turn on something touched, by identity: all that hang together with it."""
        found: dict[int, Check] = {}
        seen = set(touched)
        waiting = list(seen)
        while waiting:
            key = waiting.pop()
            more = set(self.partners.get(key, ()))
            for check in self.naming.get(key, ()):
                if id(check) not in found:
                    found[id(check)] = check
                    more.update(check_keys(check))
            waiting += more - seen
            seen |= more
        return found

    def excerpt(self, checks: dict[int, Check]) -> list[Article]:
        """The articles with those checks only, and with no claims but those that bear on them."""
        needed: dict[str, set[str]] = {}
        for check in checks.values():
            for key in check_keys(check):
                for home, claim in (key, *self.partners.get(key, ())):
                    needed.setdefault(home, set()).add(claim)
        present = dict(self.articles)
        if not needed.keys() <= present.keys():
            for record in self.side.context():
                if record.article is not None:
                    present.setdefault(record.article.id, record.article)
        articles = []
        for ident in sorted(needed.keys() & present.keys()):
            article = present[ident]
            claims = tuple(claim for claim in article.claims if claim.id in needed[ident])
            kept = tuple(check for check in article.checks if id(check) in checks)
            # Under the revision's name: nothing is to be looked up on disk that belongs to another time.
            file = self.side.prefix + article.file
            articles.append(article._replace(file=file, text="", claims=claims, checks=kept))
        return articles


def check_keys(check: Check) -> set[Key]:
    """Every claim and unknown that a check names, a claim whose items it counts among them."""
    from ..verify.scope import check_keys as variables

    return {(home, name.removeprefix("#")) for home, name in variables(check)}


def _decided(articles: list[Article]) -> dict[int, Verdict]:
    """Each check alone, and then together where one figure stands in several; no repairs are sought."""
    from ..verify.each_check import decide_article
    from ..verify.rules.corpus import fc401_402_403_404_same_thing as alike
    from ..verify.scope import Scope

    scope = Scope(articles)
    outcomes = {article.id: decide_article(article, scope, explain=True) for article in articles}
    linked = alike.tied(alike.groups(articles))
    linked |= {a.id for a in articles if outcomes[a.id].linked and not _separate(a)}
    verdicts = [verdict for outcome in outcomes.values() for verdict in outcome.verdicts]
    if linked:
        from ..verify.all_checks import joint_verdict
        from ..verify.gather import solve

        some = [article for article in articles if article.id in linked]
        decided = [v for v in verdicts if v.check.tree is not None and v.check.article in linked]
        gathered, solution = solve(some, decided, scope, explain=False)
        labels = {id(check): label for label, check in gathered.checks.items()}
        for i, verdict in enumerate(verdicts):
            label = labels.get(id(verdict.check))
            if label is not None:
                word, why = solution.verdicts[label]
                verdicts[i] = joint_verdict(verdict, word, why, failing=label in solution.failures)
    return {id(verdict.check): verdict for verdict in verdicts}


def _separate(article: Article) -> bool:
    """Whether every figure stands in one check only, and once: then a verdict alone is the last word."""
    seen: set[Key] = set()
    for check in article.checks:
        if check.tree is None or check.known is not None:
            return False
        named = list(names(check.tree))
        keys = check_keys(check)
        if len(keys) < len(named) or keys & seen or any(home != article.id for home, _ in keys):
            return False
        seen |= keys
    return True
