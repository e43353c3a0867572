"""How many figures are tied to others, and which to nothing: what nobody looked at is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..expression.names import names
from .scope import expressions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Article, Check, Claim


class Tied(NamedTuple):
    """The figures of articles."""

    figures: int
    relations: int
    loose: tuple[Claim, ...]
    """Those that no relation ties, in the order of the text."""

    def in_words(self, relation: str = "relation") -> str:
        """``47 figures: 31 tied by 18 relations, 16 tied to nothing``."""
        figures = f"{self.figures} figure{'' if self.figures == 1 else 's'}"
        if not self.relations or len(self.loose) == self.figures:
            return f"{figures}: tied to nothing" if self.figures else figures
        relations = f"{self.relations} {relation}{'' if self.relations == 1 else 's'}"
        rest = f", {len(self.loose)} tied to nothing" if self.loose else ""
        return f"{figures}: {self.figures - len(self.loose)} tied by {relations}{rest}"


def from_text(article: Article) -> bool:
    """Whether an article was read from running text, and not from a record."""
    return bool(article.claims) and article.claims[0].at is not None


def tied(articles: Iterable[Article]) -> Tied:
    """What the relations of these articles tie."""
    articles = list(articles)
    named = {key for article in articles for check in article.checks for key in _named(article, check)}
    loose = [claim for a in articles for claim in a.claims if (a.id, claim.id) not in named]
    if len({claim.article for claim in loose}) == 1:
        loose.sort(key=lambda claim: claim.at or (0, 0))
    return Tied(sum(len(a.claims) for a in articles), sum(len(a.checks) for a in articles), tuple(loose))


def _named(article: Article, check: Check) -> Iterator[tuple[str, str]]:
    """The claims that a check ties: those with a role in it, or those that it names."""
    if check.roles:
        for role in check.roles:
            yield article.id, role.claim
        return
    for tree in check.readings or expressions(check):
        for name in names(tree):
            if not name.unknown:
                yield name.article or article.id, name.id
