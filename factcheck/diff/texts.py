"""An article's plain text as a record: its figures as extraction drafts them, placed in the text itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Place
from ..store.find import SUFFIXES
from ..store.load import Record, article_id, load_bytes
from ..text.lines import Lines

if TYPE_CHECKING:
    from ..extract.extraction import ArticleDraft


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
    from ..extract.drafted import as_article
    from ..extract.record import file_stem

    ident = article_id(file if alone else f"{file_stem(draft)}.yaml")
    article = as_article(draft, id=ident, file=file, lines=Lines(text))
    start = Place(1, 1, 1, 1)
    # Why a check was proposed is extraction's own words, with the figures in them: no change in the article.
    checks = tuple(check._replace(because="", place=start) for check in article.checks)
    return Record(file, article._replace(checks=checks, place=start), [], "")
