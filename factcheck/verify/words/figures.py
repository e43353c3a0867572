"""A check told to a reader: the figures in place of the names, in the unit that it is shown in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...expression.names import names

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...expression.tree import Comparison, Name
    from ...model import Article, Claim
    from ..scope import Scope


def figures(article: Article, scope: Scope, tree: Comparison) -> str:
    """The check with the figures as printed in place of the names: ``558亩 + 445亩 = 1003亩``."""
    from ...expression.render import arithmetic

    def count_of(name: Name) -> str:
        claim = scope.claim(article, name)
        return str(len(claim.items)) if claim is not None else f"count({name.id})"

    return arithmetic(tree, text_of(article, scope), count_of)


def text_of(article: Article, scope: Scope) -> Callable[[Name], str]:
    """How a name reads in a check's arithmetic: the figure as printed."""

    def text(name: Name) -> str:
        if name.unknown:
            return "?" + name.id
        claim = scope.claim(article, name)
        if claim is None:
            return name.id
        return claim.value or str(len(claim.items))

    return text


def named(article: Article, scope: Scope, tree: Comparison) -> list[Claim]:
    """The claims that a check names, each once, in the order named."""
    found: dict[tuple[str, str], Claim] = {}
    for name in names(tree):
        claim = None if name.unknown else scope.claim(article, name)
        if claim is not None:
            found.setdefault((claim.article, claim.id), claim)
    return list(found.values())
