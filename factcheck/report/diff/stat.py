"""How many changes of each kind there are, by article and in all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...diff.consequences import counts
from ..safe import plain
from .words import consequences_text, in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...diff.change import Change
    from ...diff.compare import Diff
    from ..formats import Options


def render(diff: Diff, options: Options) -> Iterator[str]:
    """One line for each article that changed, then the sum."""
    by_article: dict[str, list[Change]] = {}
    for change in diff.changes:
        by_article.setdefault(change.article, []).append(change)
    for article, changes in by_article.items():
        yield f"{plain(article)}: {in_words(counts(changes))}\n"
    if len(by_article) != 1:
        yield f"{len(by_article)} articles: {in_words(counts(diff.changes))}\n" if by_article else "no change\n"
    for text in consequences_text(diff):
        yield f"{plain(text)}\n"
