"""How claims are called in what is said: by their ids, with their article's where it is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...model import Article, Claim
    from ..solver.keys import Key


def label(article: Article, claim: Claim) -> str:
    """A claim's name in what is said of an article: its id, with the article's where it is another."""
    return claim.id if claim.article == article.id else f"{claim.article}.{claim.id}"


def key_name(key: Key, home: str) -> str:
    """A claim, an unknown or a number of items in what is said of the article of id ``home``."""
    spelled = f"count({key[1][1:]})" if key[1][0] == "#" else key[1]
    return spelled if key[0] == home else f"{key[0]}.{spelled}"
