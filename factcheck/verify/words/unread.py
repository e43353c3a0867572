"""Why a check cannot be computed: what it names is not there, or is no figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...model import Article

UNREADABLE = "the value of '{}' could not be read"
DATE = "'{}' is a date; a check can compute with figures only"
NO_ARTICLE = "no article is called '{}' here or in the folder of this record"


def no_claim(home: Article, name: str) -> str:
    """An article has no claim of that name; with the nearest that it has."""
    from ...text.nearest import nearest

    return f"the article '{home.id}' has no claim '{name}'{nearest(name, [c.id for c in home.claims])}"
