"""How many of a text's figures are tied to others, and which to nothing: what nobody looked at is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model import Article, Claim


class Tied(NamedTuple):
    """The figures of one text."""

    figures: int
    relations: int
    loose: tuple[Claim, ...]
    """Those that no relation ties, in the order of the text."""

    def in_words(self) -> str:
        """``47 figures: 31 tied by 18 relations, 16 tied to nothing``."""
        figures = f"{self.figures} figure{'' if self.figures == 1 else 's'}"
        if not self.relations:
            return f"{figures}: tied to nothing" if self.figures else figures
        relations = f"{self.relations} relation{'' if self.relations == 1 else 's'}"
        rest = f", {len(self.loose)} tied to nothing" if self.loose else ""
        return f"{figures}: {self.figures - len(self.loose)} tied by {relations}{rest}"


def read_from_text(articles: Iterable[Article]) -> bool:
    """Whether these articles were read from running text, and not from records."""
    return any(claim.at is not None for article in articles for claim in article.claims)


def tied(articles: Iterable[Article]) -> Tied:
    """What the relations of these articles tie."""
    articles = list(articles)
    named = {(a.id, role.claim) for a in articles for check in a.checks for role in check.roles}
    loose = [claim for a in articles for claim in a.claims if (a.id, claim.id) not in named]
    loose.sort(key=lambda claim: claim.at or (0, 0))
    return Tied(sum(len(a.claims) for a in articles), sum(len(a.checks) for a in articles), tuple(loose))
