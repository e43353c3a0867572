"""``factcheck extract``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from ..errors import InputError
from ..report.formats import Options
from .inputs import published_date, read_article
from .options import chosen_format, format_option
from .output import encoded, say, write, write_as

if TYPE_CHECKING:
    from ..extract.extraction import ArticleDraft, Extraction
    from ..store.write import Write


@click.command("extract", short_help="Draft records from an article's text.")
@click.argument("text", type=click.Path(readable=False, path_type=str))
@format_option("extract", "What to print.  [default: yaml]")
@click.option("--into", metavar="FOLDER", default="", help="Write one record an article into FOLDER, over none.")
@click.option("--update", is_flag=True, help="With --into: add what existing records lack, and change nothing else.")
@click.option(
    "--published", metavar="DATE", help="When the article appeared; anchors 'last year' and 'January to April'."
)
@click.option("--lang", type=click.Choice(["zh", "en"]), help="The language.  [default: told from each article]")
@click.option(
    "--stdin-filename",
    metavar="FILE",
    default="stdin.txt",
    show_default=True,
    help="What to call the text read from '-'.",
)
def command(
    text: str,
    output_format: str | None,
    into: str,
    update: bool,
    published: str | None,
    lang: str | None,
    stdin_filename: str,
) -> int:
    """Draft records, with proposed checks, from the plain text of an article or a page of several.

    TEXT is plain text, Markdown, HTML or .docx; '-' reads standard input. Without --into the drafts are printed:
    `yaml` the records, `json` every figure with its place, `figures` one line a figure.

    Exit status: 0 done; 1 a record was there already and nothing was written; 2 something could not be read.
    """
    from .. import extract

    if update and not into:
        raise click.UsageError("--update goes with --into")
    published = published_date(published)
    article, name = read_article(text, stdin_filename)
    extraction: Extraction = extract(article, published=published, lang=lang)
    if not extraction.articles:
        raise InputError(f"{name}: there is no text in it")
    if into:
        return _write(extraction, into, published, update=update, kept=_kept(text, into, article))
    from ..report.subjects import Drafted

    drafted = Drafted(tuple(extraction.articles), extraction.text, name, published)
    lost = write_as("extract", chosen_format("extract", output_format, "yaml"), drafted, Options())
    for error in lost:
        say(f"factcheck: error: {error}")
    return 2 if lost else 0


def _kept(path: str, folder: str, text: str) -> str:
    """How records in ``folder`` name the file that the text was read from; '' where it is none, or none of plain text."""
    from ..store.kept import named_from, read_as_kept

    named = "" if path == "-" else named_from(folder, path)
    return named if named and read_as_kept(path) == text else ""


def _write(extraction: Extraction, folder: str, published: str | None, *, update: bool, kept: str) -> int:
    """Write every record, or none when one is there already; with ``update`` add to those that are."""
    from ..extract.record import as_yaml, file_stem
    from ..report.safe import visible
    from ..store.write import Write, write_files
    from .init_files import MODELINE, SCHEMA_NAME

    if not os.path.isdir(folder):  # noqa: PTH112
        raise InputError(f"{folder}: no such folder; make it first")
    named: dict[str, ArticleDraft] = {}
    for draft in extraction.articles:
        stem, number = file_stem(draft), 2
        while f"{stem}.yaml" in named:
            stem, number = f"{file_stem(draft)}-{number}", number + 1
        named[f"{stem}.yaml"] = draft
    paths = {os.path.join(folder, name): draft for name, draft in named.items()}  # noqa: PTH118
    there = [path for path in paths if os.path.lexists(path)]
    if there and not update:
        for path in there:
            say(f"factcheck: {path} is there already; nothing was written (--update adds to it)")
        return 1
    # Everything is worked out before anything is written, so that trouble with one record leaves all as they were.
    header = MODELINE if os.path.isfile(os.path.join(folder, SCHEMA_NAME)) else ""  # noqa: PTH113, PTH118
    changes: dict[str, Write | None] = {}
    for path, draft in paths.items():
        if path in there:
            changes[path] = _added(path, draft, published)
        else:
            text = as_yaml(draft, published=published, text_path=kept)
            changes[path] = Write(path, encoded(f"{header}{text}"), new=True)
    write_files(change for change in changes.values() if change is not None)
    for path, change in changes.items():
        done = (
            f"{'written' if change.new else 'added to'}, {len(paths[path].drafts)} figures"
            if change
            else "nothing to add"
        )
        write(f"{visible(path)}: {done}\n")
    return 0


def _added(path: str, draft: ArticleDraft, published: str | None) -> Write | None:
    """A record with what it lacked; None when it lacked nothing. Raises InputError for one that is not sound."""
    from ..extract.update import updated
    from ..store.load import load_bytes, read_bytes
    from ..store.write import Write

    before = read_bytes(path)
    record = load_bytes(before, path)
    if record.article is None or record.problems:
        raise InputError(f"{path}: has problems of its own; mend them first (factcheck verify {path})")
    text = updated(record.text, record.article, draft, published=published)
    return None if text == record.text else Write(path, encoded(text), before=before)
