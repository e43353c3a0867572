"""An article's plain text as a record: its figures as extraction drafts them, placed in the text itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Place
from ..store.find import SUFFIXES
from ..store.load import Record, article_id, load_bytes, load_text
from ..text.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..extract.extraction import ArticleDraft
    from ..model import Article


def records_of(data: bytes, file: str) -> list[Record]:
    """The records that a file's bytes come to: one for a record, one for each article of a text.

    Raises InputError for a text of no readable kind.
    """
    if file.lower().endswith(SUFFIXES) or looks_like_record(data):
        return [load_bytes(data, file)]
    from ..extract import extract
    from ..extract.read import read_text

    text = read_text(data, file)
    drafts = extract(text).articles
    return [_record(draft, text, file, alone=len(drafts) == 1) for draft in drafts]


def looks_like_record(data: bytes) -> bool:
    """Whether a file of any name begins a line with what every record has."""
    return any(data.startswith(key) or b"\n" + key in data for key in (b"article:", b"claims:"))


def _record(draft: ArticleDraft, text: str, file: str, *, alone: bool) -> Record:
    from ..extract.record import as_yaml, file_stem

    found = load_text(as_yaml(draft), f"{file_stem(draft)}.yaml")
    if found.article is None:
        return Record(file, None, found.problems, text)
    ident = article_id(file) if alone else found.article.id
    return Record(file, _placed(found.article, draft, text, file, ident), [], "")


def _placed(article: Article, draft: ArticleDraft, text: str, file: str, ident: str) -> Article:
    """The article under its own file's name, every claim placed where the text first states it."""
    lines = Lines(text)
    stated = {one.id: Place(*lines.span(one.items[0].start, one.items[0].end)) for one in draft.drafts}
    claims = []
    for claim in article.claims:
        at = stated.get(claim.id, article.place)
        places: Mapping[str, Place] = {"value": at, "quote": at}
        claims.append(claim._replace(article=ident, place=at, places=places))
    # Why a check was proposed is extraction's own words, with the figures in them: no change in the article.
    checks = tuple(c._replace(article=ident, file=file, because="", place=Place(1, 1, 1, 1)) for c in article.checks)
    return article._replace(id=ident, file=file, claims=tuple(claims), checks=checks, place=Place(1, 1, 1, 1))
