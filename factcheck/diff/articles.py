"""Which article of the new corpus is which of the old: by id, by address, then by the claims they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from .assign import assign

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from ..model import Article

Pair = tuple["Article", "Article"]


def match_articles(old: Sequence[Article], new: Sequence[Article], *, lone: bool = False) -> list[Pair]:
    """The pairs of articles that are one article. With ``lone``, one on each side was named to be compared."""
    if lone and len(old) == len(new) == 1:
        return [(old[0], new[0])]
    before, after = list(old), list(new)
    pairs: list[Pair] = []

    def take(found: Iterable[Pair]) -> None:
        taken = list(found)
        pairs.extend(taken)
        gone = {id(article) for pair in taken for article in pair}
        before[:] = [a for a in before if id(a) not in gone]
        after[:] = [a for a in after if id(a) not in gone]

    take(_by(before, after, lambda a: a.id))
    if before and after:
        take(_by(before, after, lambda a: a.url or None))
        take(_by(before, after, lambda a: (a.title, a.publication, a.published) if a.published else None))
    if before and after:
        take(_by_claims(before, after))
    return pairs


def _by(old: list[Article], new: list[Article], key: Callable[[Article], Hashable]) -> list[Pair]:
    """Those of equal keys; of several with one key, in the order of their files."""
    groups: dict[Hashable, tuple[list[Article], list[Article]]] = {}
    for side, articles in enumerate((old, new)):
        for article in articles:
            groups.setdefault(key(article), ([], []))[side].append(article)
    found: list[Pair] = []
    for said, (before, after) in groups.items():
        if said is not None:
            found += zip(*(sorted(side, key=lambda a: a.file) for side in (before, after)), strict=False)
    return found


def _by_claims(old: list[Article], new: list[Article]) -> list[Pair]:
    """Those that share most claims (same figure, same words), from a third of the larger one upward."""
    sides = [sorted(side, key=lambda a: (a.id, a.file)) for side in (old, new)]
    flipped = [a.id for a in sides[0]] > [a.id for a in sides[1]]
    if flipped:
        sides.reverse()
    rows, columns = sides
    holders: dict[Hashable, list[int]] = defaultdict(list)
    for j, article in enumerate(columns):
        for said in _said(article):
            holders[said].append(j)
    worths: list[dict[int, int]] = []
    for article in rows:
        mine = _said(article)
        # What very many articles say tells none of them apart.
        shared = Counter(j for said in mine if len(holders.get(said, ())) <= 50 for j in holders.get(said, ()))
        larger = {j: max(len(mine), len(_said(columns[j]))) for j in shared}
        worths.append({j: 1000 * n // larger[j] for j, n in shared.items() if 3 * n >= larger[j]})
    pairs = [(rows[i], columns[j]) for i, j in enumerate(assign(worths, len(columns))) if j >= 0]
    return [(b, a) for a, b in pairs] if flipped else pairs


def _said(article: Article) -> set[tuple[str, ...]]:
    said: set[tuple[str, ...]] = {(c.value, c.quote.exact if c.quote else "", *c.items) for c in article.claims}
    return said or {("", article.title)}
