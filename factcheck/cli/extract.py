"""``factcheck extract``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from ..errors import InputError
from .output import chosen_format, say, write

if TYPE_CHECKING:
    from ..extract.extraction import ArticleDraft, Extraction
    from ..store.write import Write

FORMATS = ("yaml", "json", "figures")


@click.command("extract", short_help="Draft records from an article's text.")
@click.argument("text", type=click.Path(readable=False, path_type=str))
@click.option("--output-format", type=click.Choice(FORMATS), help="What to print.  [default: yaml]")
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
    from .texts import published_date, read_article

    if update and not into:
        raise click.UsageError("--update goes with --into")
    published = published_date(published)
    article, name = read_article(text, stdin_filename)
    extraction: Extraction = extract(article, published=published, lang=lang)
    if not extraction.articles:
        raise InputError(f"{name}: there is no text in it")
    if into:
        return _write(extraction, into, published, update=update)
    form = chosen_format(output_format, FORMATS, "yaml")
    if form == "json":
        import json

        from ..extract import as_json
        from ..report.safe import json_safe

        write(json_safe(json.dumps(as_json(extraction), ensure_ascii=False, indent=2)) + "\n")
    elif form == "figures":
        write("".join(_figure_lines(extraction, name)))
    else:
        from ..extract.record import as_yaml
        from ..report.safe import lines

        drafts = [as_yaml(draft, published=published) for draft in extraction.articles]
        write(lines("---\n".join(drafts)))
    return 0


def _figure_lines(extraction: Extraction, name: str) -> list[str]:
    """``name:line:column: kind  figure  measure``, one line a figure."""
    from ..report.safe import plain, visible
    from ..text.lines import Lines

    places = Lines(extraction.text)
    rows = []
    for draft in extraction.articles:
        for item in draft.items:
            line, column = places.at(item.start)
            kind = item.kind if item.claim else f"({item.kind})"
            rows.append(f"{visible(name)}:{line}:{column}: {kind}\t{plain(item.text)}\t{plain(item.measure)}\n")
    return rows


def _write(extraction: Extraction, folder: str, published: str | None, *, update: bool) -> int:
    """Write every record, or none when one is there already; with ``update`` add to those that are."""
    from ..extract.record import as_yaml, file_stem
    from ..report.safe import visible
    from ..store.write import Write, write_files
    from .files import encoded

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
    changes: dict[str, Write | None] = {}
    for path, draft in paths.items():
        if path in there:
            changes[path] = _added(path, draft, published)
        else:
            changes[path] = Write(path, encoded(as_yaml(draft, published=published)), new=True)
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
    from .files import encoded

    before = read_bytes(path)
    record = load_bytes(before, path)
    if record.article is None or record.problems:
        raise InputError(f"{path}: has problems of its own; mend them first (factcheck verify {path})")
    text = updated(record.text, record.article, draft, published=published)
    return None if text == record.text else Write(path, encoded(text), before=before)
