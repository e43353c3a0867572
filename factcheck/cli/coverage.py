"""``factcheck coverage``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..errors import InputError
from ..report.formats import Options
from .inputs import read_article, read_kept_article, read_records
from .options import chosen_format, format_option, paths_argument, stdin_option
from .output import say, write_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..extract.extraction import Extraction
    from ..model import Article
    from ..report.subjects import Held
    from ..store.kept import Kept


@click.command("coverage", short_help="List the figures in the text that no claim records.")
@paths_argument
@click.option("--text", metavar="FILE", default="", help="The articles' text, for records that do not name their own.")
@format_option("coverage", "How to print it.  [default: full]")
@click.option("--fail-under", type=click.IntRange(0, 100), metavar="PERCENT", help="Exit 1 when an article has less.")
@stdin_option
def command(
    paths: tuple[str, ...], text: str, output_format: str | None, fail_under: int | None, stdin_filename: str
) -> int:
    """Hold records against their articles' text: which figures does no claim record?

    A record names its text in `article.text`, a file of the record's own project (`factcheck rule FC105`); --text gives one file for all others, which may be a page of several
    articles: each record is held against the article with its title.

    Exit status: 0 done; 1 an article below --fail-under; 2 something could not be read.
    """
    from .. import extract

    corpus = read_records(paths, stdin_filename)
    pages: dict[str, Extraction] = {}

    def page_of(file: str, kept: Kept | None) -> Extraction:
        if file not in pages:
            pages[file] = extract(read_article(file)[0] if kept is None else read_kept_article(kept))
        return pages[file]

    rows: list[Held] = []
    errors = list(corpus.errors)
    without: list[Article] = []
    for record in corpus.records:
        article = record.article
        if article is None:
            errors.append(f"{record.file}: cannot be read as a record; run `factcheck verify {record.file}`")
            continue
        try:
            row = _held_against(article, text, page_of)
        except InputError as trouble:
            errors.append(str(trouble))
            continue
        if row is None:
            without.append(article)
        else:
            rows.append(row)
    errors += write_as("coverage", chosen_format("coverage", output_format, "full"), rows, Options())
    for article in without:
        say(f"factcheck: {article.file}: names no text (article.text), so nothing to hold it against")
    for error in errors:
        say(f"factcheck: error: {error}")
    if errors or (without and not rows):
        return 2
    return 1 if fail_under is not None and any(row.cover.percent < fail_under for row in rows) else 0


def _held_against(article: Article, page: str, page_of: Callable[[str, Kept | None], Extraction]) -> Held | None:
    """The record laid over the article of its text that is its own; None when it has no text."""
    from ..extract.cover import cover
    from ..report.subjects import Held
    from ..store.kept import kept_text

    kept = None
    if article.text:
        try:
            kept = kept_text(article)
        except InputError as error:
            raise InputError(f"{article.file}:{article.place.line}:{article.place.column}: {error}") from None
    file = kept.path if kept is not None else page
    if not file:
        return None
    extraction = page_of(file, kept)
    if not extraction.articles:
        raise InputError(f"{file}: there is no text in it")
    rows = [Held(article, file, extraction.text, draft, cover(draft, article)) for draft in extraction.articles]
    titled = [row for row in rows if _bare(row.draft.title) == _bare(article.title)]
    best = max(titled or rows, key=lambda row: len(row.cover.covered))
    if not titled and len(rows) > 1 and not best.cover.covered:
        raise InputError(f"{article.file}: no article of {file} has its title or any of its figures")
    return best


def _bare(title: str) -> str:
    from ..text.fold import squeezed

    return squeezed(title).casefold()
