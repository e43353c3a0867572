"""What the formats of list, show, extract and coverage are given; those of the others are given what their package makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..extract.cover import Coverage
    from ..extract.extraction import ArticleDraft
    from ..model import Article, Claim
    from ..store.context import Context
    from ..verify.bearing import Bearing

Listed = tuple["Article", "Claim"]
"""A claim of a list, with its article."""


class Shown(NamedTuple):
    """A claim to show, with its quote as it stands in the article's text, where that is kept."""

    bearing: Bearing
    context: Context | None
    trouble: str
    """Why there is no context although the text is kept; '' otherwise."""


class Drafted(NamedTuple):
    """The drafts of one text."""

    articles: tuple[ArticleDraft, ...]
    text: str
    """All of it; the drafts count their offsets in it."""
    file: str
    """What the text is called."""
    published: str | None
    """When it appeared, as the user says."""


class Held(NamedTuple):
    """One record held against its article."""

    article: Article
    file: str
    """Of the text."""
    page: str
    """The text of that file, which may hold further articles."""
    draft: ArticleDraft
    cover: Coverage
