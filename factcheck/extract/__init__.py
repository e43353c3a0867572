"""From an article's text to its figures, draft claims, proposed checks and flaws.

``extract`` does it all in memory and reads nothing else; :mod:`.draft` writes records, :mod:`.update` adds to existing
ones, :mod:`.read` turns files into text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callable import call_by_name

if TYPE_CHECKING:
    from .extraction import ArticleDraft, Extraction

__all__ = ["as_json", "extract"]


def extract(text: str, *, published: str | None = None, lang: str | None = None) -> Extraction:
    """Every article of ``text``: its figures with exact offsets, draft claims, proposed checks and flaws.

    ``published`` is an EDTF date that anchors relative dates; ``lang`` is ``zh`` or ``en``, told from each article's
    own text when not given. Never raises on any text; linear in its length.
    """
    from .article import draft_article
    from .extraction import Extraction
    from .page import split

    articles: list[ArticleDraft] = [draft_article(text, story, published=published, lang=lang) for story in split(text)]
    return Extraction(text, articles)


def as_json(extraction: Extraction) -> dict[str, object]:
    """The object that ``extract --output-format json`` prints."""
    from .output import as_json as build

    return build(extraction)


call_by_name(__name__)
